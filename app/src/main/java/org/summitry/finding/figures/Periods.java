package org.summitry.finding.figures;

import java.util.Set;
import org.jspecify.annotations.Nullable;
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
            if (t.period() != null && distance < bestDistance && isOfClause(clause, t)) {
                best = t;
                bestDistance = distance;
            }
        }
        return best;
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
