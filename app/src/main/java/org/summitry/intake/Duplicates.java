package org.summitry.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.summitry.text.Document;
import org.summitry.text.Shingles;

/**
 * Near-duplicates of a batch: the same report printed again, perhaps with another head, a cut or a changed word.
 *
 * <p>Two documents are compared by the five-word shingles of their content (Broder 1997). Pairs worth comparing are found
 * by a sample of the shingles (those whose hash is 0 modulo {@value #SAMPLED}, Manber 1994), so that the cost grows with the batch and not
 * with its square. Of several, the earliest published is the original, then the one with the smallest id: the result does
 * not depend on the order of the batch.
 */
public final class Duplicates {
    private static final int SAMPLED = 4;

    /** The share of the shorter document's shingles that the longer must have. */
    private static final double CONTAINED = 0.8;

    /** The share that both have of what either has: a report that merely quotes a short one in full is another report. */
    private static final double ALIKE = 0.5;

    /** A shingle in more documents than this is boilerplate. */
    private static final int BOILERPLATE = 200;

    private static final Comparator<Document> EARLIEST = Comparator.comparing(
                    Document::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Document::id);

    private Duplicates() {}

    /** The same documents in the same order, those that repeat another of them marked so. */
    public static List<Document> mark(List<Document> documents) {
        Map<String, String> originals = originals(documents);
        List<Document> marked = new ArrayList<>(documents.size());
        for (Document d : documents) {
            String original = originals.get(d.id());
            marked.add(original == null ? d : d.asDuplicateOf(original));
        }
        return marked;
    }

    /** By id of each document that repeats another of {@code documents}: the id of the original. */
    public static Map<String, String> originals(List<Document> documents) {
        List<Document> sorted = new ArrayList<>(documents);
        sorted.sort(EARLIEST);
        long[][] shingles = new long[sorted.size()][];
        Map<Long, List<Integer>> index = new HashMap<>();
        Map<String, String> originals = new TreeMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            shingles[i] = Shingles.of(sorted.get(i));
            if (shingles[i].length < Shingles.FEWEST) {
                continue;
            }
            Integer original = original(shingles, i, index);
            if (original != null
                    && !sorted.get(original).id().equals(sorted.get(i).id())) {
                originals.put(sorted.get(i).id(), sorted.get(original).id());
                continue;
            }
            for (long s : shingles[i]) {
                if (s % SAMPLED == 0) {
                    index.computeIfAbsent(s, k -> new ArrayList<>()).add(i);
                }
            }
        }
        return originals;
    }

    /** The first of the originals so far that document {@code i} repeats. */
    private static @Nullable Integer original(long[][] shingles, int i, Map<Long, List<Integer>> index) {
        Map<Integer, Integer> shared = new TreeMap<>();
        int sampled = 0;
        for (long s : shingles[i]) {
            if (s % SAMPLED == 0) {
                sampled++;
                List<Integer> holders = index.getOrDefault(s, List.of());
                if (holders.size() <= BOILERPLATE) {
                    holders.forEach(h -> shared.merge(h, 1, Integer::sum));
                }
            }
        }
        for (Map.Entry<Integer, Integer> candidate : shared.entrySet()) {
            if (candidate.getValue() * 4 >= sampled && alike(shingles[i], shingles[candidate.getKey()])) {
                return candidate.getKey();
            }
        }
        return null;
    }

    private static boolean alike(long[] a, long[] b) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            int order = Long.compare(a[i], b[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common >= CONTAINED * Math.min(a.length, b.length) && common >= ALIKE * (a.length + b.length - common);
    }
}
