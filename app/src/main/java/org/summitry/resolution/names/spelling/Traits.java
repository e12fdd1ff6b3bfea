package org.summitry.resolution.names.spelling;

import java.util.Arrays;
import java.util.List;

/**
 * What is particular about a spelling: which letters are written with which, next to what, before which ending of the name, and together with
 * which others. Two choices of one name that belong to one tongue, however far apart, are a trait as well: 'sz' for ш goes with 'j' for й.
 * A trait is a number below {@link #SIZE}; that several share one does little harm.
 */
final class Traits {
    static final int BITS = 18;
    static final int SIZE = 1 << BITS;

    /** The windows around a letter: how many before it and how many behind. */
    private static final int[][] WINDOWS = {{0, 0}, {1, 0}, {0, 1}, {1, 1}, {2, 0}, {0, 2}};

    private static final int PAD = 3;

    private int[] found = new int[256];
    private int size;

    private Traits() {}

    /**
     * The traits of a spelling.
     *
     * @param groups what each letter of {@code cyrillic} is written with; of another number of groups there are no traits
     */
    static int[] of(String cyrillic, List<String> groups) {
        Traits traits = new Traits();
        if (groups.size() == cyrillic.length()) {
            String padded = "^".repeat(PAD) + cyrillic + "$".repeat(PAD);
            for (int i = 0; i < groups.size(); i++) {
                traits.around(padded, i + PAD, groups.get(i).hashCode());
                traits.withOthers(padded, groups, i);
            }
        }
        return Arrays.copyOf(traits.found, traits.size);
    }

    private void around(String padded, int at, int group) {
        for (int k = 0; k < WINDOWS.length; k++) {
            add(k, hash(padded, at - WINDOWS[k][0], at + WINDOWS[k][1] + 1), group);
        }
        int end = padded.length() - PAD;
        add(10, hash(padded, end - 2, end) * 31 + padded.charAt(at), group);
        add(11, hash(padded, end - 3, end) * 31 + padded.charAt(at), group);
    }

    private void withOthers(String padded, List<String> groups, int i) {
        int at = i + PAD;
        int group = groups.get(i).hashCode();
        int before = i > 0 ? groups.get(i - 1).hashCode() : 1;
        int two = mix(i > 1 ? groups.get(i - 2).hashCode() : 1, before);
        add(20, mix(hash(padded, at - 1, at + 1), before), group);
        add(21, mix(hash(padded, at - 2, at + 1), two), group);
        add(22, mix(hash(padded, at - 1, at + 2), before), group);
        for (int j = 0; j < i - 1; j++) {
            add(23, mix(padded.charAt(j + PAD), groups.get(j).hashCode()), mix(padded.charAt(at), group));
        }
    }

    private static int hash(String padded, int from, int to) {
        int h = to - from;
        for (int i = from; i < to; i++) {
            h = h * 0x01000193 ^ padded.charAt(i);
        }
        return h;
    }

    private static int mix(int a, int b) {
        int m = (a ^ b * 0x9E3779B1) * 0x85EBCA6B;
        return m ^ m >>> 15;
    }

    private void add(int kind, int context, int group) {
        if (size == found.length) {
            found = Arrays.copyOf(found, size * 2);
        }
        found[size++] = mix(mix(kind, context), group) * 0xC2B2AE35 >>> 32 - BITS;
    }
}
