package org.summitry.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a register's entry can be searched.
 *
 * @param id the entry's id, unique in the index
 * @param kind meeting, statement, person and so on
 * @param name what the entry is called
 * @param names its other names, as the reports spell them
 * @param actors who takes part: ids ({@code state:KAZ}, no white space) and names, mixed; facets count the ids
 * @param topics codes of the topic scheme
 * @param from when it happened, ISO, as precise as known ({@code 2024}, {@code 2024-08}, {@code 2024-08-09}); null or {@code ..} when
 *     the beginning is open or nothing is known
 * @param to the last day, month or year of an interval; null for the period of {@code from} itself; {@code ..} for an open end
 * @param reviewed whether a person has accepted or corrected it
 * @param confidential whether it is found only by those who ask for confidential entries
 * @param citations where it was read; their order decides which of equally good sentences is shown
 */
public record Entry(
        String id,
        String kind,
        String name,
        List<String> names,
        List<String> actors,
        List<String> topics,
        @Nullable String from,
        @Nullable String to,
        boolean reviewed,
        boolean confidential,
        List<Citation> citations) {

    /** Copies the lists; refuses an empty id or kind, one of over 1,000 characters, and dates that are not ISO. */
    public Entry {
        names = List.copyOf(names);
        actors = List.copyOf(actors);
        topics = List.copyOf(topics);
        citations = List.copyOf(citations);
        check("id", id);
        check("kind", kind);
        Period.of(from, to);
    }

    private static void check(String what, String value) {
        if (value.isBlank() || value.length() > Fields.LONGEST_VALUE) {
            throw new IllegalArgumentException(
                    what + " of an entry is empty or too long: " + value.length() + " characters");
        }
    }

    /** The days it happened in; null when unknown. */
    @Nullable
    Period period() {
        return Period.of(from, to);
    }
}
