package org.summitry.search;

import java.util.List;

/**
 * How many of all entries found there are of each sort; the most first, equals by value.
 *
 * @param kinds by kind
 * @param actors by actor's id, the 50 with most
 * @param topics by topic's code, the 50 with most
 * @param years by year in which it happened, latest first; what spans years counts in each
 */
public record Facets(List<Count> kinds, List<Count> actors, List<Count> topics, List<Count> years) {
    static final Facets NONE = new Facets(List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Facets {
        kinds = List.copyOf(kinds);
        actors = List.copyOf(actors);
        topics = List.copyOf(topics);
        years = List.copyOf(years);
    }

    /** How many entries have {@code value}. */
    public record Count(String value, int count) {}
}
