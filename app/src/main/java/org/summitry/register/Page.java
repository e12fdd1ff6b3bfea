package org.summitry.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of many, in the order of their ids.
 *
 * @param items those that may be shown; there may be none of them although more follow
 * @param next after which id to go on; null when this is the end
 */
public record Page<T>(List<T> items, @Nullable String next) {
    /** Copies the list. */
    public Page {
        items = List.copyOf(items);
    }
}
