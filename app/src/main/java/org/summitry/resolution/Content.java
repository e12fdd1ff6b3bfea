package org.summitry.resolution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitry.finding.Numerals;

/**
 * What a statement or an undertaking says.
 *
 * @param words that carry meaning, without names of who speaks and words of saying
 * @param inOrder the same as they stand, each as often as it is said
 * @param proper those of the words that are names
 * @param numbers figures and years
 * @param negated whether a word turns it round
 * @param sides of opposites it stands on: 'increase', 'reduce'
 * @param deed the first word that tells what is done, or nothing
 * @param frame all words in their order
 */
record Content(
        Bag words,
        List<String> inOrder,
        Set<String> proper,
        Quantities numbers,
        boolean negated,
        Set<String> sides,
        String deed,
        Frame frame) {
    private static final Map<String, Integer> CARDINALS = Numerals.cardinals();
    private static final Map<String, Integer> ORDINALS = Numerals.ordinals();
    private static final Set<String> SAYING = Phrases.stems("saying.txt");
    private static final Set<String> NEGATIONS = Phrases.stems("negations.txt");
    private static final Set<String> MEASURES = Phrases.stems("measures.txt");
    /** Notions that turn a sentence round whatever their wording. */
    private static final Set<String> TURNING = Set.of(Stems.of("refuse"), Stems.of("deny"));

    private static final Map<String, String> SIDES = new HashMap<>();
    private static final Map<String, String> OTHER_SIDE = new HashMap<>();
    private static final Pattern CAPITAL =
            Pattern.compile("(?<=[\\p{L}\\d,;:)–—-] ?)(?<![.?!\"“] )(?<!\\p{L})\\p{Lu}\\p{L}+");
    /** 'Not' in these denies nothing. */
    private static final Pattern LIMITS = Pattern.compile(
            "\\bno (?:more|less|fewer|later) than\\b|\\bnot (?:more|less|later|exceed|only)\\b|\\bnothing (?:less|but)\\b");

    private static final int WORDS_AT_LEAST = 2;
    private static final double MUCH = 5;
    private static final double SMALL = 1e-9;
    private static final double MOSTLY = 0.6;
    private static final double HALF = 0.5;

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

    /** Of a text; the names of {@code who} and of their states, numbers and measures are no words of it. */
    static Content of(String text, List<Actor> who, Set<String> names) {
        Set<String> own = new TreeSet<>(names);
        for (Actor a : who) {
            a.persons().forEach(n -> n.words().forEach(w -> own.add(Stems.of(w))));
        }
        List<String> words = new ArrayList<>();
        Set<String> sides = new TreeSet<>();
        boolean negated = false;
        List<String> plain = Folding.words(LIMITS.matcher(Folding.fold(text)).replaceAll("limit"));
        List<String> stems = Meanings.join(Phrases.stems(plain)).stream()
                .map(String::intern) // few words are many: what is remembered of texts is half as large
                .toList();
        for (String stem : stems) {
            negated |= NEGATIONS.contains(stem) || !Collections.disjoint(Meanings.of(stem), TURNING);
            side(stem, sides);
            if (!own.contains(stem) && saysSomething(stem)) {
                words.add(stem);
            }
        }
        return new Content(
                Bag.ofSpeech(words),
                List.copyOf(words),
                proper(text, own),
                Quantities.of(text),
                negated,
                sides,
                first(words),
                Frame.of(stems));
    }

    private static void side(String stem, Set<String> sides) {
        Stream.concat(Stream.of(stem), Meanings.of(stem).stream())
                .map(SIDES::get)
                .filter(s -> s != null)
                .findFirst()
                .ifPresent(sides::add);
    }

    private static boolean saysSomething(String stem) {
        return !Character.isDigit(stem.charAt(0))
                && !SAYING.contains(stem)
                && !NEGATIONS.contains(stem)
                && !MEASURES.contains(stem)
                && !CARDINALS.containsKey(stem)
                && !ORDINALS.containsKey(stem);
    }

    private static String first(List<String> words) {
        return words.stream().filter(Meanings::doing).findFirst().orElse("");
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

    /** Words that stand beside each other. */
    Set<String> pairs() {
        Set<String> pairs = new TreeSet<>();
        for (int i = 0; i + 1 < inOrder.size(); i++) {
            pairs.add(inOrder.get(i) + ' ' + inOrder.get(i + 1));
        }
        return pairs;
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
        out.add("shared-words", overlap.jaccard());
        boolean enough = Math.min(words.size(), other.words.size()) >= WORDS_AT_LEAST;
        out.add("contained", enough ? overlap.containment() : 0);
        out.add("says-little", Math.max(0, 1 - overlap.weight()));
        out.add("much-shared", Math.min(1, overlap.weight() / MUCH));
        others(other, overlap, out);
        numbers(other, out);
        if (opposes(other)) {
            out.add("opposites", TitleMatch.list(sides) + " / " + TitleMatch.list(other.sides));
        }
    }

    private void others(Content other, Overlap overlap, Comparison out) {
        List<String> mine = overlap.onlyA();
        List<String> its = overlap.onlyB();
        out.add("each-another", overlap.rest() / (overlap.rest() + overlap.weight() + SMALL));
        double apart = overlap.rest() / (overlap.rest() + 1);
        out.add("same-frame", frame.inOrder(other.frame) * apart);
        if (overlap.restA().isEmpty() || overlap.restB().isEmpty()) {
            return;
        }
        Set<String> swapped = frame.swapped(other.frame, overlap.restA(), overlap.restB());
        boolean changed = !swapped.isEmpty() || frame.inOrder(other.frame) >= MOSTLY;
        double meant = Vectors.likeness(overlap.restA(), overlap.restB());
        // What is put in a thing's place is of its kind: 'embassy', 'consulate'. There likeness tells little.
        double told = changed ? HALF * meant : meant;
        out.add("rest-alike", told, Math.round(100 * meant) + " %");
        if (mine.isEmpty() && its.isEmpty()) {
            return;
        }
        out.add("swapped", changed ? 1 - HALF * meant : 0);
        boolean names = mine.stream().anyMatch(proper::contains) && its.stream().anyMatch(other.proper::contains);
        out.add("other-names", names ? 1 : 0);
    }

    private void numbers(Content other, Comparison out) {
        if (numbers.valuesDiffer(other.numbers)) {
            out.add(
                    "numbers-differ",
                    TitleMatch.list(numbers.values()) + " / " + TitleMatch.list(other.numbers.values()));
        } else if (numbers.values().stream().anyMatch(other.numbers.values()::contains)) {
            out.add("same-number");
            double counted = numbers.countedAlike(other.numbers);
            out.add("same-counted", counted >= HALF ? counted : 0);
            out.add("other-counted", counted >= 0 && counted < HALF ? 1 - counted : 0);
        }
        if (numbers.yearsDiffer(other.numbers)) {
            out.add("years-differ", TitleMatch.list(numbers.years()) + " / " + TitleMatch.list(other.numbers.years()));
        }
    }
}
