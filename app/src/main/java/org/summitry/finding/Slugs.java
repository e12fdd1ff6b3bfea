package org.summitry.finding;

import com.ibm.icu.text.Transliterator;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The readable last part of an id, made of a name in any script. */
public final class Slugs {
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final Set<String> EMPTY = Set.of(
            "the", "of", "on", "a", "an", "and", "for", "in", "to", "between", "with", "regarding", "concerning");
    private static final int MOST_WORDS = 10;

    private Slugs() {}

    /** Every word of {@code name} in lower-case ASCII, joined by hyphens: 'Azamat Özbek-Uulu' is azamat-ozbek-uulu. */
    public static String of(String name) {
        return join(name, Set.of(), Integer.MAX_VALUE);
    }

    /** The same without articles and prepositions and cut after ten words, for long titles. */
    public static String ofTitle(String title) {
        return join(title, EMPTY, MOST_WORDS);
    }

    private static String join(String name, Set<String> without, int most) {
        Matcher m = WORD.matcher(LATIN.transliterate(name.replaceAll("['’ʼʻ`]", "")));
        StringBuilder slug = new StringBuilder();
        for (int words = 0; m.find() && words < most; ) {
            if (!without.contains(m.group())) {
                slug.append(slug.isEmpty() ? "" : "-").append(m.group());
                words++;
            }
        }
        return slug.isEmpty() ? "unnamed" : slug.toString();
    }
}
