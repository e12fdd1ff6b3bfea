package org.summitry.resolution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Words of titles of which one thing has but one: the upper dam is not the lower one, three sides are not four ({@code excluding.txt}). */
final class Exclusions {
    /** The family of each word, and the word that stands for it there. */
    private static final Map<String, String[]> FAMILIES = new HashMap<>();

    static {
        int family = 0;
        for (String line : Phrases.list("excluding.txt")) {
            for (String member : line.split("\\s*;\\s*")) {
                String[] words = member.split("\\s*,\\s*");
                for (String word : words) {
                    FAMILIES.put(Stems.of(word), new String[] {String.valueOf(family), words[0]});
                }
            }
            family++;
        }
    }

    private Exclusions() {}

    /** The words of a family on both sides, as 'upper / lower', where both sides have one and none is shared; else nothing. */
    static String between(Bag a, Bag b) {
        Map<String, Set<String>> mine = families(a);
        Map<String, Set<String>> its = families(b);
        for (Map.Entry<String, Set<String>> e : mine.entrySet()) {
            Set<String> other = its.getOrDefault(e.getKey(), Set.of());
            if (Quantities.differ(e.getValue(), other)) {
                return TitleMatch.list(new TreeSet<>(e.getValue())) + " / " + TitleMatch.list(new TreeSet<>(other));
            }
        }
        return "";
    }

    private static Map<String, Set<String>> families(Bag bag) {
        Map<String, Set<String>> found = new HashMap<>(4);
        for (int i = 0; i < bag.size(); i++) {
            String[] known = FAMILIES.get(bag.word(i));
            if (known != null) {
                found.computeIfAbsent(known[0], k -> new HashSet<>()).add(known[1]);
            }
        }
        return found;
    }
}
