package org.summitry.resolution.names.spelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Learns a {@link SpellingModel} from pairs. The weights of the last step are fitted on a part of the pairs that the models they weigh had
 * not seen; then those models are learnt anew from all pairs. The same pairs give the same model.
 */
public final class SpellingTrainer {
    private static final int PARTS = 6;
    private static final int ROUNDS = 400;
    private static final double PRIOR = 0.5;
    private static final int LATIN_ORDER = 5;
    private static final int NAMES_ORDER = 5;

    private SpellingTrainer() {}

    private record Example(List<Candidate> candidates, int right) {}

    /** The model of {@code pairs}, of which there must be some hundreds. */
    public static SpellingModel learn(List<NamePair> pairs) {
        return learn(pairs, LatinNames.shared().words());
    }

    /** The same with other names in Latin letters. */
    static SpellingModel learn(List<NamePair> pairs, List<String> latinNames) {
        LetterModel names = LetterModel.learn(latinNames, NAMES_ORDER);
        List<NamePair> seen = new ArrayList<>();
        List<NamePair> kept = new ArrayList<>();
        for (NamePair pair : pairs) {
            (Math.floorMod(pair.cyrillic().hashCode() * 104_729 + 3, PARTS) == 0 ? kept : seen).add(pair);
        }
        SpellingModel first = joint(seen, names, false, start());
        List<Example> examples = new ArrayList<>();
        for (NamePair pair : kept) {
            List<Candidate> candidates = first.candidates(pair.cyrillic());
            for (int i = 0; i < candidates.size(); i++) {
                if (candidates.get(i).text().equals(pair.latin())) {
                    examples.add(new Example(candidates, i));
                }
            }
        }
        return joint(pairs, names, true, fit(examples));
    }

    private static SpellingModel joint(
            List<NamePair> pairs, LetterModel names, boolean learnAccents, double[] weights) {
        LetterModel latin =
                LetterModel.learn(pairs.stream().map(NamePair::latin).toList(), LATIN_ORDER);
        List<NamePair> accents = pairs.stream()
                .map(p -> new NamePair(p.latin(), p.accented(), p.accented()))
                .toList();
        return new SpellingModel(
                JointModel.learn(pairs, 2),
                JointModel.learn(pairs, 1),
                latin,
                names,
                learnAccents ? JointModel.learn(accents, 1) : JointModel.learn(List.of(), 1),
                weights);
    }

    private static double[] start() {
        double[] start = new double[Candidate.MEASURES];
        start[0] = 2;
        start[1] = 2;
        return start;
    }

    /** Maximises the likelihood of the right spellings by gradient steps of their own size for each weight (AdaGrad), with a prior at the start. */
    private static double[] fit(List<Example> examples) {
        double[] start = start();
        double[] weights = start();
        double[] squares = new double[weights.length];
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[weights.length];
            for (int k = 0; k < weights.length; k++) {
                gradient[k] = PRIOR * (start[k] - weights[k]);
            }
            examples.forEach(e -> climb(e, weights, gradient));
            for (int k = 0; k < weights.length; k++) {
                squares[k] += gradient[k] * gradient[k];
                weights[k] += squares[k] == 0 ? 0 : 0.3 * gradient[k] / Math.sqrt(squares[k]);
            }
        }
        return weights;
    }

    private static void climb(Example example, double[] weights, double[] gradient) {
        double[] scores =
                example.candidates().stream().mapToDouble(c -> c.score(weights)).toArray();
        double most = Arrays.stream(scores).max().orElse(0);
        double sum = Arrays.stream(scores).map(s -> Math.exp(s - most)).sum();
        for (int i = 0; i < scores.length; i++) {
            double off = (i == example.right() ? 1 : 0) - Math.exp(scores[i] - most) / sum;
            double[] measures = example.candidates().get(i).measures();
            for (int k = 0; k < gradient.length; k++) {
                gradient[k] += off * measures[k];
            }
        }
    }
}
