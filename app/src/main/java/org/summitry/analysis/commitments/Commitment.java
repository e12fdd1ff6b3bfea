package org.summitry.analysis.commitments;

import java.util.Arrays;
import java.util.List;

/**
 * What the tests make of a sentence.
 *
 * @param future how surely it tells of an act to come that the speaker takes on or asks for, 0 to 1
 * @param specific whether one could check it: an amount, a date, a name, or an act with an object that is not vague
 * @param discrete how many acts it names; one target is one commitment, whatever the measures
 * @param holder whom it binds
 * @param outcomes the outcome of each test, with its reason
 */
public record Commitment(double future, boolean specific, int discrete, Holder holder, List<Outcome> outcomes) {
    /** From this on a sentence counts as telling of an act to come. */
    public static final double SURE = 0.5;

    /** Copies the outcomes. */
    public Commitment {
        outcomes = List.copyOf(outcomes);
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

    /** The outcome of each test in plain English, in the order they were made. */
    public List<String> reasons() {
        return outcomes.stream().map(Outcome::toString).toList();
    }

    /** The outcomes that hold, one a test: where an item was judged anew by its opening, what the opening made of it. */
    public List<Outcome> standing() {
        return Arrays.stream(Outcome.Test.values())
                .flatMap(t -> outcomes.stream().filter(o -> o.test() == t).reduce((first, second) -> second).stream())
                .toList();
    }

    /** Whether it counts as a commitment: the first two tests decide; how many acts it names, and whom it binds, is told beside them. */
    public boolean isCommitment() {
        return isActToCome() && specific;
    }
}
