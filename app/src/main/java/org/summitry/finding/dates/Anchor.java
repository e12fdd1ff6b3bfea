package org.summitry.finding.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The day from which relative expressions are counted.
 *
 * @param day the day
 * @param published whether it is the day of publication; otherwise a full date of the text, good for the year of a month but
 *     not for 'tomorrow'
 */
record Anchor(LocalDate day, boolean published) {

    /** Which way an expression without a year points. */
    enum Direction {
        PAST,
        FUTURE,
        NEAREST
    }

    /** The day of that name, or null when the calendar never has it. */
    @Nullable
    PartialDate monthDay(int month, int dayOfMonth, Direction direction) {
        PartialDate best = null;
        long bestDistance = Long.MAX_VALUE;
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
            PartialDate candidate = PartialDate.orNull(year, month, dayOfMonth);
            if (candidate != null) {
                long ahead = ChronoUnit.DAYS.between(day, candidate.firstDay());
                long distance = Math.abs(ahead) + (against(direction, ahead) ? 200 : 0);
                if (distance < bestDistance) {
                    best = candidate;
                    bestDistance = distance;
                }
            }
        }
        return best;
    }

    /** The n-th such weekday of a month, of the year in which the month lies in that direction. */
    PartialDate nthWeekday(int month, int nth, int weekday, Direction direction) {
        LocalDate first = month(month, direction).atDay(1);
        int ahead = Math.floorMod(weekday - first.getDayOfWeek().getValue(), 7) + 7 * (nth - 1);
        return PartialDate.of(first.plusDays(ahead));
    }

    /** The month of that name. */
    YearMonth month(int month, Direction direction) {
        YearMonth now = YearMonth.from(day);
        YearMonth best = now.withMonth(month);
        long bestDistance = Long.MAX_VALUE;
        for (int year = now.getYear() - 1; year <= now.getYear() + 1; year++) {
            YearMonth candidate = YearMonth.of(year, month);
            long ahead = ChronoUnit.MONTHS.between(now, candidate);
            long distance = Math.abs(ahead) * 2 + (against(direction, ahead) ? 24 : 0) - (ahead > 0 ? 0 : 1);
            if (distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** The weekday nearest in the direction, the day itself counted; news without a tense looks back. */
    LocalDate weekday(int weekday, Direction direction) {
        int back = Math.floorMod(day.getDayOfWeek().getValue() - weekday, 7);
        return direction == Direction.FUTURE ? day.plusDays(Math.floorMod(-back, 7)) : day.minusDays(back);
    }

    private static boolean against(Direction direction, long ahead) {
        return direction == Direction.PAST && ahead > 0 || direction == Direction.FUTURE && ahead < 0;
    }
}
