package org.summitry.resolution;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words of any script in lower-case ASCII, so that spellings of one word come close. */
public final class Folding {
    private static final Transliterator LATIN =
            Transliterator.getInstance("Russian-Latin/BGN; Any-Latin; Latin-ASCII; Lower");

    private static final Pattern INSIDE = Pattern.compile("(?<=\\p{L})['’ʼʻ`´ʹ](?=\\p{L})");
    private static final Pattern BEHIND = Pattern.compile("(?<=[a-z])['\"](?=[a-z]|\\b)");

    private Folding() {}

    /** Lower-case ASCII without marks; apostrophes inside words fall away. */
    public static String fold(String text) {
        String plain = INSIDE.matcher(text).replaceAll("");
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) > 127) {
                return BEHIND.matcher(LATIN.transliterate(plain)).replaceAll("");
            }
        }
        return plain.toLowerCase(Locale.ROOT);
    }

    /** The runs of letters and digits of a folded text. */
    static List<String> words(String folded) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            char c = i < folded.length() ? folded.charAt(i) : ' ';
            boolean inside = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(folded.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /** Only the consonants, as they sound, behind a mark for a vowel that begins: Japarov, Zhaparov and Dzhaparov are one. */
    static String skeleton(String folded) {
        String sounds = sounds(folded);
        StringBuilder bones = new StringBuilder();
        for (int i = 0; i < sounds.length(); i++) {
            char c = sounds.charAt(i);
            if ("aeiou".indexOf(c) < 0) {
                bones.append(c);
            } else if (i == 0) {
                bones.append('a');
            }
        }
        return bones.toString();
    }

    /** One letter for each of the many ways to write a sound in Latin letters; doubled letters once. */
    static String sounds(String folded) {
        String s = folded.replace("dzh", "j")
                .replace("zh", "j")
                .replace("dj", "j")
                .replace("kh", "h")
                .replace("gh", "g")
                .replace("tch", "c")
                .replace("sch", "s")
                .replace("ch", "c")
                .replace("sh", "s")
                .replace("ph", "f")
                .replace("th", "t")
                .replace("ts", "c")
                .replace("tz", "c")
                .replace("ck", "k")
                .replace("q", "k")
                .replace("x", "ks")
                .replace("w", "v")
                .replace("iy", "i")
                .replace("yy", "i")
                .replace("ie", "e")
                .replace("ye", "e")
                .replace("yo", "o")
                .replace("ou", "u")
                .replace("oo", "u")
                .replace("ee", "i")
                .replace('y', 'i');
        StringBuilder single = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            if (i == 0 || s.charAt(i) != s.charAt(i - 1)) {
                single.append(s.charAt(i));
            }
        }
        return single.toString();
    }
}
