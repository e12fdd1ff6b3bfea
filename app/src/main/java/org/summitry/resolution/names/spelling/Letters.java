package org.summitry.resolution.names.spelling;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as the model sees them: lower case, one code unit a letter, and on the Latin side without accents. */
public final class Letters {
    private static final Transliterator PLAIN = Transliterator.getInstance("NFD; [:Mn:] Remove; Latin-ASCII");

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\u034F]");

    private Letters() {}

    /** {@code word} in lower case, composed, stress marks and invisible signs dropped. */
    public static String cyrillic(String word) {
        String lower = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            int type = Character.getType(lower.charAt(i));
            if (type != Character.NON_SPACING_MARK && type != Character.FORMAT) {
                kept.append(lower.charAt(i) == '’' ? '\'' : lower.charAt(i));
            }
        }
        return kept.toString();
    }

    /** {@code word} in lower case, composed, with its accents; invisible signs dropped. */
    public static String accented(String word) {
        return INVISIBLE
                .matcher(Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    /** {@code word} in plain Latin letters, lower case; of other signs only the apostrophe and the hyphen are kept. */
    public static String latin(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String plain = lower;
        if (lower.chars().anyMatch(c -> c > 127)) {
            synchronized (PLAIN) {
                plain = PLAIN.transliterate(lower).toLowerCase(Locale.ROOT);
            }
        }
        StringBuilder kept = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c == '\'' || c == '-') {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
