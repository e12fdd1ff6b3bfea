package org.summitry.finding.dates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.IsoPeriod;
import org.summitry.finding.dates.TimeExpression.Type;

/** Lengths of time and what recurs: 'three days', 'the past decade', 'five-hour', 'in recent years', 'every two years'. */
final class DurationShapes {
    private static final CalendarWords WORDS = CalendarWords.shared();
    private static final int LONGEST_AHEAD = 90;
    private static final int MOST_DAYS_AHEAD = 400;
    private static final String SPAN = "(?<r>last|past|first|next|coming|previous|following|final)";

    /** Nothing, where 'within' stands before: the expression itself is the length of time alone. */
    private static final String WITHIN = "(?<=\\bwithin\\s)";

    private DurationShapes() {}

    static List<Shape> all() {
        return List.of(
                Shape.of(
                        "duration",
                        "(?<w>" + WITHIN
                                + ")?(?:(?:at\\s+least|more\\s+than|less\\s+than|almost|nearly|over|about|around|only)\\s+)?(?:the\\s+)?(?:"
                                + SPAN
                                + "\\s+)?(?<n>{NUM})(?:\\s+|-)(?:more\\s+|consecutive\\s+|full\\s+)?(?<u>{UNIT})(?!\\s+ago|[\\s-]old)(?:-long)?",
                        DurationShapes::counted),
                Shape.of(
                        "one-unit",
                        "(?:(?:at\\s+least|more\\s+than|less\\s+than|almost|nearly|over|about|around|only|within|for|in|after)\\s+)(?<a>an?)\\s+(?<u>{UNIT})(?!\\s+ago|[\\s-]old)",
                        x -> TimeValue.duration(duration(BigDecimal.ONE, x.unit("u")))),
                Shape.of(
                        "span-of-unit",
                        "(?:over|in|during|for|within)\\s+the\\s+(?<r>past|last|next|coming)\\s+(?<u>decade|century|year)",
                        DurationShapes::spanOfUnit),
                Shape.of(
                        "vague-duration",
                        "(?:(?:the\\s+)?(?<r>last|past|recent|coming|next|previous)\\s+)(?:few\\s+|several\\s+)?(?<u>days|weeks|months|years|decades|centuries)",
                        x -> vague(x.unit("u"))),
                Shape.of(
                        "vague-count",
                        "(?:several|many|a\\s+few|a\\s+couple\\s+of|some)\\s+(?<u>days|weeks|months|years|decades|centuries|hours|minutes)(?!\\s+ago)",
                        x -> vague(x.unit("u"))),
                Shape.of(
                        "bare-units",
                        "(?<u>weeks|months|years|decades|centuries|days)(?![\\s-]old)(?:-long)?",
                        DurationShapes::bare),
                Shape.of("every", "(?:every|each)\\s+(?:(?<n>{NUM})\\s+)?(?<u>{UNIT})", DurationShapes::every),
                Shape.of(
                        "per",
                        "(?:once|twice|(?<n>{NUM})\\s+times)\\s+(?:an?|every|each|per)\\s+(?<u>{UNIT})",
                        x -> TimeValue.set(duration(BigDecimal.ONE, x.unit("u")))),
                Shape.of(
                        "every-weekday",
                        "(?:every|each)\\s+(?<w>{WEEKDAY})",
                        x -> TimeValue.set("XXXX-WXX-" + x.weekday("w"))),
                Shape.of(
                        "set",
                        "(?<w>" + CalendarWords.oneOf(WORDS.sets().keySet()) + ")",
                        x -> TimeValue.set(WORDS.sets().getOrDefault(x.word("w"), "P1Y"))));
    }

    private static TimeValue counted(Match x) {
        BigDecimal count = x.number("n");
        String unit = x.unit("u");
        String value = duration(count, unit);
        Anchor anchor = x.published();
        boolean ahead = List.of("next", "coming").contains(x.word("r"))
                || x.has("w") && anchor != null && x.tense().get() != Anchor.Direction.PAST;
        return new TimeValue(
                Type.DURATION, value, ahead && anchor != null ? endAfter(anchor.day(), x.count("n"), unit) : null);
    }

    /** 'in the next five years', 'within ninety days': the end of an interval that one can name. */
    private static @Nullable IsoPeriod endAfter(LocalDate day, int count, String unit) {
        if (count > (unit.equals("D") ? MOST_DAYS_AHEAD : LONGEST_AHEAD)) {
            return null;
        }
        return switch (unit) {
            case "Y" ->
                IsoPeriod.until(PartialDate.ofYear(day.getYear() + count).period());
            case "DE" ->
                IsoPeriod.until(PartialDate.ofYear(day.getYear() + 10 * count).period());
            case "M" ->
                IsoPeriod.until(PartialDate.ofMonth(YearMonth.from(day).plusMonths(count))
                        .period());
            case "W" -> IsoPeriod.until(IsoPeriod.of(day.plusWeeks(count)));
            case "D" -> IsoPeriod.until(IsoPeriod.of(day.plusDays(count)));
            default -> null;
        };
    }

    private static TimeValue spanOfUnit(Match x) {
        return TimeValue.duration(duration(BigDecimal.ONE, x.unit("u")));
    }

    private static TimeValue every(Match x) {
        return TimeValue.set(duration(x.has("n") ? x.number("n") : BigDecimal.ONE, x.unit("u")));
    }

    private static TimeValue bare(Match x) {
        return vague(x.unit("u"));
    }

    private static TimeValue vague(String unit) {
        return TimeValue.duration(
                switch (unit) {
                    case "TH" -> "PTXH";
                    case "TM" -> "PTXM";
                    case "DE", "CE" -> "PXY";
                    default -> "PX" + unit;
                });
    }

    /** An ISO 8601 duration. */
    private static String duration(BigDecimal count, String unit) {
        int whole = count.intValue();
        boolean half = count.subtract(BigDecimal.valueOf(whole)).compareTo(new BigDecimal("0.5")) == 0;
        return switch (unit) {
            case "TH" -> "PT" + whole + "H" + (half ? "30M" : "");
            case "TM" -> "PT" + count.toPlainString() + "M";
            case "DE" ->
                "P" + count.multiply(BigDecimal.TEN).stripTrailingZeros().toPlainString() + "Y";
            case "CE" ->
                "P"
                        + count.multiply(BigDecimal.valueOf(100))
                                .stripTrailingZeros()
                                .toPlainString() + "Y";
            default -> "P" + count.toPlainString() + unit;
        };
    }
}
