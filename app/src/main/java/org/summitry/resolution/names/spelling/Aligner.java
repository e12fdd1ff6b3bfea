package org.summitry.resolution.names.spelling;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Aligns the letters of pairs: one or two Cyrillic letters with none to four Latin ones. The probabilities of the groups (graphones) are
 * learnt by expectation maximisation over all alignments of all pairs; a pair then takes its most likely alignment.
 */
final class Aligner {
    /** A pair of which a letter is less likely than this on average does not belong together: an error in the data. */
    private static final double LEAST_A_LETTER = -2.2;

    private static final double RARE = 1e-7;
    private static final int LATIN = 4;

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<Graphone> graphones = new ArrayList<>();
    private final int most;
    private double[] probability = new double[0];

    /** The ways through a pair: for each place, what can follow, as graphone, Cyrillic and Latin length. */
    private record Ways(NamePair pair, int[][][] steps) {}

    private Aligner(int most) {
        this.most = most;
    }

    /**
     * The pairs as sequences of graphones, wrong pairs left out.
     *
     * @param most how many Cyrillic letters one graphone takes at most: 1 or 2
     */
    static List<List<Graphone>> align(List<NamePair> pairs, int most, int rounds) {
        Aligner aligner = new Aligner(most);
        List<Ways> ways = pairs.stream().map(aligner::ways).toList();
        aligner.probability = new double[aligner.graphones.size()];
        for (int g = 0; g < aligner.probability.length; g++) {
            aligner.probability[g] = first(aligner.graphones.get(g));
        }
        for (int round = 0; round < rounds; round++) {
            aligner.improve(ways);
        }
        return ways.stream().map(aligner::best).filter(path -> !path.isEmpty()).toList();
    }

    /** Before anything is known, groups are the likelier the shorter and the more equal in length they are. */
    private static double first(Graphone g) {
        int x = g.cyrillic().length();
        int y = g.latin().length();
        return Math.pow(0.1, x + y + (y == 0 ? 1 : 0) + Math.abs(x - y));
    }

    private Ways ways(NamePair pair) {
        String x = pair.cyrillic();
        String y = pair.latin();
        int[][][] steps = new int[x.length() + 1][y.length() + 1][];
        for (int i = 0; i <= x.length(); i++) {
            for (int j = 0; j <= y.length(); j++) {
                List<Integer> found = new ArrayList<>();
                for (int a = 1; a <= most && i + a <= x.length(); a++) {
                    for (int b = a - 1; b <= LATIN + 1 - a && j + b <= y.length(); b++) {
                        String key = x.substring(i, i + a) + '|' + y.substring(j, j + b);
                        Integer id = ids.get(key);
                        if (id == null) {
                            id = graphones.size();
                            ids.put(key, id);
                            graphones.add(new Graphone(x.substring(i, i + a), y.substring(j, j + b)));
                        }
                        found.add(id);
                        found.add(a);
                        found.add(b);
                    }
                }
                steps[i][j] = found.stream().mapToInt(Integer::intValue).toArray();
            }
        }
        return new Ways(pair, steps);
    }

    private void improve(List<Ways> all) {
        double[] expected = new double[probability.length];
        for (Ways ways : all) {
            expect(ways, expected);
        }
        double total = Arrays.stream(expected).sum();
        for (int g = 0; g < expected.length; g++) {
            expected[g] = Math.max(expected[g] / total, RARE * first(graphones.get(g)));
        }
        probability = expected;
    }

    /** Forward and backward over the alignments of one pair. */
    private void expect(Ways ways, double[] expected) {
        int n = ways.pair().cyrillic().length();
        int m = ways.pair().latin().length();
        double[][] before = new double[n + 1][m + 1];
        double[][] behind = new double[n + 1][m + 1];
        before[0][0] = 1;
        behind[n][m] = 1;
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                int[] steps = ways.steps()[i][j];
                for (int k = 0; before[i][j] > 0 && k < steps.length; k += 3) {
                    before[i + steps[k + 1]][j + steps[k + 2]] += before[i][j] * probability[steps[k]];
                }
            }
        }
        for (int i = n; i >= 0; i--) {
            for (int j = m; j >= 0; j--) {
                int[] steps = ways.steps()[i][j];
                for (int k = 0; k < steps.length; k += 3) {
                    double through = probability[steps[k]] * behind[i + steps[k + 1]][j + steps[k + 2]];
                    behind[i][j] += through;
                    if (before[n][m] > 0) {
                        expected[steps[k]] += before[i][j] * through / before[n][m];
                    }
                }
            }
        }
    }

    /** The most likely alignment; empty when there is none or the pair looks wrong. */
    private List<Graphone> best(Ways ways) {
        int n = ways.pair().cyrillic().length();
        int m = ways.pair().latin().length();
        double[][] score = new double[n + 1][m + 1];
        int[][] last = new int[n + 1][m + 1];
        for (double[] row : score) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        score[0][0] = 0;
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                int[] steps = ways.steps()[i][j];
                for (int k = 0; k < steps.length; k += 3) {
                    double s = score[i][j] + Math.log(probability[steps[k]]);
                    if (s > score[i + steps[k + 1]][j + steps[k + 2]]) {
                        score[i + steps[k + 1]][j + steps[k + 2]] = s;
                        last[i + steps[k + 1]][j + steps[k + 2]] = steps[k];
                    }
                }
            }
        }
        if (!(score[n][m] / (n + m) > LEAST_A_LETTER)) {
            return List.of();
        }
        ArrayDeque<Graphone> path = new ArrayDeque<>();
        for (int i = n, j = m; i > 0 || j > 0; ) {
            Graphone g = graphones.get(last[i][j]);
            path.addFirst(g);
            i -= g.cyrillic().length();
            j -= g.latin().length();
        }
        return List.copyOf(path);
    }
}
