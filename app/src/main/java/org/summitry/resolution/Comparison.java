package org.summitry.resolution;

import java.util.ArrayList;
import java.util.List;

/** The reasons of one comparison as they come up, and what they amount to. */
final class Comparison {
    private static final double STEPS = 10_000;
    private final Weights.Kind weights;
    private final List<Reason> reasons = new ArrayList<>();
    private double sum;
    private boolean vetoed;

    Comparison(Weights.Kind weights) {
        this.weights = weights;
        this.sum = weights.bias();
    }

    /** A feature that holds by {@code value}, from 0 to 1; nothing happens at 0. */
    void add(String feature, double value, String detail) {
        if (value <= 0) {
            return;
        }
        double weight = value * weights.of(feature);
        sum += weight;
        reasons.add(new Reason(feature, value, weight, detail));
    }

    /** The same where there is nothing more to tell. */
    void add(String feature, double value) {
        add(feature, value, "");
    }

    /** The same for a feature that holds altogether. */
    void add(String feature, String detail) {
        add(feature, 1, detail);
    }

    /** The same for one of which there is nothing more to tell. */
    void add(String feature) {
        add(feature, 1, "");
    }

    /** Rules sameness out; {@code detail} is what was compared. */
    void veto(String rule, String detail) {
        vetoed = true;
        reasons.add(new Reason(rule, 1, Double.NEGATIVE_INFINITY, detail));
    }

    boolean vetoed() {
        return vetoed;
    }

    Judgement judge() {
        if (vetoed) {
            return new Judgement(0, Verdict.DIFFERENT, reasons);
        }
        // StrictMath and rounding: the same score on any machine.
        double score = Math.rint(STEPS / (1 + StrictMath.exp(-sum))) / STEPS;
        return new Judgement(score, weights.verdict(score), reasons);
    }
}
