package org.summitry.finding.dates;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.IsoPeriod;
import org.summitry.finding.dates.TimeExpression.Type;

/** Times counted from the day of publication: 'tomorrow', 'on Monday', 'this fall', 'last year', 'two days ago', 'now'. */
final class RelativeShapes {
    private static final CalendarWords WORDS = CalendarWords.shared();

    /** Farther back than this many units there is no calendar to speak of. */
    private static final int LONGEST_AGO = 90;

    private RelativeShapes() {}

    /** Days counted from publication or from the date last spoken of. */
    static List<Shape> days() {
        return List.of(
                Shape.of(
                        "day-word",
                        "(?:(?:earlier|later)\\s+)?(?<w>"
                                + CalendarWords.oneOf(WORDS.dayWords().keySet()) + ")(?:\\s+(?<p>{DAYPART}))?",
                        RelativeShapes::dayWord),
                Shape.of(
                        "weekday",
                        "(?:(?<r>last|next|this|this\\s+coming|this\\s+past)\\s+)?(?<w>{WEEKDAY})(?<s>['’]s)?(?:\\s+(?<p>{DAYPART}))?",
                        RelativeShapes::weekday),
                Shape.of("this-day-part", "this\\s+(?<p>{DAYPART})", RelativeShapes::thisPart),
                Shape.of(
                        "that-day",
                        "(?:(?:earlier|later)\\s+)?(?:on\\s+)?(?:the\\s+(?:same|very)\\s+day|that\\s+(?:same\\s+|very\\s+)?day)",
                        x -> anaphora(x, "day", 0)),
                Shape.of(
                        "the-next-day",
                        "the\\s+(?:next|following)\\s+(?:day|(?<p>{DAYPART}))",
                        x -> anaphora(x, "day", 1)),
                Shape.of(
                        "that-year",
                        "(?:(?:earlier|later)\\s+)?(?:(?:the|that)\\s+same|that)\\s+(?<u>year|month)",
                        x -> anaphora(x, x.word("u"), 0)));
    }

    /** Weeks and longer times, holidays and what points vaguely. */
    static List<Shape> spans() {
        return List.of(
                Shape.of(
                        "unit",
                        "(?:the\\s+)?{PART}?(?:the\\s+)?(?<r>last|past|previous|this|the\\s+current|current|next|the\\s+coming|coming|the\\s+following|this\\s+same|of\\s+the)"
                                + "\\s+(?<u>week|month|year|quarter|decade|century)",
                        RelativeShapes::unit),
                Shape.of(
                        "end-of-unit",
                        "(?:the\\s+)?(?:end|beginning|start|middle)\\s+of\\s+(?:the|this)\\s+(?<u>week|month|year|decade|century)",
                        x -> unit(x, 0, x.word("u"))),
                Shape.of(
                        "in-the-year",
                        "(?:earlier|later)\\s+in\\s+the\\s+(?<u>week|month|year|decade)",
                        x -> unit(x, 0, x.word("u"))),
                Shape.of("year-end", "(?:the\\s+)?(?<u>month|year)(?:-end|['’]s\\s+end)", x -> unit(x, 0, x.word("u"))),
                Shape.of( // 'before the year is out', 'within the month'
                        "running-unit",
                        "the\\s+(?<u>week|month|year)(?=\\s+(?:is\\s+(?:out|over|up)|ends|comes\\s+to\\s+an\\s+end))"
                                + "|(?<=within\\s)the\\s+(?<v>week|month|year)",
                        x -> unit(x, 0, x.has("u") ? x.word("u") : x.word("v"))),
                Shape.of("weekend", "(?:(?:the|this|last|next|the\\s+past)\\s+)weekend", RelativeShapes::weekend),
                Shape.of(
                        "season",
                        "(?:the\\s+)?{PART}?(?<r>last|past|this|next|this\\s+coming|coming|this\\s+past)\\s+(?<s>{SEASON})",
                        RelativeShapes::season),
                Shape.of(
                        "ago",
                        "(?:(?:almost|nearly|about|some|more\\s+than|over|just|around|less\\s+than)\\s+)?(?:(?<n>{NUM})|(?<a>an?))\\s+(?<u>{UNIT})\\s+(?<w>ago|from\\s+now)",
                        RelativeShapes::ago),
                Shape.of(
                        "holiday",
                        "(?:(?:last|this|next)\\s+)?(?<h>"
                                + CalendarWords.oneOf(WORDS.holidays().keySet()) + ")",
                        RelativeShapes::holiday),
                Shape.of(
                        "reference",
                        "(?<w>" + CalendarWords.oneOf(WORDS.references().keySet()) + ")",
                        x -> TimeValue.vague(WORDS.references().getOrDefault(x.word("w"), "PRESENT_REF"))));
    }

    private static @Nullable LocalDate today(Match x) {
        Anchor anchor = x.published();
        return anchor == null ? null : anchor.day();
    }

    private static TimeValue onDay(@Nullable LocalDate day, Match x) {
        if (day == null) {
            return TimeValue.unresolved();
        }
        TimeValue value = TimeValue.of(PartialDate.of(day));
        return x.has("p") ? value.at(x.dayPart("p")) : value;
    }

    private static TimeValue dayWord(Match x) {
        LocalDate today = today(x);
        return onDay(today == null ? null : today.plusDays(WORDS.dayWords().getOrDefault(x.word("w"), 0)), x);
    }

