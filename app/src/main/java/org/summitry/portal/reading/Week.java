package org.summitry.portal.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import org.summitry.portal.web.Problem;

/** A week as ISO 8601 counts them: from Monday to Sunday. */
record Week(LocalDate monday) {
    static Week of(LocalDate day) {
        return new Week(day.with(java.time.DayOfWeek.MONDAY));
    }

    /** {@code 2026-W47}; a {@link Problem} when it is no week. */
    static Week of(String iso) {
        try {
            if (iso.matches("\\d{4}-W\\d\\d")) {
                return new Week(LocalDate.parse(iso + "-1", DateTimeFormatter.ISO_WEEK_DATE));
            }
        } catch (DateTimeException e) {
            // no year has so many weeks
        }
        throw Problem.badParameter("week", iso);
    }

    LocalDate sunday() {
        return monday.plusDays(6);
    }

    Week plus(int weeks) {
        return new Week(monday.plusWeeks(weeks));
    }

    int number() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    String year() {
        return Integer.toString(monday.get(IsoFields.WEEK_BASED_YEAR));
    }

    String iso() {
        return "%04d-W%02d".formatted(monday.get(IsoFields.WEEK_BASED_YEAR), number());
    }

    String href() {
        return "/digest/" + iso();
    }
}
