package org.summitry.resolution;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** On which level people meet, by the words of a title: leaders, ministers of water, experts ({@code levels.txt}). */
final class Levels {
    private static final Map<String, String> LEVELS = Phrases.families("levels.txt");
    private static final String PRIME = Stems.of("prime");
    private static final Set<String> LEADERS = Phrases.stems("office-leaders.txt");
    private static final Set<String> MINISTERS = Phrases.stems("office-ministers.txt");
    private static final Set<String> BELOW = Phrases.stems("office-below.txt");

    private Levels() {}

    /** The levels named in the most telling wording; mostly none or one. */
    static Set<String> of(Title title) {
        Set<String> levels = new TreeSet<>();
        title.variants().forEach(v -> levels.addAll(of(v.words().asSet())));
        // Prime ministers lead; ministers of another kind may meet with them.
        if (title.variants().stream().anyMatch(v -> v.words().asSet().contains(PRIME)) && levels.remove("ministers")) {
            levels.add("leaders");
        }
        return levels;
    }

    private static Set<String> of(Set<String> words) {
        Set<String> levels = new TreeSet<>();
        for (String word : words) {
            String level = LEVELS.get(word);
            if (level != null) {
                levels.add(level);
            }
        }
        // 'Ministers of the heads' council': the lower level is who meets.
        if (levels.size() > 1) {
            levels.remove("leaders");
        }
        return levels;
    }

    /** The level of somebody who holds an office: leaders, or ministers and those below; empty when the title tells neither. */
    static String ofOffice(String title) {
        Set<String> words = new TreeSet<>(Phrases.stems(Folding.words(Folding.fold(title))));
        if (words.stream().anyMatch(BELOW::contains)) {
            return "";
        }
        boolean prime = words.contains(PRIME);
        if (prime || words.stream().anyMatch(LEADERS::contains)) {
            return "leaders";
        }
        return words.stream().anyMatch(MINISTERS::contains) ? "ministers" : "";
    }
}
