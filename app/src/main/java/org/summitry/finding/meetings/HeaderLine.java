package org.summitry.finding.meetings;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.IsoPeriod;
import org.summitry.finding.dates.TimeExpression;
import org.summitry.finding.dates.Times;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.text.Span;

/**
 * The line under the title of a communiqué that tells where and when the session was: 'Dreva, 28–29 April 2025'.
 *
 * @param place the town it begins with; null where it tells the day alone
 * @param date the day or days it ends with
 */
record HeaderLine(@Nullable String place, IsoPeriod date) {
    /** Where a text has begun at the latest. */
    private static final int HEAD = 400;

    /** What a session leaves: its own text, dated where and when it sat. */
    private static final Pattern PAPER = Pattern.compile(
            "(?i)\\b(?:minutes|communiqu[eé]|declaration|joint (?:press )?statement|summary|conclusions)\\b");

    private static final Pattern LINE = Pattern.compile(
            "\\(?(?<place>\\p{Lu}[\\p{L}'’ .-]{2,30}),(?: \\p{Lu}[\\p{L}'’ .-]{2,40},)? ?(?:on )?(?:\\p{L}+day,? )?$");

    /** What stands above a text whose title names the encounter {@code c}; null where nothing does. */
    static @Nullable HeaderLine of(Parse parse, Times times, Cluster c) {
        if (!isNamedAbove(parse, c)) {
            return null;
        }
        HeaderLine line = of(parse, times);
        LocalDate published = parse.document().published();
        String place = parse.document().place();
        boolean paper = line == null && place != null && published != null && c.isSeries() && isAPaper(parse);
        if (paper && published != null) {
            return new HeaderLine(
                    place, new IsoPeriod(published.toString())); // the dateline of minutes is their session's
        }
        boolean sameDay =
                line == null && published != null && c.type() == Meeting.Type.CALL; // such a readout comes at once
        return sameDay && published != null ? new HeaderLine(null, new IsoPeriod(published.toString())) : line;
    }

    private static boolean isAPaper(Parse parse) {
        String text = parse.document().text();
        return PAPER.matcher(text.substring(0, Math.min(HEAD / 2, text.length())))
                .find();
    }

    /** The first such line of a document, or null. */
    private static @Nullable HeaderLine of(Parse parse, Times times) {
        String text = parse.document().text();
        for (TimeExpression t : times.expressions()) {
            if (t.span().start() > HEAD) {
                return null;
            }
            IsoPeriod date = t.period();
            int from = text.lastIndexOf('\n', t.span().start()) + 1;
            int to = text.indexOf('\n', t.span().end());
            Matcher before = LINE.matcher(text.substring(from, t.span().start()));
            boolean alone = to > 0 && text.substring(t.span().end(), to).matches("[).\\s]*(?:, ?\\d{1,2}[:.]\\d{2})?");
            boolean placed = before.lookingAt();
            if (date != null
                    && alone
                    && isADay(date)
                    && (placed || from == t.span().start())) {
                return new HeaderLine(placed ? before.group("place") : null, date);
            }
        }
        return null;
    }

    private static boolean isADay(IsoPeriod date) {
        return !date.iso().contains("..") && date.iso().length() >= "2000-01-01".length();
    }

    /** Whether one of the lines above the text names the session. */
    private static boolean isNamedAbove(Parse parse, Cluster c) {
        boolean titled = c.isSeries() || c.type() == Meeting.Type.CALL; // other encounters may have been the day before
        return titled && c.mentions().stream().anyMatch(m -> isAbove(parse, m.sentence()));
    }

    private static boolean isAbove(Parse parse, Sentence s) {
        Span line = s.span();
        String text = parse.document().text();
        boolean ends = line.end() >= text.length() || text.charAt(line.end()) == '\n';
        return line.start() < HEAD
                && ends
                && s.tokens().stream().noneMatch(t -> t.tag().matches("VB[DZP]|MD"));
    }
}
