package org.summitry.analysis.deadlines;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.summitry.analysis.followup.Followed;

/**
 * Something to look at.
 *
 * @param kind why
 * @param day the deadline, or the day since when it is so; null when no day is known
 * @param words what it is, in a clause: 'due in 12 days'
 * @param followed the matter with its reports
 */
public record Notice(Kind kind, @Nullable LocalDate day, String words, Followed followed) {

    /** Why one should look. */
    public enum Kind {
        /** Its deadline has passed and no report says that it is done. */
        OVERDUE,
        /** Its deadline comes soon. */
        DUE_SOON,
        /** Nothing was heard of it for a year. */
        QUIET,
        /** It was said again, without progress. */
        RESTATED,
        /** The next joint statement no longer speaks of it. */
        DROPPED;

        /** As written in files: 'due-soon'. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
