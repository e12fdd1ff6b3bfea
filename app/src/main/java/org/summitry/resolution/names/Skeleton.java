package org.summitry.resolution.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.summitry.resolution.names.spelling.Spelling;
import org.summitry.resolution.names.spelling.SpellingModel;

/**
 * Keys under which the spellings of a word of a name meet, for blocking and fuzzy search: the consonants as they sound, after the
 * manner of Soundex and Metaphone but of this project's own rules ({@code sounds.txt}), for names that have passed from one alphabet
 * to another. {@code Жапаров}, {@code Japarov} and {@code Zhaparov} share a key.
 *
 * <p>Keys are wide on purpose: that two words share one is a reason to compare them, no more.
 */
public final class Skeleton {
    private static final LetterTable SOUNDS = new LetterTable("sounds.txt");
    private static final LetterTable OTHER = new LetterTable("skeleton-other.txt");
    private static final String VOWELS = "aeiou";

    private static final int SPELLINGS = 3;
    private static final double LIKELY = 0.1;

    private Skeleton() {}

    /** The first key of a word in any alphabet; empty when it has no letters. */
    public static String of(String word) {
        return ofSound(sound(Romanizer.shared().sounded(word)));
    }

    /**
     * All keys of a word, at most four: besides the first those of letters read in two ways ({@code j}, {@code kh}). Two spellings of
     * one word share at least one; index and query by all of them.
     */
    public static Set<String> keys(String word) {
        Set<String> keys = new LinkedHashSet<>();
        List<String> readings =
                List.of(Romanizer.shared().sounded(word), Romanizer.shared().ascii(word));
        for (String reading : readings) {
            keys.add(ofSound(sound(reading)));
            keys.add(ofSound(sound(OTHER.apply(reading))));
        }
        keys.remove("");
        return keys;
    }

    /**
     * How the Latin spellings sound that a word of Cyrillic letters is likely to have, learnt from pairs; at most three. Empty for other
     * words. Takes milliseconds.
     */
    static Set<String> likelySounds(String word) {
        Set<String> sounds = new LinkedHashSet<>();
        for (Spelling spelling : SpellingModel.shared().best(word, SPELLINGS)) {
            if (spelling.probability() >= LIKELY) {
                sounds.add(sound(spelling.text().replaceAll("[^a-z]", "")));
            }
        }
        sounds.remove("");
        return sounds;
    }

    /** The keys of every word of a name that is more than an initial, in order. */
    public static List<Set<String>> ofName(String name) {
        List<Set<String>> keys = new ArrayList<>();
        for (String word : name.split("[^\\p{L}\\p{M}\\p{N}'’ʼ`]+")) {
            if (word.codePointCount(0, word.length()) > 1) {
                keys.add(keys(word));
            }
        }
        return keys;
    }

    /** One spelling for what sounds alike, vowels kept, of plain letters a to z. */
    static String sound(String ascii) {
        String sounds = SOUNDS.apply(ascii);
        StringBuilder out = new StringBuilder(sounds.length());
        for (int i = 0; i < sounds.length(); i++) {
            char c = sounds.charAt(i);
            if (out.length() == 0 || out.charAt(out.length() - 1) != c || Character.isDigit(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The key of a word in the spelling of {@link #sound}. */
    static String ofSound(String sound) {
        StringBuilder out = new StringBuilder(sound.length());
        for (int i = 0; i < sound.length(); i++) {
            char c = sound.charAt(i);
            if (VOWELS.indexOf(c) < 0) {
                char merged = c == 's' || c == 'z' || c == 'T' ? 'S' : Character.toUpperCase(c == 'S' ? 'W' : c);
                if (out.length() == 0 || out.charAt(out.length() - 1) != merged) {
                    out.append(merged);
                }
            } else if (i == 0) {
                boolean glide = c == 'i' && sound.length() > 1 && "aou".indexOf(sound.charAt(1)) >= 0;
                out.append(glide ? 'Y' : 'A');
            }
        }
        return out.toString();
    }
}
