package org.summitry.register;

/**
 * Two entries that may be one.
 *
 * @param score how likely, in [0, 1]
 * @param reasons in words, as resolution gave them
 * @param mark where the next page begins
 */
public record Pair(
        String kind,
        String firstId,
        String firstName,
        String secondId,
        String secondName,
        double score,
        String reasons,
        Mark mark) {
    /** A place in the order of pairs: the likeliest first. */
    public record Mark(double score, String a, String b) {
        /** Before every pair. */
        public static final Mark START = new Mark(2, "", "");
    }
}
