package org.summitry.resolution;

/** Edit distance (Levenshtein 1966) with two neighbouring letters swapped counted as one step. */
final class Distance {
    private Distance() {}

    /** Whether at most {@code allowed} steps lead from one word to the other. */
    static boolean within(String a, String b, int allowed) {
        if (Math.abs(a.length() - b.length()) > allowed) {
            return false;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > allowed) {
                return false;
            }
            before = last;
            last = row;
        }
        return last[b.length()] <= allowed;
    }
}
