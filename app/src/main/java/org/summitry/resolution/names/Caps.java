package org.summitry.resolution.names;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import org.summitry.resolution.names.NameToken.Kind;
import org.summitry.resolution.names.PersonName.Role;

/**
 * What no agreement outweighs: a pair of names that is told apart by an initial, a father's name or a number never scores high. The
 * bounds are set by hand ({@code caps.yaml}), for a set fitted to has too few such pairs to teach them.
 */
final class Caps {
    private static final Bounds BOUNDS = NameData.yaml("caps.yaml", Bounds.class);
    /** Two fathers' names less alike than this are two. */
    static final float FATHERS_ALIKE = 0.8f;

    private static final float GIVEN_ALIKE = 0.7f;

    private record Bounds(
            @JsonProperty("initials") double initials,
            @JsonProperty("initialsOnly") double initialsOnly,
            @JsonProperty("swapped") double swapped,
            @JsonProperty("given") double given,
            @JsonProperty("patronymic") double patronymic,
            @JsonProperty("father") double father,
            @JsonProperty("generation") double generation,
            @JsonProperty("sex") double sex,
            @JsonProperty("oneWord") double oneWord,
            @JsonProperty("conflict") double conflict,
            @JsonProperty("number") double number,
            @JsonProperty("place") double place,
            @JsonProperty("equal") double equal,
            @JsonProperty("acronym") double acronym) {}

    private double bound = 1;
    private double floor;
    private final List<String> reasons;

    private Caps(List<String> reasons) {
        this.reasons = reasons;
    }

    /** {@code score} held within its bounds; adds the reasons to {@code reasons} in words. */
    static double hold(double score, ComparedName a, ComparedName b, Alignment pairs, List<String> reasons) {
        Caps caps = new Caps(reasons);
        if (a.plain.equals(b.plain)) {
            caps.floor = BOUNDS.equal;
        }
        if (a instanceof PersonName left && b instanceof PersonName right) {
            caps.persons(left, right, pairs);
        } else if (a instanceof OrganisationName left && b instanceof OrganisationName right) {
            caps.organisations(left, right, pairs);
        }
        return Math.min(Math.max(score, caps.floor), caps.bound);
    }

    /** The reasons alone. */
    static List<String> reasons(ComparedName a, ComparedName b, Alignment pairs) {
        List<String> reasons = new ArrayList<>();
        hold(0, a, b, pairs, reasons);
        return reasons;
    }

    private void cap(double to, String reason) {
        bound = Math.min(bound, to);
        reasons.add(reason);
    }

    private void persons(PersonName a, PersonName b, Alignment pairs) {
        conflicts(a, b, pairs);
        fathers(pairs);
        if (a.generation != null && b.generation != null && !a.generation.equals(b.generation)) {
            cap(BOUNDS.generation, "of two generations");
        }
        if (!fullWordAgrees(pairs)) {
            cap(BOUNDS.initialsOnly, "nothing but initials agrees");
        }
        if (a.tokens.length == 2 && b.tokens.length == 2 && pairs.crossed()) {
            cap(BOUNDS.swapped, "the words stand in the other order");
        }
        boolean one = (a.tokens.length == 1 || b.tokens.length == 1) && a.tokens.length != b.tokens.length;
        if (one && pairs.joins == 0 && !a.plain.equals(b.plain)) {
            cap(BOUNDS.oneWord, "one word alone");
        }
    }

    private static boolean fullWordAgrees(Alignment pairs) {
        boolean agrees = pairs.joins > 0;
        for (int i = 0; i < pairs.left.length; i++) {
            agrees |= pairs.rightOf[i] >= 0
                    && !pairs.left[i].is(Kind.INITIAL)
                    && !pairs.right[pairs.rightOf[i]].is(Kind.INITIAL);
        }
        return agrees;
    }