    /** The day, month or year of the date last spoken of, or the day after it. */
    private static TimeValue anaphora(Match x, String unit, int step) {
        PartialDate last = x.last();
        boolean precise =
                last != null && (unit.equals("year") || last.month() > 0 && (unit.equals("month") || last.day() > 0));
        if (last == null || !precise) {
            return TimeValue.unresolved();
        }
        return switch (unit) {
            case "day" -> TimeValue.of(PartialDate.of(last.firstDay().plusDays(step)));
            case "month" -> TimeValue.of(new PartialDate(last.year(), last.month(), 0));
            default -> TimeValue.of(PartialDate.ofYear(last.year()));
        };
    }

    private static TimeValue thisPart(Match x) {
        return onDay(today(x), x);
    }

    private static TimeValue weekday(Match x) {
        Anchor anchor = x.published();
        if (anchor == null) {
            return TimeValue.unresolved();
        }
        int weekday = x.weekday("w");
        LocalDate day =
                switch (x.word("r")) {
                    case "last", "this past" ->
                        new Anchor(anchor.day().minusDays(1), true).weekday(weekday, Anchor.Direction.PAST);
                    case "next", "this coming" ->
                        new Anchor(anchor.day().plusDays(1), true).weekday(weekday, Anchor.Direction.FUTURE);
                    default ->
                        anchor.weekday(
                                weekday,
                                x.has("s")
                                        ? Anchor.Direction.NEAREST
                                        : x.tense().get());
                };
        return onDay(day, x);
    }

    private static TimeValue unit(Match x) {
        int step =
                switch (x.word("r")) {
                    case "last", "past", "previous" -> -1;
                    case "next", "coming", "the coming", "the following" -> 1;
                    default -> 0;
                };
        return unit(x, step, x.word("u"));
    }

    private static TimeValue unit(Match x, int step, String unit) {
        LocalDate today = today(x);
        if (today == null) {
            return TimeValue.unresolved();
        }
        int year = today.getYear();
        return switch (unit) {
            case "week" -> TimeValue.week(today.plusWeeks(step));
            case "month" ->
                TimeValue.of(PartialDate.ofMonth(YearMonth.from(today).plusMonths(step)));
            case "quarter" -> {
                YearMonth month = YearMonth.from(today).plusMonths(3L * step);
                yield TimeValue.quarter(month.getYear(), (month.getMonthValue() + 2) / 3);
            }
            case "decade" -> TimeValue.decade(year / 10 * 10 + 10 * step);
            case "century" -> new TimeValue(Type.DATE, String.valueOf(year / 100 + step), null);
            default -> TimeValue.of(PartialDate.ofYear(year + step));
        };
    }

    private static TimeValue weekend(Match x) {
        LocalDate today = today(x);
        if (today == null) {
            return TimeValue.unresolved();
        }
        boolean ahead = x.tense().get() == Anchor.Direction.FUTURE;
        LocalDate saturday = new Anchor(today.minusDays(ahead ? 0 : 1), true)
                .weekday(6, ahead ? Anchor.Direction.FUTURE : Anchor.Direction.PAST);
        TimeValue week = TimeValue.week(saturday);
        return new TimeValue(Type.DATE, week.value() + "-WE", new IsoPeriod(saturday + "/" + saturday.plusDays(1)));
    }

    private static TimeValue season(Match x) {
        LocalDate today = today(x);
        if (today == null) {
            return TimeValue.unresolved();
        }
        String season = x.season("s");
        int first =
                switch (season) {
                    case "SP" -> 3;
                    case "SU" -> 6;
                    case "FA" -> 9;
                    default -> 12;
                };
        int year = today.getYear();
        int month = today.getMonthValue();
        return TimeValue.season(
                switch (x.word("r")) {
                    case "last", "past", "this past" -> month >= first + 3 ? year : year - 1;
                    case "next", "coming", "this coming" -> month < first ? year : year + 1;
                    default -> year;
                },
                season);
    }

    private static TimeValue ago(Match x) {
        LocalDate today = today(x);
        if (today == null || x.unit("u").startsWith("T")) {
            return TimeValue.unresolved();
        }
        int many = x.count("n");
        if (many > LONGEST_AGO) {
            return TimeValue.unresolved();
        }
        int count = x.word("w").equals("ago") ? -many : many;
        return switch (x.unit("u")) {
            case "D" -> TimeValue.of(PartialDate.of(today.plusDays(count)));
            case "W" -> TimeValue.week(today.plusWeeks(count));
            case "M" -> TimeValue.of(PartialDate.ofMonth(YearMonth.from(today).plusMonths(count)));
            case "DE" -> TimeValue.of(PartialDate.ofYear(today.getYear() + 10 * count));
            case "CE" -> TimeValue.unresolved();
            default -> TimeValue.of(PartialDate.ofYear(today.getYear() + count));
        };
    }

    private static TimeValue holiday(Match x) {
        Anchor anchor = x.published();
        String day = WORDS.holidays().get(x.word("h"));
        if (anchor == null || day == null) {
            return TimeValue.unresolved();
        }
        if (day.length() == 5) {
            MonthDay on = MonthDay.parse("--" + day);
            return TimeValue.of(anchor.monthDay(
                    on.getMonthValue(), on.getDayOfMonth(), x.tense().get()));
        }
        String[] rule = day.split("-", 3);
        return TimeValue.of(anchor.nthWeekday(
                Integer.parseInt(rule[0]),
                Integer.parseInt(rule[1]),
                Integer.parseInt(rule[2]),
                x.tense().get()));
    }
}
