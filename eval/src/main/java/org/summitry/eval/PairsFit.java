package org.summitry.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.summitry.resolution.Judgement;
import org.summitry.resolution.Reason;
import org.summitry.resolution.Weights;

/**
 * Fits the weights and thresholds of resolution: {@code eval/run PairsFit FILE...} prints what belongs in {@code weights.yaml}, and on standard
 * error how the fit does on pairs left out of it.
 *
 * <p>Logistic regression, held near the guesses by a Gaussian prior, since the pairs of a kind are few; a weight
 * keeps the sign of its guess. Thresholds come from scores of pairs left out (cross-validation in {@value #FOLDS} parts, no story in two of them): SAME begins
 * where most is gained, a wrong merge counted against {@value #COST} right ones; DIFFERENT ends below the least sure same pair, both
 * within bounds.
 */
public final class PairsFit {
    private static final int FOLDS = 10;
    private static final double PRIOR = 1.0;
    private static final int ROUNDS = 2000;
    /** What a wrong merge costs, in right ones missed. */
    private static final double COST = 6;

    private static final double LEAST_SAME = 0.8;
    private static final double MOST_SAME = 0.97;
    private static final double LEAST_DIFFERENT = 0.25;
    private static final double MOST_DIFFERENT = 0.35;
    private static final double MARGIN = 0.03;
    private static final double STEP = 0.01;

    private PairsFit() {}

    private record Example(String set, String story, boolean same, Map<String, Double> features) {}

    private record Scored(String set, boolean same, double score) {}

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
            byKind.computeIfAbsent(pair.kind(), k -> new ArrayList<>())
                    .add(new Example(pair.set(), pair.story(), pair.same(), features));
        }
        Map<String, List<Scored>> left = new TreeMap<>();
        List<Scored> all = new ArrayList<>();
        new TreeMap<>(Weights.all()).forEach((kind, old) -> {
            List<Scored> some = leftOut(old, byKind.getOrDefault(kind, List.of()));
            left.put(kind, some);
            all.addAll(some);
        });
        all.stream()
                .collect(Collectors.groupingBy(Scored::set, TreeMap::new, Collectors.toList()))
                .forEach(PairsFit::curve);
        curve("all", all);
        left.forEach((kind, some) -> {
            print(kind, fit(Weights.of(kind), byKind.getOrDefault(kind, List.of())), same(some), some);
        });
    }

    /** What each threshold would give. */
    private static void curve(String set, List<Scored> scored) {
        System.err.printf("%s:", set);
        for (double from : new double[] {0.7, 0.8, 0.85, 0.9, 0.95}) {
            System.err.printf(
                    Locale.ROOT, "  from %.2f %d of %d rightly", from, right(scored, from), merged(scored, from));
        }
        System.err.printf(
                ", of %d that are the same%n",
                scored.stream().filter(Scored::same).count());
    }

    private static void print(String kind, Map<String, Double> fitted, double same, List<Scored> left) {
        Weights.Kind old = Weights.of(kind);
        double least = left.stream()
                .filter(Scored::same)
                .mapToDouble(Scored::score)
                .min()
                .orElse(1);
        double different = Math.max(LEAST_DIFFERENT, Math.min(MOST_DIFFERENT, least - MARGIN));
        long all = left.stream().filter(Scored::same).count();
        System.err.printf(
                Locale.ROOT,
                "%s: %d pairs without a veto; left out: %d merged, %d of them rightly, of %d that are the same%n",
                kind,
                left.size(),
                merged(left, same),
                right(left, same),
                all);
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

    /** The scores of all examples, each by weights fitted without its story and those beside it. */
    private static List<Scored> leftOut(Weights.Kind old, List<Example> examples) {
        List<String> stories = examples.stream().map(Example::story).distinct().toList();
        List<Scored> scored = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int number = fold;
            Map<Boolean, List<Example>> parts = examples.stream()
                    .collect(Collectors.partitioningBy(e -> stories.indexOf(e.story()) % FOLDS == number));
            Map<String, Double> weights = fit(old, parts.getOrDefault(false, List.of()));
            parts.getOrDefault(true, List.of())
                    .forEach(e -> scored.add(new Scored(e.set(), e.same(), score(weights, e))));
        }
        return scored;
    }

    /** The score above which most is gained, a wrong merge counted against {@value #COST} right ones; the lowest of those as good. */
    private static double same(List<Scored> kind) {
        double best = MOST_SAME;
        double most = gain(kind, MOST_SAME);
        for (int step = 1; MOST_SAME - step * STEP >= LEAST_SAME - STEP / 2; step++) {
            double from = MOST_SAME - step * STEP;
            if (gain(kind, from) >= most) {
                most = gain(kind, from);
                best = from;
            }
        }
        return best;
    }

    private static double gain(List<Scored> kind, double from) {
        return right(kind, from) - COST * (merged(kind, from) - right(kind, from));
    }

    private static long merged(List<Scored> scored, double from) {
        return scored.stream().filter(s -> s.score() >= from).count();
    }

    private static long right(List<Scored> scored, double from) {
        return scored.stream().filter(s -> s.same() && s.score() >= from).count();
    }

    private static double score(Map<String, Double> weights, Example e) {
        double sum = 0;
        for (Map.Entry<String, Double> f : e.features().entrySet()) {
            sum += f.getValue() * weights.getOrDefault(f.getKey(), 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Ascent with momentum (Nesterov 1983), in steps that the steepest curve allows. */
    private static Map<String, Double> fit(Weights.Kind old, List<Example> examples) {
        List<String> names = List.copyOf(old.features().keySet());
        double[][] rows = new double[examples.size()][names.size()];
        double squares = 0;
        for (int i = 0; i < rows.length; i++) {
            for (int f = 0; f < names.size(); f++) {
                rows[i][f] = examples.get(i).features().getOrDefault(names.get(f), 0.0);
                squares += rows[i][f] * rows[i][f];
            }
        }
        double step = 1 / (squares / 4 + PRIOR);
        double[] guess = names.stream().mapToDouble(f -> guess(old, f)).toArray();
        double[] weights = guess.clone();
        double[] ahead = guess.clone();
        for (int round = 1; round <= ROUNDS; round++) {
            double[] slope = slope(examples, rows, ahead, guess);
            for (int f = 0; f < weights.length; f++) {
                double next = ahead[f] + step * slope[f];
                boolean turned = !names.get(f).equals("bias") && guess[f] * next < 0;
                next = turned ? 0 : next;
                ahead[f] = next + (round - 1.0) / (round + 2) * (next - weights[f]);
                weights[f] = next;
            }
        }
        Map<String, Double> fitted = new HashMap<>();
        for (int f = 0; f < weights.length; f++) {
            fitted.put(names.get(f), weights[f]);
        }
        return fitted;
    }

    private static double guess(Weights.Kind kind, String feature) {
        return kind.features().getOrDefault(feature, new double[] {0, 0})[0];
    }

    private static double[] slope(List<Example> examples, double[][] rows, double[] weights, double[] guess) {
        double[] slope = new double[weights.length];
        for (int f = 0; f < slope.length; f++) {
            slope[f] = -PRIOR * (weights[f] - guess[f]);
        }
        for (int i = 0; i < rows.length; i++) {
            double sum = 0;
            for (int f = 0; f < slope.length; f++) {
                sum += rows[i][f] * weights[f];
            }
            double rest = (examples.get(i).same() ? 1 : 0) - 1 / (1 + Math.exp(-sum));
            for (int f = 0; f < slope.length; f++) {
                slope[f] += rest * rows[i][f];
            }
        }
        return slope;
    }
}
