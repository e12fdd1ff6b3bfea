package org.summitry.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.summitry.text.Document;
import org.summitry.text.Span;

/**
 * Readings for people: grouped by the meeting a document is chiefly about, then by document; every entry with the words it
 * was read from and where they stand. All of it was found by a machine, and the head of the report says so.
 */
public final class TextReport {
    private static final int WIDTH = 100;

    private final Style style;
    private final StringBuilder out = new StringBuilder();

    /** @param colour whether to use the colours of a terminal */
    public TextReport(boolean colour) {
        this.style = new Style(colour);
    }

    /** The report of {@code readings}. */
    public String of(List<Reading> readings) {
        out.append(Summary.of(readings)).append('\n');
        out.append(style.faint(
                "Found by machine, reviewed by nobody yet. Numbers after § are characters in the document.\n"));
        byMeeting(readings).forEach((meeting, group) -> {
            out.append('\n').append(style.title(meeting)).append('\n');
            group.forEach(this::document);
        });
        return out.toString();
    }

    private static Map<String, List<Reading>> byMeeting(List<Reading> readings) {
        Map<String, List<Reading>> groups = new LinkedHashMap<>();
        List<Reading> sorted = new ArrayList<>(readings);
        sorted.sort(Comparator.comparing(TextReport::mainMeetingId)
                .thenComparing(r -> r.parse().document().label()));
        for (Reading r : sorted) {
            String id = mainMeetingId(r);
            String title = sorted.stream()
                    .filter(o -> mainMeetingId(o).equals(id) && !o.meetings().isEmpty())
                    .map(o -> o.meetings().get(0).name())
                    .max(Comparator.comparingInt(String::length))
                    .orElse("Documents about no particular meeting");
            groups.computeIfAbsent(title, k -> new ArrayList<>()).add(r);
        }
        return groups;
    }

    private static String mainMeetingId(Reading r) {
        return r.meetings().isEmpty() ? "~" : r.meetings().get(0).id();
    }

    private void document(Reading r) {
        Document d = r.parse().document();
        String when = d.published() == null ? "" : ", " + d.published();
        String who = d.publisher() == null ? "" : ", " + d.publisher();
        out.append('\n')
                .append(style.heading(d.label()))
                .append(style.faint(who + when))
                .append('\n');
        if (d.unread() != null) {
            out.append("  not read: ").append(d.unread()).append('\n');
            return;
        }
        section("Meetings", r.meetings().stream().map(m -> meeting(r, m)).toList());
        section("People", r.cast().persons().stream().map(p -> person(r, p)).toList());
        section("Said", r.statements().stream().map(s -> statement(r, s)).toList());
        section(
                "Undertaken",
                r.undertakings().stream().map(u -> undertaking(r, u)).toList());
        section(
                "Documents",
                r.instruments().stream().map(TextReport::instrument).toList());
        section("Projects", r.projects().stream().map(TextReport::project).toList());
        section("Figures", r.figures().stream().map(f -> figure(r, f)).toList());
    }

    private void section(String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        out.append("  ").append(style.label(title)).append('\n');
        for (String line : lines) {
            out.append(wrapped(line)).append('\n');
        }
    }

    private static String meeting(Reading r, Meeting m) {
        String ordinal = m.ordinal() == null ? "" : " (no. " + m.ordinal() + ")";
        String date = m.date() == null ? "" : ", " + m.date();
        String place = m.place() == null ? "" : ", " + m.place();
        String who = m.participants().stream()
                .map(p -> name(r, p.actor())
                        + (p.role().name().equals("PARTICIPANT") ? "" : " (" + lower(p.role()) + ")"))
                .collect(Collectors.joining(", "));
        String away = m.absent().isEmpty() ? "" : "; absent: " + names(r, m.absent());
        return m.name() + ordinal + date + place + ", " + lower(m.status()) + (who.isEmpty() ? "" : ": " + who) + away
                + at(m.evidence());
    }

    private static String person(Reading r, Person p) {
        String offices = p.offices().stream()
                .map((Office o) -> o.title() + (o.of() == null ? "" : " of " + name(r, o.of())))
                .distinct()
                .collect(Collectors.joining("; "));
        return p.name() + (offices.isEmpty() ? "" : ", " + offices);
    }

    private String statement(Reading r, Statement s) {
        String text = r.parse().text(s.content()).replaceAll("\\s+", " ");
        String content = s.form() == Statement.Form.DIRECT ? "“" + text + "”" : text;
        String source = s.source() == null ? "unnamed" : r.parse().text(s.source());
        String cue = s.cue() == null ? "" : " (" + r.parse().text(s.cue()) + ")";
        String who = s.speakers().isEmpty() ? "[" + source + "]" : names(r, s.speakers());
        return style.name(who) + cue + ": " + content + at(s.content());
    }

    private static String undertaking(Reading r, Undertaking u) {
        String deadline = u.deadline() == null ? "" : " (by " + u.deadline() + ")";
        String not = u.negated() ? "NOT " : "";
        String who = u.actors().isEmpty() ? "" : " by " + names(r, u.actors());
        return not + lower(u.force()) + who + ": " + r.parse().text(u.span()).replaceAll("\\s+", " ") + deadline
                + at(u.span());
    }

    private static String instrument(Instrument i) {
        String horizon = i.horizon() == null ? "" : ", horizon " + i.horizon();
        return i.name() + " [" + i.type() + ", " + (i.negated() ? "not " : "") + lower(i.status()) + horizon + "]"
                + at(i.evidence());
    }

    private static String project(Project p) {
        return p.name() + " [" + lower(p.type()) + ", " + lower(p.status()) + "]" + at(p.evidence());
    }

    private static String figure(Reading r, Figure f) {
        String period = f.period() == null ? "" : ", " + f.period();
        return f.indicator() + ": " + r.parse().text(f.span()) + " [" + lower(f.role()) + ", "
                + f.value().toPlainString() + " " + f.unit() + period + "]" + at(f.span());
    }

    private static String names(Reading r, List<String> actors) {
        return actors.stream().map(a -> name(r, a)).collect(Collectors.joining(", "));
    }

    private static String name(Reading r, String id) {
        Actor a = r.cast().actor(id);
        return a == null ? id.substring(id.indexOf(':') + 1) : a.name();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String at(List<Evidence> evidence) {
        return evidence.isEmpty() ? "" : at(evidence.get(0).span());
    }

    private static String at(Span span) {
        return " §" + span.start() + "–" + span.end();
    }

    /** Lines of at most {@link #WIDTH} columns, the first marked with a dash. */
    private static String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ", -1)) {
            if (lines.isEmpty()) {
                lines.append("    - ");
                column = 6;
            } else if (column + 1 + word.length() > WIDTH) {
                lines.append("\n      ");
                column = 6;
            } else {
                lines.append(' ');
                column++;
            }
            lines.append(word);
            column += word.length();
        }
        return lines.toString();
    }
}
