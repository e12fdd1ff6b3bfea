package org.summitry.language;

import java.util.Arrays;

/**
 * The tree of a sentence from the scores of its arcs: each token's best head, one root, and cycles opened where it costs least.
 *
 * <p>The greedy start is right nearly always; opening cycles by the cheapest arc that leaves them follows Chu and Liu (1965) and
 * Edmonds (1967) without their contraction, so a tree comes out always but the best one not always.
 */
final class Trees {
    private Trees() {}

    /** {@code scores[d][h]}: the score of {@code h - 1} as head of {@code d}, with h = 0 for the root. Returns heads, -1 for the root. */
    static int[] heads(double[][] scores) {
        int n = scores.length;
        int[] heads = new int[n];
        for (int d = 0; d < n; d++) {
            heads[d] = best(scores[d], d, h -> true);
        }
        int root = root(scores, heads);
        for (int d = 0; d < n; d++) {
            if (heads[d] < 0 && d != root) {
                heads[d] = best(scores[d], d, h -> h >= 0);
            }
        }
        heads[root] = -1;
        for (boolean[] cycle = cycle(heads); cycle.length > 0; cycle = cycle(heads)) {
            open(cycle, scores, heads);
        }
        return heads;
    }

    private interface Allowed {
        boolean is(int head);
    }

    private static int best(double[] row, int d, Allowed allowed) {
        int best = -2;
        for (int h = -1; h < row.length - 1; h++) {
            if (h != d && allowed.is(h) && (best == -2 || row[h + 1] > row[best + 1])) {
                best = h;
            }
        }
        return best == -2 ? -1 : best;
    }

    /** Of the tokens that want to be the root, or of all when none does, the likeliest. */
    private static int root(double[][] scores, int[] heads) {
        boolean any = Arrays.stream(heads).anyMatch(h -> h < 0);
        int root = -1;
        for (int d = 0; d < heads.length; d++) {
            if ((!any || heads[d] < 0) && (root < 0 || scores[d][0] > scores[root][0])) {
                root = d;
            }
        }
        return root;
    }

    /** The tokens of a cycle; empty when there is none. */
    private static boolean[] cycle(int[] heads) {
        int[] seen = new int[heads.length];
        for (int start = 0; start < heads.length; start++) {
            int at = start;
            while (at >= 0 && seen[at] == 0) {
                seen[at] = start + 1;
                at = heads[at];
            }
            if (at >= 0 && seen[at] == start + 1) {
                boolean[] cycle = new boolean[heads.length];
                for (int i = at; !cycle[i]; i = heads[i]) {
                    cycle[i] = true;
                }
                return cycle;
            }
        }
        return new boolean[0];
    }

    private static void open(boolean[] cycle, double[][] scores, int[] heads) {
        double least = Double.POSITIVE_INFINITY;
        int dependent = -1;
        int head = -1;
        for (int d = 0; d < heads.length; d++) {
            if (!cycle[d]) {
                continue;
            }
            int other = best(scores[d], d, h -> h >= 0 && !cycle[h] && !isUnder(h, cycle, heads));
            if (other >= 0) {
                double loss = scores[d][heads[d] + 1] - scores[d][other + 1];
                if (loss < least) {
                    least = loss;
                    dependent = d;
                    head = other;
                }
            }
        }
        heads[dependent] = head;
    }

    /** Whether {@code token} hangs below the cycle, so that hanging the cycle on it would only make a longer one. */
    private static boolean isUnder(int token, boolean[] cycle, int[] heads) {
        int at = token;
        for (int steps = 0; at >= 0 && steps <= heads.length; steps++) {
            if (cycle[at]) {
                return true;
            }
            at = heads[at];
        }
        return false;
    }
}
