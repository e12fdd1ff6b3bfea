package org.summitry.resolution.names;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names of any alphabet in Latin letters: Cyrillic by the BGN/PCGN tables in ICU4J, Tajik by a table of this project, all others
 * by ICU's general transliteration.
 *
 * <p>Alphabets that leave vowels out (Arabic, Hebrew) and Chinese characters, which ICU reads as Mandarin, give forms to compare with
 * caution. Safe for use by several threads.
 */
public final class Romanizer {
    private static final Romanizer SHARED = new Romanizer();

    private final List<Alphabet> alphabets = List.of(NameData.yaml("alphabets.yaml", Alphabet[].class));
    private final Map<CyrillicLanguage, Transliterator> tables = new EnumMap<>(CyrillicLanguage.class);
    private final LetterTable tajik = new LetterTable("tajik.txt");
    private final LetterTable left = new LetterTable("cyrillic-left.txt");
    private final LetterTable accents = new LetterTable("accents.txt");
    private final Transliterator anyLatin = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private record Alphabet(
            @JsonProperty("language") CyrillicLanguage language,
            @JsonProperty("own") String own,
            @JsonProperty("table") String table) {}

    private Romanizer() {
        for (Alphabet alphabet : alphabets) {
            if (!alphabet.table().endsWith(".txt")) {
                tables.put(alphabet.language(), Transliterator.getInstance(alphabet.table()));
            }
        }
    }

    /** The only one: its tables are read once. */
    public static Romanizer shared() {
        return SHARED;
    }

    /** {@code text} in Latin letters, with accents, each word's language told from its letters (plain ones: Russian). */
    public String latin(String text) {
        return hasCyrillic(text) ? latin(text, languageOf(text)) : text;
    }

    /** {@code text} with its Cyrillic letters as {@code language} spells them in Latin ones; case is kept where it can be. */
    public String latin(String text, CyrillicLanguage language) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        Transliterator table = tables.get(language);
        String latin = table == null ? byTable(composed, tajik) : table.transliterate(composed);
        return Normalizer.normalize(hasCyrillic(latin) ? byTable(latin, left) : latin, Normalizer.Form.NFC);
    }

    /** The language whose own letters {@code text} has and no other's; Russian when it has no letters but plain ones. */
    public CyrillicLanguage languageOf(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String special = lower.chars()
                .filter(c -> alphabets.stream().anyMatch(a -> a.own().indexOf(c) >= 0))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (!special.isEmpty()) {
            for (Alphabet alphabet : alphabets) {
                if (special.chars().allMatch(c -> alphabet.own().indexOf(c) >= 0)) {
                    return alphabet.language();
                }
            }
        }
        return CyrillicLanguage.RUSSIAN;
    }

    /** Letters a to z and digits, in lower case, marks dropped: {@code Vučić} is {@code vucic}; other signs are left out. Letters of an
     * alphabet that ICU does not know (Khmer) stay. */
    public String ascii(String text) {
        return plain(latin(text));
    }

    /** As {@link #ascii}, but letters with marks become what their sound is written with elsewhere: {@code Vučić} is {@code vuchich}. */
    public String sounded(String text) {
        return plain(accents.apply(latin(text).toLowerCase(Locale.ROOT)));
    }

    private String plain(String latin) {
        String lower = latin.toLowerCase(Locale.ROOT);
        String bare = lower.chars().allMatch(c -> c < 128) ? lower : anyLatin.transliterate(lower);
        StringBuilder out = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char c = Character.toLowerCase(bare.charAt(i));
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || unreadable(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** A letter, or a vowel sign, of an alphabet that ICU cannot write in Latin letters: names in it are compared among themselves. */
    private static boolean unreadable(char c) {
        return c > 0x52F
                && (Character.isLetterOrDigit(c)
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK
                        || c >= 0x900 && Character.getType(c) == Character.NON_SPACING_MARK && c < 0x1AB0);
    }

    /** True when there is a letter of the Cyrillic alphabet in it. */
    static boolean hasCyrillic(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x400 && text.charAt(i) <= 0x52F) {
                return true;
            }
        }
        return false;
    }

    private static String byTable(String text, LetterTable table) {
        List<String> words = new ArrayList<>();
        for (String word : text.split("(?<=[^\\p{L}\\p{M}])")) {
            String spelt = table.apply(word.toLowerCase(Locale.ROOT));
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !spelt.isEmpty();
            words.add(capital ? Character.toUpperCase(spelt.charAt(0)) + spelt.substring(1) : spelt);
        }
        return String.join("", words);
    }
}
