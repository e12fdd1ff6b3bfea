package org.summitry.resolution.names.spelling;

/**
 * One Latin spelling of a word.
 *
 * @param text in lower case, without accents
 * @param accented the same with the accents such a name mostly has
 * @param probability from 0 to 1, among the spellings considered
 */
public record Spelling(String text, String accented, double probability) {
    /** Refuses a probability that is none. */
    public Spelling {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "a probability lies between 0 and 1, but that of '" + text + "' is " + probability);
        }
    }
}
