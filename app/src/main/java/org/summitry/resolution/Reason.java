package org.summitry.resolution;

/**
 * One thing that speaks for or against two reports being of the same thing.
 *
 * @param feature its name in {@code weights.yaml}; of a veto, the name of the rule
 * @param value how strongly it holds, from 0 to 1
 * @param weight what it adds to the log odds of sameness; negative infinity for a veto
 * @param detail what was compared, for a person to read: 'Berlin / Bonn', a number of days; may be empty
 */
public record Reason(String feature, double value, double weight, String detail) {
    /** Whether it rules sameness out, whatever else agrees. */
    public boolean veto() {
        return weight == Double.NEGATIVE_INFINITY;
    }

    /** In English: 'the places agree: Berlin / Berlin'. */
    public String words() {
        return ReasonWords.of(feature, detail);
    }

    @Override
    public String toString() {
        return words();
    }
}
