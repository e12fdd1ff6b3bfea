package org.summitry.finding.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The offices of one person, each once: 'President' gives way to 'President of X', equal ones to the first, and what is only a part of
 * another title or a style to that title ('Minister' to 'Minister for Trade', 'Prince' to 'Foreign Minister').
 */
final class OfficeLists {
    /** A minister's title that 'Minister' is short for. */
    private static final Pattern PLAIN = Pattern.compile("(?!.*\\b(?:deputy|vice|prime|assistant)\\b).* minister");

    private OfficeLists() {}

    static List<Office> distinct(Collection<Office> offices) {
        List<Office> kept = new ArrayList<>();
        for (Office o : offices) {
            boolean known = kept.stream().anyMatch(k -> sameTitle(k, o) && (o.of() == null || o.of().equals(k.of())));
            if (!known) {
                kept.removeIf(k -> sameTitle(k, o) && k.of() == null);
                kept.add(o);
            }
        }
        return kept;
    }

    /** Without styles and bare titles where something fuller is known. */
    static List<Office> fullest(List<Office> held, OfficeLexicon lexicon) {
        return held.stream()
                .filter(o -> held.stream().noneMatch(f -> f != o && isLess(o, f, lexicon)))
                .toList();
    }

    private static boolean isLess(Office o, Office fuller, OfficeLexicon lexicon) {
        String title = o.title().toLowerCase(Locale.ROOT);
        String other = fuller.title().toLowerCase(Locale.ROOT);
        boolean sameTime = o.status().equals(fuller.status());
        boolean style = lexicon.isStyle(title) && !lexicon.isStyle(other);
        boolean shorter = title.equals("minister") && PLAIN.matcher(other).matches();
        return o.of() == null
                && sameTime
                && (style || shorter || other.matches(Pattern.quote(title) + " (?:of|for|to) .*"));
    }

    private static boolean sameTitle(Office a, Office b) {
        return a.title().toLowerCase(Locale.ROOT).equals(b.title().toLowerCase(Locale.ROOT))
                && a.status().equals(b.status());
    }
}