    private void conflicts(PersonName a, PersonName b, Alignment pairs) {
        boolean conflict = pairs.leftAlone() > 0 && pairs.rightAlone() > 0;
        if (!conflict || a.plain.equals(b.plain)) {
            return;
        }
        boolean initial = false;
        boolean given = false;
        for (int i = 0; i < pairs.left.length; i++) {
            for (int j = 0; pairs.rightOf[i] < 0 && j < pairs.right.length; j++) {
                if (pairs.leftOf[j] >= 0) {
                    continue;
                }
                NameToken left = pairs.left[i];
                NameToken right = pairs.right[j];
                initial |= left.is(Kind.INITIAL) && !right.is(Kind.PARTICLE)
                        || right.is(Kind.INITIAL) && !left.is(Kind.PARTICLE);
                given |= a.roles[i] == Role.GIVEN && b.roles[j] == Role.GIVEN;
                if (NameWords.shared().otherSex(left.ascii, right.ascii)) {
                    cap(BOUNDS.sex, "a man's and a woman's surname");
                }
            }
        }
        if (initial) {
            cap(BOUNDS.initials, "initials conflict");
        } else if (given && familyAgrees(a, pairs)) {
            cap(BOUNDS.given, "given names conflict");
        } else {
            cap(BOUNDS.conflict, "each has a word that the other lacks");
        }
    }

    private static boolean familyAgrees(PersonName a, Alignment pairs) {
        for (int i = 0; i < a.roles.length; i++) {
            if (a.roles[i] == Role.FAMILY && pairs.rightOf[i] >= 0 && pairs.likeness[i] > GIVEN_ALIKE) {
                return true;
            }
        }
        return false;
    }

    private void fathers(Alignment pairs) {
        boolean left = false;
        boolean right = false;
        boolean crossed = false;
        boolean agree = false;
        for (NameToken token : pairs.right) {
            right |= token.is(Kind.PATRONYMIC);
        }
        for (int i = 0; i < pairs.left.length; i++) {
            boolean father = pairs.left[i].is(Kind.PATRONYMIC);
            left |= father;
            if (pairs.rightOf[i] >= 0) {
                NameToken other = pairs.right[pairs.rightOf[i]];
                crossed |= father != other.is(Kind.PATRONYMIC)
                        && !pairs.left[i].is(Kind.INITIAL)
                        && !other.is(Kind.INITIAL)
                        && pairs.crossed();
                agree |= father && (pairs.likeness[i] >= FATHERS_ALIKE || other.is(Kind.INITIAL));
            }
        }
        if (crossed && (left && right)) {
            cap(BOUNDS.father, "one's father's name is the other's own");
        } else if (left && right && !agree) {
            cap(BOUNDS.patronymic, "patronymics conflict");
        }
    }

    private void organisations(OrganisationName a, OrganisationName b, Alignment pairs) {
        boolean[] left = alone(pairs.left, pairs.rightOf);
        boolean[] right = alone(pairs.right, pairs.leftOf);
        boolean acronym = Features.acronym(a, b) || Features.acronym(b, a);
        if (left[2] && right[2] && pairs.joins == 0 && !acronym) {
            cap(BOUNDS.conflict, "each has a word that the other lacks");
        }
        if (left[0] && right[0]) {
            cap(BOUNDS.number, "numbers conflict");
        }
        if (left[1] && right[1]) {
            cap(BOUNDS.place, "countries conflict");
        }
        if (acronym) {
            floor = Math.max(floor, BOUNDS.acronym);
        }
    }

    /** Whether among the words without a counterpart there is a number, a country, a word that says something. */
    private static boolean[] alone(NameToken[] tokens, int[] other) {
        boolean number = false;
        boolean place = false;
        boolean word = false;
        for (int i = 0; i < tokens.length; i++) {
            number |= other[i] < 0 && tokens[i].is(Kind.NUMBER);
            place |= other[i] < 0 && tokens[i].place;
            word |= other[i] < 0 && tokens[i].is(Kind.WORD);
        }
        return new boolean[] {number, place, word};
    }
}
