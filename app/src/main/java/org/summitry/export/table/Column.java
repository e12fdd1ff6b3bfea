package org.summitry.export.table;

import java.util.Set;
import java.util.function.Function;
import org.summitry.register.Cited;

/**
 * A column of a table.
 *
 * @param title its heading
 * @param kinds the kinds of entries that have it; empty: all
 * @param value its cell of an entry; empty when the entry does not tell
 * @param number whether its cells are numbers
 */
record Column(String title, Set<String> kinds, Function<Cited, String> value, boolean number) {
    boolean in(String kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }
}
