package org.summitry.portal.reviewing;

import java.util.List;

/**
 * A document's text, with a form for an entry that it holds.
 *
 * @param document the document's id
 * @param kind the kind that was chosen
 * @param kinds those to choose from
 * @param fields what can be said of it
 * @param length of the text, in code points
 */
public record AddView(
        String document,
        String kind,
        List<String> kinds,
        List<EntryView.Field> fields,
        List<EntryView.Source> paragraphs,
        int length) {
    /** Copies the lists. */
    public AddView {
        kinds = List.copyOf(kinds);
        fields = List.copyOf(fields);
        paragraphs = List.copyOf(paragraphs);
    }
}
