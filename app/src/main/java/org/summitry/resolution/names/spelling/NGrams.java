package org.summitry.resolution.names.spelling;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An n-gram model over numbers, smoothed after Kneser and Ney as modified by Chen and Goodman (1999), interpolated, with back-off.
 * Sequences begin with 0 and end with 1.
 */
final class NGrams {
    private static final long CONTEXT = 0x5555_5555L;

    private final int order;
    private final int symbols;
    private final LongTable probabilities;
    private final LongTable backOff;

    private NGrams(int order, int symbols, LongTable probabilities, LongTable backOff) {
        this.order = order;
        this.symbols = symbols;
        this.probabilities = probabilities;
        this.backOff = backOff;
    }

    /**
     * Learns from whole sequences of numbers below {@code symbols}.
     *
     * @param leastGain an n-gram that adds less than this to the logarithm of the probability of all that is learnt from is left to the
     *     shorter one (weighted difference, after Seymore and Rosenfeld 1996)
     */
    static NGrams learn(List<int[]> sequences, int order, int symbols, double leastGain) {
        List<Map<List<Integer>, Integer>> counts = count(sequences, order);
        LongTable probabilities = new LongTable();
        LongTable backOff = new LongTable();
        Map<List<Integer>, Double> lower = Map.of();
        for (int n = 1; n <= order; n++) {
            lower = level(counts.get(n), lower, symbols, leastGain, probabilities, backOff);
        }
        return new NGrams(order, symbols, probabilities, backOff);
    }

    /** How often each n-gram of the highest order occurs; below it, after how many different symbols. */
    private static List<Map<List<Integer>, Integer>> count(List<int[]> sequences, int order) {
        List<Map<List<Integer>, Integer>> counts = new ArrayList<>();
        for (int n = 0; n <= order; n++) {
            counts.add(new HashMap<>());
        }
        for (int[] s : sequences) {
            for (int end = 1; end < s.length; end++) {
                counts.get(Math.min(order, end + 1))
                        .merge(slice(s, Math.max(0, end + 1 - order), end + 1), 1, Integer::sum);
            }
        }
        for (int n = order; n > 1; n--) {
            for (List<Integer> gram : counts.get(n).keySet()) {
                counts.get(n - 1).merge(gram.subList(1, n), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static List<Integer> slice(int[] s, int from, int to) {
        Integer[] part = new Integer[to - from];
        for (int i = from; i < to; i++) {
            part[i - from] = s[i];
        }
        return List.of(part);
    }

    private static Map<List<Integer>, Double> level(
            Map<List<Integer>, Integer> counts,
            Map<List<Integer>, Double> lower,
            int symbols,
            double leastGain,
            LongTable probabilities,
            LongTable backOff) {
        double[] discounts = discounts(counts);
        Map<List<Integer>, double[]> totals = new HashMap<>();
        counts.forEach((gram, n) -> {
            double[] total = totals.computeIfAbsent(gram.subList(0, gram.size() - 1), g -> new double[2]);
            total[0] += n;
            total[1] += discounts[Math.min(n, 3)];
        });
        Map<List<Integer>, Double> here = new HashMap<>();
        Map<List<Integer>, double[]> left = new HashMap<>();
        counts.forEach((gram, n) -> {
            int size = gram.size();
            double[] total = Objects.requireNonNull(totals.get(gram.subList(0, size - 1)));
            double below = size == 1 ? 1.0 / symbols : lower.getOrDefault(gram.subList(1, size), 1e-9);
            double p = (n - discounts[Math.min(n, 3)] + total[1] * below) / total[0];
            here.put(gram, p);
            double without = Math.log(total[1] / total[0] * below);
            if (size == 1 || n * (Math.log(p) - without) >= leastGain) {
                probabilities.put(hash(gram), (float) Math.log(p));
                double[] rest = left.computeIfAbsent(gram.subList(0, size - 1), g -> new double[] {1, 1});
                rest[0] -= p;
                rest[1] -= below;
            }
        });
        left.forEach((context, rest) -> backOff.put(
                hash(context) ^ CONTEXT, (float) Math.log(Math.max(1e-9, rest[0]) / Math.max(1e-9, rest[1]))));
        return here;
    }

    /** What is taken off a count of one, two, and three or more. */
    private static double[] discounts(Map<List<Integer>, Integer> counts) {
        double[] n = new double[5];
        counts.values().forEach(c -> n[Math.min(c, 4)] += c <= 4 ? 1 : 0);
        double y = n[1] / Math.max(1, n[1] + 2 * n[2]);
        double[] usual = {0, 0.7, 1.1, 1.4};
        double[] found = new double[4];
        for (int c = 1; c <= 3; c++) {
            double d = c - (c + 1) * y * n[c + 1] / Math.max(1, n[c]);
            found[c] = d > 0.05 && d < c ? d : usual[c];
        }
        return found;
    }

    private static long hash(List<Integer> gram) {
        long h = gram.size();
        for (int i = gram.size() - 1; i >= 0; i--) {
            h = mix(h, gram.get(i));
        }
        return h;
    }

    private static long mix(long h, int symbol) {
        long m = (h ^ (symbol + 1) * 0x9E37_79B9_7F4A_7C15L) * 0xD6E8_FEB8_6659_FD93L;
        return m ^ m >>> 32;
    }

    /** The natural logarithm of the probability of {@code next} after {@code history}, of which {@code length} symbols count. */
    double after(int[] history, int length, int next) {
        double sum = 0;
        for (int n = Math.min(length, order - 1); n > 0; n--) {
            long gram = mix(n + 1, next);
            long context = n;
            for (int i = 1; i <= n; i++) {
                gram = mix(gram, history[length - i]);
                context = mix(context, history[length - i]);
            }
            float found = probabilities.get(gram);
            if (!Float.isNaN(found)) {
                return sum + found;
            }
            float weight = backOff.get(context ^ CONTEXT);
            sum += Float.isNaN(weight) ? 0 : weight;
        }
        float alone = probabilities.get(mix(1, next));
        return sum + (Float.isNaN(alone) ? -Math.log(symbols) - 3 : alone);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(order);
        out.writeInt(symbols);
        probabilities.write(out);
        backOff.write(out);
    }

    static NGrams read(DataInputStream in) throws IOException {
        return new NGrams(in.readInt(), in.readInt(), LongTable.read(in), LongTable.read(in));
    }
}
