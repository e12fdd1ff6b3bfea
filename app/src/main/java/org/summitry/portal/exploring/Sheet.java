package org.summitry.portal.exploring;

import java.util.List;

/**
 * What was counted, as a table.
 *
 * @param columns what they are called; the first is that of the rows' names
 * @param rows as many as are shown
 * @param inAll how many rows there are; more than are shown when the table is cut
 */
public record Sheet(List<String> columns, List<Row> rows, long inAll) {
    /** Copies the lists; refuses rows that are shorter or longer than the heading. */
    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(row + " has not the columns " + columns);
            }
        }
    }

    /** Whether there are more rows than are shown. */
    public boolean isCut() {
        return inAll > rows.size();
    }

    /** Whether a column holds numbers. */
    public boolean isNumber(int column) {
        return !rows.isEmpty() && rows.get(0).cells().get(column).number();
    }

    /** One line of the table. */
    public record Row(List<Cell> cells) {
        /** Copies the fields. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One field.
     *
     * @param text as it is to be read
     * @param value the bare value, for programs
     * @param href where what it tells of is found; empty for nowhere
     * @param number whether it is a number
     */
    public record Cell(String text, String value, String href, boolean number) {
        static Cell of(String text, String href) {
            return new Cell(text, text, href, false);
        }

        /** A count; what counts nothing leads nowhere. */
        static Cell of(int count, String shown, String href) {
            return new Cell(count == 0 ? "–" : shown, Integer.toString(count), count == 0 ? "" : href, true);
        }
    }
}
