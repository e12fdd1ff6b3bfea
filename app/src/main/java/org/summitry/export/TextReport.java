package org.summitry.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.summitry.reading.Reading;
import org.summitry.text.Document;

/**
 * Readings for people: grouped by the meeting a document is chiefly about, then by document; every entry with the words it
 * was read from and where they stand. All of it was found by a machine, and the head of the report says so.
 */
public final class TextReport {
    private final Style style;
    private final int width;
    private final StringBuilder out = new StringBuilder();

    /**
     * @param colour whether to use the colours of a terminal
     * @param width columns of the output
     */
    public TextReport(boolean colour, int width) {
        this.style = new Style(colour);
        this.width = width;
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
        EntryLines lines = new EntryLines(style, width, r);
        out.append(lines.section(
                "Meetings", r.meetings().stream().map(lines::meeting).toList()));
        out.append(lines.section(
                "People", r.cast().persons().stream().map(lines::person).toList()));
        out.append(lines.section(
                "Said", r.statements().stream().map(lines::statement).toList()));
        out.append(lines.section(
                "Undertaken", r.undertakings().stream().map(lines::undertaking).toList()));
        out.append(lines.section(
                "Documents", r.instruments().stream().map(lines::instrument).toList()));
        out.append(lines.section(
                "Projects", r.projects().stream().map(lines::project).toList()));
        out.append(
                lines.section("Figures", r.figures().stream().map(lines::figure).toList()));
    }
}
