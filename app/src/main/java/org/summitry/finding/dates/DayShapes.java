package org.summitry.finding.dates;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days and months: '9 August 2024', 'August 8-9', '09.08.2024', 'March 11', 'January-September 2024', 'in November'. */
final class DayShapes {
    private static final String JOIN = "(?:{-}|\\s+(?:and|to|until|till|through)\\s+|\\s?&\\s?|\\s?/\\s?)";

    private static final int DAYS_OF_WEEK = 7;
    private static final int HALF_OF_MONTH = 15;

    private DayShapes() {}

    /** Days and ranges of days. */
    static List<Shape> days() {
        return List.of(
                Shape.of("iso-day", "(?<y>{Y})-(?<m>\\d\\d)-(?<d>\\d\\d)", DayShapes::numbers),
                Shape.of("numeric-day", "(?<a>\\d{1,2})(?<s>[./])(?<b>\\d{1,2})\\k<s>(?<y>{Y})", DayShapes::numeric),
                Shape.of(
                        "days-of-month",
                        "(?:the\\s+)?(?<d>{D})" + JOIN
                                + "(?:the\\s+)?(?<e>{D})\\s+(?:of\\s+)?(?<m>{MONTH})(?:,?\\s+(?<y>{Y}))?",
                        x -> range(x, "m", "m")),
                Shape.of(
                        "month-days",
                        "(?<m>{MONTH})\\s+(?<d>{D})" + JOIN
                                + "(?:the\\s+)?(?<e>{D})(?!\\s+{MONTH}|:)(?:,?\\s+(?<y>{Y}))?",
                        x -> range(x, "m", "m")),
                Shape.of(
                        "days-of-months",
                        "(?<d>{D})\\s+(?:of\\s+)?(?<m>{MONTH})" + JOIN
                                + "(?<e>{D})\\s+(?:of\\s+)?(?<n>{MONTH})(?:,?\\s+(?<y>{Y}))?",
                        x -> range(x, "m", "n")),
                Shape.of(
                        "months-days",
                        "(?<m>{MONTH})\\s+(?<d>{D})" + JOIN + "(?<n>{MONTH})\\s+(?<e>{D})(?:,?\\s+(?<y>{Y}))?",
                        x -> range(x, "m", "n")),
                Shape.of(
                        "day-month",
                        "(?:{WEEKDAY},?\\s+)?(?:the\\s+)?(?<d>{D})\\s+(?:of\\s+)?(?<m>{MONTH})(?:,?\\s+(?:of\\s+)?(?<y>{Y}))?",
                        DayShapes::day),
                Shape.of(
                        "month-day",
                        "(?:{WEEKDAY},?\\s+)?(?<w>last\\s+|next\\s+)?(?<m>{MONTH})\\s+(?:the\\s+)?(?<d>{D})(?![:.,]\\d)(?:,?\\s+(?<y>{Y}))?",
                        DayShapes::day));
    }

    /** Months and ranges of months. */
    static List<Shape> months() {
        return List.of(
                Shape.of(
                        "months-of-year",
                        "(?<m>{MONTH})" + JOIN + "(?<n>{MONTH})(?:\\s+(?:of\\s+)?(?<y>{Y}))?",
                        DayShapes::months),
                Shape.of(
                        "month-year",
                        "{PART}?(?<m>{MONTH})(?:,?\\s+|\\s+of\\s+)(?<y>{Y})",
                        x -> TimeValue.of(new PartialDate(x.digits("y"), x.month("m"), 0))),
                Shape.of(
                        "week-of-month",
                        "(?:the\\s+)?(?<n>{ORDINAL}|last|final)\\s+week\\s+(?:of|in)\\s+(?<m>{MONTH})(?:,?\\s+(?:of\\s+)?(?<y>{Y}))?",
                        DayShapes::weekOfMonth),
                Shape.of(
                        "half-of-month",
                        "(?:the\\s+)?(?<n>first|second)\\s+half\\s+of\\s+(?<m>{MONTH})(?:,?\\s+(?:of\\s+)?(?<y>{Y}))?",
                        DayShapes::halfOfMonth),
                Shape.of(
                        "month-of-year",
                        "{PART}?(?<m>{MONTH}),?\\s+(?:of\\s+)?(?<r>this|next|last)\\s+year",
                        DayShapes::monthOfYear),
                Shape.of(
                        "month",
                        "(?<p>{PART})?(?<w>last|next|this|this\\s+coming|this\\s+past)?\\s*(?<m>{MONTH})",
                        DayShapes::month));
    }

