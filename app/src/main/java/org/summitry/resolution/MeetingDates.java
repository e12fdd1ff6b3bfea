package org.summitry.resolution;

import java.time.LocalDate;

/** What the dates of two meetings say; where one is missing, the dates of the reports. */
final class MeetingDates {
    private static final int FEW = 3;
    private static final int A_MONTH = 31;
    /** So many days later a visit that was put off may still be the same one. */
    static final int A_VISIT_LATE = 120;

    private static final int A_REPORT_LATE = 10;
    private static final int MONTHS = 60;
    private static final int HALF_A_YEAR = 180;

    private MeetingDates() {}

    /** {@code named}: whether series and ordinal, or the names, already say that it is one meeting. */
    static void compare(MeetingFacts a, MeetingFacts b, boolean named, Comparison out) {
        Days mine = a.date();
        Days other = b.date();
        if (mine == null || other == null) {
            missing(a, b, out);
        } else if (mine.exact() && other.exact()) {
            exact(a, b, mine, other, named, out);
        } else if (mine.gap(other) == 0) {
            boolean years = mine.iso().length() == 4 || other.iso().length() == 4;
            out.add(years ? "in-year" : "in-month", mine.iso() + ", " + other.iso());
        } else {
            apart(a, b, mine.gap(other), named, out);
        }
    }

    /** Whether both name a day, and it is one. */
    static boolean sameDay(MeetingFacts a, MeetingFacts b) {
        Days mine = a.date();
        Days other = b.date();
        return mine != null && other != null && mine.exact() && other.exact() && mine.gap(other) == 0;
    }

    private static void exact(MeetingFacts a, MeetingFacts b, Days mine, Days other, boolean named, Comparison out) {
        long gap = mine.gap(other);
        if (gap == 0) {
            out.add("same-day", mine.iso() + ", " + other.iso());
        } else if (gap == 1 && !a.place().differs(b.place())) {
            boolean placed = a.place().agrees(b.place());
            // Conferences and their parts follow each other; the same two people seldom meet twice in a town within two
            // days.
            boolean pair = a.bilateral() && b.bilateral() && a.parties().samePeople(b.parties()) > 1;
            out.add(
                    placed ? pair ? "next-day-same-pair" : "next-day-same-place" : "next-day",
                    mine.iso() + ", " + other.iso());
        } else {
            apart(a, b, gap, named, out);
        }
    }

    private static void apart(MeetingFacts a, MeetingFacts b, long gap, boolean named, Comparison out) {
        String words = Long.toString(gap);
        boolean planned = a.scheduled() || b.scheduled();
        if (!named && gap <= FEW && !planned && (early(a) || early(b))) {
            out.add("doubtful-day", words);
        } else if (!named && planned && gap <= A_MONTH) {
            out.add("moved-unnamed", words);
        } else if (!named && planned && gap <= A_VISIT_LATE && oneVisit(a, b)) {
            out.add("moved-unnamed", words);
            out.add("moved-far", (double) gap / A_VISIT_LATE, words);
        } else if (!named || gap > HALF_A_YEAR && !planned) {
            out.veto("dates-differ", words);
        } else {
            out.add(planned || gap <= FEW ? "moved" : "other-day", words);
        }
    }

    private static boolean oneVisit(MeetingFacts a, MeetingFacts b) {
        return a.type().equals("visit")
                && b.type().equals("visit")
                && a.parties().otherPeople(b.parties()) == 0
                && a.parties().samePeople(b.parties()) > 0;
    }

    /** Whether what was held is dated after the report of it: one of the two dates is wrong. */
    private static boolean early(MeetingFacts facts) {
        Days date = facts.date();
        return !facts.scheduled()
                && date != null
                && date.from() != null
                && facts.published() != null
                && facts.published().isBefore(date.from());
    }

    private static void missing(MeetingFacts a, MeetingFacts b, Comparison out) {
        MeetingFacts dated = a.date() != null ? a : b;
        MeetingFacts undated = dated == a ? b : a;
        LocalDate published = undated.published();
        Days date = dated.date();
        if (date == null) {
            reports(a, b, out);
            return;
        }
        if (published == null) {
            return;
        }
        long lag = date.gap(published);
        boolean before = date.from() != null && published.isBefore(date.from());
        if (before && !undated.scheduled()) {
            out.add(lag > 1 ? "told-before" : "told-then", Long.toString(lag));
        } else if (lag <= (before ? MONTHS : A_REPORT_LATE)) {
            out.add(lag <= FEW ? "told-then" : "told-soon", Long.toString(lag));
        } else {
            out.add("told-late", Math.min(1, 0.5 + lag / 360.0), Long.toString(lag));
        }
    }

    private static void reports(MeetingFacts a, MeetingFacts b, Comparison out) {
        if (a.published() == null || b.published() == null) {
            return;
        }
        long gap = Math.abs(a.published().toEpochDay() - b.published().toEpochDay());
        String words = Long.toString(gap);
        if (gap <= A_REPORT_LATE) {
            out.add(gap <= FEW ? "told-then" : "told-soon", words);
        } else {
            out.add("told-late", Math.min(1, 0.5 + gap / 360.0), words);
        }
    }
}
