package org.summitry.portal.reading;

import java.util.List;

/**
 * A list of one kind of entry.
 *
 * @param what meetings, actors, undertakings, instruments or projects
 * @param lines this page of them
 * @param turn the other pages
 * @param choices the filters
 * @param name the words that the names are to have; empty for all
 */
public record ListView(String what, List<Line> lines, Turn turn, List<Choice> choices, String name) {
    /** Copies the lists. */
    public ListView {
        lines = List.copyOf(lines);
        choices = List.copyOf(choices);
    }

    /** Whether anything was chosen. */
    public boolean isFiltered() {
        return !name.isEmpty() || choices.stream().anyMatch(c -> !c.value().isEmpty());
    }
}
