package org.summitry.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How far people agree beyond chance: Krippendorff's alpha for nominal data (Krippendorff, Content Analysis, 4th ed. 2019, chapter
 * 12; the worked examples of 'Computing Krippendorff's Alpha-Reliability', 2011).
 *
 * @param alpha 1 for perfect agreement, 0 for what chance would give; empty when there is nothing to compare or all said the same
 * @param units how many things two or more people judged
 * @param agreed on how many of these all said the same
 */
public record Agreement(OptionalDouble alpha, int units, int agreed) {

    /** Of the values that each unit was given; a unit with fewer than two is left out, as nobody can agree with one. */
    public static <T> Agreement of(Collection<List<T>> units) {
        List<List<T>> paired = units.stream().filter(u -> u.size() > 1).toList();
        int agreed = (int)
                paired.stream().filter(u -> u.stream().distinct().count() == 1).count();
        return new Agreement(alpha(paired), paired.size(), agreed);
    }

    private static <T> OptionalDouble alpha(List<List<T>> units) {
        Map<T, Integer> totals = new HashMap<>();
        double observed = 0;
        int n = 0;
        for (List<T> unit : units) {
            Map<T, Integer> counts = count(unit);
            counts.forEach((value, c) -> totals.merge(value, c, Integer::sum));
            observed += differing(counts, unit.size()) / (unit.size() - 1);
            n += unit.size();
        }
        double expected = differing(totals, n);
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (n - 1) * observed / expected);
    }

    private static <T> Map<T, Integer> count(List<T> values) {
        Map<T, Integer> counts = new HashMap<>();
        values.forEach(v -> counts.merge(v, 1, Integer::sum));
        return counts;
    }

    /** How many ordered pairs of values differ. */
    private static <T> double differing(Map<T, Integer> counts, int n) {
        double same = 0;
        for (int c : counts.values()) {
            same += (double) c * c;
        }
        return (double) n * n - same;
    }
}
