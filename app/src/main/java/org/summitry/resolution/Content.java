package org.summitry.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a statement or an undertaking says.
 *
 * @param words that carry meaning, without names of who speaks and words of saying
 * @param pairs neighbouring words, as they stand
 * @param numbers figures and years
 * @param negated whether a word turns it round
 * @param sides of opposites it stands on: 'increase', 'reduce'
 */
record Content(Bag words, Bag pairs, Quantities numbers, boolean negated, Set<String> sides) {
    private static final Set<String> SAYING = Phrases.list("saying.txt");
    private static final Set<String> NEGATIONS = Phrases.list("negations.txt");
    private static final Map<String, String> SIDES = new HashMap<>();
    private static final Map<String, String> OTHER_SIDE = new HashMap<>();
    private static final int NUMBER_AT_LEAST = 2;

    static {
        for (String line : Phrases.list("opposites.txt")) {
            String[] sides = line.split("\\s*:\\s*", 2);
            String[] left = sides[0].split("\\s*,\\s*");
            String[] right = sides[1].split("\\s*,\\s*");
            List.of(left).forEach(w -> SIDES.put(w, left[0]));
            List.of(right).forEach(w -> SIDES.put(w, right[0]));
            OTHER_SIDE.put(left[0], right[0]);
            OTHER_SIDE.put(right[0], left[0]);
        }
    }

    /** Of a text; the names of {@code who} and numbers are no words of it. */
    static Content of(String text, List<Actor> who) {
        List<String> raw = Folding.words(Folding.fold(text));
        Set<String> names = new TreeSet<>();
        for (Actor a : who) {
            a.persons().forEach(n -> n.parts().forEach(p -> names.add(p.form())));
        }
        List<String> words = new ArrayList<>();
        Set<String> sides = new TreeSet<>();
        boolean negated = false;
        for (String word : Phrases.reduce(raw)) {
            String stem = Bag.stem(word);
            negated |= NEGATIONS.contains(word);
            if (SIDES.containsKey(stem)) {
                sides.add(SIDES.get(stem));
            }
            boolean number = Character.isDigit(word.charAt(0));
            if (!number && !names.contains(word) && !SAYING.contains(stem) && !NEGATIONS.contains(word)) {
                words.add(stem);
            }
        }
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            pairs.add(words.get(i) + ' ' + words.get(i + 1));
        }
        return new Content(Bag.of(words), Bag.of(pairs), Quantities.of(text), negated, sides);
    }

    /** Whether one stands on one side of an opposition and the other on the other. */
    boolean opposes(Content other) {
        return sides.stream().anyMatch(s -> {
            String opposite = OTHER_SIDE.get(s);
            return other.sides.contains(opposite) && !other.sides.contains(s) && !sides.contains(opposite);
        });
    }

    /** What both contents say for and against sameness. */
    void compare(Content other, Comparison out) {
        Overlap overlap = Overlap.of(words, other.words);
        out.add("shared-words", overlap.jaccard(), "words are shared: " + overlap.sharedRare() + " that say much");
        boolean enough = Math.min(words.size(), other.words.size()) >= NUMBER_AT_LEAST;
        out.add("contained", enough ? overlap.containment() : 0, "one holds most of the other's words");
        out.add("shared-pairs", Overlap.of(pairs, other.pairs).containment(), "words stand side by side in both");
        if (!overlap.onlyA().isEmpty() && !overlap.onlyB().isEmpty()) {
            int least = Math.min(overlap.onlyA().size(), overlap.onlyB().size());
            out.add(
                    "each-another",
                    Math.min(1, least / 4.0),
                    "each says what the other does not: " + String.join(" ", overlap.onlyA()) + " / "
                            + String.join(" ", overlap.onlyB()));
        }
        if (numbers.valuesDiffer(other.numbers)) {
            out.add(
                    "numbers-differ",
                    "the figures differ: " + TitleMatch.list(numbers.values()) + " / "
                            + TitleMatch.list(other.numbers.values()));
        } else if (numbers.values().stream().anyMatch(other.numbers.values()::contains)) {
            out.add("same-number", "a figure is shared");
        }
        if (numbers.yearsDiffer(other.numbers)) {
            out.add(
                    "years-differ",
                    "the years differ: " + TitleMatch.list(numbers.years()) + " / "
                            + TitleMatch.list(other.numbers.years()));
        }
        if (opposes(other)) {
            out.add(
                    "opposites",
                    "they say the opposite: " + TitleMatch.list(sides) + " / " + TitleMatch.list(other.sides));
        }
    }
}
