package org.summitry.resolution.names;

/**
 * Edit distance between words: optimal string alignment (Levenshtein's operations and the exchange of neighbours, after Damerau 1964),
 * in which errors of spelling by ear cost less: a vowel for another, a consonant for its near one.
 */
final class Edits {
    /** What one letter more, fewer or other costs; cheaper errors cost {@link #NEAR}. */
    static final int WHOLE = 10;

    private static final int NEAR = 5;
    private static final int LETTERS = 128;
    private static final byte[] SUBSTITUTION = new byte[LETTERS * LETTERS];
    private static final byte[] GAP = new byte[LETTERS];

    /** Groups of sounds that spellings exchange; capitals as in {@code sounds.txt}. */
    private static final String[] NEIGHBOURS = {
        "aeiou", "bp", "dt", "gk", "kh", "gh", "szT", "sS", "SC", "CT", "JC", "Jz", "Ji", "vf", "mn", "vu"
    };

    static {
        for (int a = 0; a < LETTERS; a++) {
            GAP[a] = (byte) ("aeiouh".indexOf(a) >= 0 ? NEAR + 1 : WHOLE);
            for (int b = 0; b < LETTERS; b++) {
                SUBSTITUTION[a * LETTERS + b] = (byte) (a == b ? 0 : WHOLE);
            }
        }
        for (String group : NEIGHBOURS) {
            group.chars()
                    .forEach(a -> group.chars().filter(b -> a != b).forEach(b -> SUBSTITUTION[a * LETTERS + b] = NEAR));
        }
    }

    private Edits() {}

    /** Words of more letters than this are cut, where only the count is wanted. */
    private static final int BITS = 64;

    private static final ThreadLocal<long[]> PLACES = ThreadLocal.withInitial(() -> new long[LETTERS]);

    /**
     * The Levenshtein distance of two texts, each cut to 64 letters, by Myers's bit vectors (1999) as Hyyrö (2001) wrote them down: one
     * step for each letter of the longer text.
     */
    static int count(String a, String b) {
        String pattern = cut(a.length() < b.length() ? a : b);
        String text = cut(a.length() < b.length() ? b : a);
        int m = pattern.length();
        if (m == 0) {
            return text.length();
        }
        long[] places = PLACES.get();
        for (int i = 0; i < m; i++) {
            places[pattern.charAt(i) & (LETTERS - 1)] |= 1L << i;
        }
        long plus = -1L;
        long minus = 0;
        int distance = m;
        for (int j = 0; j < text.length(); j++) {
            long equal = places[text.charAt(j) & (LETTERS - 1)];
            long diagonal = (((equal & plus) + plus) ^ plus) | equal | minus;
            long up = minus | ~(diagonal | plus);
            long down = plus & diagonal;
            distance += (up >>> (m - 1) & 1) == 1 ? 1 : (down >>> (m - 1) & 1) == 1 ? -1 : 0;
            up = up << 1 | 1;
            down <<= 1;
            plus = down | ~(diagonal | up);
            minus = up & diagonal;
        }
        for (int i = 0; i < m; i++) {
            places[pattern.charAt(i) & (LETTERS - 1)] = 0;
        }
        return distance;
    }

    private static String cut(String text) {
        return text.length() > BITS ? text.substring(0, BITS) : text;
    }

    /** The cost of the cheapest way from one word to the other, by ear. */
    static int heard(String a, String b) {
        return distance(a, b, true, Integer.MAX_VALUE);
    }

    /** As {@link #heard}, but the count is given up, with {@link Integer#MAX_VALUE}, when the cost is above {@code limit}. */
    static int heard(String a, String b, int limit) {
        return distance(a, b, true, limit);
    }

    /** The number of letters to be added, left out, exchanged or changed, times {@link #WHOLE}. */
    static int plain(String a, String b) {
        return distance(a, b, false, Integer.MAX_VALUE);
    }

    private static int distance(String a, String b, boolean ear, int limit) {
        int n = a.length();
        int m = b.length();
        int[] before = new int[m + 1];
        int[] last = new int[m + 1];
        int[] row = new int[m + 1];
        for (int j = 1; j <= m; j++) {
            last[j] = last[j - 1] + gap(b.charAt(j - 1), ear);
        }
        for (int i = 1; i <= n; i++) {
            char x = a.charAt(i - 1);
            int gapX = gap(x, ear);
            row[0] = last[0] + gapX;
            int least = row[0];
            for (int j = 1; j <= m; j++) {
                char y = b.charAt(j - 1);
                int best = last[j - 1] + substitution(x, y, ear);
                best = Math.min(best, last[j] + gapX);
                best = Math.min(best, row[j - 1] + gap(y, ear));
                if (i > 1 && j > 1 && x != y && x == b.charAt(j - 2) && a.charAt(i - 2) == y) {
                    best = Math.min(best, before[j - 2] + WHOLE);
                }
                row[j] = best;
                least = Math.min(least, best);
            }
            if (least > limit) {
                return Integer.MAX_VALUE;
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[m];
    }

    private static int gap(char c, boolean ear) {
        return ear && c < LETTERS ? GAP[c] : WHOLE;
    }

    private static int substitution(char a, char b, boolean ear) {
        if (a == b) {
            return 0;
        }
        return ear && a < LETTERS && b < LETTERS ? SUBSTITUTION[a * LETTERS + b] : WHOLE;
    }
}
