package org.summitry.analysis.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Krippendorff's alpha for any number of coders and missing values, by coincidences (Krippendorff, Content Analysis, 4th ed. 2019, chapter 12):
 * 1 is perfect agreement, 0 is chance.
 */
public final class Alpha {
    private Alpha() {}

    /** How far apart two values are. */
    public enum Level {
        /** Equal or not. */
        NOMINAL,
        /** By the ranks that lie between them. */
        ORDINAL,
        /** By the square of their difference. */
        INTERVAL
    }

    /**
     * Alpha over units, each with the values that its coders gave; a unit with fewer than two says nothing.
     *
     * @return empty when no unit has two values, or all values are alike, so that there is nothing to agree on
     */
    public static OptionalDouble of(Collection<? extends List<Integer>> units, Level level) {
        Map<Integer, Double> totals = new TreeMap<>();
        Map<List<Integer>, Double> pairs = new TreeMap<>(Alpha::compare);
        for (List<Integer> unit : units) {
            double share = unit.size() < 2 ? 0 : 1.0 / (unit.size() - 1);
            for (int i = 0; i < unit.size() && share > 0; i++) {
                totals.merge(unit.get(i), 1.0, Double::sum);
                for (int j = 0; j < unit.size(); j++) {
                    if (i != j) {
                        pairs.merge(List.of(unit.get(i), unit.get(j)), share, Double::sum);
                    }
                }
            }
        }
        double observed = 0;
        for (Map.Entry<List<Integer>, Double> p : pairs.entrySet()) {
            observed += p.getValue() * distance(p.getKey().get(0), p.getKey().get(1), totals, level);
        }
        double n = totals.values().stream().mapToDouble(d -> d).sum();
        double expected = 0;
        for (Map.Entry<Integer, Double> a : totals.entrySet()) {
            for (Map.Entry<Integer, Double> b : totals.entrySet()) {
                expected += a.getValue() * b.getValue() * distance(a.getKey(), b.getKey(), totals, level);
            }
        }
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (n - 1) * observed / expected);
    }

    private static int compare(List<Integer> a, List<Integer> b) {
        int first = a.get(0).compareTo(b.get(0));
        return first != 0 ? first : a.get(1).compareTo(b.get(1));
    }

    private static double distance(int a, int b, Map<Integer, Double> totals, Level level) {
        return switch (level) {
            case NOMINAL -> a == b ? 0 : 1;
            case INTERVAL -> (double) (a - b) * (a - b);
            case ORDINAL -> {
                double ranks = 0;
                for (Map.Entry<Integer, Double> t : totals.entrySet()) {
                    boolean between = t.getKey() >= Math.min(a, b) && t.getKey() <= Math.max(a, b);
                    boolean end = t.getKey() == a || t.getKey() == b;
                    ranks += between ? end ? t.getValue() / 2 : t.getValue() : 0;
                }
                yield a == b ? 0 : ranks * ranks;
            }
        };
    }
}
