package org.summitry.resolution;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.resolution.names.NameComparer;
import org.summitry.resolution.names.NameComparison;
import org.summitry.resolution.names.PersonName;
import org.summitry.resolution.names.TokenMatch;
import org.summitry.resolution.names.TokenMatch.How;

/**
 * How two names of persons stand to each other, by the two wordings that are most alike.
 *
 * @param relation what is shared
 * @param score how likely the two are one name, from 0 to 1
 * @param swapped whether the shared parts stand in another order
 * @param words what was compared, for a person to read
 */
record NameMatch(Relation relation, double score, boolean swapped, String words) {
    /** From the strongest to none. */
    enum Relation {
        /** Two whole words and more agree and nothing speaks against it. */
        FULL,
        /** One whole word agrees and initials fit. */
        INITIALS,
        /** One whole word agrees, and one side has no more. */
        SINGLE,
        /** Nothing to compare. */
        UNKNOWN,
        /** They share a word but cannot be one person's: given names, fathers' names or generations differ. */
        CONFLICT,
        /** No word is shared. */
        NONE
    }

    private static final NameComparer<PersonName> COMPARER = NameComparer.persons();
    private static final Set<How> WHOLE =
            Set.of(How.SAME, How.TRANSLITERATED, How.SPELT_OTHERWISE, How.TYPO, How.SHORT_FORM, How.JOINED);
    private static final String SWAPPED = "the words stand in the other order";
    /** What holds a score down without telling two names apart. */
    private static final Set<String> NO_CONFLICT = Set.of(SWAPPED, "one word alone");

    private static final Pattern NUMERAL = Pattern.compile("(?i)[ivx]{1,5}");
    private static final Pattern SON = Pattern.compile("([a-z]+) (?:bin|ibn|ben|bint) ([a-z]+)");
    private static final int LONG = 6;
    private static final double ONE_NAME = 0.5;
    private static final double ONE_WORD = 0.75;

    /** The best of all pairs of wordings; UNKNOWN when one side has none. */
    static NameMatch best(List<NameWording> a, List<NameWording> b) {
        NameWording bestA = null;
        NameWording bestB = null;
        double most = -1;
        for (NameWording x : a) {
            for (NameWording y : b) {
                double score = COMPARER.score(x.name(), y.name());
                if (score > most) {
                    most = score;
                    bestA = x;
                    bestB = y;
                }
            }
        }
        return bestA == null || bestB == null ? new NameMatch(Relation.UNKNOWN, 0, false, "") : of(bestA, bestB);
    }

