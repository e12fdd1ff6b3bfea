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
                .filter(t -> mayBeDue(parse, t.period()) && !isOfWhatIsDone(c, t.span()))
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

    /** 'carry out the memorandum signed in 2022': the day of a deed that the clause names in passing. */
    private static boolean isOfWhatIsDone(Candidate c, Span time) {
        Sentence s = c.sentence();
        return s.tokensIn(time).stream()
                .map(t -> governor(s, t, time))
                .anyMatch(verb -> verb != null
                        && verb.tag().equals("VBN")
                        && verb.relation().equals("acl")
                        && verb.index() != c.action().index()
                        && isSaidWithIn(s, time));
    }

    private static boolean isSaidWithIn(Sentence s, Span time) {
        return s.tokens().stream()
                .filter(t -> t.span().end() <= time.start())
                .reduce((a, b) -> b)
                .filter(t -> t.form().matches("(?i)in|on"))
                .isPresent();
    }

    /** Whether the topmost word of the time is governed by {@code verb}, with or without a preposition. */
    private static boolean hangsOn(Sentence s, Span time, Token verb) {
        return verb.isVerb()
                && s.tokensIn(time).stream().anyMatch(t -> {
                    Token above = governor(s, t, time);
                    return above != null && above.index() == verb.index();
                });
    }

    /** What a word of a time hangs on outside it, past a preposition. */
    private static @Nullable Token governor(Sentence s, Token t, Span time) {
        Token above = s.head(t);
        return above != null && above.tag().matches("IN|TO") && !time.overlaps(above.span()) ? s.head(above) : above;
    }
}
