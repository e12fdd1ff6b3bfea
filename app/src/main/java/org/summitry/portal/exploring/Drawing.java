package org.summitry.portal.exploring;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Supplier;
import org.summitry.portal.reading.Choice;
import org.summitry.portal.reading.Line;

/**
 * What a view shows.
 *
 * @param total how many entries were counted
 * @param search the search for all of them
 * @param data makes the same for the script that draws it, which asks for it by itself
 * @param sheet the same as a table
 * @param lines some of the entries themselves, the latest; empty where a view has none
 * @param choices what the view can be asked for besides what narrows it
 * @param notes what must be known to read it
 */
record Drawing(
        long total,
        String search,
        Supplier<ObjectNode> data,
        Sheet sheet,
        List<Line> lines,
        List<Choice> choices,
        List<String> notes) {
    /** Copies the lists. */
    Drawing {
        lines = List.copyOf(lines);
        choices = List.copyOf(choices);
        notes = List.copyOf(notes);
    }
}
