package org.summitry.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.summitry.finding.Evidence;
import org.summitry.finding.figures.Figure;
import org.summitry.finding.instruments.Instrument;
import org.summitry.finding.instruments.Project;
import org.summitry.finding.meetings.Meeting;
import org.summitry.finding.names.Actor;
import org.summitry.finding.names.Office;
import org.summitry.finding.names.Person;
import org.summitry.finding.statements.Statement;
import org.summitry.finding.undertakings.Undertaking;
import org.summitry.reading.Reading;
import org.summitry.text.CodePoints;
import org.summitry.text.OneLine;
import org.summitry.text.Span;

/** Entries of one reading as lines of text: what, who, when, and where it stands in the document, in code points. */
record EntryLines(Style style, int width, Reading reading, CodePoints codePoints) {

    EntryLines(Style style, int width, Reading reading) {
        this(style, width, reading, new CodePoints(reading.parse().document().text()));
    }

    /** A titled list, or nothing when there are no lines. */
    String section(String title, List<String> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("  ").append(style.label(title)).append('\n');
        lines.forEach(line -> out.append(Lines.wrapped("    - ", line, width)).append('\n'));
        return out.toString();
    }

    /** The words an entry was read from. */
    String quotation(String words) {
        return Lines.wrapped("      | ", words, width) + '\n';
    }

    String meeting(Meeting m) {
        String ordinal = m.ordinal() == null ? "" : " (no. " + m.ordinal() + ")";
        String date = m.date() == null ? "" : ", " + m.date();
        String place = m.place() == null ? "" : ", " + m.place();
        String who = m.participants().stream()
                .map(p -> name(p.actor()) + (p.role().name().equals("PARTICIPANT") ? "" : " (" + lower(p.role()) + ")"))
                .collect(Collectors.joining(", "));
        String away = m.absent().isEmpty() ? "" : "; absent: " + names(m.absent());
        String line =
                m.name() + ordinal + date + place + ", " + lower(m.status()) + (who.isEmpty() ? "" : ": " + who) + away;
        return line + at(m.evidence());
    }

    String person(Person p) {
        String offices = p.offices().stream()
                .map((Office o) -> o.title() + (o.of() == null ? "" : " of " + name(o.of())))
                .distinct()
                .collect(Collectors.joining("; "));
        return p.name() + (offices.isEmpty() ? "" : ", " + offices);
    }

    String statement(Statement s) {
        String text = OneLine.of(reading.parse().text(s.content()));
        String content = s.form() == Statement.Form.DIRECT ? "“" + text + "”" : withBothMarks(text);
        String source = s.source() == null ? "unnamed" : reading.parse().text(s.source());
        String cue = s.cue() == null ? "" : " (" + reading.parse().text(s.cue()) + ")";
        String who = s.speakers().isEmpty() ? "[" + source + "]" : names(s.speakers());
        return style.name(who) + cue + ": " + content + topics(s.content()) + at(s.content());
    }

    /** The marks beside a content are no part of it; shown alone, a quotation in it needs both. */
    private static String withBothMarks(String text) {
        String shown = text.lastIndexOf('“') > text.lastIndexOf('”') ? text + "”" : text;
        boolean closedFirst =
                shown.indexOf('”') >= 0 && (shown.indexOf('“') < 0 || shown.indexOf('”') < shown.indexOf('“'));
        return closedFirst ? "“" + shown : shown;
    }

    String undertaking(Undertaking u) {
        String deadline = u.deadline() == null ? "" : " (by " + u.deadline() + ")";
        String not = u.negated() ? "NOT " : "";
        String who = u.actors().isEmpty() ? "" : " by " + names(u.actors());
        return not + lower(u.force()) + who + ": " + OneLine.of(reading.parse().text(u.span())) + deadline
                + topics(u.span()) + at(u.span());
    }

    String instrument(Instrument i) {
        String horizon = i.horizon() == null ? "" : ", horizon " + i.horizon();
        return i.name() + " [" + i.type() + ", " + (i.negated() ? "not " : "") + lower(i.status()) + horizon + "]"
                + at(i.evidence());
    }

    String project(Project p) {
        return p.name() + " [" + lower(p.type()) + ", " + lower(p.status()) + "]" + at(p.evidence());
    }

    String figure(Figure f) {
        String period = f.period() == null ? "" : ", " + f.period();
        return f.indicator() + ": " + reading.parse().text(f.span()) + " [" + lower(f.role()) + ", "
                + f.value().toPlainString() + " " + f.unit() + period + "]" + at(f.span());
    }

    private String names(List<String> actors) {
        return actors.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(String id) {
        Actor a = reading.cast().actor(id);
        return a == null ? id.substring(id.indexOf(':') + 1) : a.name();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String topics(Span passage) {
        List<String> topics = reading.topics().idsAt(passage);
        return topics.isEmpty() ? "" : " [" + String.join(", ", topics) + "]";
    }

    private String at(List<Evidence> evidence) {
        return evidence.isEmpty() ? "" : at(evidence.get(0).span());
    }

    private String at(Span span) {
        return " §" + codePoints.of(span.start()) + "–" + codePoints.of(span.end());
    }
}
