package org.summitry.portal.reviewing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.register.Dossier;

/**
 * An entry beside the sentences it was read from.
 *
 * @param review unreviewed, accepted, corrected or rejected
 * @param confidence how sure the reader is, as it is to be read; empty for what a person added
 * @param sources the paragraphs that tell of it
 * @param more how many further passages are not shown
 * @param fields what can be corrected
 * @param fromText the fields that words of a text can correct
 * @param doubts entries that may be the same
 * @param found entries that a search for a merge found
 * @param asked what that search was for; empty when there was none
 * @param skip the next entry in the queue, or the queue
 * @param place where in the queue this is, as the end of an address
 * @param done what was just decided; null when nothing was
 * @param colleagues who can take part in a double review; empty for those who may not give one out
 */
public record EntryView(
        String id,
        String kind,
        String name,
        String review,
        String confidence,
        List<Source> sources,
        int more,
        List<Field> fields,
        List<String> fromText,
        List<Dossier.Doubt> doubts,
        List<Dossier.Citation> citations,
        List<History> history,
        List<Choice> found,
        String asked,
        String skip,
        String place,
        QueueView.@Nullable Done done,
        List<String> colleagues) {

    /**
     * A paragraph of a document.
     *
     * @param document the document's id
     * @param label its path or address
     * @param about publisher and day, as they are to be read
     * @param start where the paragraph begins, in code points of the text
     * @param pieces its text, of which some was cited
     */
    public record Source(String document, String label, String about, int start, List<Piece> pieces) {
        /** Copies the pieces. */
        public Source {
            pieces = List.copyOf(pieces);
        }
    }

    /** A piece of a paragraph. */
    public record Piece(String text, boolean cited) {}

    /**
     * A field as a form shows it.
     *
     * @param type {@code text}, {@code words} (one of few), {@code one} (one entry) or {@code many} (several)
     * @param value its values; one at most but for {@code many} and lists
     * @param choices what can be chosen
     */
    public record Field(String name, String type, List<String> value, List<Choice> choices) {
        /** Copies the lists. */
        public Field {
            value = List.copyOf(value);
            choices = List.copyOf(choices);
        }

        /** The values in one line. */
        public String line() {
            return String.join(", ", value);
        }
    }

    /** Something to choose: an entry by its id, or a word. */
    public record Choice(String id, String name) {}

    /**
     * A line of the ledger about it.
     *
     * @param undo whether this visitor may take it back
     */
    public record History(long line, String at, String who, String act, String what, boolean undo, boolean undone) {}
}
