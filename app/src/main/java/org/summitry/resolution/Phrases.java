package org.summitry.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Lexicon;

/** Wordings of one notion brought to one word: 'heads of state' and 'presidents' are leaders ({@code synonyms.txt}). */
final class Phrases {
    private static final Map<String, List<String[]>> BY_FIRST_WORD = load();

    private Phrases() {}

    private static Map<String, List<String[]>> load() {
        Map<String, List<String[]>> phrases = new TreeMap<>();
        for (String line : Lexicon.words(Phrases.class, "synonyms.txt")) {
            String[] sides = line.split("\\s*:\\s*", 2);
            for (String phrase : sides[1].split("\\s*,\\s*")) {
                List<String> words = new ArrayList<>(stems(List.of(phrase.split(" "))));
                String first = words.get(0);
                words.add(Stems.of(sides[0]));
                phrases.computeIfAbsent(first, k -> new ArrayList<>()).add(words.toArray(new String[0]));
            }
        }
        phrases.values().forEach(l -> l.sort((a, b) -> Integer.compare(b.length, a.length)));
        return phrases;
    }

    /** The words of a text in any script, as stems, each known wording replaced by its notion. */
    static List<String> of(String text) {
        return reduce(stems(Folding.words(Folding.fold(text))));
    }

    /** The stems of folded words, in their order. */
    static List<String> stems(List<String> words) {
        return words.stream().map(Stems::of).toList();
    }

    /** The stems of a list of words kept beside this class. */
    static Set<String> stems(String file) {
        return list(file).stream().map(Stems::of).collect(Collectors.toUnmodifiableSet());
    }

    /** The stems with each known wording replaced by its notion, the longest first. */
    static List<String> reduce(List<String> words) {
        List<String> reduced = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); ) {
            String[] phrase = at(words, i);
            reduced.add(phrase == null ? words.get(i) : phrase[phrase.length - 1]);
            i += phrase == null ? 1 : phrase.length - 1;
        }
        return reduced;
    }

    private static String @Nullable [] at(List<String> words, int from) {
        for (String[] phrase : BY_FIRST_WORD.getOrDefault(words.get(from), List.of())) {
            int length = phrase.length - 1;
            if (from + length <= words.size()
                    && words.subList(from, from + length).equals(List.of(phrase).subList(0, length))) {
                return phrase;
            }
        }
        return null;
    }

    /** A list of words by family, {@code family: word, word} on each line: the family of each word's stem. */
    static Map<String, String> families(String file) {
        Map<String, String> families = new TreeMap<>();
        for (String line : list(file)) {
            String[] sides = line.split("\\s*:\\s*", 2);
            List.of(sides[1].split("\\s*,\\s*")).forEach(w -> families.put(Stems.of(w), sides[0]));
        }
        return families;
    }

    /** Lists of words kept beside this class. */
    static Set<String> list(String file) {
        return Lexicon.words(Phrases.class, file);
    }
}
