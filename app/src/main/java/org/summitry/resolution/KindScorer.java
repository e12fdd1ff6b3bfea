package org.summitry.resolution;

import java.util.Set;

/**
 * How reports of one kind are compared.
 *
 * @param <F> what is taken out of a report once, for all its comparisons
 */
interface KindScorer<F> {
    /** What a report says, ready to be compared. */
    F facts(Report report);

    /** The blocks it stands in: two reports without a common key are never compared. */
    Set<String> keys(F facts);

    /**
     * More blocks, given up when they are over-full ({@link Blocks#LOOSE}). For kinds whose reports stand in dozens: two of the same
     * thing share rarer ones, or one of {@link #keys}.
     */
    default Set<String> looseKeys(F facts) {
        return Set.of();
    }

    /** A wording that reports of the same thing mostly share; over-full blocks are put in this order. */
    String label(F facts);

    /** Adds all that speaks for or against sameness. Symmetric: swapping the two changes nothing but the order in the words. */
    void compare(F a, F b, Comparison out);
}
