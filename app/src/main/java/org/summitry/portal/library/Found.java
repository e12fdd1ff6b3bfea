package org.summitry.portal.library;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.search.Facets;

/**
 * What answers a query.
 *
 * @param total how many entries answer
 * @param items those asked for, in order
 * @param facets how many there are of each sort; empty when not asked for
 * @param note what could not be searched as it was typed; or null
 */
public record Found(long total, List<Item> items, Facets facets, @Nullable String note) {
    /** No entry. */
    public static final Found NOTHING =
            new Found(0, List.of(), new Facets(List.of(), List.of(), List.of(), List.of()), null);

    /** Copies the items. */
    public Found {
        items = List.copyOf(items);
    }
}
