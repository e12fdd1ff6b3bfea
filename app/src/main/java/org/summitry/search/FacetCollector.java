package org.summitry.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Goes through the entries that answer with the values of each, by the numbers of {@link FacetColumn.Values}; ranks nothing. */
abstract class FacetCollector extends SimpleCollector {
    final FacetColumn.Cache columns;
    /** Where the values of each entry begin in {@link #values}, and after the last entry where they end. */
    int[] starts = {};

    int[] values = {};

    FacetCollector(FacetColumn.Cache columns) {
        this.columns = columns;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        FacetColumn column = columns.of(leaf.reader());
        starts = column.starts();
        values = column.values();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
