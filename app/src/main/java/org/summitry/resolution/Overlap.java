package org.summitry.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What two bags of words share. Words that differ in a short ending only ('Asia', 'Asian') count nearly as one.
 *
 * @param jaccard the weight of what is shared in the weight of all, from 0 to 1
 * @param containment the weight of what is shared in the weight of the lighter bag
 * @param onlyA words that say much and that the second lacks
 * @param onlyB words that say much and that the first lacks
 * @param restA all words that the second lacks, those that say little among them
 * @param restB all words that the first lacks
 * @param weight of all that is shared
 * @param rest the weight of what is not, on the side that has less of it
 */
record Overlap(
        double jaccard,
        double containment,
        List<String> onlyA,
        List<String> onlyB,
        List<String> restA,
        List<String> restB,
        double weight,
        double rest) {
    private static final Set<String> FIELDS = Phrases.stems("fields.txt");

    private static final double NEARLY = 0.9;
    private static final int STEM = 4;
    private static final int ENDING = 3;
    private static final int LONG = 7;
    private static final int LONG_ENDING = 5;

    private static final List<Likeness> BY_MEANING = List.of(
            new Likeness(0.85, (a, i, b, j) -> Meanings.share(a.notions(i), b.notions(j))),
            new Likeness(0.6, (a, i, b, j) -> Meanings.related(a.word(i), b.word(j))));

    static Overlap of(Bag a, Bag b) {
        boolean[] usedB = new boolean[b.size()];
        boolean[] usedA = new boolean[a.size()];
        double shared = 0;
        for (int i = 0, j = 0; i < a.size() && j < b.size(); ) {
            int order = a.word(i).compareTo(b.word(j));
            if (order == 0) {
                usedA[i] = true;
                usedB[j] = true;
                shared += a.weight(i);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        for (int i = 0; i < a.size(); i++) {
            int j = usedA[i] ? -1 : similar(a, i, b, usedB);
            if (j >= 0) {
                usedA[i] = true;
                usedB[j] = true;
                shared += NEARLY * Math.min(a.weight(i), b.weight(j));
            }
        }
        if (a.isSpeech() && b.isSpeech()) {
            for (Likeness likeness : BY_MEANING) {
                for (int i = 0; i < a.size(); i++) {
                    int j = usedA[i] ? -1 : meaning(likeness, a, i, b, usedB);
                    if (j >= 0) {
                        usedA[i] = true;
                        usedB[j] = true;
                        shared += likeness.worth() * Math.min(a.weight(i), b.weight(j));
                    }
                }
            }
        }
        double lighter = Math.min(a.total(), b.total());
        return new Overlap(
                lighter == 0 ? 0 : Math.min(1, shared / (a.total() + b.total() - shared)),
                lighter == 0 ? 0 : Math.min(1, shared / lighter),
                left(a, usedA),
                left(b, usedB),
                unused(a, usedA),
                unused(b, usedB),
                shared,
                Math.min(rest(a, usedA), rest(b, usedB)));
    }

    private static int meaning(Likeness likeness, Bag a, int i, Bag b, boolean[] used) {
        for (int j = 0; j < b.size(); j++) {
            if (!used[j] && likeness.test().holds(a, i, b, j)) {
                return j;
            }
        }
        return -1;
    }

    /** A way in which two words of speech can mean the same, and how much of a shared word it is worth. */
    private record Likeness(double worth, Test test) {}

    private interface Test {
        boolean holds(Bag a, int i, Bag b, int j);
    }

    private static int similar(Bag a, int i, Bag b, boolean[] used) {
        for (int j = 0; j < b.size(); j++) {
            if (!used[j] && (similar(a.word(i), b.word(j)) || soundAlike(a.sounds(i), b.sounds(j)))) {
                return j;
            }
        }
        return -1;
    }

    /** Whether a word is a field of cooperation ({@code fields.txt}). */
    static boolean isField(String word) {
        return FIELDS.contains(word);
    }

    /** Whether two words differ in their ending only: a short one, or a longer one behind many letters ('transportation'). */
    static boolean similar(String a, String b) {
        if (a.charAt(0) != b.charAt(0) || Character.isDigit(a.charAt(0))) {
            return false;
        }
        int least = Math.min(a.length(), b.length());
        int same = 1;
        while (same < least && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        int most = Math.max(a.length(), b.length());
        return same >= STEM && least - same <= 1 && most - same <= (same >= LONG ? LONG_ENDING : ENDING);
    }

    /** Whether two long words are spellings of one name. */
    private static boolean soundAlike(String a, String b) {
        int least = Math.min(a.length(), b.length());
        if (least < STEM || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        return a.equals(b) || least >= LONG && Distance.within(a, b, 1);
    }

    private static double rest(Bag bag, boolean[] used) {
        double rest = 0;
        for (int i = 0; i < bag.size(); i++) {
            rest += used[i] ? 0 : bag.weight(i);
        }
        return rest;
    }

    private static List<String> unused(Bag bag, boolean[] used) {
        List<String> words = new ArrayList<>(2);
        for (int i = 0; i < bag.size(); i++) {
            if (!used[i]) {
                words.add(bag.word(i));
            }
        }
        return words;
    }

    private static List<String> left(Bag bag, boolean[] used) {
        List<String> left = new ArrayList<>(2);
        for (int i = 0; i < bag.size(); i++) {
            if (!used[i] && (bag.weight(i) >= 1 || !bag.isSpeech() && FIELDS.contains(bag.word(i)))) {
                left.add(bag.word(i));
            }
        }
        return left;
    }
}
