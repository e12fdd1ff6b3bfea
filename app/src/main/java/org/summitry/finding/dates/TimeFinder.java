package org.summitry.finding.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/**
 * Finds and normalises expressions of time.
 *
 * <p>At every token that can begin one, the longest of the {@link Shapes} that match there is taken. Relative expressions count
 * from the day of publication. Without one, a full date that the text itself gives fixes the year of 'November' or 'August
 * 9', be it in the lines above the text, where a month will do, or in the text, as long as all its full dates lie within one year; 'tomorrow' then stays open.
 */
public final class TimeFinder {
    private static final Set<String> OPENERS = CalendarWords.shared().openers();
    private static final long ONE_STORY_DAYS = 366;

    /** So many characters at most stand before the text begins, and in each line of them. */
    private static final int HEAD = 300;

    private static final int LONGEST_LINE = 120;

    /** The expressions of time of a parsed document, resolved against its date of publication where it has one. */
    public Times find(Parse parse) {
        LocalDate published = parse.document().published();
        if (published != null) {
            return new Times(find(parse, new Anchor(published, true)));
        }
        List<TimeExpression> plain = find(parse, null);
        Anchor head = head(parse, plain);
        Anchor anchor = head == null ? anchor(plain) : head;
        return new Times(anchor == null ? plain : find(parse, anchor));
    }

    /** The day or month in the lines above the text: 'No. 3, March 2025', 'Dagsposten, Korsund, 20 April 2026'. */
    private static @Nullable Anchor head(Parse parse, List<TimeExpression> found) {
        for (TimeExpression t : found) {
            String value = t.value();
            if (value != null && value.matches("\\d{4}-\\d{2}(-\\d{2})?") && isInHead(parse, t)) {
                return new Anchor(LocalDate.parse(value.length() > 7 ? value : value + "-15"), false);
            }
        }
        return null;
    }

    private static boolean isInHead(Parse parse, TimeExpression t) {
        Sentence s = parse.sentenceAt(t.span().start());
        return s != null
                && t.span().end() <= HEAD
                && s.span().length() <= LONGEST_LINE
                && s.tokens().stream().noneMatch(w -> w.tag().matches("VB[DZP]|MD"));
    }

    private static @Nullable Anchor anchor(List<TimeExpression> found) {
        LocalDate first = null;
        LocalDate least = LocalDate.MAX;
        LocalDate most = LocalDate.MIN;
        for (TimeExpression t : found) {
            String value = t.value();
            if (value != null && value.matches("\\d{4}-\\d{2}-\\d{2}")) {
                LocalDate day = LocalDate.parse(value);
                first = first == null ? day : first;
                least = day.isBefore(least) ? day : least;
                most = day.isAfter(most) ? day : most;
            }
        }
        boolean oneStory = first != null && least.plusDays(ONE_STORY_DAYS).isAfter(most);
        return first != null && oneStory ? new Anchor(first, false) : null;
    }

    private static List<TimeExpression> find(Parse parse, @Nullable Anchor anchor) {
        List<TimeExpression> all = new ArrayList<>();
        PartialDate last = null;
        for (Sentence sentence : parse.sentences()) {
            List<TimeExpression> here = new ArrayList<>();
            int covered = -1;
            for (Token token : sentence.tokens()) {
                if (token.span().start() >= covered && opens(token)) {
                    TimeExpression found = at(parse.document().text(), sentence, token, anchor, last);
                    if (found != null) {
                        here.add(found);
                        last = day(found, last);
                        covered = found.span().end();
                    }
                }
            }
            all.addAll(Intervals.open(here, parse.document().text(), anchor));
        }
        return all;
    }

    /** The date that 'the same day' or 'that year' would mean after {@code found}. */
    private static @Nullable PartialDate day(TimeExpression found, @Nullable PartialDate last) {
        String value = found.value();
        if (found.type() != TimeExpression.Type.DATE || value == null || !value.matches("\\d{4}(-\\d{2}){0,2}")) {
            return last;
        }
        boolean wider = last != null && last.day() > 0 && last.toString().startsWith(value);
        return wider ? last : PartialDate.parse(value); // a day stays the day after its year is named
    }

    private static boolean opens(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isDigit(c)) {
                return true;
            }
            if (c == '-' || c == '.' || c == '\'' || c == '’') {
                return i > 0 && OPENERS.contains(form.substring(0, i));
            }
        }
        return OPENERS.contains(form);
    }

    /** The longest expression that begins at {@code token}, or null. */
    private static @Nullable TimeExpression at(
            String text, Sentence sentence, Token token, @Nullable Anchor anchor, @Nullable PartialDate last) {
        TimeExpression best = null;
        for (Shape shape : Shapes.ALL) {
            Matcher m = shape.pattern()
                    .matcher(text)
                    .region(token.span().start(), sentence.span().end());
            m.useTransparentBounds(true);
            if (m.lookingAt() && (best == null || m.end() > best.span().end())) {
                Span span = new Span(m.start(), m.end());
                TimeValue value = shape.meaning()
                        .of(new Match(
                                m, anchor, last, () -> Tense.of(sentence, token, governed(sentence, token, span))));
                if (value != null && isTime(shape, sentence, token, span, text)) {
                    best = new TimeExpression(span, value.type(), value.value(), value.period(), span);
                }
            }
        }
        return best;
    }

    /** The token of the expression that is governed from outside it; {@code first} is where it begins. */
    private static Token governed(Sentence sentence, Token first, Span span) {
        Token t = first;
        while (t != null && t.span().overlaps(span)) {
            Token head = sentence.head(t);
            if (head == null || !head.span().overlaps(span)) {
                return t;
            }
            t = sentence.at(t.index() + 1);
        }
        return first;
    }

    private static boolean isTime(Shape shape, Sentence sentence, Token first, Span span, String text) {
        return switch (shape.name()) {
            case "year" -> YearGuard.isYear(sentence, first, span);
            case "month" ->
                !text.substring(span.start(), span.end()).equals(first.form()) || YearGuard.isMonth(sentence, first);
            default -> true;
        };
    }
}
