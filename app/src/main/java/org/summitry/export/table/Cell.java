package org.summitry.export.table;

/**
 * A cell of a row.
 *
 * @param text what stands in it; may be empty
 * @param number whether the text is a number
 */
record Cell(String text, boolean number) {
    static Cell of(String text) {
        return new Cell(text, false);
    }
}
