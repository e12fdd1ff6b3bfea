package org.summitry.finding.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/** Multiples of something told beside them: 'three times the 2019 level', 'twice as many as', 'double the figure for May'; not 'twice a week'. */
final class Comparisons {
    private static final FigureWords WORDS = FigureWords.shared();

    /** Between an article and the noun of measure: 'the average monthly level'. */
    private static final int REACH = 4;

    private Comparisons() {}

    /** The multiple that {@code token} says, or null. */
    static @Nullable Quantity at(Sentence sentence, Token token) {
        BigDecimal times = WORDS.multiples().get(Clause.lower(token));
        if (times == null || token.isVerb() || !follows(sentence, sentence.at(token.index() + 1))) {
            return null;
        }
        return new Quantity(token.span(), times, null, Quantity.Kind.FOLD, "x", true);
    }

    /** Whether something to compare with begins at {@code after}: 'more', 'as many as', 'the level of', 'what it was'. */
    static boolean follows(Sentence sentence, @Nullable Token after) {
        if (after == null) {
            return false;
        }
        String form = Clause.lower(after);
        if (after.tag().matches("JJR|RBR") || form.matches("what|above")) {
            return true;
        }
        Token next = sentence.at(after.index() + 1);
        if (form.equals("as")) {
            return next != null && next.tag().matches("JJ|RB");
        }
        if (form.equals("that") || form.equals("those")) {
            return next != null && Clause.lower(next).equals("of");
        }
        for (int i = after.index() + 1; form.matches("the|its|their|last") && i <= after.index() + REACH; i++) {
            if (sentence.is(i, t -> t.isNoun() && WORDS.levels().contains(t.lemma()))) {
                return true;
            }
        }
        return false;
    }
}
