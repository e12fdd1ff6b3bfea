package org.summitry.resolution;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of a sentence in their order, to see where two sentences are the same but for a word: 'open an embassy', 'open a consulate'.
 * Who retells a thing changes more than one word; who tells of another thing of its kind often does not.
 *
 * @param stems all words, small ones too
 */
record Frame(List<String> stems) {
    private static final Set<String> SMALL = Set.of("a", "an", "th", "the", "their", "its", "his", "her", "of");

    /** Without articles and the like. */
    static Frame of(List<String> stems) {
        return new Frame(stems.stream().filter(s -> !SMALL.contains(s)).toList());
    }

    /**
     * The words that stand in each other's place: between the same two neighbours, where an end of the sentence counts as one. As
     * 'wheat / rice', in the order of the first sentence; {@code mine} and {@code its} are the words that only one has.
     */
    Set<String> swapped(Frame other, List<String> mine, List<String> its) {
        Set<String> swapped = new TreeSet<>();
        for (int i = 0; i < stems.size(); i++) {
            if (!mine.contains(stems.get(i))) {
                continue;
            }
            for (int j = 0; j < other.stems.size(); j++) {
                boolean same = at(i - 1).equals(other.at(j - 1)) && at(i + 1).equals(other.at(j + 1));
                boolean inside = !at(i - 1).isEmpty() || !at(i + 1).isEmpty();
                if (same && inside && its.contains(other.stems.get(j))) {
                    swapped.add(stems.get(i) + " / " + other.stems.get(j));
                }
            }
        }
        return swapped;
    }

    private String at(int i) {
        return i < 0 || i >= stems.size() ? "" : stems.get(i);
    }

    /** The share of the shorter sentence that comes back in the other in the same order (longest common subsequence). */
    double inOrder(Frame other) {
        int[] last = new int[other.stems.size() + 1];
        for (String stem : stems) {
            int[] row = new int[last.length];
            for (int j = 1; j < row.length; j++) {
                row[j] = stem.equals(other.stems.get(j - 1)) ? last[j - 1] + 1 : Math.max(row[j - 1], last[j]);
            }
            last = row;
        }
        int shorter = Math.min(stems.size(), other.stems.size());
        return shorter == 0 ? 0 : (double) last[last.length - 1] / shorter;
    }
}
