package org.summitry.analysis.deadlines;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.summitry.analysis.followup.Followed;
import org.summitry.analysis.followup.Link;
import org.summitry.analysis.followup.Passage;
import org.summitry.analysis.followup.Status;

/**
 * Looks through followed matters for what is due, overdue, quiet, said again without progress, or dropped.
 *
 * @param today the day it is looked at; no clock is read
 * @param within how many days ahead 'soon' reaches
 */
public record Watch(LocalDate today, int within) {
    private static final int QUIET_MONTHS = 12;
    private static final int RESTATED_LEAST = 2;

    /** Refuses a reach into the past. */
    public Watch {
        if (within < 0) {
            throw new IllegalArgumentException("within " + within + " days: a number of days from 0 on is wanted");
        }
    }

    /**
     * The notices of all matters: by kind, then by day, then by id. A matter may have several. What is overdue is not said to be quiet
     * too, and a sentence that tells of an undertaking is not listed again for the figure or the work that it names.
     */
    public List<Notice> notices(List<Followed> all) {
        List<Notice> notices = new ArrayList<>();
        for (Followed f : all) {
            LocalDate made = f.matter().passage().published();
            boolean known = made == null || !made.isAfter(today);
            if (known && !f.isSettled()) {
                boolean overdue = deadline(f, notices);
                if (!overdue) {
                    silence(f, notices);
                }
                restated(f, notices);
                dropped(f, notices);
            }
        }
        notices.removeIf(undertaken(notices));
        notices.sort(Comparator.comparing(Notice::kind)
                .thenComparing(n -> n.day() == null ? "" : n.day().toString())
                .thenComparing(n -> n.followed().matter().id()));
        return notices;
    }

    /** What only names the thing that an undertaking of the same sentence is about. */
    private static Predicate<Notice> undertaken(List<Notice> notices) {
        Set<String> sentences = new HashSet<>();
        notices.stream().filter(n -> isUndertaking(n)).forEach(n -> sentences.add(sentence(n)));
        return n -> !isUndertaking(n) && sentences.contains(sentence(n));
    }

    private static boolean isUndertaking(Notice n) {
        return n.followed().matter().kind().equals("undertaking");
    }

    private static String sentence(Notice n) {
        Passage p = n.followed().matter().passage();
        return n.kind() + " " + p.document() + " " + p.sentence();
    }

    /** Adds what is due; whether it is overdue. */
    private boolean deadline(Followed f, List<Notice> notices) {
        LocalDate deadline = f.matter().deadline();
        if (deadline == null) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(today, deadline);
        if (days < 0) {
            String heard = f.counting().isEmpty() ? "no report found" : "no report found that it is done";
            notices.add(new Notice(Notice.Kind.OVERDUE, deadline, "due " + days(-days) + " ago, " + heard, f));
        } else if (days <= within) {
            notices.add(
                    new Notice(Notice.Kind.DUE_SOON, deadline, days == 0 ? "due today" : "due in " + days(days), f));
        }
        return days < 0;
    }

    private static String days(long n) {
        return n == 1 ? "1 day" : n + " days";
    }

    private void silence(Followed f, List<Notice> notices) {
        f.lastHeard()
                .filter(last -> last.isBefore(today.minusMonths(QUIET_MONTHS)))
                .ifPresent(last -> {
                    String since =
                            f.counting().isEmpty() ? "no report found since it was made" : "no report found since";
                    notices.add(new Notice(Notice.Kind.QUIET, last, since + ", " + last, f));
                });
    }

    /** Said again at least twice since anything else was reported. */
    private static void restated(Followed f, List<Notice> notices) {
        int times = 0;
        LocalDate since = null;
        for (Link link : f.counting()) {
            if (link.status() == Status.RESTATEMENT) {
                times++;
                since = link.report().published();
            } else if (link.status() == Status.PROGRESS) {
                times = 0;
            }
        }
        if (times >= RESTATED_LEAST) {
            notices.add(new Notice(
                    Notice.Kind.RESTATED, since, "said again " + times + " times, no progress reported in between", f));
        }
    }

    private static void dropped(Followed f, List<Notice> notices) {
        if (f.dropped() != null) {
            notices.add(new Notice(
                    Notice.Kind.DROPPED,
                    f.dropped(),
                    "the joint statement of the next meeting, " + f.dropped() + ", does not speak of it",
                    f));
        }
    }
}
