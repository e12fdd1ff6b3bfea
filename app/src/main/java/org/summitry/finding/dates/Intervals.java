package org.summitry.finding.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.IsoPeriod;
import org.summitry.finding.dates.TimeExpression.Type;
import org.summitry.text.Span;

/**
 * Opens intervals: 'until 2027', 'since 2020', 'by the end of 2025'; and joins the two ends of one: 'from 3 March 2024 to 5
 * April 2025'.
 */
final class Intervals {
    private static final int REACH = 40;
    private static final CalendarWords WORDS = CalendarWords.shared();
    /** 'compared to 2020' opens nothing. */
    private static final String NO_COMPARISON = "(?<!compared\\s|relative\\s|back\\s|similar\\s|according\\s)";

    private static final Pattern UNTIL = before(NO_COMPARISON + CalendarWords.oneOf(WORDS.until()));
    private static final Pattern SINCE = before(CalendarWords.oneOf(WORDS.since()));
    private static final Pattern PAIR = before("(?:from|between|starting from)");
    private static final Pattern BARE_TO = before("(?<!up\\s)to");
    private static final Pattern ONWARDS =
            Pattern.compile("^\\s+(?:onwards?\\b|on(?=[.,;]))", Pattern.CASE_INSENSITIVE);
    private static final Pattern TO =
            Pattern.compile("\\s*(?:,\\s*)?(?:to|until|till|through|and|-|–|—)\\s+(?:the\\s+)?");

    private Intervals() {}

    private static Pattern before(String words) {
        return Pattern.compile("(?<![\\p{L}\\d])" + words + "\\s+(?:the\\s+)?(?:year\\s+)?$", Pattern.CASE_INSENSITIVE);
    }

    /** The same expressions, with intervals opened and joined. All stand in the order of {@code text}. */
    static List<TimeExpression> open(List<TimeExpression> found, String text, @Nullable Anchor anchor) {
        List<TimeExpression> opened = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            TimeExpression here = found.get(i);
            TimeExpression joined = i + 1 < found.size() ? join(here, found.get(i + 1), text) : null;
            if (joined != null) {
                opened.add(joined);
                i++;
            } else {
                opened.add(open(here, text, anchor));
            }
        }
        return opened;
    }

    private static @Nullable TimeExpression join(TimeExpression a, TimeExpression b, String text) {
        IsoPeriod from = a.period();
        IsoPeriod to = b.period();
        int pair = start(PAIR, text, a.span());
        if (from == null || to == null || from.isInterval() || to.isInterval() || pair < 0) {
            return null;
        }
        boolean linked = a.span().end() < b.span().start()
                && TO.matcher(text.substring(a.span().end(), b.span().start())).matches();
        if (!linked || from.iso().compareTo(to.iso()) >= 0) {
            return null;
        }
        Span span = a.span().cover(b.span());
        IsoPeriod both = new IsoPeriod(from + "/" + to);
        return new TimeExpression(span, Type.DATE, both.iso(), both, new Span(pair, span.end()));
    }

    private static TimeExpression open(TimeExpression t, String text, @Nullable Anchor anchor) {
        IsoPeriod period = t.period();
        if (t.type() != Type.DATE) {
            return t;
        }
        int pair = start(PAIR, text, t.span());
        if (period != null && period.isInterval() && pair >= 0) {
            return new TimeExpression(
                    t.span(),
                    t.type(),
                    t.value(),
                    period,
                    new Span(pair, t.span().end()));
        }
        int until = start(UNTIL, text, t.span());
        if (until >= 0 && !(start(BARE_TO, text, t.span()) >= 0 && !isAhead(period, anchor))) {
            IsoPeriod end = period == null ? null : IsoPeriod.until(bound(period, true));
            return new TimeExpression(
                    t.span(), t.type(), t.value(), end, new Span(until, t.span().end()));
        }
        int since = start(SINCE, text, t.span());
        if (since >= 0) {
            IsoPeriod begin = period == null ? null : IsoPeriod.since(bound(period, false));
            Matcher onwards = ONWARDS.matcher(text.substring(
                    t.span().end(), Math.min(text.length(), t.span().end() + 10)));
            int end = t.span().end() + (onwards.find() ? onwards.end() : 0);
            return new TimeExpression(t.span(), t.type(), t.value(), begin, new Span(since, end));
        }
        return t;
    }

    /** A plain 'to' opens an interval only towards a coming year: 'the road map to 2027'. */
    private static boolean isAhead(@Nullable IsoPeriod period, @Nullable Anchor anchor) {
        return period != null
                && period.iso().length() == 4
                && (anchor == null
                        || Integer.parseInt(period.iso()) > anchor.day().getYear());
    }

    private static IsoPeriod bound(IsoPeriod period, boolean last) {
        String iso = period.iso();
        int slash = iso.indexOf('/');
        return slash < 0 ? period : new IsoPeriod(last ? iso.substring(slash + 1) : iso.substring(0, slash));
    }

    private static int start(Pattern words, String text, Span span) {
        int from = Math.max(0, span.start() - REACH);
        Matcher m = words.matcher(text.substring(from, span.start()));
        return m.find() ? from + m.start() : -1;
    }
}
