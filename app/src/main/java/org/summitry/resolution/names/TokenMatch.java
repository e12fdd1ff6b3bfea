package org.summitry.resolution.names;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of one word in a comparison.
 *
 * @param left the word of the first name as written; null when the first name has no such word
 * @param right the word of the second name; null when the second name has no such word
 * @param how how the two match
 * @param likeness from 0, nothing in common, to 1, the same
 */
public record TokenMatch(@Nullable String left, @Nullable String right, How how, double likeness) {
    /** How two words match. */
    public enum How {
        /** Letter by letter, marks and capitals aside. */
        SAME,
        /** The same in another alphabet. */
        TRANSLITERATED,
        /** Two spellings of what sounds alike: Kaha and Kakha. */
        SPELT_OTHERWISE,
        /** A few letters are different. */
        TYPO,
        /** A letter stands for the word. */
        INITIAL,
        /** A short form: Bob and Robert. */
        SHORT_FORM,
        /** Written as one word and as two. */
        JOINED,
        /** The first letters of the words. */
        ACRONYM,
        /** His and her form of one surname. */
        OTHER_SEX,
        /** One name has the word and the other nothing in its place. */
        MISSING,
        /** Each name has another word here. */
        CONFLICT;

        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** In words: {@code 'Жапаров' = 'Japarov' (transliterated)}. */
    public String explain() {
        if (left == null || right == null) {
            return "'" + (left == null ? right : left) + "' (missing " + (left == null ? "left" : "right") + ")";
        }
        String sign =
                switch (how) {
                    case CONFLICT, OTHER_SEX -> " x ";
                    case SAME, TRANSLITERATED -> " = ";
                    default -> " ~ ";
                };
        return "'" + left + "'" + sign + "'" + right + "' (" + how.words() + ")";
    }
}
