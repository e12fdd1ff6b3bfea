package org.summitry.resolution.names.spelling;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The joint-sequence model: a spelling is as likely as the sequences of graphones that give it. */
final class JointModel {
    private static final int ORDER = 6;
    private static final double LEAST_GAIN = 1.5;
    private static final int ROUNDS = 8;
    private static final int BEAM = 60;
    private static final int NARROW = 4;
    private static final double BEHIND = 14;
    private static final double UNKNOWN = -12;
    private static final double IMPOSSIBLE = -60;
    private static final int END = 1;

    private final List<Graphone> graphones;
    private final NGrams grams;
    private final Map<String, List<Integer>> byCyrillic = new HashMap<>();
    private final int most;

    /** A beginning: the graphones that still matter, what they spell, and the logarithm of the probability. */
    private record Begun(int[] last, String latin, double score) {}

    private JointModel(List<Graphone> graphones, NGrams grams) {
        this.graphones = graphones;
        this.grams = grams;
        int longest = 1;
        for (int g = END + 1; g < graphones.size(); g++) {
            byCyrillic
                    .computeIfAbsent(graphones.get(g).cyrillic(), c -> new ArrayList<>())
                    .add(g);
            longest = Math.max(longest, graphones.get(g).cyrillic().length());
        }
        this.most = longest;
    }

    /** Learns from pairs, with graphones of at most {@code most} Cyrillic letters. */
    static JointModel learn(List<NamePair> pairs, int most) {
        Map<Graphone, Integer> ids = new LinkedHashMap<>();
        ids.put(new Graphone("^", ""), 0);
        ids.put(new Graphone("$", ""), END);
        List<int[]> sequences = new ArrayList<>();
        for (List<Graphone> path : Aligner.align(pairs, most, ROUNDS)) {
            int[] sequence = new int[path.size() + 2];
            for (int i = 0; i < path.size(); i++) {
                int next = ids.size();
                Integer old = ids.putIfAbsent(path.get(i), next);
                sequence[i + 1] = old == null ? next : old;
            }
            sequence[path.size() + 1] = END;
            sequences.add(sequence);
        }
        return new JointModel(List.copyOf(ids.keySet()), NGrams.learn(sequences, ORDER, ids.size(), LEAST_GAIN));
    }

    /** At most {@code n} spellings with the logarithms of their probabilities, most likely first. */
    Map<String, Double> best(String word, int n) {
        List<List<Begun>> at = new ArrayList<>();
        for (int i = 0; i <= word.length(); i++) {
            at.add(new ArrayList<>());
        }
        at.get(0).add(new Begun(new int[] {0}, "", 0));
        for (int i = 0; i < word.length(); i++) {
            extend(word, i, likeliest(at.get(i), BEAM), at);
        }
        Map<String, Double> sums = new HashMap<>();
        for (Begun b : at.get(word.length())) {
            sums.merge(b.latin(), finished(b), JointModel::logSum);
        }
        Map<String, Double> best = new LinkedHashMap<>();
        sums.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(n)
                .forEach(e -> best.put(e.getKey(), e.getValue()));
        return best;
    }

    private void extend(String word, int i, List<Begun> begun, List<List<Begun>> at) {
        for (int a = 1; a <= most && i + a <= word.length(); a++) {
            List<Integer> next = byCyrillic.get(word.substring(i, i + a));
            for (Begun b : begun) {
                if (b.score() < begun.get(0).score() - BEHIND) {
                    break;
                }
                if (next == null) {
                    if (a == 1) {
                        at.get(i + 1).add(new Begun(b.last(), b.latin(), b.score() + UNKNOWN));
                    }
                    continue;
                }
                for (int g : next) {
                    at.get(i + a).add(with(b, g));
                }
            }
        }
    }

