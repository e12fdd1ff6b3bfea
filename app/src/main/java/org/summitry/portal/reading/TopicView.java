package org.summitry.portal.reading;

import java.util.List;

/**
 * A topic.
 *
 * @param topic its name
 * @param columns whose words stand side by side
 * @param rows by day, the latest first
 * @param others who else spoke on it, with the address that adds them
 * @param agreed agreements and pledges
 * @param proposed proposals
 * @param sides who is for something and who against
 * @param feed its feed
 */
public record TopicView(
        Named topic,
        List<Named> columns,
        List<Row> rows,
        List<Named> others,
        EntryView.Group agreed,
        EntryView.Group proposed,
        Sides sides,
        String feed) {
    /** Copies the lists. */
    public TopicView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        others = List.copyOf(others);
    }

    /** What was said on a day, one cell for each column. */
    public record Row(String date, List<Cell> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What one of them said. */
    public record Cell(List<Line> lines) {
        /** Copies the list. */
        public Cell {
            lines = List.copyOf(lines);
        }
    }

    /** Every topic of the scheme. */
    public record All(List<Listed> topics) {
        /** Copies the list. */
        public All {
            topics = List.copyOf(topics);
        }
    }

    /** A topic, what belongs to it, and how many entries are about it. */
    public record Listed(Named topic, String scope, int count) {}
}
