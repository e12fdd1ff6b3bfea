package org.summitry.resolution.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/**
 * The Latin spellings a word of Cyrillic letters is met in, from the usual equivalents of each letter ({@code spellings.txt}): for
 * queries that must find a name however it is spelt. What is most usual comes first.
 */
public final class Spellings {
    private static final LetterTable TABLE = new LetterTable("spellings.txt");
    private static final int WIDTH = 512;

    private Spellings() {}

    private record Partial(String spelt, int cost) {}

    /**
     * At most {@code limit} spellings of one word in lower case, without accents, most usual first: first what the table of the
     * word's own language gives. A word without Cyrillic letters is given back alone, in plain letters.
     */
    public static List<String> of(String word, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1, but is " + limit);
        }
        Romanizer romanizer = Romanizer.shared();
        LinkedHashSet<String> found = new LinkedHashSet<>();
        found.add(romanizer.ascii(word));
        if (Romanizer.hasCyrillic(word)) {
            expand(word.toLowerCase(Locale.ROOT)).forEach(p -> found.add(romanizer.ascii(p.spelt())));
        }
        found.remove("");
        return found.stream().limit(limit).toList();
    }

    /** Beam search over the choices of each letter; the cost of a choice is its place in the line. */
    private static List<Partial> expand(String word) {
        List<Partial> partials = List.of(new Partial("", 0));
        for (int i = 0; i < word.length(); ) {
            LetterTable.Choice choice = TABLE.at(word, i);
            List<Partial> longer = new ArrayList<>(partials.size() * choice.to().size());
            for (Partial p : partials) {
                for (int k = 0; k < choice.to().size(); k++) {
                    longer.add(new Partial(p.spelt() + choice.to().get(k), p.cost() + k));
                }
            }
            longer.sort(Comparator.comparingInt(Partial::cost));
            partials = longer.subList(0, Math.min(WIDTH, longer.size()));
            i += choice.length();
        }
        return partials;
    }
}