    /** Whether one of the names can be one of the others; quick, and without a word why. A surname may stand for a full name. */
    static boolean fits(List<NameWording> a, List<NameWording> b) {
        for (NameWording x : a) {
            for (NameWording y : b) {
                boolean fatherAndSon = turned(x, y);
                if (!fatherAndSon && x.sorted().equals(y.sorted())
                        || isPart(x, y)
                        || isPart(y, x)
                        || !fatherAndSon
                                && !Collections.disjoint(x.keys(), y.keys())
                                && (COMPARER.score(x.name(), y.name()) >= ONE_NAME || oneWordOf(x, y))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the one is named as the other's son: 'Khalid bin Nasser', 'Nasser bin Khalid'. */
    private static boolean turned(NameWording a, NameWording b) {
        Matcher mine = SON.matcher(Folding.fold(a.text()));
        Matcher its = SON.matcher(Folding.fold(b.text()));
        return mine.find() && its.find() && !near(mine.group(1), its.group(1)) && near(mine.group(1), its.group(2));
    }

    /** Whether all whole words of one name stand in the other: 'Dela Rosa', 'Park', 'Sheikh Hamad'. */
    private static boolean isPart(NameWording part, NameWording whole) {
        return part.whole() > 0
                && part.words().size() <= whole.words().size()
                && (part.words().size() == 1
                        || part.words().size() < whole.words().size())
                && part.words().stream().allMatch(w -> whole.words().stream().anyMatch(v -> v.equals(w) || near(v, w)));
    }

    /** Two long spellings of one name. */
    private static boolean near(String a, String b) {
        return a.equals(b)
                || Math.min(a.length(), b.length()) >= LONG && Distance.within(Folding.sounds(a), Folding.sounds(b), 1);
    }

    private static boolean oneWordOf(NameWording a, NameWording b) {
        return (a.words().size() == 1 || b.words().size() == 1)
                && of(a, b).relation().compareTo(Relation.SINGLE) <= 0;
    }

    private static NameMatch of(NameWording a, NameWording b) {
        NameComparison comparison = COMPARER.compare(a.name(), b.name());
        int whole = 0;
        int initials = 0;
        double likeness = 1;
        for (TokenMatch m : comparison.matches()) {
            boolean own =
                    !a.side().contains(String.valueOf(m.left())) && !b.side().contains(String.valueOf(m.right()));
            if (own && WHOLE.contains(m.how()) && isWord(m)) {
                // Two words written as one are two that agree.
                whole += m.how() == How.JOINED && m.likeness() > ONE_WORD ? 2 : 1;
                likeness = Math.min(likeness, m.likeness());
            } else if (own && m.how() == How.INITIAL) {
                initials++;
            }
        }
        String texts = a.text() + " / " + b.text();
        String conflict = conflict(a, b, comparison);
        boolean swapped = comparison.caps().contains(SWAPPED);
        if (whole == 0) {
            return new NameMatch(Relation.NONE, 0, false, texts);
        }
        if (conflict != null) {
            return new NameMatch(Relation.CONFLICT, comparison.score(), swapped, conflict + ": " + texts);
        }
        if (whole > 1) {
            boolean one = comparison.score() >= ONE_NAME || swapped;
            return new NameMatch(
                    one ? Relation.FULL : Relation.CONFLICT, comparison.score(), swapped, told(comparison, texts));
        }
        if (initials > 0) {
            return new NameMatch(Relation.INITIALS, comparison.score(), false, texts);
        }
        return new NameMatch(likeness >= ONE_WORD ? Relation.SINGLE : Relation.NONE, likeness, false, texts);
    }

    private static boolean isWord(TokenMatch match) {
        return match.left() != null
                && match.right() != null
                && match.left().length() > 1
                && match.right().length() > 1;
    }

    private static @Nullable String conflict(NameWording a, NameWording b, NameComparison comparison) {
        if (a.sex() != null && b.sex() != null && !a.sex().equals(b.sex())) {
            return "a man and a woman";
        }
        for (TokenMatch m : comparison.matches()) {
            if (otherNumeral(m)) {
                return "of two generations, " + m.left() + " and " + m.right();
            }
            if (WHOLE.contains(m.how()) && isWord(m) && otherSex(m)) {
                return "a man's and a woman's name, " + m.left() + " and " + m.right();
            }
        }
        return comparison.caps().stream()
                .filter(c -> !NO_CONFLICT.contains(c))
                .findFirst()
                .orElse(null);
    }

    /** 'Tupou VI' and 'Tupou VII'. */
    private static boolean otherNumeral(TokenMatch match) {
        return match.left() != null
                && match.right() != null
                && NUMERAL.matcher(match.left()).matches()
                && NUMERAL.matcher(match.right()).matches()
                && !match.left().equalsIgnoreCase(match.right());
    }

    /** Marian and Mariana, Mario and Maria. */
    private static boolean otherSex(TokenMatch match) {
        if (match.how() == How.SAME || match.left() == null || match.right() == null) {
            return false;
        }
        String a = Folding.fold(match.left());
        String b = Folding.fold(match.right());
        boolean added = (a + "a").equals(b) || (b + "a").equals(a);
        boolean changed = a.length() == b.length()
                && a.regionMatches(0, b, 0, a.length() - 1)
                && (a.endsWith("o") && b.endsWith("a") || a.endsWith("a") && b.endsWith("o"));
        return added || changed;
    }

    private static String told(NameComparison comparison, String texts) {
        StringBuilder others = new StringBuilder();
        for (TokenMatch m : comparison.matches()) {
            if (m.left() != null && m.right() != null && m.how() != How.SAME) {
                others.append(others.isEmpty() ? "" : ", ")
                        .append(m.left())
                        .append(" ~ ")
                        .append(m.right());
            }
        }
        return others.isEmpty() ? texts : texts + " (" + others + ")";
    }
}
