package org.summitry.resolution.names;

import java.util.ArrayList;
import java.util.List;
import org.summitry.resolution.names.NameToken.Kind;
import org.summitry.resolution.names.TokenMatch.How;

/**
 * Compares names that were taken apart: aligns their words, measures the pair and weighs the measures by a logistic regression fitted on
 * labelled pairs (nomenklatura's name_bench), then holds the score down where something tells the two apart.
 *
 * <p>Symmetric: the order of the two names does not matter. Safe for several threads.
 *
 * @param <N> the kind of name: only names of one kind are compared
 */
public final class NameComparer<N extends ComparedName> {
    private static final NameComparer<PersonName> PERSONS = new NameComparer<>(NameWeights.persons());
    private static final NameComparer<OrganisationName> ORGANISATIONS = new NameComparer<>(NameWeights.organisations());

    private final double bias;
    private final double[] weights;

    private NameComparer(NameWeights fitted) {
        this.bias = fitted.bias();
        this.weights = fitted.vector();
    }

    /** For names of persons, with the fitted weights. */
    public static NameComparer<PersonName> persons() {
        return PERSONS;
    }

    /** For names of organisations, with the fitted weights. */
    public static NameComparer<OrganisationName> organisations() {
        return ORGANISATIONS;
    }

    /** The same with other weights: for fitting and trying. */
    public NameComparer<N> with(NameWeights other) {
        return new NameComparer<>(other);
    }

    /** How likely the two are one name, from 0 to 1; 0 when one of them is empty. Quick: no explanation is made. */
    public double score(N a, N b) {
        if (a.empty() || b.empty()) {
            return 0;
        }
        boolean swap = after(a, b);
        ComparedName left = swap ? b : a;
        ComparedName right = swap ? a : b;
        Alignment pairs = new Alignment(left, right);
        return Caps.hold(raw(left, right, pairs), left, right, pairs, new ArrayList<>(0));
    }

    /** As {@link #score}, with what became of each word. */
    public NameComparison compare(N a, N b) {
        Alignment pairs = new Alignment(a, b);
        List<String> caps = a.empty() || b.empty() ? List.of() : Caps.reasons(a, b, pairs);
        List<TokenMatch> matches = acronym(a, b);
        if (!matches.isEmpty()) {
            return new NameComparison(score(a, b), matches, caps);
        }
        List<Integer> leftAlone = new ArrayList<>();
        List<Integer> rightAlone = new ArrayList<>();
        for (int i = 0; i < a.tokens.length; i++) {
            if (pairs.rightOf[i] < 0) {
                leftAlone.add(i);
            } else {
                matches.add(match(a.tokens[i], b.tokens[pairs.rightOf[i]], pairs.likeness[i]));
            }
        }
        for (int j = 0; j < b.tokens.length; j++) {
            if (pairs.leftOf[j] < 0) {
                rightAlone.add(j);
            } else if (pairs.rightOf[pairs.leftOf[j]] != j) {
                matches.add(match(a.tokens[pairs.leftOf[j]], b.tokens[j], pairs.likeness[pairs.leftOf[j]]));
            }
        }
        alone(a, b, leftAlone, rightAlone, matches);
        return new NameComparison(score(a, b), matches, caps);
    }

    /** The one match of an acronym and the name it stands for; empty and open for more when there is none. */
    private static List<TokenMatch> acronym(ComparedName a, ComparedName b) {
        List<TokenMatch> matches = new ArrayList<>();
        if (a instanceof OrganisationName left && b instanceof OrganisationName right) {
            if (Features.acronym(left, right)) {
                matches.add(new TokenMatch(a.tokens[0].written, b.written, How.ACRONYM, 1));
            } else if (Features.acronym(right, left)) {
                matches.add(new TokenMatch(a.written, b.tokens[0].written, How.ACRONYM, 1));
            }
        }
        return matches;
    }

    /** What is measured of two names, each between 0 and 1, in the order of {@link #measureNames}: what weights are fitted to. */
    public double[] measure(N a, N b) {
        if (a.empty() || b.empty()) {
            return new double[Features.NAMES.size()];
        }
        boolean swap = after(a, b);
        ComparedName left = swap ? b : a;
        ComparedName right = swap ? a : b;
        return Features.of(left, right, new Alignment(left, right));
    }

    /** The names of the measures. */
    public static List<String> measureNames() {
        return Features.NAMES;
    }

    /** One order for every pair, so that ties in the alignment fall the same way from either side. */
    private static boolean after(ComparedName a, ComparedName b) {
        return a.tokens.length > b.tokens.length
                || a.tokens.length == b.tokens.length && a.joined.compareTo(b.joined) > 0;
    }

    private double raw(ComparedName a, ComparedName b, Alignment pairs) {
        double[] measures = Features.of(a, b, pairs);
        double odds = bias;
        for (int i = 0; i < measures.length; i++) {
            odds += weights[i] * measures[i];
        }
        return 1 / (1 + Math.exp(-odds));
    }

    private static void alone(
            ComparedName a, ComparedName b, List<Integer> left, List<Integer> right, List<TokenMatch> matches) {
        int both = Math.min(left.size(), right.size());
        for (int k = 0; k < both; k++) {
            NameToken x = a.tokens[left.get(k)];
            NameToken y = b.tokens[right.get(k)];
            boolean sex = NameWords.shared().otherSex(x.ascii, y.ascii);
            matches.add(new TokenMatch(x.written, y.written, sex ? How.OTHER_SEX : How.CONFLICT, Likeness.of(x, y)));
        }
        for (int k = both; k < left.size(); k++) {
            matches.add(new TokenMatch(a.tokens[left.get(k)].written, null, How.MISSING, 0));
        }
        for (int k = both; k < right.size(); k++) {
            String written = b.tokens[right.get(k)].written;
            matches.add(new TokenMatch(null, written, How.MISSING, 0));
        }
    }

    private static TokenMatch match(NameToken a, NameToken b, float likeness) {
        How how;
        if (a.ascii.equals(b.ascii)) {
            how = a.foreign == b.foreign ? How.SAME : How.TRANSLITERATED;
        } else if (a.is(Kind.PATRONYMIC) && b.is(Kind.PATRONYMIC) && likeness < Caps.FATHERS_ALIKE) {
            how = How.CONFLICT;
        } else if (a.is(Kind.INITIAL) || b.is(Kind.INITIAL)) {
            how = How.INITIAL;
        } else if (a.sharesNickname(b)) {
            how = How.SHORT_FORM;
        } else if (likeness > Likeness.of(a, b) + 0.001f) {
            how = How.JOINED;
        } else if (a.sound.equals(b.sound) || a.skeleton.equals(b.skeleton) || Likeness.learnt(a, b)) {
            how = a.foreign == b.foreign ? How.SPELT_OTHERWISE : How.TRANSLITERATED;
        } else {
            how = How.TYPO;
        }
        return new TokenMatch(a.written, b.written, how, likeness);
    }
}
