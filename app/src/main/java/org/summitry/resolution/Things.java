package org.summitry.resolution;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a title is the title of: a railway, a council, a fund ({@code things.txt}). */
final class Things {
    private static final Map<String, String> KINDS = Phrases.families("things.txt");

    private static final String ANY = "any";

    private Things() {}

    /** Whether a word may stand for a thing of any kind: 'line'. */
    static boolean any(String word) {
        return ANY.equals(KINDS.get(word));
    }

    /** Whether a word tells what a thing is, not which. */
    static boolean names(String word) {
        return KINDS.containsKey(word);
    }

    /** The kinds of things that words name. */
    static Set<String> in(Collection<String> words) {
        Set<String> things = new TreeSet<>();
        for (String word : words) {
            String kind = KINDS.get(word);
            if (kind != null && !kind.equals(ANY)) {
                things.add(kind);
            }
        }
        return things;
    }
}
