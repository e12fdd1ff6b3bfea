package org.summitry.resolution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.resolution.Title.Variant;

/**
 * How two titles stand to each other, by the two wordings that are most alike.
 *
 * @param a a wording of the first
 * @param b a wording of the second
 * @param overlap of their words
 * @param equal whether all words agree and there are some that say much
 * @param acronym whether one is the acronym of the other
 * @param turnedAcronym whether one is an acronym whose letters the words of the other begin with, in another order
 * @param generic whether one of the two says nothing in particular: 'Joint Statement'
 */
record TitleMatch(
        Variant a, Variant b, Overlap overlap, boolean equal, boolean acronym, boolean turnedAcronym, boolean generic) {
    private static final double NEARLY_ALL = 0.99;
    private static final double TURNED = 0.6;
    private static final Set<String> CALLS = Phrases.stems("calls.txt");

    /**
     * Compares; both must have a wording. Two bodies may have one acronym: where both are also spelt out, and each names there what the
     * other does not, that counts.
     */
    static TitleMatch of(Title a, Title b) {
        TitleMatch best = null;
        TitleMatch spelt = null;
        for (Variant x : a.variants()) {
            for (Variant y : b.variants()) {
                TitleMatch match = of(x, y, a, b);
                if (best == null || match.likeness() > best.likeness()) {
                    best = match;
                }
                boolean both = !x.acronym() && !y.acronym();
                if (both && (spelt == null || match.likeness() > spelt.likeness())) {
                    spelt = match;
                }
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("a title without wording cannot be compared");
        }
        return spelt != null && spelt.eachNamesAnother() ? spelt : best;
    }

    private static TitleMatch of(Variant x, Variant y, Title a, Title b) {
        Overlap overlap = Overlap.of(x.spelt(y), y.spelt(x));
        boolean generic = x.words().isGeneric() || y.words().isGeneric();
        boolean equal = overlap.jaccard() >= NEARLY_ALL && !generic;
        return new TitleMatch(
                x,
                y,
                overlap,
                equal,
                (x.acronym() || y.acronym()) && (acronym(x, b) || acronym(y, a) || spelt(x, b) || spelt(y, a))
                        || coded(x, y),
                (x.acronym() || y.acronym()) && (turned(x, b) || turned(y, a)),
                generic);
    }

    private static boolean acronym(Variant x, Title other) {
        return x.words().size() > 1
                && other.acronyms().stream()
                        .anyMatch(c -> c.length() > 1 && x.initials().contains(c));
    }

    private static boolean turned(Variant x, Title other) {
        return x.words().size() > 1
                && other.acronyms().stream()
                        .filter(c -> c.length() > 2)
                        .map(TitleMatch::letters)
                        .anyMatch(c ->
                                x.initials().stream().map(TitleMatch::letters).anyMatch(c::equals));
    }

    /** The letters of an acronym in one order: 'Council of the North' and 'NC' have the same. */
    static String letters(String acronym) {
        char[] letters = acronym.toCharArray();
        java.util.Arrays.sort(letters);
        return new String(letters);
    }

    /** Whether the wording is nothing but an acronym that the other names too. */
    private static boolean spelt(Variant x, Title other) {
        return x.words().size() == 1
                && other.acronyms().contains(x.text().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }

    /** Whether both are named by the same numbers, and no word tells them apart: '5+1'. */
    private static boolean coded(Variant x, Variant y) {
        return x.numbers().size() > 1
                && x.numbers().equals(y.numbers())
                && x.words().isGeneric()
                && y.words().isGeneric();
    }

    /** Whether a number or year is in both. */
    boolean sharesNumber() {
        return a.numbers().stream().anyMatch(b.numbers()::contains)
                || a.years().stream().anyMatch(b.years()::contains);
    }

    /** From 0 to 1: what is shared, a title inside a longer one counted nearly as the same. */
    double likeness() {
        double words = 0.5 * overlap.jaccard() + 0.5 * overlap.containment();
        return acronym ? Math.max(words, 0.95) : turnedAcronym ? Math.max(words, TURNED) : words;
    }

    /** How alike the words that only one has are in what they mean to those that only the other has, from 0 to 1; 0 for names. */
    double meaning() {
        return otherField()
                ? 0
                : Math.max(
                        Vectors.likeness(overlap.restA(), overlap.restB()),
                        Meanings.likeness(overlap.restA(), overlap.restB()));
    }

    /** How far what each names apart is another thing, from 0 to 1: less where it means nearly the same; half alike tells nothing. */
    double apart() {
        return 1 - Math.max(0, 2 * meaning() - 1);
    }

    /** Whether each names something the other does not. */
    boolean eachNamesAnother() {
        return !acronym
                && !naming(overlap.onlyA(), overlap.restB()).isEmpty()
                && !naming(overlap.onlyB(), overlap.restA()).isEmpty();
    }

    /** Without words for what it is, where the other says that it is some such thing: 'railway' beside 'line' names nothing. */
    private static List<String> naming(List<String> words, List<String> others) {
        return others.stream().anyMatch(Things::any)
                ? words.stream().filter(w -> !Things.names(w)).toList()
                : words;
    }

    /** Whether each is on a field the other is not on: culture, education. */
    boolean otherField() {
        return eachNamesAnother()
                && overlap.onlyA().stream().anyMatch(Overlap::isField)
                && overlap.onlyB().stream().anyMatch(Overlap::isField);
    }

    /** Whether both have numbers and each has one that the other has not: 'No. 62', 'No. 63'; '86/144', '86/145'. */
    boolean numbersDiffer() {
        return !a.numbers().containsAll(b.numbers()) && !b.numbers().containsAll(a.numbers());
    }

    /** Whether both have years, and none is shared. */
    boolean yearsDiffer() {
        return Quantities.differ(a.years(), b.years());
    }

    /** Words that exclude each other, one in each title: 'upper / lower'; nothing when there are none. */
    String excluding() {
        return acronym ? "" : Exclusions.between(a.words(), b.words());
    }

    /**
     * How far the two are the same but for one word on each side, be it a common one: 'Three Rivers', 'Three Capes'. Not at all where both
     * are words that formats are called by, less where the two mean nearly the same.
     */
    double butForAWord() {
        boolean one = !acronym && overlap.restA().size() == 1 && overlap.restB().size() == 1 && overlap.jaccard() > 0;
        boolean calls = one && CALLS.containsAll(overlap.restA()) && CALLS.containsAll(overlap.restB());
        boolean kinds = one
                && naming(overlap.restA(), overlap.restB()).isEmpty()
                && naming(overlap.restB(), overlap.restA()).stream().allMatch(Things::any);
        kinds |= one
                && naming(overlap.restB(), overlap.restA()).isEmpty()
                && naming(overlap.restA(), overlap.restB()).stream().allMatch(Things::any);
        return !one || calls || kinds ? 0 : 1 - meaning();
    }

    /** Whether both say what they are, and it is the same. */
    boolean oneThing() {
        return !a.things().isEmpty() && a.things().equals(b.things());
    }

    /** Fields and circles that only one names: 'business' in 'Business Council'. */
    List<String> fieldsOfOne() {
        List<String> mine = overlap.restA().stream().filter(Overlap::isField).toList();
        List<String> its = overlap.restB().stream().filter(Overlap::isField).toList();
        return mine.isEmpty() ? its : its.isEmpty() ? mine : List.of();
    }

    /** Whether both say what they are and it is not one kind of thing. */
    boolean thingsDiffer() {
        return !acronym && Quantities.differ(a.things(), b.things());
    }

    /** Both wordings for a person to read. */
    String texts() {
        return "'" + a.text() + "', '" + b.text() + "'";
    }

    /** The words that only one has, for a person to read. */
    static String list(Set<String> some) {
        return String.join(", ", some);
    }
}
