package org.summitry.portal.reading;

import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param text what was typed
 * @param from the first day wanted, as typed
 * @param to the last day wanted, as typed
 * @param hidden filters that the form keeps
 * @param lines this page of what was found
 * @param turn the other pages
 * @param facets what it can be narrowed by
 * @param chosen filters that were chosen, each with the address without it
 * @param note what could not be searched as it was typed; empty when all could
 * @param feed the search as a feed
 * @param query the parameters of its address
 */
public record SearchView(
        String text,
        String from,
        String to,
        Map<String, String> hidden,
        List<Line> lines,
        Turn turn,
        List<Facet> facets,
        List<Named> chosen,
        String note,
        String feed,
        String query) {
    /** Copies the lists. */
    public SearchView {
        lines = List.copyOf(lines);
        facets = List.copyOf(facets);
        chosen = List.copyOf(chosen);
    }

    /** What a search can be narrowed by, with how many would be left. */
    public record Facet(String title, List<Count> options) {
        /** Copies the list. */
        public Facet {
            options = List.copyOf(options);
        }
    }

    /** Names that begin as what is typed. */
    public record Suggested(List<String> names) {
        /** Copies the list. */
        public Suggested {
            names = List.copyOf(names);
        }
    }
}
