package org.summitry.portal.reviewing;

import java.util.List;
import org.summitry.review.DoubleReview;

/** What the pages of double reviews show. */
public final class DoublesView {
    private DoublesView() {}

    /**
     * What the list shows.
     *
     * @param mine those that wait for the visitor
     * @param all the last ones, for coordinators
     * @param agreement how far people agree, as it is to be read; empty for others than coordinators
     */
    public record Listed(List<Row> mine, List<Row> all, String agreement) {
        /** Copies the lists. */
        public Listed {
            mine = List.copyOf(mine);
            all = List.copyOf(all);
        }
    }

    /** A double review with what its entry is called; both empty when its document was withdrawn. */
    public record Row(DoubleReview review, String name, String kind) {}

    /**
     * One to judge or to settle.
     *
     * @param judging whether the visitor is asked for a verdict
     * @param settling whether the visitor may settle it
     */
    public record One(
            Row row, List<EntryView.Source> sources, List<EntryView.Field> fields, boolean judging, boolean settling) {
        /** Copies the lists. */
        public One {
            sources = List.copyOf(sources);
            fields = List.copyOf(fields);
        }
    }
}
