package org.summitry.export.brief;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of the frame, in one language. Words of sources are never among them. */
public final class Phrases {
    /** The languages there are. */
    public static final List<String> LANGUAGES = List.of("en", "ru");

    private final String language;
    private final ResourceBundle words;

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

    /** A word of the register, such as a status; itself when the frame has no word for it. */
    String word(String family, String word) {
        try {
            return words.getString(family + "." + word);
        } catch (MissingResourceException e) {
            return word;
        }
    }
}
