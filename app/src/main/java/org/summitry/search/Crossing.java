package org.summitry.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Fills a {@link Cross}: first each axis' values are counted, so that the most frequent are known, then the entries that have two of
 * them. Both times in memory, over the entries that answer.
 */
final class Crossing extends FacetCollector {
    private static final int NOT_COUNTED = -1;

    private final Side rows;
    private final Side across;
    private final boolean itself;
    private final int[] cells;
    private int[] rowsOfEntry = new int[8];
    private int[] acrossOfEntry = new int[8];

    private Crossing(FacetColumn.Cache columns, Side rows, Side across) {
        super(columns);
        this.rows = rows;
        this.across = across;
        this.itself = rows.axis.beginning().equals(across.axis.beginning());
        this.cells = new int[rows.numbers.length * across.numbers.length];
    }

    /** The values of one axis that are counted: their numbers, the most frequent first, and the place of each number among them. */
    private record Side(Axis axis, int[] numbers, int[] places, int inAll) {
        static Side of(Axis axis, int[] counts, FacetColumn.Values values) {
            int[] all = IntStream.range(0, counts.length)
                    .filter(n -> counts[n] > 0 && values.term(n).startsWith(axis.beginning()))
                    .boxed()
                    .sorted(Comparator.comparingInt((Integer n) -> counts[n])
                            .reversed()
                            .thenComparing(n -> values.term(n)))
                    .mapToInt(Integer::intValue)
                    .toArray();
            int[] most = Arrays.copyOf(all, Math.min(all.length, axis.most()));
            int[] places = new int[counts.length];
            Arrays.fill(places, NOT_COUNTED);
            for (int i = 0; i < most.length; i++) {
                places[most[i]] = i;
            }
            return new Side(axis, most, places, all.length);
        }

        List<Facets.Count> counts(int[] counts, FacetColumn.Values values) {
            return Arrays.stream(numbers)
                    .mapToObj(n -> new Facets.Count(axis.value(values.term(n)), counts[n]))
                    .toList();
        }

        int place(int number) {
            return number < places.length ? places[number] : NOT_COUNTED;
        }
    }

    static Cross count(IndexSearcher searcher, Query matching, FacetColumn.Cache columns, Axis rows, Axis across)
            throws IOException {
        Counting.Each each = Counting.each(searcher, matching, columns);
        Side down = Side.of(rows, each.counts(), columns.values());
        Side over = Side.of(across, each.counts(), columns.values());
        int[] cells = searcher.search(matching, new CollectorManager<Crossing, int[]>() {
            @Override
            public Crossing newCollector() {
                return new Crossing(columns, down, over);
            }

            @Override
            public int[] reduce(Collection<Crossing> parts) {
                int[] sum = new int[down.numbers.length * over.numbers.length];
                parts.forEach(p -> Arrays.setAll(sum, i -> sum[i] + p.cells[i]));
                return sum;
            }
        });
        List<List<Integer>> table = new ArrayList<>();
        int wide = over.numbers.length;
        for (int i = 0; i < down.numbers.length; i++) {
            table.add(Arrays.stream(cells, i * wide, (i + 1) * wide).boxed().toList());
        }
        return new Cross(
                each.total(),
                down.counts(each.counts(), columns.values()),
                over.counts(each.counts(), columns.values()),
                down.inAll,
                over.inAll,
                table);
    }

    @Override
    public void collect(int doc) {
        int end = starts[doc + 1];
        if (end - starts[doc] > rowsOfEntry.length) {
            rowsOfEntry = new int[end - starts[doc]];
            acrossOfEntry = new int[end - starts[doc]];
        }
        int down = 0;
        int over = 0;
        for (int i = starts[doc]; i < end; i++) {
            int row = rows.place(values[i]);
            int column = across.place(values[i]);
            if (row != NOT_COUNTED) {
                rowsOfEntry[down++] = row;
            }
            if (column != NOT_COUNTED) {
                acrossOfEntry[over++] = column;
            }
        }
        for (int i = 0; i < down; i++) {
            for (int j = 0; j < over; j++) {
                if (!itself || rowsOfEntry[i] != acrossOfEntry[j]) {
                    cells[rowsOfEntry[i] * across.numbers.length + acrossOfEntry[j]]++;
                }
            }
        }
    }
}
