package org.summitry.resolution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.resolution.PersonName.Part;

/**
 * How two names of persons stand to each other.
 *
 * @param relation what is shared
 * @param likeness of the parts that are paired, from 0 to 1
 * @param swapped whether the shared parts stand in another order
 * @param words for a person to read
 */
record NameMatch(Relation relation, double likeness, boolean swapped, String words) {
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
        /** They share a word but cannot be one person: given names, patronymics or generations differ. */
        CONFLICT,
        /** No word is shared. */
        NONE
    }

    private static final double LIKE = 0.8;
    private static final int LONG = 5;
    private static final int VERY_LONG = 9;

    /** The best of all pairs of wordings; UNKNOWN when one side has none. */
    static NameMatch best(List<PersonName> a, List<PersonName> b) {
        NameMatch best = new NameMatch(Relation.UNKNOWN, 0, false, "a name is missing");
        for (PersonName x : a) {
            for (PersonName y : b) {
                NameMatch match = of(x, y);
                if (best.relation == Relation.UNKNOWN || better(match, best)) {
                    best = match;
                }
            }
        }
        return best;
    }

    private static boolean better(NameMatch a, NameMatch b) {
        int order = a.relation.compareTo(b.relation);
        return order < 0 || order == 0 && a.likeness > b.likeness;
    }

    /** Compares two wordings. */
    static NameMatch of(PersonName a, PersonName b) {
        String texts = a.text() + " / " + b.text();
        Pairing p = new Pairing(a.parts(), b.parts());
        boolean apart = a.parts().size() != b.parts().size() && a.joined().equals(b.joined());
        String conflict = conflict(a, b, p, apart);
        if (conflict != null) {
            return new NameMatch(Relation.CONFLICT, p.likeness(), false, conflict);
        }
        if (apart && a.whole() + b.whole() > 2) {
            return new NameMatch(Relation.FULL, 1, false, "one name, written apart and together: " + texts);
        }
        if (p.whole == 0) {
            return new NameMatch(Relation.NONE, 0, false, "no part of the names agrees: " + texts);
        }
        if (p.whole >= 2) {
            String how = p.likeness() == 1 ? "the full names agree: " : "the full names agree but for spelling: ";
            return new NameMatch(Relation.FULL, p.likeness(), p.swapped(), how + texts);
        }
        if (p.initials > 0) {
            return new NameMatch(Relation.INITIALS, p.likeness(), false, "surname and initials agree: " + texts);
        }
        return new NameMatch(Relation.SINGLE, p.likeness(), false, "only one name is shared: " + texts);
    }

    private static @Nullable String conflict(PersonName a, PersonName b, Pairing p, boolean apart) {
        if (!apart && p.whole > 0 && !p.leftA.isEmpty() && !p.leftB.isEmpty()) {
            return "given names differ: " + forms(p.leftA) + ", " + forms(p.leftB) + " (" + a.text() + " / " + b.text()
                    + ")";
        }
        Part father = a.patronymic();
        Part other = b.patronymic();
        if (father != null && other != null && likeness(father, other) < LIKE) {
            return "patronymics differ: " + father.form() + ", " + other.form();
        }
        if (a.generation() != null && b.generation() != null && !a.generation().equals(b.generation())) {
            return "father and son: " + a.generation() + ", " + b.generation();
        }
        if (a.gender() != null && b.gender() != null && !a.gender().equals(b.gender())) {
            return "a man and a woman: " + a.text() + " / " + b.text();
        }
        return null;
    }

    private static String forms(List<Part> parts) {
        return String.join(" ", parts.stream().map(Part::form).toList());
    }

    /** How like two parts are: 1 the same letters, less for other spellings of one sound, 0 below what can be one name. */
    static double likeness(Part a, Part b) {
        if (a.form().equals(b.form())) {
            return 1;
        }
        if (a.initial() || b.initial()) {
            return 0;
        }
        if (a.sounds().equals(b.sounds())) {
            return 0.95;
        }
        if (a.halves().contains(b.sounds()) || b.halves().contains(a.sounds())) {
            return 0.85;
        }
        int least = Math.min(a.sounds().length(), b.sounds().length());
        if (least < LONG || differInTheLastVowel(a.sounds(), b.sounds())) {
            return 0;
        }
        int allowed = least >= VERY_LONG ? 2 : 1;
        return a.sounds().charAt(0) == b.sounds().charAt(0) && Distance.within(a.sounds(), b.sounds(), allowed)
                ? LIKE
                : 0;
    }

    /** Ivanov and Ivanova, Mario and Maria: two people. */
    private static boolean differInTheLastVowel(String a, String b) {
        String shorter = a.length() <= b.length() ? a : b;
        String longer = shorter.equals(a) ? b : a;
        boolean vowelAdded = longer.length() == shorter.length() + 1
                && longer.startsWith(shorter)
                && "aeiou".indexOf(longer.charAt(shorter.length())) >= 0;
        boolean vowelChanged = longer.length() == shorter.length()
                && longer.regionMatches(0, shorter, 0, shorter.length() - 1)
                && "aeiou".indexOf(longer.charAt(longer.length() - 1)) >= 0;
        return vowelAdded || vowelChanged;
    }

    /** Which part goes with which. */
    private static final class Pairing {
        final List<Part> leftA;
        final List<Part> leftB;
        int whole;
        int initials;
        private final List<int[]> pairs = new ArrayList<>();
        private double sum;

        Pairing(List<Part> a, List<Part> b) {
            leftA = new ArrayList<>(a);
            leftB = new ArrayList<>(b);
            for (double least : new double[] {1, LIKE}) {
                for (Part x : a) {
                    pair(x, a, b, least);
                }
            }
            for (Part x : a) {
                pairInitial(x);
            }
        }

        private void pair(Part x, List<Part> a, List<Part> b, double least) {
            if (x.initial() || !leftA.contains(x)) {
                return;
            }
            for (Part y : b) {
                double like = leftB.contains(y) && !y.initial() ? NameMatch.likeness(x, y) : 0;
                if (like >= least) {
                    take(x, y);
                    whole++;
                    sum += like;
                    pairs.add(new int[] {a.indexOf(x), b.indexOf(y)});
                    return;
                }
            }
        }

        private void pairInitial(Part x) {
            if (!leftA.contains(x)) {
                return;
            }
            for (Part y : leftB) {
                if ((x.initial() || y.initial()) && sameBeginning(x, y)) {
                    take(x, y);
                    initials++;
                    return;
                }
            }
        }

        private static boolean sameBeginning(Part x, Part y) {
            return x.form().charAt(0) == y.form().charAt(0)
                    || x.sounds().charAt(0) == y.sounds().charAt(0);
        }

        private void take(Part x, Part y) {
            leftA.remove(x);
            leftB.remove(y);
        }

        boolean swapped() {
            return pairs.stream().anyMatch(p -> pairs.stream().anyMatch(q -> p[0] < q[0] && p[1] > q[1]));
        }

        double likeness() {
            return whole == 0 ? 0 : sum / whole;
        }
    }
}