    private static TimeValue numbers(Match x) {
        return TimeValue.of(PartialDate.orNull(x.digits("y"), x.digits("m"), x.digits("d")));
    }

    /** With full stops the day comes first; with slashes only where no other reading is possible. */
    private static TimeValue numeric(Match x) {
        int a = x.digits("a");
        int b = x.digits("b");
        if (x.word("s").equals("/") && a <= 12 && b <= 12 && a != b) {
            return TimeValue.unresolved();
        }
        boolean monthFirst = b > 12;
        return TimeValue.of(PartialDate.orNull(x.digits("y"), monthFirst ? a : b, monthFirst ? b : a));
    }

    private static @Nullable PartialDate day(Match x, String day, String month) {
        if (x.has("y")) {
            return PartialDate.orNull(x.digits("y"), x.month(month), x.digits(day));
        }
        Anchor anchor = x.anchor();
        return anchor == null
                ? null
                : anchor.monthDay(x.month(month), x.digits(day), x.tense().get());
    }

    private static TimeValue day(Match x) {
        return TimeValue.of(day(x, "d", "m"));
    }

    private static @Nullable TimeValue range(Match x, String from, String to) {
        PartialDate end = day(x, "e", to);
        PartialDate start = end == null ? null : PartialDate.orNull(end.year(), x.month(from), x.digits("d"));
        if (start != null && end != null && start.firstDay().isAfter(end.firstDay())) {
            start = from.equals(to) ? null : PartialDate.orNull(end.year() - 1, start.month(), start.day());
        }
        return start == null || end == null ? TimeValue.unresolved() : TimeValue.of(start, end);
    }

    private static TimeValue months(Match x) {
        int from = x.month("m");
        int to = x.month("n");
        Anchor anchor = x.anchor();
        if (!x.has("y") && anchor == null) {
            return TimeValue.unresolved();
        }
        int year = x.has("y") || anchor == null
                ? x.digits("y")
                : anchor.month(to, x.tense().get()).getYear();
        return TimeValue.of(new PartialDate(from > to ? year - 1 : year, from, 0), new PartialDate(year, to, 0));
    }

    private static @Nullable YearMonth monthAt(Match x) {
        if (x.has("y")) {
            return YearMonth.of(x.digits("y"), x.month("m"));
        }
        Anchor anchor = x.anchor();
        return anchor == null ? null : anchor.month(x.month("m"), x.tense().get());
    }

    /** Seven days each, the last week the last seven; the value stays the month, since such weeks are loosely counted. */
    private static @Nullable TimeValue weekOfMonth(Match x) {
        YearMonth month = monthAt(x);
        if (month == null) {
            return TimeValue.unresolved();
        }
        boolean last = x.word("n").matches("last|final");
        int from = last ? month.lengthOfMonth() - DAYS_OF_WEEK + 1 : DAYS_OF_WEEK * (x.ordinal("n") - 1) + 1;
        return from > month.lengthOfMonth()
                ? null
                : TimeValue.days(month, from, Math.min(from + DAYS_OF_WEEK - 1, month.lengthOfMonth()));
    }

    private static TimeValue halfOfMonth(Match x) {
        YearMonth month = monthAt(x);
        if (month == null) {
            return TimeValue.unresolved();
        }
        return x.word("n").equals("first")
                ? TimeValue.days(month, 1, HALF_OF_MONTH)
                : TimeValue.days(month, HALF_OF_MONTH + 1, month.lengthOfMonth());
    }

    private static TimeValue monthOfYear(Match x) {
        Anchor anchor = x.published();
        int step =
                switch (x.word("r")) {
                    case "last" -> -1;
                    case "next" -> 1;
                    default -> 0;
                };
        return anchor == null
                ? TimeValue.unresolved()
                : TimeValue.of(new PartialDate(anchor.day().getYear() + step, x.month("m"), 0));
    }

    private static TimeValue month(Match x) {
        Anchor anchor = x.anchor();
        if (anchor == null || x.has("w") && !anchor.published()) {
            return TimeValue.unresolved();
        }
        YearMonth now = YearMonth.from(anchor.day());
        int month = x.month("m");
        YearMonth that = now.withMonth(month);
        return switch (x.word("w")) {
            case "last", "this past" ->
                TimeValue.of(PartialDate.ofMonth(that.isBefore(now) ? that : that.minusYears(1)));
            case "next", "this coming" ->
                TimeValue.of(PartialDate.ofMonth(that.isAfter(now) ? that : that.plusYears(1)));
            case "this" -> TimeValue.of(PartialDate.ofMonth(that));
            default ->
                TimeValue.of(PartialDate.ofMonth(anchor.month(month, x.tense().get())));
        };
    }
}
