package org.summitry.export.brief;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.summitry.export.DateWords;

/** The words of the frame, in one language. Words of sources are never among them. */
public final class Phrases {
    /** The languages there are. */
    public static final List<String> LANGUAGES = List.of("en", "ru");

    private final String language;
    private final ResourceBundle words;
    private final DateWords dates;

    /** The phrases of a language, one of {@link #LANGUAGES}. */
    public Phrases(String language) {
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException(
                    "language " + language + ": there is no such frame; it is one of " + String.join(", ", LANGUAGES));
        }
        this.language = language;
        this.words = ResourceBundle.getBundle(
                Phrases.class.getPackageName() + ".phrases",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.dates = new DateWords(new ULocale(language.equals("en") ? "en-GB" : language)); // 9 August, not August 9
    }

    /** Its code. */
    public String language() {
        return language;
    }

    /** The phrase, with {0}, {1} ... replaced. */
    public String say(String key, Object... values) {
        String phrase = words.getString(key);
        for (int i = 0; i < values.length; i++) {
            phrase = phrase.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return phrase;
    }

    /** A date or interval of the register as a reader writes it; empty when there is none. */
    String days(String iso) {
        int slash = iso.indexOf('/');
        if (slash < 0) {
            return day(iso);
        }
        String from = iso.substring(0, slash);
        String to = iso.substring(slash + 1);
        if (from.equals("..")) {
            return say("until", day(to));
        }
        if (to.equals("..")) {
            return say("since", day(from));
        }
        String between = dates.between(from, to);
        return between == null ? day(from) + "–" + day(to) : plain(between);
    }

    private String day(String iso) {
        return plain(dates.one(iso));
    }

    /** CLDR sets narrow blanks, before 'г.' above all, which few fonts of offices have. */
    private static String plain(String date) {
        return date.replace('\u202f', '\u00a0');
    }

    /** A word of the register, such as a status; itself when the frame has no word for it. */
    String word(String family, String word) {
        try {
            return words.getString(family + "." + word);
        } catch (MissingResourceException e) {
            return word;
        }
    }
}
