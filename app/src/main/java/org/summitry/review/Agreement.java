package org.summitry.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.summitry.analysis.agreement.Alpha;

/**
 * How far people agree beyond chance: Krippendorff's {@link Alpha} for nominal data.
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
        Map<T, Integer> codes = new HashMap<>();
        List<List<Integer>> coded = new ArrayList<>();
        for (List<T> unit : units) {
            coded.add(unit.stream()
                    .map(v -> codes.computeIfAbsent(v, k -> codes.size()))
                    .toList());
        }
        return Alpha.of(coded, Alpha.Level.NOMINAL);
    }
}
