package org.summitry.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the tag of a pronoun, article or preposition from a word that is none: names that the tagger has never seen are now and then
 * taken for one. Other words than pronouns are doubted only where a capital inside a sentence shows a name.
 */
final class ClosedClasses {
    private static final String LIST = "closed-classes.txt";
    private static final String PRONOUN = "PRP";
    private static final Map<String, Set<String>> WORDS = read();

    private ClosedClasses() {}

    /** The tokens with such tags put right; the same list when there was none. */
    static List<Token> of(List<Token> tokens) {
        List<Token> mended = null;
        for (Token t : tokens) {
            Set<String> known = known(t.tag());
            boolean doubted = t.tag().startsWith(PRONOUN) || t.index() > 0 && isCapitalisedName(t);
            boolean wrong = known != null && doubted && !known.contains(t.form().toLowerCase(Locale.ROOT));
            if (wrong && t.form().codePoints().allMatch(c -> Character.isLetter(c) || c == '-')) {
                mended = mended == null ? new ArrayList<>(tokens) : mended;
                mended.set(t.index(), t.hung(t.isCapitalised() ? "NNP" : "NN", t.head(), t.relation()));
            }
        }
        return mended == null ? tokens : mended;
    }

    private static boolean isCapitalisedName(Token t) {
        return t.isCapitalised() && !t.form().equals(t.form().toUpperCase(Locale.ROOT));
    }

    /** Words that may have a tag; null of tags that any word may have. 'PRP$' is of its class, as 'WP$' and 'WDT' are. */
    private static @Nullable Set<String> known(String tag) {
        String plain = tag.endsWith("$") ? tag.substring(0, tag.length() - 1) : tag;
        return WORDS.get(plain.equals("WDT") ? "WP" : plain);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> words = new HashMap<>();
        try (InputStream in = ClosedClasses.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + LIST + " beside " + ClosedClasses.class.getName());
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(": ");
                if (!line.startsWith("#") && colon > 0) {
                    words.put(
                            line.substring(0, colon),
                            Set.of(line.substring(colon + 2).split(" ")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + LIST, e);
        }
        return words;
    }
}
