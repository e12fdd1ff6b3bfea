package org.summitry.search;

import java.util.List;

/**
 * How many entries have each two values.
 *
 * @param total how many entries answered
 * @param rows the values of the first axis with how many entries have each, the most first
 * @param columns the values of the second axis, likewise
 * @param rowsInAll how many values of the first axis there are; more than {@code rows} when only the most frequent are counted
 * @param columnsInAll the same of the second
 * @param cells for each row, how many of its entries have each column's value; of one axis with itself, nothing on the diagonal
 */
public record Cross(
        long total,
        List<Facets.Count> rows,
        List<Facets.Count> columns,
        int rowsInAll,
        int columnsInAll,
        List<List<Integer>> cells) {
    /** No entry. */
    public static final Cross NOTHING = new Cross(0, List.of(), List.of(), 0, 0, List.of());

    /** Copies the lists; refuses cells that do not fit. */
    public Cross {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = cells.stream().map(List::copyOf).toList();
        int wide = columns.size();
        if (cells.size() != rows.size() || cells.stream().anyMatch(r -> r.size() != wide)) {
            throw new IllegalArgumentException(
                    cells.size() + " rows of cells for " + rows.size() + " rows of " + wide + " columns");
        }
    }
}
