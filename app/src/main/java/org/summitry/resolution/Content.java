package org.summitry.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a statement or an undertaking says.
 *
 * @param words that carry meaning, without names of who speaks and words of saying
 * @param pairs neighbouring words, as they stand
 * @param proper those of the words that are names
 * @param numbers figures and years
 * @param negated whether a word turns it round
 * @param sides of opposites it stands on: 'increase', 'reduce'
 */
record Content(Bag words, Bag pairs, Set<String> proper, Quantities numbers, boolean negated, Set<String> sides) {
    private static final Set<String> SAYING = Phrases.stems("saying.txt");
    private static final Set<String> NEGATIONS = Phrases.stems("negations.txt");
    private static final Map<String, String> SIDES = new HashMap<>();
    private static final Map<String, String> OTHER_SIDE = new HashMap<>();
    private static final Pattern CAPITAL =
            Pattern.compile("(?<=[\\p{L}\\d,;:)–—-] ?)(?<![.?!\"“] )(?<!\\p{L})\\p{Lu}\\p{L}+");
    private static final int WORDS_AT_LEAST = 2;

    static {
        for (String line : Phrases.list("opposites.txt")) {
            String[] sides = line.split("\\s*:\\s*", 2);
            String[] left = sides[0].split("\\s*,\\s*");
            String[] right = sides[1].split("\\s*,\\s*");
            List.of(left).forEach(w -> SIDES.put(Stems.of(w), left[0]));
            List.of(right).forEach(w -> SIDES.put(Stems.of(w), right[0]));
            OTHER_SIDE.put(left[0], right[0]);
            OTHER_SIDE.put(right[0], left[0]);
        }
    }

    /** Of a text; the names of {@code who} and numbers are no words of it. */
    static Content of(String text, List<Actor> who) {
        Set<String> names = new TreeSet<>();
        for (Actor a : who) {
            a.persons().forEach(n -> n.words().forEach(w -> names.add(Stems.of(w))));
        }
        List<String> words = new ArrayList<>();
        Set<String> sides = new TreeSet<>();
        boolean negated = false;
        for (String stem : Phrases.of(text)) {
            negated |= NEGATIONS.contains(stem);
            String side = SIDES.get(stem);
            if (side != null) {
                sides.add(side);
            }
            boolean number = Character.isDigit(stem.charAt(0));
            if (!number && !names.contains(stem) && !SAYING.contains(stem) && !NEGATIONS.contains(stem)) {
                words.add(stem);
            }
        }
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            pairs.add(words.get(i) + ' ' + words.get(i + 1));
        }
        return new Content(Bag.of(words), Bag.of(pairs), proper(text, names), Quantities.of(text), negated, sides);
    }

    /** The words in capitals that do not begin a sentence. */
    private static Set<String> proper(String text, Set<String> without) {
        Set<String> proper = new TreeSet<>();
        Matcher m = CAPITAL.matcher(text);
        while (m.find()) {
            Folding.words(Folding.fold(m.group())).forEach(w -> proper.add(Stems.of(w)));
        }
        proper.removeAll(without);
        return proper;
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
        boolean enough = Math.min(words.size(), other.words.size()) >= WORDS_AT_LEAST;
        out.add("contained", enough ? overlap.containment() : 0, "one holds most of the other's words");
        out.add("shared-pairs", Overlap.of(pairs, other.pairs).containment(), "words stand side by side in both");
        out.add("says-little", overlap.sharedRare() == 0 ? 1 : 0, "nothing particular is shared");
        others(other, overlap, out);
        numbers(other, out);
        if (opposes(other)) {
            out.add(
                    "opposites",
                    "they say the opposite: " + TitleMatch.list(sides) + " / " + TitleMatch.list(other.sides));
        }
    }

    private void others(Content other, Overlap overlap, Comparison out) {
        List<String> mine = overlap.onlyA();
        List<String> its = overlap.onlyB();
        if (mine.isEmpty() || its.isEmpty()) {
            return;
        }
        String words = String.join(" ", mine) + " / " + String.join(" ", its);
        int least = Math.min(mine.size(), its.size());
        out.add(
                "each-another",
                (double) least / (least + overlap.sharedRare()),
                "each says what the other does not: " + words);
        boolean names = mine.stream().anyMatch(proper::contains) && its.stream().anyMatch(other.proper::contains);
        out.add("other-names", names ? 1 : 0, "each names what the other does not: " + words);
    }

    private void numbers(Content other, Comparison out) {
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
    }
}
