package org.summitry.resolution.names;

import java.util.Arrays;
import org.summitry.resolution.names.NameToken.Kind;

/** Which word of one name stands for which of the other: best pairs first (greedy), then words written as one or apart. */
final class Alignment {
    private static final float PER_PLACE = 0.01f;
    private static final float AS_ONE = 0.88f;

    final NameToken[] left;
    final NameToken[] right;

    /** The place in the right name of each word of the left one; -1 when it has none. */
    final int[] rightOf;

    /** The place in the left name of each word of the right one; -1 when it has none. */
    final int[] leftOf;

    /** How alike each word of the left name and its counterpart are; of a word without one, 0. */
    final float[] likeness;

    /** Words that are written as one with their neighbour in the other name. */
    int joins;

    private final float[] all;

    Alignment(ComparedName a, ComparedName b) {
        left = a.tokens;
        right = b.tokens;
        rightOf = new int[left.length];
        leftOf = new int[right.length];
        likeness = new float[left.length];
        all = new float[left.length * right.length];
        Arrays.fill(rightOf, -1);
        Arrays.fill(leftOf, -1);
        pairUp();
        join(a, b);
    }

    private void pairUp() {
        int n = left.length;
        int m = right.length;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                all[i * m + j] = Likeness.of(left[i], right[j]);
            }
        }
        for (int round = Math.min(n, m); round > 0; round--) {
            int best = -1;
            float most = 0;
            for (int i = 0; i < n; i++) {
                for (int j = 0; rightOf[i] < 0 && j < m; j++) {
                    float alike = all[i * m + j];
                    float value = alike - PER_PLACE * Math.abs(i - j);
                    if (leftOf[j] < 0 && alike >= Likeness.ALIGNED && value > most) {
                        most = value;
                        best = i * m + j;
                    }
                }
            }
            if (best < 0) {
                return;
            }
            rightOf[best / m] = best % m;
            leftOf[best % m] = best / m;
            likeness[best / m] = all[best];
        }
    }

    /** How alike a word of the left name and one of the right are, whether they are a pair or not. */
    float alike(int leftPlace, int rightPlace) {
        return all[leftPlace * right.length + rightPlace];
    }

    private void join(ComparedName a, ComparedName b) {
        for (int i = 0; i < a.pairs.length; i++) {
            for (int j = 0; (rightOf[i] < 0 || rightOf[i + 1] < 0) && j < right.length; j++) {
                boolean free = leftOf[j] < 0 || leftOf[j] == i || leftOf[j] == i + 1;
                float alike = free && parts(left[i], left[i + 1]) ? asOne(a.pairs[i], right[j]) : 0f;
                if (alike >= AS_ONE && alike > Math.max(alike(i, j), alike(i + 1, j))) {
                    rightOf[i] = j;
                    rightOf[i + 1] = j;
                    leftOf[j] = i;
                    likeness[i] = alike;
                    likeness[i + 1] = alike;
                    joins++;
                }
            }
        }
        for (int j = 0; j < b.pairs.length; j++) {
            for (int i = 0; (leftOf[j] < 0 || leftOf[j + 1] < 0) && i < left.length; i++) {
                boolean free = rightOf[i] < 0 || rightOf[i] == j || rightOf[i] == j + 1;
                float alike = free && parts(right[j], right[j + 1]) ? asOne(left[i], b.pairs[j]) : 0f;
                if (alike >= AS_ONE && alike > Math.max(alike(i, j), alike(i, j + 1))) {
                    leftOf[j] = i;
                    leftOf[j + 1] = i;
                    rightOf[i] = j;
                    likeness[i] = alike;
                    joins++;
                }
            }
        }
    }

    /** Both may be parts of one word: no initial, no number. */
    private static boolean parts(NameToken one, NameToken two) {
        return one.ascii.length() > 1 && two.ascii.length() > 1 && !one.is(Kind.NUMBER) && !two.is(Kind.NUMBER);
    }

    private static float asOne(NameToken a, NameToken b) {
        int longer = Math.max(a.sound.length(), b.sound.length());
        if (Math.abs(a.sound.length() - b.sound.length()) > 2
                || longer < 4
                || a.is(Kind.INITIAL)
                || b.is(Kind.INITIAL)) {
            return 0f;
        }
        return a.ascii.equals(b.ascii) ? 1f : 1f - Edits.heard(a.sound, b.sound) / (float) (Edits.WHOLE * longer);
    }

    /** The weight of words of the left name that nothing stands for; particles are not missed. */
    float leftAlone() {
        return alone(left, rightOf);
    }

    /** The weight of words of the right name that nothing stands for. */
    float rightAlone() {
        return alone(right, leftOf);
    }

    private static float alone(NameToken[] tokens, int[] other) {
        float sum = 0;
        for (int i = 0; i < tokens.length; i++) {
            if (other[i] < 0 && !tokens[i].is(Kind.PARTICLE)) {
                sum += tokens[i].kind.weight;
            }
        }
        return sum;
    }

    /** True when matched words do not stand in one order; words of no weight do not count. */
    boolean crossed() {
        int last = -1;
        for (int i = 0; i < left.length; i++) {
            if (rightOf[i] >= 0 && !left[i].is(Kind.PARTICLE)) {
                if (rightOf[i] < last) {
                    return true;
                }
                last = rightOf[i];
            }
        }
        return false;
    }
}
