package org.summitry.eval;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * What happened in an invented world, as unevenly told as in the real one: most events are told by one or two publishers, a summit
 * by more than a hundred. The documents of some weeks tell of the events of these weeks, in no order.
 *
 * @param number which event
 * @param reports how many documents tell of it
 * @param day when it took place
 */
record GeneratedEvent(int number, int reports, LocalDate day) {
    private static final int SEASON = 1_000;
    private static final int MOST_REPORTS = 150;
    private static final double UNEVENNESS = 1.25;
    private static final int DAYS = 10_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(1995, 1, 1);

    /** The events of a thousand documents that follow each other: by document, its event, and that one's number of reports. */
    private record Season(int number, int[] event, int[] reports) {}

    private static volatile Season last = season(0);

    /** What document {@code i} of {@code of} tells of. */
    static GeneratedEvent of(int i, int of) {
        int number = i / SEASON;
        Season season = last;
        if (season.number() != number) {
            season = season(number);
            last = season;
        }
        int event = season.event()[i % SEASON];
        double when = (number * (double) SEASON + event) / of;
        return new GeneratedEvent(
                number * SEASON + event, season.reports()[event], FIRST_DAY.plusDays((long) (when * DAYS)));
    }

    private static Season season(int number) {
        SplittableRandom random = new SplittableRandom(0xe4e47L * 41 + number);
        int[] event = new int[SEASON];
        int[] reports = new int[SEASON];
        int at = 0;
        while (at < SEASON) {
            double drawn = Math.pow(1 - random.nextDouble(), -1 / UNEVENNESS);
            int size = (int) Math.min(Math.min(MOST_REPORTS, SEASON - at), drawn);
            Arrays.fill(event, at, at + size, at);
            reports[at] = size;
            at += size;
        }
        for (int k = SEASON - 1; k > 0; k--) {
            int other = random.nextInt(k + 1);
            int swap = event[k];
            event[k] = event[other];
            event[other] = swap;
        }
        return new Season(number, event, reports);
    }

    /** Chance of its own for each thing that is so in all reports of the event. */
    SplittableRandom chance(int thing) {
        return new SplittableRandom((0x5eed_1234L * 31 + number) * 1_009 + thing);
    }

    /** Whether many met who meet again and again. */
    boolean isSummit() {
        return reports >= 8;
    }
}
