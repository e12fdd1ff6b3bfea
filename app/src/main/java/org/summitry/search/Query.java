package org.summitry.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is searched. Immutable; begin with {@link #of} and narrow it.
 *
 * <p>The text: words are all wanted, whatever their case, accents and endings; {@code "in quotes"} as written; {@code AND},
 * {@code OR}, {@code NOT} and parentheses; {@code begin*}; {@code like~}, {@code like~1}. Names are also found in other spellings and
 * scripts. Text that cannot be understood is searched for its words, and {@link Hits#note()} says so.
 *
 * @param text what to look for; empty for everything
 * @param kinds only these kinds; empty for all
 * @param actor only entries with this actor, an id or a name in any spelling; or null
 * @param topic only entries with this topic's code; or null
 * @param from only what happened on or after this ISO date, month or year, or lasted until it; or null
 * @param to only what had begun by the end of this ISO date, month or year; or null
 * @param links of each of these sets an entry must have one; see {@link Entry.More#links}
 * @param without an entry that has one of these links does not answer
 * @param dueFrom only what falls due on or after this ISO date, month or year; or null
 * @param reviewedOnly only what a person has accepted or corrected
 * @param includeConfidential also confidential entries
 * @param offset how many hits to pass over
 * @param limit how many hits to give, 0 to 1,000; offset and limit together at most 10,000
 * @param sort what comes first
 * @param facets whether to count kinds, actors, topics and years
 */
public record Query(
        String text,
        Set<String> kinds,
        @Nullable String actor,
        @Nullable String topic,
        @Nullable String from,
        @Nullable String to,
        List<Set<String>> links,
        Set<String> without,
        @Nullable String dueFrom,
        boolean reviewedOnly,
        boolean includeConfidential,
        int offset,
        int limit,
        Sort sort,
        boolean facets) {

    /** How far down hits can be asked for. */
    public static final int DEEPEST = 10_000;

    private static final int MOST = 1_000;
    private static final int USUAL = 20;

    /** What comes first. Equals follow by id. */
    public enum Sort {
        /** The best match. */
        RELEVANCE,
        /** The latest, by {@link Entry.More#told} or when they happened; without a date last. */
        NEWEST,
        /** The earliest; without a date last. */
        OLDEST,
        /** What falls due first; what never does last. */
        DUE,
        /** By name, case and accents aside. */
        NAME
    }

    /** Copies the kinds; refuses dates that are not ISO and pages out of reach, each with what would be right. */
    public Query {
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        links = links.stream().map(Set::copyOf).toList();
        without = Set.copyOf(without);
        if (dueFrom != null) {
            Period.firstDay(dueFrom);
        }
        if (from != null && to != null && Period.lastDay(to) < Period.firstDay(from)) {
            throw new IllegalArgumentException("it ends before it begins: " + from + " to " + to);
        }
        if (from != null) {
            Period.firstDay(from);
        }
        if (to != null) {
            Period.lastDay(to);
        }
        if (offset < 0 || limit < 0 || limit > MOST || offset > DEEPEST - limit) {
            throw new IllegalArgumentException("hits " + offset + " to " + (offset + (long) limit)
                    + " cannot be asked for: at most " + MOST + " at once, of the first " + DEEPEST);
        }
    }

    /** The first 20 hits for a text. */
    public static Query of(String text) {
        return new Query(
                text,
                Set.of(),
                null,
                null,
                null,
                null,
                List.of(),
                Set.of(),
                null,
                false,
                false,
                0,
                USUAL,
                Sort.RELEVANCE,
                true);
    }

    /** The same, of these kinds only. */
    public Query kinds(String... only) {
        return with(q -> q.kinds = new TreeSet<>(List.of(only)));
    }

    /** The same, with this actor only. */
    public Query actor(@Nullable String only) {
        return with(q -> q.actor = only);
    }

    /** The same, on this topic only. */
    public Query topic(@Nullable String only) {
        return with(q -> q.topic = only);
    }

    /** The same, between these ISO dates only, either of which may be null. */
    public Query between(@Nullable String first, @Nullable String last) {
        return with(q -> {
            q.from = first;
            q.to = last;
        });
    }

    /** The same, only what has at least one of these links. */
    public Query linked(String... anyOf) {
        return with(q -> {
            q.links = new ArrayList<>(links);
            q.links.add(Set.of(anyOf));
        });
    }

    /** The same with these links instead. */
    public Query withLinks(List<Set<String>> instead) {
        return with(q -> q.links = instead);
    }

    /** The same, only what has none of these links. */
    public Query unlinked(String... noneOf) {
        return with(q -> {
            q.without = new TreeSet<>(without);
            q.without.addAll(List.of(noneOf));
        });
    }

    /** The same, only what falls due on or after this ISO date. */
    public Query dueFrom(@Nullable String first) {
        return with(q -> q.dueFrom = first);
    }

    /** The same, reviewed entries only. */
    public Query reviewed() {
        return with(q -> q.reviewedOnly = true);
    }

    /** The same, with confidential entries. */
    public Query withConfidential() {
        return with(q -> q.includeConfidential = true);
    }

    /** The same, {@code count} hits after the first {@code skipped}. */
    public Query page(int skipped, int count) {
        return with(q -> {
            q.offset = skipped;
            q.limit = count;
        });
    }

    /** The same, in another order. */
    public Query sort(Sort order) {
        return with(q -> q.sort = order);
    }

    /** The same, nothing counted but the total: quicker, most of all on first use. */
    public Query withoutFacets() {
        return with(q -> q.facets = false);
    }

    private Query with(Consumer<Parts> change) {
        Parts parts = new Parts(this);
        change.accept(parts);
        return parts.query();
    }

    /** A query while one part of it is changed. */
    private static final class Parts {
        private final String text;
        private Set<String> kinds;
        private @Nullable String actor;
        private @Nullable String topic;
        private @Nullable String from;
        private @Nullable String to;
        private List<Set<String>> links;
        private Set<String> without;
        private @Nullable String dueFrom;
        private boolean reviewedOnly;
        private boolean includeConfidential;
        private int offset;
        private int limit;
        private Sort sort;
        private boolean facets;

        Parts(Query q) {
            text = q.text;
            kinds = q.kinds;
            actor = q.actor;
            topic = q.topic;
            from = q.from;
            to = q.to;
            links = q.links;
            without = q.without;
            dueFrom = q.dueFrom;
            reviewedOnly = q.reviewedOnly;
            includeConfidential = q.includeConfidential;
            offset = q.offset;
            limit = q.limit;
            sort = q.sort;
            facets = q.facets;
        }

        Query query() {
            return new Query(
                    text,
                    kinds,
                    actor,
                    topic,
                    from,
                    to,
                    links,
                    without,
                    dueFrom,
                    reviewedOnly,
                    includeConfidential,
                    offset,
                    limit,
                    sort,
                    facets);
        }
    }
}
