package org.summitry.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Greedy one-to-one matching, the best scores first. */
final class Matching {
    private Matching() {}

    /**
     * A pair that may match.
     *
     * @param score how well
     * @param gold index on the one side
     * @param found index on the other
     */
    record Pair(double score, int gold, int found) {}

    /** A matching of {@code pairs}; ties go to the lower indices. */
    static List<Pair> greedy(List<Pair> pairs) {
        List<Pair> sorted = new ArrayList<>(pairs);
        sorted.sort(Comparator.comparingDouble((Pair p) -> -p.score)
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::found));
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedFound = new HashSet<>();
        List<Pair> matched = new ArrayList<>();
        for (Pair p : sorted) {
            if (!usedGold.contains(p.gold) && !usedFound.contains(p.found)) {
                usedGold.add(p.gold);
                usedFound.add(p.found);
                matched.add(p);
            }
        }
        return matched;
    }

    /** Overlap of two half-open ranges as F1 over characters. */
    static double overlap(int[] a, int[] b) {
        int shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
        return shared <= 0 ? 0 : 2.0 * shared / (a[1] - a[0] + b[1] - b[0]);
    }
}
