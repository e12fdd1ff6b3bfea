package org.summitry.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param total how many entries answer
 * @param hits those asked for, in order
 * @param facets how many there are of each kind, actor, topic and year; all empty when not asked for
 * @param note what could not be searched as it was typed, and what was searched instead, for the user; or null
 */
public record Hits(long total, List<Hit> hits, Facets facets, @Nullable String note) {

    /** Copies the hits. */
    public Hits {
        hits = List.copyOf(hits);
    }
}
