package org.summitry.analysis.commitments;

import java.util.List;

/**
 * What the tests make of a sentence.
 *
 * @param future how surely it tells of an act to come that the speaker takes on or asks for, 0 to 1
 * @param specific whether one could check it: an amount, a date, a name, or an act with an object that is not vague
 * @param discrete how many acts it names; one target is one commitment, whatever the measures
 * @param holder whom it binds
 * @param reasons the outcome of each test, in words
 */
public record Commitment(double future, boolean specific, int discrete, Holder holder, List<String> reasons) {
    /** From this on a sentence counts as telling of an act to come. */
    public static final double SURE = 0.5;

    /** Copies the reasons. */
    public Commitment {
        reasons = List.copyOf(reasons);
    }

    /** Whom it binds. */
    public enum Holder {
        /** All who speak. */
        ALL,
        /** Some of them. */
        SOME,
        /** One. */
        ONE,
        /** It is put to others. */
        OTHERS
    }

    /** Whether it tells of an act to come: a promise or a call for one, specific or not. */
    public boolean isActToCome() {
        return future >= SURE;
    }

    /** Whether it passes every test. */
    public boolean isCommitment() {
        return isActToCome() && specific;
    }
}
