package org.summitry.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words of a text that carry meaning, each once, in alphabetical order, with how much each says: a word that many titles
 * have ({@code generic.txt}) says little. Words such as 'of' ({@code empty.txt}) are left out.
 */
final class Bag {
    private static final Set<String> EMPTY = Phrases.stems("empty.txt");
    private static final Set<String> GENERIC = Phrases.stems("generic.txt");
    private static final double LITTLE = 0.25;
    /** What is done, or a word of many texts, in speech: both say something where sentences are short. */
    private static final double SOME = 0.6;

    static final Bag NONE = new Bag(new TreeMap<>(), false);

    private final String[] words;
    private final double[] weights;
    private final double total;
    private final boolean speech;
    /** How the words sound, to find other spellings; empty for words that say little. */
    private final String[] sounds;
    /** The notions of the words of speech; empty sets in titles. */
    private final List<Set<String>> notions;

    private Bag(Map<String, Double> weighted, boolean speech) {
        words = weighted.keySet().toArray(new String[0]);
        weights = weighted.values().stream().mapToDouble(d -> d).toArray();
        sounds = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            sounds[i] = weights[i] >= 1 ? Folding.sounds(words[i]).intern() : "";
        }
        double sum = 0;
        for (double w : weights) {
            sum += w;
        }
        total = sum;
        notions = Arrays.stream(words)
                .map(w -> speech ? Meanings.of(w) : Set.<String>of())
                .toList();
        this.speech = speech;
    }

    /** Of folded stems. */
    static Bag of(Collection<String> stems) {
        Map<String, Double> weighted = new TreeMap<>();
        for (String word : stems) {
            if (!EMPTY.contains(word) && (word.length() > 1 || Character.isDigit(word.charAt(0)))) {
                weighted.put(word, GENERIC.contains(word) ? LITTLE : 1.0);
            }
        }
        return new Bag(weighted, false);
    }

    /** Of the stems of what is said, wordings of several words joined ({@link Meanings#join}). */
    static Bag ofSpeech(Collection<String> stems) {
        Map<String, Double> weighted = new TreeMap<>();
        for (String word : stems) {
            if (!EMPTY.contains(word) && word.length() > 1) {
                boolean little = GENERIC.contains(word) || Meanings.doing(word);
                weighted.put(word, little ? SOME : 1.0);
            }
        }
        return new Bag(weighted, true);
    }

    /** Of a text in any script. */
    static Bag ofText(String text) {
        return of(Phrases.of(text));
    }

    /** Whether a stem is one of those that many titles have, or a small word. */
    static boolean saysLittle(String stem) {
        return EMPTY.contains(stem) || GENERIC.contains(stem);
    }

    /** Whether a stem is a word such as 'of'. */
    static boolean isSmall(String stem) {
        return EMPTY.contains(stem);
    }

    boolean has(String word) {
        return Arrays.binarySearch(words, word) >= 0;
    }

    /** The same with some stems in the place of a word. */
    Bag with(String word, List<String> stems) {
        List<String> all = new ArrayList<>(stems);
        for (String w : words) {
            if (!w.equals(word)) {
                all.add(w);
            }
        }
        return of(Phrases.reduce(all));
    }

    int size() {
        return words.length;
    }

    String word(int i) {
        return words[i];
    }

    String sounds(int i) {
        return sounds[i];
    }

    Set<String> notions(int i) {
        return notions.get(i);
    }

    /** Whether its words are those of speech, which are compared by what they mean too. */
    boolean isSpeech() {
        return speech;
    }

    double weight(int i) {
        return weights[i];
    }

    /** The sum of the weights. */
    double total() {
        return total;
    }

    boolean isEmpty() {
        return words.length == 0;
    }

    /** Whether no word of it says much. */
    boolean isGeneric() {
        return rare().isEmpty();
    }

    /** The words that say much, figures included. */
    List<String> rare() {
        List<String> rare = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if (weights[i] >= 1) {
                rare.add(words[i]);
            }
        }
        return rare;
    }

    /** The words that many titles have. */
    List<String> common() {
        List<String> common = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if (weights[i] < 1) {
                common.add(words[i]);
            }
        }
        return common;
    }

    /** The same without some words. */
    Bag without(Set<String> some) {
        Map<String, Double> left = new TreeMap<>();
        for (int i = 0; i < words.length; i++) {
            if (!some.contains(words[i])) {
                left.put(words[i], weights[i]);
            }
        }
        return new Bag(left, speech);
    }

    Set<String> asSet() {
        return new TreeSet<>(List.of(words));
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
