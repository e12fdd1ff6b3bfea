package org.summitry.resolution;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A date or period of the exchange format as days, both ends included.
 *
 * @param from null when the beginning is open
 * @param to null when the end is open
 * @param iso the form it was read from
 */
record Days(@Nullable LocalDate from, @Nullable LocalDate to, String iso) {
    private static final int A_MEETING = 14;

    /** Null for what is no date. */
    static @Nullable Days of(String iso) {
        int slash = iso.indexOf('/');
        String first = slash < 0 ? iso : iso.substring(0, slash);
        String last = slash < 0 ? iso : iso.substring(slash + 1);
        LocalDate from = first(first);
        LocalDate to = last(last);
        return from == null && to == null ? null : new Days(from, to, iso);
    }

    private static @Nullable LocalDate first(String iso) {
        try {
            return switch (iso.length()) {
                case 4 -> LocalDate.of(Integer.parseInt(iso), 1, 1);
                case 7 -> YearMonth.parse(iso).atDay(1);
                case 10 -> LocalDate.parse(iso);
                default -> null;
            };
        } catch (RuntimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate last(String iso) {
        LocalDate first = first(iso);
        if (first == null) {
            return null;
        }
        return switch (iso.length()) {
            case 4 -> LocalDate.of(first.getYear(), 12, 31);
            case 7 -> YearMonth.from(first).atEndOfMonth();
            default -> first;
        };
    }

    /** The same, ended by the day of the report: what a report tells of is over. What is exact, or begins later, stays as it is. */
    Days until(@Nullable LocalDate report) {
        boolean open = !exact() && from != null && to != null;
        return open && report != null && !report.isBefore(from) && report.isBefore(to)
                ? new Days(from, report, iso)
                : this;
    }

    /** Whether it names days, not months or years. */
    boolean exact() {
        return iso.length() > "2000-01".length()
                && from != null
                && to != null
                && ChronoUnit.DAYS.between(from, to) < A_MEETING;
    }

    /** Days between the two, 0 when they touch. */
    long gap(Days other) {
        if (to != null && other.from != null && to.isBefore(other.from)) {
            return ChronoUnit.DAYS.between(to, other.from);
        }
        if (from != null && other.to != null && other.to.isBefore(from)) {
            return ChronoUnit.DAYS.between(other.to, from);
        }
        return 0;
    }

    /** Days between it and a day, 0 when it is inside. */
    long gap(LocalDate day) {
        return gap(new Days(day, day, day.toString()));
    }

    /** Whether two deadlines can be one: the end of one lies in what the other leaves open. */
    boolean endsLike(Days other) {
        if (to == null || other.to == null) {
            return gap(other) == 0;
        }
        String mine = iso.substring(iso.indexOf('/') + 1);
        String its = other.iso.substring(other.iso.indexOf('/') + 1);
        return mine.startsWith(its) || its.startsWith(mine);
    }
}
