package org.summitry.register;

import java.util.List;

/**
 * Two entries that may be one.
 *
 * @param score how likely, in [0, 1]
 * @param reasons the weightiest first
 * @param mark where the next page begins
 */
public record Pair(
        String kind,
        String firstId,
        String firstName,
        String secondId,
        String secondName,
        double score,
        List<Because> reasons,
        Mark mark) {
    /** A place in the order of pairs: the likeliest first. */
    public record Mark(double score, String a, String b) {
        /** Before every pair. */
        public static final Mark START = new Mark(2, "", "");
    }
}
