package org.summitry.finding.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.IsoPeriod;
import org.summitry.finding.dates.TimeExpression.Type;

/** What an expression of time means: its TIMEX3 type and value and, for dates, the same in the exchange format's form. */
record TimeValue(Type type, @Nullable String value, @Nullable IsoPeriod period) {

    static TimeValue of(@Nullable PartialDate date) {
        return date == null ? unresolved() : new TimeValue(Type.DATE, date.iso(), date.period());
    }

    static TimeValue of(PartialDate from, PartialDate to) {
        String both = from.iso() + "/" + to.iso();
        return new TimeValue(Type.DATE, both, new IsoPeriod(both));
    }

    static TimeValue unresolved() {
        return new TimeValue(Type.DATE, null, null);
    }

    static TimeValue vague(String reference) {
        return new TimeValue(Type.DATE, reference, null);
    }

    static TimeValue duration(String value) {
        return new TimeValue(Type.DURATION, value, null);
    }

    static TimeValue set(String value) {
        return new TimeValue(Type.SET, value, null);
    }

    /** The ISO week of {@code day}: Monday to Sunday. */
    static TimeValue week(LocalDate day) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        int year = day.get(IsoFields.WEEK_BASED_YEAR);
        return new TimeValue(
                Type.DATE, "%d-W%02d".formatted(year, week), new IsoPeriod(monday + "/" + monday.plusDays(6)));
    }

    /** Three months, numbered from 1. */
    static TimeValue quarter(int year, int quarter) {
        return months(year, quarter * 3 - 2, quarter * 3, year + "-Q" + quarter);
    }

    /** From one month of a year to another of the same year, under a TIMEX3 value of its own. */
    static TimeValue months(int year, int from, int to, String value) {
        IsoPeriod period = new IsoPeriod("%d-%02d/%d-%02d".formatted(year, from, year, to));
        return new TimeValue(Type.DATE, value, period);
    }

    /** Some days of a month, under the month's own value. */
    static TimeValue days(YearMonth month, int from, int to) {
        return new TimeValue(Type.DATE, month.toString(), new IsoPeriod(month.atDay(from) + "/" + month.atDay(to)));
    }

    /** Ten years from {@code first}. */
    static TimeValue decade(int first) {
        String value = String.valueOf(first).substring(0, 3);
        return new TimeValue(Type.DATE, value + "X", new IsoPeriod(first + "/" + (first + 9)));
    }

    /** A season of a year; winter has no period, since it lies in two years. */
    static TimeValue season(int year, String season) {
        String value = year + "-" + season;
        return switch (season) {
            case "SP" -> months(year, 3, 5, value);
            case "SU" -> months(year, 6, 8, value);
            case "FA" -> months(year, 9, 11, value);
            default -> new TimeValue(Type.DATE, value, null);
        };
    }

    /** The same day at a time of it ('TMO', 'T22:00'). */
    TimeValue at(String time) {
        return value == null ? this : new TimeValue(Type.TIME, value + time, period);
    }
}
