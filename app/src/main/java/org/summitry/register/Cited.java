package org.summitry.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it leaves the register: what is known, with the words it was read from.
 *
 * @param id its id
 * @param kind its kind, one of {@link Register#KINDS}
 * @param name what to call it
 * @param review unreviewed, accepted or corrected
 * @param record the joined record, in the exchange format
 * @param names what to call the entries whose ids the record holds, by id; only those that may be shown
 * @param quotes its citations in their order, never empty
 */
public record Cited(
        String id,
        String kind,
        String name,
        String review,
        ObjectNode record,
        Map<String, String> names,
        List<Quote> quotes) {

    /** Copies the list. */
    public Cited {
        quotes = List.copyOf(quotes);
        if (quotes.isEmpty()) {
            throw new IllegalArgumentException("quotes: an entry without evidence does not exist: " + id);
        }
    }

    /** Whether a person has confirmed or corrected it; a machine alone found it otherwise. */
    public boolean reviewed() {
        return !review.equals(Reviews.NONE);
    }

    /**
     * A citation with what stands around it, by which it is found again in a text that was shifted.
     *
     * @param before the characters before it, a few dozen at most
     * @param after those after it
     */
    public record Quote(Dossier.Citation citation, String before, String after) {}

    /**
     * A stretch of a document.
     *
     * @param start in code points of the document's text
     * @param end exclusive
     * @param text its words
     */
    public record Extent(int start, int end, String text) {}

    /**
     * Where a passage stands in its document.
     *
     * @param sentence the sentence or sentences it lies in
     * @param opening what opens the list of which these are an item, 'The ministers will:'; null when they are none
     */
    public record Setting(Extent sentence, @Nullable String opening) {}
}
