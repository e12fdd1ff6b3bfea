package org.summitry.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.summitry.analysis.followup.Comparison;
import org.summitry.analysis.followup.Linker;
import org.summitry.analysis.followup.Matter;
import org.summitry.analysis.followup.Weights;

/**
 * How well the features of follow-up links tell true from false in files of another hand: {@code eval/run LinksLeftOut FILE..}.
 *
 * <p>Each file is scored by weights fitted to the others (files of one name but for '-aside' are one), since who wrote a file repeats himself in it: precision and recall from several
 * scores on, the recall where precision is .9, the share of the nearest other matters that would be linked from the score in use, and the area under the curve. Beside labelled pairs each report with the nearest other
 * matters of its file counts a little, as no link. How long the later sentence is tells true from false in most of our files and in no register: it is fitted with the rest, so that nothing else stands for it, and then
 * left out. The weights in use are fitted by {@code FollowUps --fit}.
 */
public final class LinksLeftOut {
    private static final int STEPS = 800;
    private static final double RATE = 0.03;
    private static final double FIRST = 0.9;
    private static final double SECOND = 0.999;
    private static final double PRIOR = 1;
    private static final int NEAREST = 3;
    private static final double OF_CROSSED = 0.1;
    private static final double ASKED = 0.9;
    private static final double[] LEAST = {0.4, 0.5, 0.6, 0.7, 0.8};
    /** Features that are left out once fitted. */
    private static final String LENGTH = "~length";

    private static final String SHORT = "~short";
    private static final double WORDS = 30;
    private static final int FEW = 12;

    private LinksLeftOut() {}

    /** What a pair is told by; {@code crossed} where nobody labelled it. */
    private record Example(String file, Map<String, Double> features, boolean link, boolean crossed, boolean vetoed) {
        double weight() {
            return vetoed ? 0 : crossed ? OF_CROSSED : 1;
        }
    }

