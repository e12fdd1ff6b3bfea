package org.summitry.portal.reading;

import java.util.List;
import java.util.Map;

/**
 * A document.
 *
 * @param line its title, publisher and day
 * @param path the file it was read from; empty when it came from elsewhere
 * @param url where it was published; empty when unknown
 * @param sha256 of the bytes that were read
 * @param language its language's code
 * @param readAt when it was read
 * @param sourceClass what kind of source it is
 * @param duplicateOf what it repeats, where it does
 * @param unread why nothing was read in it; empty otherwise
 * @param withdrawn whether nothing but this stub is left
 * @param original open when the visitor may have the original file, closed when others may, empty when it was not kept
 * @param paragraphs this part of its text
 * @param counts entries by kind
 * @param kind the only kind that is marked; empty for all
 * @param turn the other parts of a long text
 */
public record DocumentView(
        DocumentLine line,
        String path,
        String url,
        String sha256,
        String language,
        String readAt,
        String sourceClass,
        List<DocumentLine> duplicateOf,
        String unread,
        boolean withdrawn,
        String original,
        List<Paragraph> paragraphs,
        Map<String, Integer> counts,
        String kind,
        Turn turn) {
    /** Copies the lists. */
    public DocumentView {
        duplicateOf = List.copyOf(duplicateOf);
        paragraphs = List.copyOf(paragraphs);
    }

    /** A paragraph in pieces, and the entries that begin in it. */
    public record Paragraph(List<Piece> pieces, List<Note> notes) {
        /** Copies the lists. */
        public Paragraph {
            pieces = List.copyOf(pieces);
            notes = List.copyOf(notes);
        }
    }

    /**
     * Some characters that the same entries were read from.
     *
     * @param text the characters
     * @param href the page of the shortest entry here; empty when there is none
     * @param kinds the kinds of all entries here, as classes
     * @param label what a pointer or the keyboard shows; empty when there is no entry
     * @param at whether the address asks for them
     * @param begins whether they are the first of those
     */
    public record Piece(String text, String href, String kinds, String label, boolean at, boolean begins) {}

    /** An entry beside the text. */
    public record Note(Named entry, String kind, boolean reviewed) {}
}
