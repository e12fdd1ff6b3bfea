package org.summitry.resolution;

import java.util.Map;
import java.util.TreeMap;
import org.summitry.finding.Lexicon;

/** The fitted weights and thresholds of every kind: {@code weights.yaml}. */
public final class Weights {
    private static final Map<String, Kind> ALL = new TreeMap<>(Lexicon.yaml(Weights.class, "weights.yaml", File.class));

    private Weights() {}

    /** The weights of a kind of the exchange format; fails when there are none. */
    public static Kind of(String kind) {
        Kind weights = ALL.get(kind);
        if (weights == null) {
            throw new IllegalArgumentException("no weights for reports of kind " + kind);
        }
        return weights;
    }

    /** All kinds, in alphabetical order. */
    public static Map<String, Kind> all() {
        return Map.copyOf(ALL);
    }

    /**
     * One kind.
     *
     * @param same the least score that is {@link Verdict#SAME}
     * @param different the score under which it is {@link Verdict#DIFFERENT}
     * @param features by name: first what was guessed before fitting, then what is used; {@code bias} is one of them
     */
    public record Kind(double same, double different, Map<String, double[]> features) {
        /** The weight of a feature; fails when it is not listed. */
        public double of(String feature) {
            double[] weight = features.get(feature);
            if (weight == null) {
                throw new IllegalArgumentException("no weight for the feature " + feature);
            }
            return weight[1];
        }

        double bias() {
            return of("bias");
        }

        /** What a score comes to. */
        public Verdict verdict(double score) {
            if (score >= same) {
                return Verdict.SAME;
            }
            return score < different ? Verdict.DIFFERENT : Verdict.UNSURE;
        }
    }

    private static final class File extends TreeMap<String, Kind> {}
}