    private Begun with(Begun b, int g) {
        int[] old = b.last();
        int kept = Math.min(old.length, ORDER - 2);
        int[] last = Arrays.copyOfRange(old, old.length - kept, old.length + 1);
        last[kept] = g;
        return new Begun(last, b.latin().concat(graphones.get(g).latin()), b.score() + grams.after(old, old.length, g));
    }

    private double finished(Begun b) {
        return b.score() + grams.after(b.last(), b.last().length, END);
    }

    private static List<Begun> likeliest(List<Begun> begun, int n) {
        begun.sort(Comparator.comparingDouble(Begun::score).reversed());
        return begun.subList(0, Math.min(n, begun.size()));
    }

    /** The logarithm of the probability of one spelling; very low where the model has no way to it. */
    double score(String word, String latin) {
        List<List<List<Begun>>> at = new ArrayList<>();
        for (int i = 0; i <= word.length(); i++) {
            List<List<Begun>> row = new ArrayList<>();
            for (int j = 0; j <= latin.length(); j++) {
                row.add(new ArrayList<>());
            }
            at.add(row);
        }
        at.get(0).get(0).add(new Begun(new int[] {0}, "", 0));
        for (int i = 0; i < word.length(); i++) {
            for (int j = 0; j <= latin.length(); j++) {
                List<Begun> begun = likeliest(at.get(i).get(j), NARROW);
                for (int a = 1; !begun.isEmpty() && a <= most && i + a <= word.length(); a++) {
                    for (int g : byCyrillic.getOrDefault(word.substring(i, i + a), List.of())) {
                        String spelt = graphones.get(g).latin();
                        if (latin.startsWith(spelt, j)) {
                            List<Begun> there = at.get(i + a).get(j + spelt.length());
                            begun.forEach(b -> there.add(with(b, g)));
                        }
                    }
                }
            }
        }
        return at.get(word.length()).get(latin.length()).stream()
                .mapToDouble(this::finished)
                .reduce(IMPOSSIBLE, JointModel::logSum);
    }

    /**
     * What each Cyrillic letter of {@code word} is written with in {@code latin}, by the likeliest groups, neighbours aside; empty where the
     * model has no way. Of groups of several Cyrillic letters none may be in the model.
     */
    List<String> aligned(String word, String latin) {
        int n = word.length();
        int m = latin.length();
        double[][] best = new double[n + 1][m + 1];
        String[][] last = new String[n + 1][m + 1];
        for (double[] row : best) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        best[0][0] = 0;
        for (int i = 0; i < n; i++) {
            for (int g : byCyrillic.getOrDefault(word.substring(i, i + 1), List.of())) {
                String spelt = graphones.get(g).latin();
                double alone = grams.after(new int[0], 0, g);
                for (int j = 0; j + spelt.length() <= m; j++) {
                    int to = j + spelt.length();
                    if (best[i][j] + alone > best[i + 1][to] && latin.startsWith(spelt, j)) {
                        best[i + 1][to] = best[i][j] + alone;
                        last[i + 1][to] = spelt;
                    }
                }
            }
        }
        if (best[n][m] == Double.NEGATIVE_INFINITY) {
            return List.of();
        }
        ArrayDeque<String> groups = new ArrayDeque<>();
        for (int i = n, j = m; i > 0; i--) {
            groups.addFirst(last[i][j]);
            j -= last[i][j].length();
        }
        return List.copyOf(groups);
    }

    static double logSum(double a, double b) {
        double most = Math.max(a, b);
        return most + Math.log1p(Math.exp(-Math.abs(a - b)));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(graphones.size());
        for (Graphone g : graphones) {
            out.writeUTF(g.cyrillic());
            out.writeUTF(g.latin());
        }
        grams.write(out);
    }

    static JointModel read(DataInputStream in) throws IOException {
        int n = in.readInt();
        List<Graphone> graphones = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            graphones.add(new Graphone(in.readUTF(), in.readUTF()));
        }
        return new JointModel(List.copyOf(graphones), NGrams.read(in));
    }
}
