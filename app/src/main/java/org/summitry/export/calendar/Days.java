package org.summitry.export.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The days that a date or interval of ISO 8601 covers, to the month at the least.
 *
 * @param first the first day
 * @param last the last day
 */
record Days(LocalDate first, LocalDate last) {
    private static final int DAY = 10; // 2024-08-09
    private static final int MONTH = 7;
    private static final int YEAR = 4;

    /** Empty for an open interval, and for what is known to the year only. */
    static Optional<Days> of(String date) {
        String[] ends = date.split("/", 2);
        try {
            Optional<LocalDate> first = first(ends[0]);
            Optional<LocalDate> last =
                    ends[ends.length - 1].length() == YEAR ? Optional.empty() : last(ends[ends.length - 1]);
            return first.flatMap(f -> last.filter(l -> !l.isBefore(f)).map(l -> new Days(f, l)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> first(String date) {
        return switch (date.length()) {
            case DAY -> Optional.of(LocalDate.parse(date));
            case MONTH -> Optional.of(YearMonth.parse(date).atDay(1));
            default -> Optional.empty();
        };
    }

    /** The last day of a date, of an interval's end: what is due 'by 2023' is kept on its last day. */
    static Optional<LocalDate> last(String date) {
        String end = date.substring(date.indexOf('/') + 1);
        try {
            return switch (end.length()) {
                case DAY -> Optional.of(LocalDate.parse(end));
                case MONTH -> Optional.of(YearMonth.parse(end).atEndOfMonth());
                case YEAR -> Optional.of(LocalDate.of(Integer.parseInt(end), 12, 31));
                default -> Optional.empty();
            };
        } catch (DateTimeParseException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
