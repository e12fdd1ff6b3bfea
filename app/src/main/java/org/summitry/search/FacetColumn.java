package org.summitry.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;

/**
 * The facet values of one segment's entries, in memory, since reading them from the index one by one is too slow to count a hundred
 * thousand hits by: about 30 bytes an entry.
 *
 * @param starts where the values of each entry begin in {@code values}; one more at the end
 * @param values numbers of the {@link Values}
 */
record FacetColumn(int[] starts, int[] values) {

    /** Numbers for facet values, the same in all segments of an index. Only grows. */
    static final class Values {
        private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
        private final List<String> terms = new ArrayList<>();
        private byte[] facets = {};

        synchronized int number(String term) {
            Integer known = numbers.get(term);
            if (known != null) {
                return known;
            }
            int number = terms.size();
            facets = ArrayUtil.grow(facets, number + 1);
            facets[number] = (byte) Facet.of(term).ordinal();
            terms.add(term);
            numbers.put(term, number);
            return number;
        }

        synchronized int size() {
            return terms.size();
        }

        synchronized String value(int number) {
            return Facet.value(terms.get(number));
        }

        synchronized String term(int number) {
            return terms.get(number);
        }

        /** The numbers in {@code counts} above 0, by facet. */
        synchronized int[][] counted(int[] counts) {
            int[][] found = new int[Facet.values().length][8];
            int[] sizes = new int[found.length];
            for (int number = 0; number < counts.length; number++) {
                if (counts[number] > 0) {
                    int facet = facets[number];
                    found[facet] = ArrayUtil.grow(found[facet], sizes[facet] + 1);
                    found[facet][sizes[facet]++] = number;
                }
            }
            for (int facet = 0; facet < found.length; facet++) {
                found[facet] = ArrayUtil.copyOfSubArray(found[facet], 0, sizes[facet]);
            }
            return found;
        }
    }

    /** The columns of an index's segments, each read when it is first needed and let go with the segment. */
    static final class Cache {
        private final Values values = new Values();
        private final Map<IndexReader.CacheKey, FacetColumn> columns = new ConcurrentHashMap<>();

        Values values() {
            return values;
        }

        FacetColumn of(LeafReader segment) throws IOException {
            IndexReader.CacheHelper helper = segment.getCoreCacheHelper();
            FacetColumn known = columns.get(helper.getKey());
            if (known != null) {
                return known;
            }
            FacetColumn read = read(segment, values);
            if (columns.putIfAbsent(helper.getKey(), read) == null) {
                helper.addClosedListener(columns::remove);
            }
            return read;
        }
    }

    private static FacetColumn read(LeafReader segment, Values numbers) throws IOException {
        SortedSetDocValues facets = DocValues.getSortedSet(segment, Fields.FACET);
        int[] number = new int[(int) facets.getValueCount()];
        for (int ord = 0; ord < number.length; ord++) {
            number[ord] = numbers.number(facets.lookupOrd(ord).utf8ToString());
        }
        int[] starts = new int[segment.maxDoc() + 1];
        int[] values = new int[4 * segment.maxDoc()];
        int n = 0;
        for (int doc = 0; doc < segment.maxDoc(); doc++) {
            starts[doc] = n;
            if (facets.advanceExact(doc)) {
                int count = facets.docValueCount();
                values = ArrayUtil.grow(values, n + count);
                for (int i = 0; i < count; i++) {
                    values[n++] = number[(int) facets.nextOrd()];
                }
            }
        }
        starts[segment.maxDoc()] = n;
        return new FacetColumn(starts, ArrayUtil.copyOfSubArray(values, 0, n));
    }
}
