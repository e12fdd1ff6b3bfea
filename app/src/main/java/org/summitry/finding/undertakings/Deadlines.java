package org.summitry.finding.undertakings;

import java.util.List;
import java.util.Locale;
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
        IsoPeriod first = null;
        IsoPeriod outside = null;
        for (TimeExpression t : times.in(c.sentence().span())) {
            IsoPeriod period = due(parse, c.sentence(), t);
            if (period == null || !mayBeDue(parse, period) || isOfWhatIsDone(c, t.span())) {
                continue;
            }
            boolean own = c.span().overlaps(t.span());
            if (own && period.iso().startsWith("..")) {
                return period; // 'lay by June the cable agreed for 2030': an end is said to be one
            }
            first = own && first == null ? period : first;
            outside = outside == null && hangsOn(c.sentence(), t.span(), c.action()) ? period : outside;
        }
        return first != null ? first : outside;
    }

    /** When what a time is said of is due: from 1 July on it is on 1 July, within a quarter at the end of it. */
    private static @Nullable IsoPeriod due(Parse parse, Sentence s, TimeExpression t) {
        IsoPeriod period = t.period();
        if (period == null) {
            return null;
        }
        List<String> ends = List.of(period.iso().split("/"));
        boolean open = ends.get(ends.size() - 1).equals("..");
        String opening = parse.text(t.whole()).toLowerCase(Locale.ROOT);
        if (open
                && !opening.matches("(?:after|ever since|since)\\b.*")
                && parse.document().published() != null) {
            return new IsoPeriod(ends.get(0)); // 'after the talks in May' tells no day
        }
        boolean within = isSaidWith(s, t.span(), "(?i)within");
        boolean last = !open && !ends.get(0).equals("..") && (within || isInABeforeClause(s, t.span()));
        return last ? IsoPeriod.until(new IsoPeriod(ends.get(ends.size() - 1))) : period;
    }

    /** 'before the mandate expires on 31 August'. */
    private static boolean isInABeforeClause(Sentence s, Span time) {
        return s.tokensIn(time).stream()
                .map(t -> governor(s, t, time))
                .anyMatch(verb -> verb != null && isAfterBefore(s, verb));
    }

    private static boolean isAfterBefore(Sentence s, Token verb) {
        return verb.isVerb()
                && s.children(verb).stream()
                        .anyMatch(t -> t.index() < verb.index() && t.form().equals("before"));
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
                        && isSaidWith(s, time, "(?i)in|on"));
    }

    /** Whether the word before a time, past an article, is one of {@code words}. */
    private static boolean isSaidWith(Sentence s, Span time, String words) {
        return s.tokens().stream()
                .filter(t -> t.span().end() <= time.start() && !t.form().equals("the"))
                .reduce((a, b) -> b)
                .filter(t -> t.form().matches(words))
                .isPresent();
    }

    /** Whether the topmost word of the time is governed by {@code verb}, with or without a preposition. */
    private static boolean hangsOn(Sentence s, Span time, Token verb) {
        return verb.isVerb()
                && s.tokensIn(time).stream().anyMatch(t -> {
                    Token above = governor(s, t, time);
                    return above != null
                            && (above.index() == verb.index()
                                    || above.head() == verb.index() && isAfterBefore(s, above));
                });
    }

    /** What a word of a time hangs on outside it, past a preposition. */
    private static @Nullable Token governor(Sentence s, Token t, Span time) {
        Token above = s.head(t);
        return above != null && above.tag().matches("IN|TO") && !time.overlaps(above.span()) ? s.head(above) : above;
    }
}
