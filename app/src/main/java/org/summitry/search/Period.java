package org.summitry.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The days from {@code first} to {@code last}, counted from 1970-01-01; the ends of the scale where a side is open. */
record Period(int first, int last) {
    static final String OPEN = "..";
    private static final int LONGEST_IN_YEARS = 30;
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d)(?:T.*)?)?)?");

    /** The period between two ISO dates; null when both are unknown. Refuses what is no date, and an end before the beginning. */
    static @Nullable Period of(@Nullable String from, @Nullable String to) {
        boolean openStart = from == null || from.equals(OPEN);
        if (openStart && (to == null || to.equals(OPEN))) {
            return null;
        }
        int first = openStart || from == null ? Integer.MIN_VALUE : firstDay(from);
        int last;
        if (to == null) {
            last = from == null ? Integer.MAX_VALUE : lastDay(from);
        } else {
            last = to.equals(OPEN) ? Integer.MAX_VALUE : lastDay(to);
        }
        if (last < first) {
            throw new IllegalArgumentException("it ends before it begins: " + from + " to " + to);
        }
        return new Period(first, last);
    }

    /** The first day of an ISO day, month or year. */
    static int firstDay(String iso) {
        return (int) day(iso, false).toEpochDay();
    }

    /** The last day of an ISO day, month or year. */
    static int lastDay(String iso) {
        return (int) day(iso, true).toEpochDay();
    }

    private static LocalDate day(String iso, boolean last) {
        Matcher m = ISO.matcher(iso);
        if (m.matches()) {
            try {
                int year = Integer.parseInt(m.group(1));
                int month = m.group(2) == null ? last ? 12 : 1 : Integer.parseInt(m.group(2));
                YearMonth months = YearMonth.of(year, month);
                return m.group(3) != null
                        ? months.atDay(Integer.parseInt(m.group(3)))
                        : last ? months.atEndOfMonth() : months.atDay(1);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(notADate(iso), e);
            }
        }
        throw new IllegalArgumentException(notADate(iso));
    }

    private static String notADate(String iso) {
        return "not a date: '" + iso + "'; write 2024, 2024-08 or 2024-08-09";
    }

    /** Where it stands among others: its first day, or its last when the beginning is open. */
    int position() {
        return first == Integer.MIN_VALUE ? last : first;
    }

    /** The month in which it lies, ISO; null when it is longer. */
    @Nullable
    String month() {
        if (first == Integer.MIN_VALUE || last == Integer.MAX_VALUE) {
            return null;
        }
        YearMonth month = YearMonth.from(LocalDate.ofEpochDay(first));
        return month.equals(YearMonth.from(LocalDate.ofEpochDay(last))) ? month.toString() : null;
    }

    /** The years it touches; of open and very long periods the year of {@link #position()} alone. */
    IntStream years() {
        int from = LocalDate.ofEpochDay(position()).getYear();
        boolean open = first == Integer.MIN_VALUE || last == Integer.MAX_VALUE;
        int to = open ? from : LocalDate.ofEpochDay(last).getYear();
        return to - from > LONGEST_IN_YEARS ? IntStream.of(from) : IntStream.rangeClosed(from, to);
    }
}
