package org.summitry.portal.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.portal.library.Item;

/**
 * An entry as lists print it.
 *
 * @param item the entry
 * @param href its own page
 * @param date when it happened, as the reader's language writes it; empty when unknown
 * @param who who speaks, undertakes or takes part
 * @param topics what it is about
 * @param meeting where it was said; null when unknown
 * @param quote its sentence, in pieces of which some are marked; empty when it has none
 * @param around the whole sentence in which a search found it, in such pieces; empty where it says no more than the words
 * @param source the address of the sentence; empty when it has none
 * @param publisher who printed the sentence; its document's title when nobody is named
 * @param published when that was, as the language writes it; empty when unknown
 */
public record Line(
        Item item,
        String href,
        String date,
        List<Named> who,
        List<Named> topics,
        @Nullable Named meeting,
        List<Piece> quote,
        List<Piece> around,
        String source,
        String publisher,
        String published) {

    /** Copies the lists. */
    public Line {
        who = List.copyOf(who);
        topics = List.copyOf(topics);
        quote = List.copyOf(quote);
        around = List.copyOf(around);
    }

    /** A piece of a sentence; marked when it is what a search looked for. */
    public record Piece(String text, boolean marked) {}

    /** The entry's kind. */
    public String kind() {
        return item.kind();
    }

    /** A field of its record; empty when it is not there. */
    public String text(String field) {
        return item.text(field);
    }

    /** Whether it has a date, a deadline, a force or a status to tell above its words. */
    public boolean hasHead() {
        boolean undertaking = kind().equals("undertaking");
        return !text("status").isEmpty()
                || text("polarity").equals("negated")
                || undertaking && (!text("force").isEmpty() || item.has("deadline"))
                || !undertaking && !date.isEmpty();
    }

    /** Whether it is about speech or action, so that its name is its words. */
    public boolean isWords() {
        return kind().equals("statement") || kind().equals("undertaking");
    }
}
