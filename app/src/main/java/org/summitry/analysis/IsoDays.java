package org.summitry.analysis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Days out of the dates of the exchange format. */
public final class IsoDays {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private IsoDays() {}

    /** The last day of a date or interval ('2034', '2034-06', '2025/2027'); null when it is open, empty or no date. */
    public static @Nullable LocalDate end(String iso) {
        String last = iso.substring(iso.indexOf('/') + 1);
        try {
            return switch (last.length()) {
                case YEAR -> Year.parse(last).atMonth(12).atEndOfMonth();
                case MONTH -> YearMonth.parse(last).atEndOfMonth();
                default -> LocalDate.parse(last);
            };
        } catch (DateTimeException e) {
            return null; // '..', 'spring' or nothing: no day is claimed
        }
    }
}
