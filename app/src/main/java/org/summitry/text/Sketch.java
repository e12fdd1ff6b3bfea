package org.summitry.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * A text's shingles cut down to the smallest {@value #KEPT} of their numbers (a bottom-k sketch, Broder 1997), enough to tell
 * whether two texts are one report told twice when the texts themselves are not at hand. With no more shingles than that it is
 * exact; with more the shares are estimated, always the same for the same two texts.
 *
 * @param shingles how many different shingles the text has
 * @param smallest the smallest of their numbers, in order
 */
public record Sketch(int shingles, List<Long> smallest) {
    private static final int KEPT = 128;

    /** By so many of the smallest two texts are found to be worth comparing. */
    private static final int LOOKED_UP = 16;

    /** So many of these two texts must share: a single one may be a phrase that everybody uses. */
    public static final int SHARED = 3;

    /** The share of the shorter text's shingles that the longer must have. */
    private static final double CONTAINED = 0.8;

    /** The share that both have of what either has: a report that merely quotes a short one in full is another report. */
    private static final double ALIKE = 0.5;

    /** Copies the numbers and refuses more than there are shingles. */
    public Sketch {
        smallest = List.copyOf(smallest);
        if (smallest.size() > shingles || smallest.size() < Math.min(shingles, KEPT)) {
            throw new IllegalArgumentException(smallest.size() + " numbers for " + shingles + " shingles");
        }
    }

    /** Of a document's content. */
    public static Sketch of(Document document) {
        return of(Shingles.of(document));
    }

    /** Of a whole text. */
    public static Sketch of(String text) {
        return of(Shingles.of(text));
    }

    private static Sketch of(long[] sorted) {
        return new Sketch(
                sorted.length, LongStream.of(sorted).limit(KEPT).boxed().toList());
    }

    /** Whether there is enough to tell a repetition from a formula. */
    public boolean isTelling() {
        return shingles >= Shingles.FEWEST;
    }

    /** What to look others up by: {@link #SHARED} of these in common make two texts worth comparing. */
    public List<Long> lookup() {
        return smallest.subList(0, Math.min(LOOKED_UP, smallest.size()));
    }

    /** Whether both are one report told twice. */
    public boolean repeats(Sketch other) {
        if (!isTelling() || !other.isTelling()) {
            return false;
        }
        double alike = alike(other);
        double common = alike / (1 + alike) * ((double) shingles + other.shingles);
        return alike >= ALIKE && common >= CONTAINED * Math.min(shingles, other.shingles);
    }

    /** The share of what both have of what either has: of the smallest numbers of both together. */
    private double alike(Sketch other) {
        int looked = 0;
        int common = 0;
        int i = 0;
        int j = 0;
        boolean whole = shingles <= KEPT && other.shingles <= KEPT;
        while ((whole || looked < KEPT) && (i < smallest.size() || j < other.smallest.size())) {
            long a = i < smallest.size() ? smallest.get(i) : Long.MAX_VALUE;
            long b = j < other.smallest.size() ? other.smallest.get(j) : Long.MAX_VALUE;
            common += a == b ? 1 : 0;
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
            looked++;
        }
        return looked == 0 ? 0 : (double) common / looked;
    }

    /** As text, to be kept: the number of shingles, then the smallest, all in hexadecimal. */
    public String written() {
        return Integer.toHexString(shingles)
                + smallest.stream().map(h -> ' ' + Long.toHexString(h)).collect(Collectors.joining());
    }

    /**
     * The sketch that {@link #written} gave.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Sketch read(String written) {
        String[] parts = written.toLowerCase(Locale.ROOT).split(" ", -1);
        List<Long> numbers = new ArrayList<>();
        Arrays.stream(parts).skip(1).forEach(p -> numbers.add(Long.parseLong(p, 16)));
        return new Sketch(Integer.parseInt(parts[0], 16), numbers);
    }
}
