package org.summitry.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.summitry.resolution.Judgement;
import org.summitry.resolution.Reason;
import org.summitry.resolution.Weights;

/**
 * Fits the weights and thresholds of resolution: {@code eval/run PairsFit FILE...} prints what belongs in {@code weights.yaml}, and on standard
 * error how the fit does on pairs left out of it.
 *
 * <p>Logistic regression by gradient ascent, held near the guesses by a Gaussian prior, since the pairs of a kind are few; a weight
 * keeps the sign of its guess. Thresholds come from scores of pairs left out (cross-validation in {@value #FOLDS} parts): SAME begins above the surest
 * different pair, DIFFERENT ends below the least sure same pair, both within bounds.
 */
public final class PairsFit {
    private static final int FOLDS = 5;
    private static final double PRIOR = 1.0;
    private static final int STEPS = 3000;
    private static final double RATE = 0.02;
    private static final double LEAST_SAME = 0.75;
    private static final double MOST_SAME = 0.9;
    private static final double LEAST_DIFFERENT = 0.1;
    private static final double MOST_DIFFERENT = 0.35;
    private static final double MARGIN = 0.03;

    private PairsFit() {}

    private record Example(boolean same, Map<String, Double> features) {}

    /** Files of one JSON object a line. */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println("usage: PairsFit FILE...");
            System.exit(2);
        }
        Map<String, List<Example>> byKind = new TreeMap<>();
        for (LabelledPair pair : LabelledPair.read(Arrays.asList(args))) {
            Judgement judgement = pair.judge();
            if (judgement.vetoed()) {
                continue;
            }
            Map<String, Double> features = new TreeMap<>();
            features.put("bias", 1.0);
            for (Reason r : judgement.reasons()) {
                features.merge(r.feature(), r.value(), Math::max);
            }
            byKind.computeIfAbsent(pair.kind(), k -> new ArrayList<>()).add(new Example(pair.same(), features));
        }
        new TreeMap<>(Weights.all()).forEach((kind, old) -> print(kind, old, byKind.getOrDefault(kind, List.of())));
    }

    private static void print(String kind, Weights.Kind old, List<Example> examples) {
        Map<String, Double> fitted = fit(old, examples);
        double surest = 0;
        double least = 1;
        int wrong = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Example> rest = new ArrayList<>();
            List<Example> out = new ArrayList<>();
            for (int i = 0; i < examples.size(); i++) {
                (i % FOLDS == fold ? out : rest).add(examples.get(i));
            }
            Map<String, Double> weights = fit(old, rest);
            for (Example e : out) {
                double score = score(weights, e);
                surest = e.same() ? surest : Math.max(surest, score);
                least = e.same() ? Math.min(least, score) : least;
                wrong += score >= 0.5 == e.same() ? 0 : 1;
            }
        }
        System.err.printf(
                Locale.ROOT,
                "%s: %d pairs without a veto; left out: %d wrong at 0.5, surest different %.2f, least sure same %.2f%n",
                kind,
                examples.size(),
                wrong,
                surest,
                least);
        double same = Math.min(MOST_SAME, Math.max(LEAST_SAME, surest + MARGIN));
        double different = Math.max(LEAST_DIFFERENT, Math.min(MOST_DIFFERENT, least - MARGIN));
        System.out.printf(Locale.ROOT, "%s:%n  same: %.2f%n  different: %.2f%n  features:%n", kind, same, different);
        // In the order of the file: the yaml reader keeps it.
        for (String feature : old.features().keySet()) {
            double guess = old.features().getOrDefault(feature, new double[] {0, 0})[0];
            System.out.printf(
                    Locale.ROOT,
                    "    %s: [%s, %.2f]%n",
                    feature,
                    guess == Math.rint(guess) ? String.valueOf((long) guess) : String.valueOf(guess),
                    fitted.getOrDefault(feature, guess));
        }
    }

    private static double score(Map<String, Double> weights, Example e) {
        double sum = 0;
        for (Map.Entry<String, Double> f : e.features().entrySet()) {
            sum += f.getValue() * weights.getOrDefault(f.getKey(), 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static Map<String, Double> fit(Weights.Kind old, List<Example> examples) {
        Map<String, Double> weights = new HashMap<>();
        old.features().forEach((f, w) -> weights.put(f, w[0]));
        for (int step = 0; step < STEPS; step++) {
            Map<String, Double> gradient = new HashMap<>();
            for (Example e : examples) {
                double rest = (e.same() ? 1 : 0) - score(weights, e);
                e.features().forEach((f, v) -> gradient.merge(f, rest * v, Double::sum));
            }
            old.features().forEach((f, w) -> {
                double now = weights.getOrDefault(f, w[0]);
                double next = now + RATE * (gradient.getOrDefault(f, 0.0) - PRIOR * (now - w[0]));
                boolean turned = !f.equals("bias") && w[0] * next < 0;
                weights.put(f, turned ? 0.0 : next);
            });
        }
        return weights;
    }
}
