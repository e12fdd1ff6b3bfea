package org.summitry.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.summitry.analysis.followup.Status;
import org.summitry.analysis.followup.StatusModel;

/**
 * Fits the weights by which the status of a later report is read: {@code eval/run StatusFit FILE.. [--print]}.
 *
 * <p>Each file is scored by weights fitted to the others (files of one name but for '-aside' are one), beside the cues alone. {@code --print}
 * prints weights fitted to all, as they belong in {@code status.tsv}. A ridge holds them near nothing, the meaning of words less than cues and words. Files that the cues were written for count for less. The same files give the same weights.
 */
public final class StatusFit {
    private static final int STEPS = 300;
    private static final double RATE = 0.05;
    private static final double FIRST = 0.9;
    private static final double SECOND = 0.999;
    private static final double SEEN = 0.7;
    private static final int LEAST = 2;
    private static final double TOO_SMALL = 0.02;
    private static final List<String> CUES_MADE_FOR = List.of("pairs", "second", "third");
    /** How much a weight is held, by the kind of its trait. */
    private static final Map<String, Double> RIDGE = Map.ofEntries(
            Map.entry("bias", 0.01),
            Map.entry("told", 2.0),
            Map.entry("cue", 2.0),
            Map.entry("w", 2.0),
            Map.entry("b", 3.0),
            Map.entry("g", 2.0),
            Map.entry("h", 3.0),
            Map.entry("v", 0.3));

    private StatusFit() {}

    private record Example(String file, Map<String, Double> traits, Status status, boolean byCues) {
        double counts() {
            return CUES_MADE_FOR.contains(file) ? SEEN : 1;
        }
    }

    /** Prints shares or weights. */
    public static void main(String[] args) throws IOException {
        List<String> files =
                Arrays.stream(args).filter(a -> !a.startsWith("--")).toList();
        if (files.isEmpty()) {
            System.err.println("usage: StatusFit FILE.. [--print]");
            System.exit(2);
        }
        List<Example> all = new ArrayList<>();
        for (String file : files) {
            String name = Path.of(file).getFileName().toString().replaceFirst("(-aside)?\\.jsonl$", "");
            for (FollowUps.Pair p : FollowUps.read(Path.of(file))) {
                if (p.link() && p.status() != null) {
                    all.add(new Example(
                            name,
                            StatusModel.traits(p.matter(), p.later()),
                            p.status(),
                            StatusModel.byCues(p.matter(), p.later()) == p.status()));
                }
            }
        }
        if (List.of(args).contains("--print")) {
            print(fit(all));
        } else {
            leaveOut(all);
        }
    }

    private static void leaveOut(List<Example> all) {
        int sum = 0;
        for (String file : all.stream().map(Example::file).distinct().toList()) {
            StatusModel model = new StatusModel(
                    fit(all.stream().filter(e -> !e.file().equals(file)).toList()));
            List<Example> left = all.stream().filter(e -> e.file().equals(file)).toList();
            long right = left.stream()
                    .filter(e -> model.likeliest(e.traits()) == e.status())
                    .count();
            long cues = left.stream().filter(Example::byCues).count();
            sum += (int) right;
            System.out.printf(
                    Locale.ROOT,
                    "%-10s status right %.3f, by cues alone %.3f (%d links)%n",
                    file,
                    right / (double) left.size(),
                    cues / (double) left.size(),
                    left.size());
        }
        System.out.printf(
                Locale.ROOT,
                "all        status right %.3f, by cues alone %.3f (%d links)%n",
                sum / (double) all.size(),
                all.stream().filter(Example::byCues).count() / (double) all.size(),
                all.size());
    }

    /** Steps down the gradient of the whole, each weight with a pace of its own (Adam; Kingma and Ba 2015). */
    private static Map<String, double[]> fit(List<Example> examples) {
        Map<String, Integer> numbers = numbers(examples);
        int classes = Status.values().length;
        double[][] w = new double[numbers.size()][classes];
        double[][] mean = new double[numbers.size()][classes];
        double[][] square = new double[numbers.size()][classes];
        for (int step = 1; step <= STEPS; step++) {
            double[][] g = gradient(examples, numbers, w);
            for (int i = 0; i < w.length; i++) {
                for (int k = 0; k < classes; k++) {
                    mean[i][k] = FIRST * mean[i][k] + (1 - FIRST) * g[i][k];
                    square[i][k] = SECOND * square[i][k] + (1 - SECOND) * g[i][k] * g[i][k];
                    double m = mean[i][k] / (1 - Math.pow(FIRST, step));
                    double s = square[i][k] / (1 - Math.pow(SECOND, step));
                    w[i][k] -= RATE * m / (Math.sqrt(s) + 1e-8);
                }
            }
        }
        Map<String, double[]> weights = new TreeMap<>();
        numbers.forEach((name, i) -> weights.put(name, w[i]));
        return weights;
    }

    /** Words and pairs of words that one example has alone tell nothing of another. */
    private static Map<String, Integer> numbers(List<Example> examples) {
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(e -> e.traits().keySet().forEach(t -> counts.merge(t, 1, Integer::sum)));
        Map<String, Integer> numbers = new LinkedHashMap<>();
        counts.forEach((name, n) -> {
            if (n >= LEAST) {
                numbers.put(name, numbers.size());
            }
        });
        return numbers;
    }

    private static double[][] gradient(List<Example> examples, Map<String, Integer> numbers, double[][] w) {
        int classes = Status.values().length;
        double[][] g = new double[w.length][classes];
        numbers.forEach((name, i) -> {
            double ridge = RIDGE.getOrDefault(name.replaceFirst(":.*", ""), 1.0);
            for (int k = 0; k < classes; k++) {
                g[i][k] = ridge * w[i][k];
            }
        });
        for (Example e : examples) {
            double[] p = new double[classes];
            e.traits().forEach((name, value) -> {
                Integer i = numbers.get(name);
                for (int k = 0; i != null && k < classes; k++) {
                    p[k] += value * w[i][k];
                }
            });
            double sum = 0;
            for (int k = 0; k < classes; k++) {
                p[k] = Math.exp(p[k]);
                sum += p[k];
            }
            for (int k = 0; k < classes; k++) {
                p[k] = e.counts() * (p[k] / sum - (k == e.status().ordinal() ? 1 : 0));
            }
            e.traits().forEach((name, value) -> {
                Integer i = numbers.get(name);
                for (int k = 0; i != null && k < classes; k++) {
                    g[i][k] += value * p[k];
                }
            });
        }
        return g;
    }

    private static void print(Map<String, double[]> weights) {
        weights.forEach((name, row) -> {
            if (Arrays.stream(row).anyMatch(x -> Math.abs(x) >= TOO_SMALL)) {
                StringBuilder line = new StringBuilder(name).append('\t');
                for (int k = 0; k < row.length; k++) {
                    line.append(k == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.2f", row[k]));
                }
                System.out.println(line);
            }
        });
    }
}
