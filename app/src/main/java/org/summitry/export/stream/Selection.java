package org.summitry.export.stream;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.register.Cited;
import org.summitry.register.Register;

/**
 * Which entries are wanted.
 *
 * <p>The time of an entry is what it tells of: its date, the day of speaking, the deadline, the period or the horizon; one that has none
 * counts by when its sources were published.
 *
 * @param kinds only these; empty: all
 * @param from only what is then or later: a year, month or day in ISO 8601; or null
 * @param to only what is then or before; or null
 * @param reviewed only what a person has confirmed or corrected
 */
public record Selection(List<String> kinds, @Nullable String from, @Nullable String to, boolean reviewed) {
    /** Everything. */
    public static final Selection ALL = new Selection(List.of(), null, null, false);

    private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");
    private static final List<String> DATES = List.of("date", "said", "deadline", "period", "horizon");
    /** What documents are called among kinds. */
    static final String DOCUMENT = "document";

    /** Refuses kinds that do not exist and dates that are none. */
    public Selection {
        kinds = List.copyOf(kinds);
        for (String k : kinds) {
            if (!k.equals(DOCUMENT) && !Register.KINDS.contains(k)) {
                throw new IllegalArgumentException("kind " + k + ": there is no such kind; it is one of document, "
                        + String.join(", ", Register.KINDS));
            }
        }
        checkDate("from", from);
        checkDate("to", to);
    }

    private static void checkDate(String field, @Nullable String date) {
        if (date != null && !DATE.matcher(date).matches()) {
            throw new IllegalArgumentException(
                    field + " " + date + ": write a year, month or day, such as 2024, 2024-08 or 2024-08-09");
        }
    }

    /** Whether entries of this kind, or documents, are wanted. */
    public boolean wants(String kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /** Whether the entry is wanted. */
    public boolean wants(Cited entry) {
        return wants(entry.kind()) && (!reviewed || entry.reviewed()) && inTime(times(entry));
    }

    /** Whether the document with this record is wanted. */
    public boolean wantsDocument(JsonNode record) {
        String published = record.path("published").asText();
        return wants(DOCUMENT) && inTime(published.isEmpty() ? List.of() : List.of(published));
    }

    private boolean inTime(List<String> times) {
        return from == null && to == null || times.stream().anyMatch(this::overlaps);
    }

    private static List<String> times(Cited entry) {
        for (String field : DATES) {
            String date = entry.record().path(field).asText();
            if (!date.isEmpty()) {
                return List.of(date);
            }
        }
        return entry.quotes().stream()
                .flatMap(q -> Stream.ofNullable(q.citation().published()))
                .toList();
    }

    /** Whether a date or interval of ISO 8601 and the wanted time have a day in common. */
    private boolean overlaps(String time) {
        String[] ends = time.split("/", 2);
        String first = ends[0].equals("..") ? "" : ends[0];
        String last = ends.length < 2 ? ends[0] : ends[1].equals("..") ? "9999" : ends[1];
        boolean endsBefore = from != null && (last + "-99-99").compareTo(from) < 0;
        boolean beginsAfter = to != null && first.compareTo(to + "-99-99") > 0;
        return !endsBefore && !beginsAfter;
    }
}
