package org.summitry.portal.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.summitry.portal.web.Pages;

/**
 * An actor.
 *
 * @param self the actor as lists print it
 * @param offices a person's offices in time
 * @param spellings every name it was met under
 * @param people who holds or held its offices, for a state or an organisation
 * @param meetings the latest
 * @param met whom it meets most, by meetings in common
 * @param years of the table of topics, earliest first
 * @param topics what it spoke on, year by year
 * @param statements the latest
 * @param held what it took on
 * @param proposed what it put forward
 * @param feed its feed
 */
public record ActorView(
        Line self,
        List<Office> offices,
        List<String> spellings,
        EntryView.Group people,
        EntryView.Group meetings,
        List<Count> met,
        List<String> years,
        List<TopicRow> topics,
        EntryView.Group statements,
        EntryView.Group held,
        EntryView.Group proposed,
        String feed) {

    /** Copies the lists. */
    public ActorView {
        offices = List.copyOf(offices);
        spellings = List.copyOf(spellings);
        met = List.copyOf(met);
        years = List.copyOf(years);
        topics = List.copyOf(topics);
    }

    /** The search for the meetings that it had with another. */
    public String together(String other) {
        return "/search?kind=meeting&actor=" + Pages.encode(self.item().id()) + "&with=" + Pages.encode(other);
    }

    /** An office: its title, of whom, when, and whether it is held still. */
    public record Office(String title, List<Named> of, String when, String status) {
        static Office of(JsonNode o, List<Named> of, String when) {
            return new Office(
                    o.path("title").asText(), of, when, o.path("status").asText());
        }

        /** Copies the list. */
        public Office {
            of = List.copyOf(of);
        }
    }

    /** A topic with how often it was spoken on in each year of the table, and in all. */
    public record TopicRow(Named topic, List<Integer> counts, int total) {
        /** Copies the counts. */
        public TopicRow {
            counts = List.copyOf(counts);
        }

        /** How dark a cell is, from 0 to 4. */
        public int shade(int count) {
            int most = counts.stream().mapToInt(Integer::intValue).max().orElse(0);
            return count == 0 ? 0 : 1 + 3 * (count - 1) / Math.max(1, most);
        }
    }
}
