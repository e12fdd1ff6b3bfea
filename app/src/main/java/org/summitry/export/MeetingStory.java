package org.summitry.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.summitry.finding.Evidence;
import org.summitry.finding.meetings.Meeting;
import org.summitry.reading.Reading;
import org.summitry.text.OneLine;

/** The whole story of the meeting that most documents tell of: what each says of it, who took part, what was said and agreed. */
public final class MeetingStory {
    private final Style style;
    private final int width;

    /**
     * @param colour whether to use the colours of a terminal
     * @param width columns of the output
     */
    public MeetingStory(boolean colour, int width) {
        this.style = new Style(colour);
        this.width = width;
    }

    /** The story told by {@code readings}; a sentence that says so when they tell of no meeting. */
    public String of(List<Reading> readings) {
        Map<String, List<Reading>> byMeeting = new LinkedHashMap<>();
        for (Reading r : readings) {
            boolean readable = !r.meetings().isEmpty() && r.parse().document().duplicateOf() == null;
            if (readable) {
                byMeeting
                        .computeIfAbsent(r.meetings().get(0).id(), k -> new ArrayList<>())
                        .add(r);
            }
        }
        return byMeeting.values().stream()
                .max(Comparator.comparingInt((List<Reading> rs) -> rs.size()).thenComparingInt(MeetingStory::size))
                .map(this::tell)
                .orElse("No meeting was found in these documents.");
    }

    private static int size(List<Reading> readings) {
        return readings.stream()
                .mapToInt(r -> r.statements().size() + r.undertakings().size())
                .sum();
    }

    private String tell(List<Reading> readings) {
        StringBuilder out = new StringBuilder();
        Meeting fullest = readings.stream()
                .map(r -> r.meetings().get(0))
                .max(Comparator.comparingInt(m -> m.name().length()))
                .orElseThrow();
        out.append(style.title(fullest.name())).append('\n');
        out.append("as told by ").append(readings.size()).append(readings.size() == 1 ? " document" : " documents");
        out.append("; found by machine, reviewed by nobody yet\n");
        for (Reading r : readings) {
            EntryLines lines = new EntryLines(style, width, r);
            out.append('\n').append(style.heading(r.parse().document().label())).append('\n');
            Meeting m = r.meetings().get(0);
            out.append(lines.section("This report tells", List.of(lines.meeting(m))));
            Set<String> cited = new LinkedHashSet<>();
            m.evidence().stream()
                    .limit(2)
                    .map(Evidence::span)
                    .forEach(s -> cited.add(OneLine.of(r.parse().text(s))));
            cited.forEach(c -> out.append(lines.quotation(c)));
            out.append(lines.section(
                    "Said", r.statements().stream().map(lines::statement).toList()));
            out.append(lines.section(
                    "Undertaken",
                    r.undertakings().stream().map(lines::undertaking).toList()));
            out.append(lines.section(
                    "Documents", r.instruments().stream().map(lines::instrument).toList()));
            out.append(lines.section(
                    "Projects", r.projects().stream().map(lines::project).toList()));
            out.append(lines.section(
                    "Figures", r.figures().stream().map(lines::figure).toList()));
        }
        return out.toString();
    }
}
