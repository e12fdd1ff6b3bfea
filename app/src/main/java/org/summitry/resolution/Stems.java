package org.summitry.resolution;

/** Folded English words without the endings of plurals and verbs; crude, but the same on both sides of a comparison. */
public final class Stems {
    private static final int SHORT = 3;

    private Stems() {}

    /** The word without its ending. */
    public static String of(String word) {
        String one = singular(word);
        int n = one.length();
        if (n > 5 && one.endsWith("ing") && hasVowel(one, n - 3)) {
            return bare(one.substring(0, n - 3));
        }
        if (n > 4 && one.endsWith("ied")) {
            return one.substring(0, n - 3) + "y";
        }
        if (n > 4 && one.endsWith("ed") && !one.endsWith("eed") && hasVowel(one, n - 2)) {
            return bare(one.substring(0, n - 2));
        }
        return n > SHORT && one.endsWith("e") ? one.substring(0, n - 1) : one;
    }

    private static String singular(String word) {
        int n = word.length();
        if (n > 4 && word.endsWith("ies")) {
            return word.substring(0, n - 3) + "y";
        }
        boolean hiss = word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes");
        if (n > 4 && hiss) {
            return word.substring(0, n - 2);
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return n > SHORT && plural ? word.substring(0, n - 1) : word;
    }

    /** 'plann' is plan, 'hold' stays. */
    private static String bare(String stem) {
        int n = stem.length();
        char last = stem.charAt(n - 1);
        boolean doubled = n > SHORT && last == stem.charAt(n - 2) && "bdgmnprt".indexOf(last) >= 0;
        return doubled ? stem.substring(0, n - 1) : stem;
    }

    private static boolean hasVowel(String word, int end) {
        for (int i = 0; i < end; i++) {
            if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
                return end >= SHORT;
            }
        }
        return false;
    }
}
