package org.summitry.portal.words;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names as a reader's language writes them: states by CLDR, persons letter by letter into its script, the same each time. The name as
 * the documents have it goes with each that is shown otherwise; names of organisations and formats would have to be translated and stay.
 * Safe for several threads.
 */
public final class Names {
    private static final Set<String> CYRILLIC = Set.of("ru", "kk", "ky", "tg");
    private static final Pattern STATE = Pattern.compile("state:([A-Z]{3})");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}ʻʼ’']+");
    private static final int MOST = 20_000;

    private final ULocale locale;
    private final boolean cyrillic;
    private final Transliterator letters;
    private final Map<String, Shown> known = new ConcurrentHashMap<>();

    Names(ULocale locale) {
        this.locale = locale;
        this.cyrillic = CYRILLIC.contains(locale.getLanguage());
        this.letters = cyrillic ? toCyrillic() : Transliterator.getInstance("Russian-Latin/BGN; Any-Latin; NFC");
    }

    private static Transliterator toCyrillic() {
        try (InputStream in = Names.class.getResourceAsStream("latin-cyrillic.txt")) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: latin-cyrillic.txt is missing");
            }
            String rules = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Transliterator.createFromRules("names", rules, Transliterator.FORWARD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A name to show.
     *
     * @param text in the reader's language or script
     * @param title the name as the documents have it; null when that is what is shown
     */
    public record Shown(String text, @Nullable String title) {}

    /** How to show the name of an entry. */
    public Shown of(String id, String name) {
        boolean state = id.startsWith("state:");
        if (!state && !id.startsWith("person:")) {
            return new Shown(name, null);
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.computeIfAbsent(id + "|" + name, key -> {
            String text = state ? state(id, name) : person(name);
            return new Shown(text, text.equals(name) ? null : name);
        });
    }

    /** English names of states are the packs' own. */
    private String state(String id, String name) {
        Matcher m = STATE.matcher(id);
        if (locale.getLanguage().equals("en") || !m.matches()) {
            return name;
        }
        String shown = country(m.group(1));
        return shown == null ? name : shown;
    }

    /** What a state is called of which nobody has a name; null for an id of anything else. */
    public @Nullable String state(String id) {
        Matcher m = STATE.matcher(id);
        return m.matches() ? country(m.group(1)) : null;
    }

    private @Nullable String country(String region) {
        try {
            String code = Region.getInstance(region).toString();
            String shown = ULocale.getDisplayCountry("und_" + code, locale);
            return shown.isEmpty() || shown.equals(code) ? null : shown;
        } catch (IllegalArgumentException e) {
            return null; // no code of a country
        }
    }

    private String person(String name) {
        boolean foreign = name.codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c)
                        == (cyrillic ? Character.UnicodeScript.LATIN : Character.UnicodeScript.CYRILLIC));
        if (!foreign) {
            return name;
        }
        return cyrillic
                ? WORD.matcher(name).replaceAll(m -> Matcher.quoteReplacement(word(m.group())))
                : letters.transliterate(name);
    }

    private synchronized String word(String word) {
        String lower = letters.transliterate(word.toLowerCase(java.util.Locale.ROOT));
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        return capital && !lower.isEmpty()
                ? lower.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + lower.substring(1)
                : lower;
    }
}
