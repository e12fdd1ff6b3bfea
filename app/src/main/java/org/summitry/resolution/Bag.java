package org.summitry.resolution;

import java.util.ArrayList;
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
    static final Bag NONE = new Bag(new TreeMap<>());

    private final String[] words;
    private final double[] weights;
    private final double total;
    /** How the words sound, to find other spellings; empty for words that say little. */
    private final String[] sounds;

    private Bag(Map<String, Double> weighted) {
        words = weighted.keySet().toArray(new String[0]);
        weights = weighted.values().stream().mapToDouble(d -> d).toArray();
        sounds = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            sounds[i] = weights[i] >= 1 ? Folding.sounds(words[i]) : "";
        }
        double sum = 0;
        for (double w : weights) {
            sum += w;
        }
        total = sum;
    }

    /** Of folded stems. */
    static Bag of(Collection<String> stems) {
        Map<String, Double> weighted = new TreeMap<>();
        for (String word : stems) {
            if (!EMPTY.contains(word) && (word.length() > 1 || Character.isDigit(word.charAt(0)))) {
                weighted.put(word, GENERIC.contains(word) ? LITTLE : 1.0);
            }
        }
        return new Bag(weighted);
    }

    /** Of a text in any script. */
    static Bag ofText(String text) {
        return of(Phrases.of(text));
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

    /** The same without some words. */
    Bag without(Set<String> some) {
        Map<String, Double> left = new TreeMap<>();
        for (int i = 0; i < words.length; i++) {
            if (!some.contains(words[i])) {
                left.put(words[i], weights[i]);
            }
        }
        return new Bag(left);
    }

    Set<String> asSet() {
        return new TreeSet<>(List.of(words));
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
