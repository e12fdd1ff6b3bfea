package org.summitry.portal.outcomes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.portal.reading.Turn;

/**
 * What the page of deadlines shows.
 *
 * @param groups by why one should look
 * @param within how many days ahead 'soon' reaches
 * @param calendar the address to which a calendar subscribes
 * @param earlier whether newer reports are still being compared
 * @param turn which page this is where one group alone is shown, else null
 */
public record DeadlineView(List<Group> groups, int within, String calendar, boolean earlier, @Nullable Turn turn) {
    /** Copies the list. */
    public DeadlineView {
        groups = List.copyOf(groups);
    }

    /**
     * What is looked at for one reason.
     *
     * @param kind the reason, as 'due-soon'
     * @param total how many there are, shown or not
     */
    public record Group(String kind, int total, List<Row> rows) {
        /** Copies the list. */
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One to look at.
     *
     * @param text what it is, in short
     * @param href its page
     * @param actors who takes part
     * @param when the deadline or the day since when, as it is read; may be empty
     * @param rung how far it has come, by the reports that count: the key of a message
     * @param quote the sentence
     * @param source where it is read
     * @param reports what was reported last
     * @param reported how many reports there are
     */
    public record Row(
            String text,
            String href,
            String actors,
            String when,
            String rung,
            String quote,
            String source,
            List<Report> reports,
            int reported) {
        /** Copies the list. */
        public Row {
            reports = List.copyOf(reports);
        }
    }

    /**
     * A later report.
     *
     * @param status what it says became of the matter, as 'progress'
     * @param standing how sure that is, as 'linked'
     */
    public record Report(String status, String standing, String day, String quote, String source) {}
}
