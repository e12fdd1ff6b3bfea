package org.summitry.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Counts all entries that answer, and each of their kinds, actors, topics and years. */
final class Counting extends FacetCollector {
    private static final int MOST_ACTORS_AND_TOPICS = 50;
    private static final Comparator<Facets.Count> MOST_FIRST =
            Comparator.comparingInt(Facets.Count::count).reversed().thenComparing(Facets.Count::value);

    private final int[] counts;
    private long total;

    private Counting(FacetColumn.Cache columns) {
        super(columns);
        this.counts = new int[columns.values().size()];
    }

    /** What is counted: the entries, and the facets. */
    record Counted(long total, Facets facets) {}

    /** How many entries have each value, by the number of {@link FacetColumn.Values}. */
    record Each(long total, int[] counts) {}

    static Counted count(IndexSearcher searcher, Query matching, FacetColumn.Cache columns) throws IOException {
        Counting all = counting(searcher, matching, columns);
        return new Counted(all.total, all.facets());
    }

    static Each each(IndexSearcher searcher, Query matching, FacetColumn.Cache columns) throws IOException {
        Counting all = counting(searcher, matching, columns);
        return new Each(all.total, all.counts);
    }

    private static Counting counting(IndexSearcher searcher, Query matching, FacetColumn.Cache columns)
            throws IOException {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            columns.of(leaf.reader()); // gives every value its number before counting begins
        }
        return searcher.search(matching, new CollectorManager<Counting, Counting>() {
            @Override
            public Counting newCollector() {
                return new Counting(columns);
            }

            @Override
            public Counting reduce(Collection<Counting> parts) {
                Counting all = newCollector();
                parts.forEach(all::add);
                return all;
            }
        });
    }

    private void add(Counting part) {
        total += part.total;
        for (int i = 0; i < part.counts.length; i++) {
            counts[i] += part.counts[i];
        }
    }

    @Override
    public void collect(int doc) {
        total++;
        int end = starts[doc + 1];
        for (int i = starts[doc]; i < end; i++) {
            counts[values[i]]++;
        }
    }

    private Facets facets() {
        int[][] counted = columns.values().counted(counts);
        List<Facets.Count> years = new ArrayList<>(most(counted[Facet.YEAR.ordinal()], Integer.MAX_VALUE));
        years.sort(Comparator.comparing(Facets.Count::value).reversed());
        return new Facets(
                most(counted[Facet.KIND.ordinal()], Integer.MAX_VALUE),
                most(counted[Facet.ACTOR.ordinal()], MOST_ACTORS_AND_TOPICS),
                most(counted[Facet.TOPIC.ordinal()], MOST_ACTORS_AND_TOPICS),
                years);
    }

    /** Those of the values that are counted most, at most so many. */
    private List<Facets.Count> most(int[] numbers, int atMost) {
        int least = 1;
        if (numbers.length > atMost) {
            int[] sorted = Arrays.stream(numbers).map(n -> counts[n]).sorted().toArray();
            least = sorted[sorted.length - atMost];
        }
        List<Facets.Count> most = new ArrayList<>();
        for (int number : numbers) {
            if (counts[number] >= least) {
                most.add(new Facets.Count(columns.values().value(number), counts[number]));
            }
        }
        most.sort(MOST_FIRST);
        return most.subList(0, Math.min(atMost, most.size()));
    }
}
