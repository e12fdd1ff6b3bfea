package org.summitry.resolution;

import java.util.List;

/**
 * How a comparison of two reports came out.
 *
 * @param score how likely they tell of the same thing, from 0 to 1, in steps of 0.0001; 0 after a veto
 * @param verdict the score against the thresholds of the kind
 * @param reasons all that counted, in the order it was looked at
 */
public record Judgement(double score, Verdict verdict, List<Reason> reasons) {
    /** Copies the list; refuses a score outside 0 to 1. */
    public Judgement {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("score must be in 0..1: " + score);
        }
        reasons = List.copyOf(reasons);
    }

    /** Whether a reason rules sameness out. */
    public boolean vetoed() {
        return verdict == Verdict.DIFFERENT && reasons.stream().anyMatch(Reason::veto);
    }

    /** Verdict, score and reasons in one line. */
    public String explain() {
        return verdict + " " + score + ": "
                + String.join("; ", reasons.stream().map(Reason::words).toList());
    }
}
