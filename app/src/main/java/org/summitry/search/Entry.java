package org.summitry.search;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
 * @param more what is filtered, sorted and handed back, but not searched
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
        List<Citation> citations,
        More more) {

    /**
     * What is filtered, sorted and handed back of an entry, but not searched.
     *
     * @param links what {@link Query#linked} asks for, such as {@code meeting=meeting:lagoon-3}; each at most 1,000 characters;
     *     {@code year=2024} and {@code month=2024-08} are added
     * @param counted those of the links that tables of counts may count by ({@link Axis#links})
     * @param due when it falls due, ISO, as precise as known; null when it does not
     * @param told the day by which it stands among the newest, ISO, where that is not when it happened: what is to be done by 2040 is
     *     as new as its first report; {@code ..} where nobody tells; null for when it happened
     * @param record whatever is wanted back with a hit, as it is; empty for nothing
     */
    public record More(
            Set<String> links, Set<String> counted, @Nullable String due, @Nullable String told, String record) {
        /** Nothing more. */
        public static final More NONE = new More(Set.of(), Set.of(), null, null, "");

        /** Copies the links; refuses a date that is not ISO. */
        public More {
            links = Collections.unmodifiableSet(new TreeSet<>(links));
            counted = Collections.unmodifiableSet(new TreeSet<>(counted));
            if (!links.containsAll(counted)) {
                throw new IllegalArgumentException("counted, but no links: " + counted + " of " + links);
            }
            Period.of(null, due);
            Period.of(told, null);
        }

        /** The last day on which it is due; null when it never is. */
        @Nullable
        Integer lastDay() {
            return due == null ? null : Period.lastDay(due);
        }
    }

    /** An entry that is only searched. */
    public Entry(
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
        this(id, kind, name, names, actors, topics, from, to, reviewed, confidential, citations, More.NONE);
    }

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
