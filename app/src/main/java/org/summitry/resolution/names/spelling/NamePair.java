package org.summitry.resolution.names.spelling;

/**
 * One word of a name in both alphabets.
 *
 * @param cyrillic as {@link Letters#cyrillic} gives it, not empty
 * @param latin as {@link Letters#latin} gives it, not empty
 * @param accented the same in lower case as it is written, with its accents
 */
public record NamePair(String cyrillic, String latin, String accented) {
    /** Refuses an empty side. */
    public NamePair {
        if (cyrillic.isEmpty() || latin.isEmpty() || accented.isEmpty()) {
            throw new IllegalArgumentException(
                    "a pair of spellings has letters on both sides, but is '" + cyrillic + "' and '" + accented + "'");
        }
    }

    /** The pair of two words as they are written. */
    public static NamePair of(String cyrillic, String written) {
        return new NamePair(Letters.cyrillic(cyrillic), Letters.latin(written), Letters.accented(written));
    }
}
