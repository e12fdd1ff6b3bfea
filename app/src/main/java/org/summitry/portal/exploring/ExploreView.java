package org.summitry.portal.exploring;

import java.util.List;
import java.util.Map;
import org.summitry.portal.reading.Choice;
import org.summitry.portal.reading.Line;
import org.summitry.portal.reading.Named;

/**
 * A page that explores.
 *
 * @param what which view: timeline, network, map or charts
 * @param tabs all views, each with the address that keeps what narrows this one
 * @param choices filters and what else can be chosen
 * @param dates the dates it is narrowed to, by parameter
 * @param hidden what the form sends along though it has no field for it
 * @param chosen what it is narrowed to, each with the address without it
 * @param total how many entries were counted
 * @param sheet what was counted
 * @param lines some of the entries themselves
 * @param notes what must be known to read it
 * @param search the search for all entries counted
 * @param data the address of the data
 * @param csv the address of the table as a file
 */
public record ExploreView(
        String what,
        List<Named> tabs,
        List<Choice> choices,
        Map<String, String> dates,
        Map<String, String> hidden,
        List<Named> chosen,
        long total,
        Sheet sheet,
        List<Line> lines,
        List<String> notes,
        String search,
        String data,
        String csv) {
    /** Copies the lists. */
    public ExploreView {
        tabs = List.copyOf(tabs);
        choices = List.copyOf(choices);
        dates = Map.copyOf(dates);
        hidden = Map.copyOf(hidden);
        chosen = List.copyOf(chosen);
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }
}
