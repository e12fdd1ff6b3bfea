package org.summitry.finding.figures;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.NounPhrases;
import org.summitry.finding.dates.TimeExpression;
import org.summitry.finding.dates.Times;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/** When a figure holds: the nearest dated expression of its clause that does not date the saying of it. */
final class Periods {
    private static final Set<String> REPORTING = Set.copyOf(FigureWords.shared().reporting());

    private Periods() {}

    /** The expression, or null. */
    static @Nullable TimeExpression of(Clause clause, Times times) {
        TimeExpression best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (TimeExpression t : times.in(clause.sentence().span())) {
            int distance = Math.max(
                    t.span().start() - clause.number().end(),
                    clause.number().start() - t.span().end());
            boolean mayBe = t.period() != null && !isPartOfAName(clause.sentence(), t) && isOfClause(clause, t);
            if (mayBe && followsAtOnce(clause, t)) {
                return t;
            }
            if (mayBe && distance < bestDistance) {
                best = t;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** '7.6 billion in 2027': of two dates as near as each other the one right after the number is its own. */
    private static boolean followsAtOnce(Clause clause, TimeExpression t) {
        Token after = clause.after();
        return after != null
                && after.span().start() <= t.span().start()
                && clause.sentence().tokens().stream()
                        .filter(w -> w.index() >= after.index()
                                && w.span().end() <= t.span().start())
                        .allMatch(w -> w.tag().matches("IN|TO|DT"));
    }

    /** 'the Strategic Plan 2026-2030': the years of a name date nothing. */
    private static boolean isPartOfAName(Sentence sentence, TimeExpression t) {
        return sentence.tokens().stream()
                .filter(w -> w.span().end() <= t.span().start())
                .reduce((a, b) -> b)
                .filter(w -> w.isProperNoun()
                        && w.isCapitalised()
                        && t.span().start() - w.span().end() == 1)
                .filter(w -> !NounPhrases.isMonthOrDay(w.form()))
                .isPresent();
    }

    private static boolean isOfClause(Clause clause, TimeExpression t) {
        Sentence sentence = clause.sentence();
        Token verb = clause.anchor().tag().startsWith("VB") ? clause.anchor() : clause.verb();
        Token governor = Clause.of(sentence, t.span()).verb();
        if (governor == null || verb == null) {
            return true;
        }
        if (governor.index() == verb.index()) {
            return !REPORTING.contains(governor.lemma());
        }
        boolean inside = sentence.isUnder(governor, verb);
        boolean around = sentence.isUnder(verb, governor);
        return inside || around && !REPORTING.contains(governor.lemma());
    }
}
