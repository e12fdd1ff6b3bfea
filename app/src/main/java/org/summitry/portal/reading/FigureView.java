package org.summitry.portal.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures by indicator.
 *
 * @param series this page of them
 * @param turn the other pages
 * @param name the words looked for
 * @param cut whether only the latest were looked at
 */
public record FigureView(List<Series> series, Turn turn, String name, boolean cut) {
    /** Copies the list. */
    public FigureView {
        series = List.copyOf(series);
    }

    /** Those with a chart. */
    public List<Series> charted() {
        return series.stream().filter(s -> s.chart() != null).toList();
    }

    /** Those with too little for a chart, which share a table. */
    public List<Series> others() {
        return series.stream().filter(s -> s.chart() == null).toList();
    }

    /** What was reported of one indicator in one unit, earliest first; a chart when there is something to compare. */
    public record Series(String indicator, List<Point> points, @Nullable Chart chart) {
        /** Copies the list. */
        public Series {
            points = List.copyOf(points);
        }
    }

    /**
     * A figure.
     *
     * @param line the entry
     * @param when ISO; empty when unknown
     * @param value the number
     * @param shown the number with its unit, as the language writes it
     * @param role observed, target or change
     */
    public record Point(Line line, String when, double value, String shown, String role) {}
}
