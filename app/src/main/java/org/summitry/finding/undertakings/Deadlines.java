package org.summitry.finding.undertakings;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.IsoPeriod;
import org.summitry.finding.dates.TimeExpression;
import org.summitry.finding.dates.Times;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/**
 * By when: a time inside the clause that states the action, else one that hangs on its verb from outside ('Tomorrow we will open the
 * centre'). What was over before the report appeared is the day of something else in the clause, and what only begins then is no end.
 */
final class Deadlines {
    private Deadlines() {}

    /** When the candidate's action is due; null when the sentence does not say. */
    static @Nullable IsoPeriod of(Parse parse, Times times, Candidate c) {
        List<TimeExpression> possible = times.in(c.sentence().span()).stream()
                .filter(t -> mayBeDue(parse, t.period()))
                .toList();
        IsoPeriod first = null;
        for (TimeExpression t : possible) {
            IsoPeriod period = Objects.requireNonNull(t.period());
            boolean own = c.span().overlaps(t.span());
            if (own && period.iso().startsWith("..")) {
                return period; // 'lay by June the cable agreed for 2030': an end is said to be one
            }
            first = own && first == null ? period : first;
        }
        return first != null
                ? first
                : possible.stream()
                        .filter(t -> hangsOn(c.sentence(), t.span(), c.action()))
                        .map(TimeExpression::period)
                        .findFirst()
                        .orElse(null);
    }

    private static boolean mayBeDue(Parse parse, @Nullable IsoPeriod period) {
        if (period == null || period.iso().endsWith("..")) {
            return false;
        }
        String end = period.iso().substring(period.iso().indexOf('/') + 1);
        String published = Objects.toString(parse.document().published(), "");
        String day = published.substring(0, Math.min(published.length(), end.length()));
        return end.compareTo(day) >= 0;
    }

    /** Whether the topmost word of the time is governed by {@code verb}, with or without a preposition. */
    private static boolean hangsOn(Sentence s, Span time, Token verb) {
        if (!verb.isVerb()) {
            return false;
        }
        for (Token t : s.tokensIn(time)) {
            Token above = s.head(t);
            if (above != null && above.tag().matches("IN|TO") && !time.overlaps(above.span())) {
                above = s.head(above);
            }
            if (above != null && above.index() == verb.index()) {
                return true;
            }
        }
        return false;
    }
}
