package org.summitry.portal.reading;

import java.util.List;
import java.util.Map;

/**
 * What a week brought.
 *
 * @param days its first and last day, as the language writes them
 * @param previous the week before
 * @param next the week after; empty when it has not begun
 * @param over whether the week is over
 * @param met meetings of the week
 * @param agreed agreements and pledges first told of in it
 * @param instruments instruments first told of in it
 * @param due what fell due in it
 * @param changes what was read and decided in it, the latest
 * @param acts how often what was done in it, by the ledger's words
 */
public record DigestView(
        String days,
        String previous,
        String next,
        boolean over,
        List<Line> met,
        List<Line> agreed,
        List<Line> instruments,
        List<Line> due,
        List<Change> changes,
        Map<String, Long> acts) {
    /** Copies the lists. */
    public DigestView {
        met = List.copyOf(met);
        agreed = List.copyOf(agreed);
        instruments = List.copyOf(instruments);
        due = List.copyOf(due);
        changes = List.copyOf(changes);
    }

    /** Its lists of entries, each under the key of its heading. */
    public List<Group> groups() {
        return List.of(
                new Group("met", met),
                new Group("agreed", agreed),
                new Group("instruments", instruments),
                new Group("due", due));
    }

    /** A list of entries. */
    public record Group(String key, List<Line> lines) {
        /** Copies the list. */
        public Group {
            lines = List.copyOf(lines);
        }
    }
}
