package org.summitry.resolution;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.summitry.resolution.Title.Variant;

/** Blocks of things with titles. */
final class TitleKeys {
    private static final int MOST = 6;
    /** So many consonants: a name and its adjective, Norland and Norlander, begin alike. */
    private static final int BONES = 3;

    private TitleKeys() {}

    /**
     * Every word that says much, alone: as many titles as have it. Where there is none, all words together: 'joint statement'
     * is over-full everywhere and needs keys of another sort.
     */
    static Set<String> of(Title title) {
        Set<String> keys = new TreeSet<>();
        for (Variant v : title.variants()) {
            List<String> rare = v.words().rare();
            for (String word : rare.subList(0, Math.min(MOST, rare.size()))) {
                String bones = Folding.skeleton(word);
                keys.add("word " + bones.substring(0, Math.min(BONES, bones.length()))
                        + word.substring(0, Math.min(2, word.length())));
            }
            v.shorts().keySet().forEach(s -> keys.add("short " + s));
            if (v.acronym()) {
                v.words().rare().forEach(w -> keys.add("short " + w));
            }
            if (v.numbers().size() > 1) {
                keys.add("code " + String.join(" ", v.numbers()));
            }
            if (rare.isEmpty()) {
                keys.add("all " + v.words());
            }
        }
        return keys;
    }

    /** The words of the longest wording. */
    static String label(Title title) {
        return title.variants().stream()
                .map(v -> v.words().toString())
                .max((x, y) -> x.length() != y.length() ? Integer.compare(x.length(), y.length()) : x.compareTo(y))
                .orElse("");
    }
}
