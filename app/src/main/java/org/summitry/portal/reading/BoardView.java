package org.summitry.portal.reading;

import java.util.List;

/**
 * Undertakings on a board.
 *
 * @param columns by force and by what was reported
 * @param choices the filters
 * @param name the words looked for
 * @param table the same as a table
 */
public record BoardView(List<Column> columns, List<Choice> choices, String name, String table) {
    /** Copies the lists. */
    public BoardView {
        columns = List.copyOf(columns);
        choices = List.copyOf(choices);
    }

    /** A column: how many there are, the first of them, and the address of all; empty when all are shown. */
    public record Column(String title, long total, List<Line> lines, String all) {
        /** Copies the list. */
        public Column {
            lines = List.copyOf(lines);
        }
    }
}
