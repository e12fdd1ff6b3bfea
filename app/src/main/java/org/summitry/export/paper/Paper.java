package org.summitry.export.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * A report.
 *
 * @param title what it is called
 * @param language the code of its language
 * @param day the day that it bears
 * @param blocks what stands in it, from top to bottom
 */
public record Paper(String title, String language, LocalDate day, List<Block> blocks) {
    /** Copies the list. */
    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** A part of a report. */
    public sealed interface Block {}

    /** A heading below the title. */
    public record Heading(String text) implements Block {}

    /** A paragraph. */
    public record Paragraph(String text) implements Block {}

    /**
     * A table.
     *
     * @param caption what it shows, for those who hear it
     * @param headings of its columns
     * @param widths of its columns, as shares that add up to 1
     * @param rows each as long as the headings
     */
    public record Table(String caption, List<String> headings, List<Double> widths, List<List<String>> rows)
            implements Block {
        /** Copies the lists and refuses rows that do not fit. */
        public Table {
            headings = List.copyOf(headings);
            widths = List.copyOf(widths);
            rows = rows.stream().map(List::copyOf).toList();
            int columns = headings.size();
            if (widths.size() != columns || rows.stream().anyMatch(r -> r.size() != columns)) {
                throw new IllegalArgumentException(
                        "rows: each of '" + caption + "' has as many cells as there are headings, " + columns);
            }
        }
    }
}
