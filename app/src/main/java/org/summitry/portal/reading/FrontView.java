package org.summitry.portal.reading;

import java.util.List;
import java.util.Map;

/**
 * What the front page shows.
 *
 * @param meetings the latest
 * @param agreed the latest agreements and pledges
 * @param due what falls due next
 * @param changes what was read and decided last
 * @param known whether this visitor was here before
 * @param topics those with most entries
 * @param counts entries by kind
 */
public record FrontView(
        List<Line> meetings,
        List<Line> agreed,
        List<Line> due,
        List<Change> changes,
        boolean known,
        List<Named> topics,
        Map<String, Integer> counts) {
    /** Copies the lists. */
    public FrontView {
        meetings = List.copyOf(meetings);
        agreed = List.copyOf(agreed);
        due = List.copyOf(due);
        changes = List.copyOf(changes);
        topics = List.copyOf(topics);
    }

    /** Whether nothing has been read yet. */
    public boolean isEmpty() {
        return counts.isEmpty();
    }
}