    /** Prints a line for each file, and one for all. */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println("usage: LinksLeftOut FILE..");
            System.exit(2);
        }
        Map<String, List<FollowUps.Pair>> sets = new LinkedHashMap<>();
        for (String file : args) {
            String name = Path.of(file).getFileName().toString().replaceFirst("(-aside)?\\.jsonl$", "");
            sets.computeIfAbsent(name, k -> new ArrayList<>()).addAll(FollowUps.read(Path.of(file)));
        }
        List<Example> all = new ArrayList<>();
        for (Map.Entry<String, List<FollowUps.Pair>> set : sets.entrySet()) {
            all.addAll(examples(set.getKey(), set.getValue()));
        }
        leaveOut(all);
    }

    private static List<Example> examples(String file, List<FollowUps.Pair> pairs) {
        Map<String, Matter> matters = new LinkedHashMap<>();
        pairs.forEach(p -> matters.put(p.matter().id(), p.matter()));
        Linker linker = FollowUps.linker(pairs);
        List<Example> all = new ArrayList<>();
        for (FollowUps.Pair p : pairs) {
            Comparison own = linker.compare(p.matter(), p.later());
            all.add(new Example(file, features(own, p), p.link(), false, own.isVetoed()));
            matters.values().stream()
                    .filter(m -> !m.id().equals(p.matter().id()))
                    .map(m -> linker.compare(m, p.later()))
                    .filter(c -> !c.isVetoed())
                    .sorted(Comparator.comparingDouble(c -> -c.score()))
                    .limit(NEAREST)
                    .forEach(c -> all.add(new Example(file, features(c, p), false, true, false)));
        }
        return all;
    }

    private static Map<String, Double> features(Comparison c, FollowUps.Pair pair) {
        Map<String, Double> features = c.features();
        int words = pair.later().sentence().split("\\s+").length;
        features.put(LENGTH, Math.min(1, words / WORDS));
        features.put(SHORT, words < FEW ? 1.0 : 0.0);
        return features;
    }

    /** Logistic regression held near the guesses; no weight turns its sign (Adam; Kingma and Ba 2015). */
    private static Map<String, Double> fitted(List<Example> examples) {
        Map<String, Double> guesses = FollowUps.guessed();
        guesses.putAll(Map.of(LENGTH, 0.0, SHORT, 0.0));
        Map<String, Double> weights = new HashMap<>(guesses);
        Map<String, double[]> moments = new HashMap<>();
        for (int step = 1; step <= STEPS; step++) {
            Map<String, Double> gradient = new HashMap<>();
            for (Example e : examples) {
                double error = 1 / (1 + Math.exp(-FollowUps.odds(e.features(), weights))) - (e.link() ? 1 : 0);
                e.features().forEach((f, v) -> gradient.merge(f, e.weight() * error * v, Double::sum));
            }
            double first = 1 - Math.pow(FIRST, step);
            double second = 1 - Math.pow(SECOND, step);
            guesses.forEach((f, guess) -> {
                double now = weights.getOrDefault(f, 0.0);
                double g = gradient.getOrDefault(f, 0.0) + held(f) * (now - guess);
                double[] m = moments.computeIfAbsent(f, k -> new double[2]);
                m[0] = FIRST * m[0] + (1 - FIRST) * g;
                m[1] = SECOND * m[1] + (1 - SECOND) * g * g;
                double next = now - RATE * (m[0] / first) / (Math.sqrt(m[1] / second) + 1e-8);
                weights.put(f, !f.equals("bias") && guess * next < 0 ? 0.0 : next);
            });
        }
        return withoutLength(weights, examples);
    }

    /** The bias and the length may go where they will. */
    private static double held(String feature) {
        return feature.equals("bias") || feature.startsWith("~") ? PRIOR / 100 : PRIOR;
    }

    /** As if every later sentence had the mean length. */
    private static Map<String, Double> withoutLength(Map<String, Double> weights, List<Example> examples) {
        double sum = 0;
        double count = 0;
        for (Example e : examples) {
            sum += e.weight()
                    * (e.features().getOrDefault(LENGTH, 0.0) * weights.getOrDefault(LENGTH, 0.0)
                            + e.features().getOrDefault(SHORT, 0.0) * weights.getOrDefault(SHORT, 0.0));
            count += e.weight();
        }
        weights.merge("bias", sum / count, Double::sum);
        weights.remove(LENGTH);
        weights.remove(SHORT);
        return weights;
    }

    private static void leaveOut(List<Example> all) {
        Map<Example, Double> scores = new LinkedHashMap<>();
        for (String file : all.stream().map(Example::file).distinct().toList()) {
            Map<String, Double> weights =
                    fitted(all.stream().filter(e -> !e.file().equals(file)).toList());
            List<Example> left = all.stream().filter(e -> e.file().equals(file)).toList();
            left.forEach(
                    e -> scores.put(e, e.vetoed() ? 0 : 1 / (1 + Math.exp(-FollowUps.odds(e.features(), weights)))));
            show(file, left, scores);
        }
        show("all", all, scores);
    }

    private static void show(String file, List<Example> some, Map<Example, Double> scores) {
        List<Example> pairs = some.stream().filter(e -> !e.crossed()).toList();
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-9s", file));
        for (double least : LEAST) {
            double[] at = at(pairs, scores, least);
            line.append(String.format(Locale.ROOT, " %.1f: %.3f %.3f ", least, at[0], at[1]));
        }
        double recall = 0;
        for (double least = 1; least > 0.1; least -= 0.01) {
            double[] at = at(pairs, scores, least);
            recall = at[0] >= ASKED ? Math.max(recall, at[1]) : recall;
        }
        List<Example> crossed = some.stream().filter(Example::crossed).toList();
        long linked = crossed.stream()
                .filter(e -> scores.getOrDefault(e, 0.0) >= Weights.read().linked())
                .count();
        System.out.printf(
                Locale.ROOT,
                "%s P .9 at R %.3f; of the nearest others linked %.3f; area %.3f%n",
                line,
                recall,
                linked / (double) crossed.size(),
                area(pairs, scores));
    }

    /** Precision and recall of links from a score on. */
    private static double[] at(List<Example> pairs, Map<Example, Double> scores, double least) {
        List<Example> found =
                pairs.stream().filter(e -> scores.getOrDefault(e, 0.0) >= least).toList();
        double right = found.stream().filter(Example::link).count();
        long links = pairs.stream().filter(Example::link).count();
        return new double[] {right / Math.max(1, found.size()), right / Math.max(1, links)};
    }

    /** How often a true pair has a higher score than a false one. */
    private static double area(List<Example> pairs, Map<Example, Double> scores) {
        double won = 0;
        double all = 0;
        for (Example a : pairs) {
            for (Example b : pairs) {
                if (a.link() && !b.link()) {
                    all++;
                    won += (Math.signum(scores.getOrDefault(a, 0.0) - scores.getOrDefault(b, 0.0)) + 1) / 2;
                }
            }
        }
        return won / Math.max(1, all);
    }
}
