package org.summitry.export.brief;

import java.util.List;

/**
 * A part of a briefing under a heading.
 *
 * @param heading what it is about
 * @param groups sentences that belong together, each group under a heading of its own or none
 * @param table a table; without rows when there is none
 * @param bars a chart; empty when there is none
 */
public record Section(String heading, List<Group> groups, Table table, List<Bar> bars) {
    /** Copies the lists. */
    public Section {
        groups = List.copyOf(groups);
        bars = List.copyOf(bars);
    }

    /** Only sentences. */
    static Section of(String heading, List<Sentence> sentences) {
        return new Section(heading, List.of(new Group("", sentences)), Table.NONE, List.of());
    }

    /** Whether there is nothing to read in it. */
    boolean empty() {
        return groups.stream().allMatch(g -> g.sentences().isEmpty())
                && table.rows().isEmpty();
    }

    /** Sentences under a heading; the heading may be empty. */
    public record Group(String heading, List<Sentence> sentences) {
        /** Copies the list. */
        public Group {
            sentences = List.copyOf(sentences);
        }
    }

    /** A table; the last column of each row is the sentence that supports it. */
    public record Table(List<String> headings, List<Row> rows) {
        static final Table NONE = new Table(List.of(), List.of());

        /** Copies the lists. */
        public Table {
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
        }
    }

    /** Cells of a table, with the sources of the row. */
    public record Row(List<String> cells, Sentence support) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A bar of a chart.
     *
     * @param label what it shows
     * @param value how it reads
     * @param share its length, from 0 to 1
     * @param target whether it is what was aimed at, and not what was reached
     */
    public record Bar(String label, String value, double share, boolean target, Sentence support) {
        /** Refuses what no chart can show. */
        public Bar {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("share " + share + ": from 0 to 1");
            }
        }
    }
}
