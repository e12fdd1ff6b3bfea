package org.summitry.finding.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.IsoPeriod;

/**
 * A year, a month of a year or a day.
 *
 * @param month 1 to 12, or 0 when only the year is known
 * @param day 1 to 31, or 0 when only the month is known
 */
record PartialDate(int year, int month, int day) {

    /** Refuses days that no calendar has. */
    PartialDate {
        if (day > 0) {
            LocalDate.of(year, month, day);
        } else if (month > 0) {
            YearMonth.of(year, month);
        }
    }

    /** The date, or null when the calendar has no such day. */
    static @Nullable PartialDate orNull(int year, int month, int day) {
        try {
            return new PartialDate(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Reads {@link #iso()}. */
    static PartialDate parse(String iso) {
        String[] parts = iso.split("-", -1);
        return new PartialDate(
                Integer.parseInt(parts[0]),
                parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
                parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
    }

    static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0);
    }

    static PartialDate ofMonth(YearMonth month) {
        return new PartialDate(month.getYear(), month.getMonthValue(), 0);
    }

    LocalDate firstDay() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    IsoPeriod period() {
        return new IsoPeriod(iso());
    }

    String iso() {
        if (day > 0) {
            return firstDay().toString();
        }
        return month > 0 ? YearMonth.of(year, month).toString() : Year.of(year).toString();
    }
}
