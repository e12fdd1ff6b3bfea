package org.summitry.analysis.followup;

import java.util.Map;
import org.summitry.finding.Lexicon;

/**
 * What each feature counts for, and from which score on a link counts: {@code weights.yaml}.
 *
 * @param linked the least score that counts by itself
 * @param waiting the least score that a person is asked about
 * @param features by name: first what was guessed, then what is used
 */
public record Weights(double linked, double waiting, Map<String, double[]> features) {
    private static final Weights READ = Lexicon.yaml(Weights.class, "weights.yaml", Weights.class);

    /** Those of the file. */
    public static Weights read() {
        return READ;
    }

    /** The weight of a feature; fails when it is not listed. */
    public double of(String feature) {
        double[] weight = features.get(feature);
        if (weight == null) {
            throw new IllegalArgumentException("no weight for the feature " + feature);
        }
        return weight[1];
    }
}
