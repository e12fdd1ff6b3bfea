package org.summitry.resolution;

/**
 * One thing that speaks for or against two reports being of the same thing.
 *
 * @param feature its name in {@code weights.yaml}; of a veto, the name of the rule
 * @param value how strongly it holds, from 0 to 1
 * @param weight what it adds to the log odds of sameness; negative infinity for a veto
 * @param words for a person to read, without a full stop: 'the dates are one day apart'
 */
public record Reason(String feature, double value, double weight, String words) {
    /** Whether it rules sameness out, whatever else agrees. */
    public boolean veto() {
        return weight == Double.NEGATIVE_INFINITY;
    }

    @Override
    public String toString() {
        return words;
    }
}
