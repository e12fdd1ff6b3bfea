package org.summitry.resolution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What words of speech mean, as far as lists tell: notions that wordings share ({@code notions.txt}, {@code doings.txt}, {@code synonyms.txt}), and words that a
 * thesaurus relates ({@code related.txt}, of WordNet; Miller 1995). A word may have several notions.
 */
final class Meanings {
    private static final Map<String, Set<String>> NOTIONS = new HashMap<>();
    private static final Map<String, List<List<String>>> PHRASES = new HashMap<>();
    private static final Set<String> DOINGS = new TreeSet<>();
    private static final Map<String, Set<String>> RELATED = new HashMap<>();

    static {
        notions("notions.txt");
        notions("synonyms.txt");
        DOINGS.addAll(notions("doings.txt"));
        PHRASES.values().forEach(l -> l.sort((a, b) -> Integer.compare(b.size(), a.size())));
        for (String line : Phrases.list("related.txt")) {
            String[] words = line.split(" ");
            String head = Stems.of(words[0]);
            for (int i = 1; i < words.length; i++) {
                String other = Stems.of(words[i]);
                if (!other.equals(head)) {
                    RELATED.computeIfAbsent(head, k -> new TreeSet<>()).add(other);
                    RELATED.computeIfAbsent(other, k -> new TreeSet<>()).add(head);
                }
            }
        }
    }

    /** How alike two words are that the thesaurus relates. */
    private static final double RELATED_WORDS = 0.8;

    private Meanings() {}

    private static Set<String> notions(String file) {
        Set<String> all = new TreeSet<>();
        for (String line : Phrases.list(file)) {
            String[] sides = line.split("\\s*:\\s*", 2);
            String notion = Stems.of(sides[0].replace(' ', '+'));
            all.add(notion);
            wording(sides[0], notion);
            for (String wording : sides[1].split("\\s*,\\s*")) {
                wording(wording, notion);
            }
        }
        return all;
    }

    private static void wording(String wording, String notion) {
        List<String> stems = Phrases.stems(List.of(wording.split(" ")));
        NOTIONS.computeIfAbsent(String.join("+", stems), k -> new TreeSet<>()).add(notion);
        if (stems.size() > 1) {
            PHRASES.computeIfAbsent(stems.get(0), k -> new ArrayList<>()).add(stems);
        }
    }

    /** The stems with each wording of several words made one, joined by '+', the longest first. */
    static List<String> join(List<String> stems) {
        List<String> joined = new ArrayList<>(stems.size());
        for (int i = 0; i < stems.size(); ) {
            List<String> phrase = List.of(stems.get(i));
            for (List<String> known : PHRASES.getOrDefault(stems.get(i), List.of())) {
                int end = i + known.size();
                if (end <= stems.size() && stems.subList(i, end).equals(known)) {
                    phrase = known;
                    break;
                }
            }
            joined.add(String.join("+", phrase));
            i += phrase.size();
        }
        return joined;
    }

    /** The notions of a stem or joined wording; most words have none. */
    static Set<String> of(String word) {
        return NOTIONS.getOrDefault(word, Set.of());
    }

    /** Whether it only tells what is done: 'provide', 'launch'. */
    static boolean doing(String word) {
        Set<String> notions = of(word);
        return !notions.isEmpty() && DOINGS.containsAll(notions);
    }

    /** Whether two words have a notion in common. */
    static boolean share(Set<String> notions, Set<String> others) {
        return !Collections.disjoint(notions, others);
    }

    /** Whether the thesaurus relates two words. */
    static boolean related(String a, String b) {
        Set<String> some = RELATED.get(a);
        return some != null && some.contains(b);
    }

    /** Which share of the words of each side has a notion in common with one of the other, from 0 to 1, in the mean of the sides. */
    static double likeness(List<String> words, List<String> others) {
        return words.isEmpty() || others.isEmpty() ? 0 : (found(words, others) + found(others, words)) / 2;
    }

    private static double found(List<String> words, List<String> others) {
        long alike = words.stream()
                .filter(w -> others.stream().anyMatch(o -> share(of(w), of(o))))
                .count();
        return (double) alike / words.size();
    }

    /** How alike the two words are, one of each side, that are most alike: 1 for one word or notion, else by thesaurus or vectors. */
    static double closest(List<String> words, List<String> others) {
        double best = 0;
        for (String a : words) {
            for (String b : others) {
                boolean one = a.equals(b) || share(of(a), of(b)) || Overlap.similar(a, b);
                double alike = one ? 1 : related(a, b) ? RELATED_WORDS : Vectors.likeness(List.of(a), List.of(b));
                best = Math.max(best, alike);
            }
        }
        return best;
    }

    /** What a word is looked up by: its first notion, or else its beginning. */
    static String key(String word) {
        return of(word).stream().findFirst().orElse(word.substring(0, Math.min(5, word.length())));
    }
}
