package org.summitry.resolution.names.spelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns which of the spellings considered is right: a log-linear model of the measures and the traits, by stochastic steps of their own size
 * for each weight (AdaGrad). The weights of the traits are the means over all steps, for there are more of them than examples can settle.
 */
final class Ranking {
    private static final int ROUNDS = 6;
    /** Before traits are learnt, the measures find their weights. */
    private static final int MEASURES_FIRST = 2;

    private static final double STEP = 0.05;
    private static final float TRAIT_STEP = 0.03f;
    private static final float TRAIT_START = 0.1f;
    private static final int BETWEEN_MEANS = 500;

    private final double[] weights = Candidate.start();
    private final double[] squares = new double[weights.length];
    private final float[] traits = new float[Traits.SIZE];
    private final float[] traitSquares = new float[Traits.SIZE];
    private final float[] gradient = new float[Traits.SIZE];
    private final float[] sums = new float[Traits.SIZE];
    private int means;

    private Ranking() {}

    /** What is considered for a word, and which of it is right. */
    record Example(List<Candidate> candidates, int right) {}

    /** The weights of the measures and of the traits. */
    record Weights(double[] measures, TraitWeights traits) {}

    static Weights learn(List<Example> examples) {
        Ranking ranking = new Ranking();
        List<Example> order = new ArrayList<>(examples);
        Random same = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, same);
            for (int i = 0; i < order.size(); i++) {
                ranking.step(order.get(i), round >= MEASURES_FIRST);
                if (round >= MEASURES_FIRST && i % BETWEEN_MEANS == 0) {
                    ranking.remember();
                }
            }
        }
        float[] mean = new float[Traits.SIZE];
        for (int t = 0; t < mean.length; t++) {
            mean[t] = ranking.sums[t] / Math.max(1, ranking.means);
        }
        return new Weights(ranking.weights, TraitWeights.of(mean));
    }

    private void remember() {
        for (int t = 0; t < sums.length; t++) {
            sums[t] += traits[t];
        }
        means++;
    }

    private void step(Example example, boolean withTraits) {
        double[] off = offs(example);
        double[] climb = new double[weights.length];
        BitSet touched = new BitSet();
        for (int i = 0; i < off.length; i++) {
            Candidate c = example.candidates().get(i);
            for (int k = 0; k < climb.length; k++) {
                climb[k] += off[i] * c.measures()[k];
            }
            if (withTraits) {
                for (int t : c.traits()) {
                    gradient[t] += (float) off[i];
                    touched.set(t);
                }
            }
        }
        for (int k = 0; k < climb.length; k++) {
            squares[k] += climb[k] * climb[k];
            weights[k] += squares[k] == 0 ? 0 : STEP * climb[k] / Math.sqrt(squares[k]);
        }
        for (int t = touched.nextSetBit(0); t >= 0; t = touched.nextSetBit(t + 1)) {
            traitSquares[t] += gradient[t] * gradient[t];
            traits[t] += TRAIT_STEP * gradient[t] / (float) Math.sqrt(traitSquares[t] + TRAIT_START);
            gradient[t] = 0;
        }
    }

    /** How much each spelling's probability falls short of what it should be: one for the right one, nothing for others. */
    private double[] offs(Example example) {
        double[] p = example.candidates().stream().mapToDouble(this::score).toArray();
        double most = Arrays.stream(p).max().orElse(0);
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(p[i] - most);
            sum += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] = (i == example.right() ? 1 : 0) - p[i] / sum;
        }
        return p;
    }

    private double score(Candidate candidate) {
        double sum = candidate.score(weights);
        for (int t : candidate.traits()) {
            sum += traits[t];
        }
        return sum;
    }
}
