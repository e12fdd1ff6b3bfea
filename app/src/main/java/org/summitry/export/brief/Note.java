package org.summitry.export.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A numbered source: one or more passages of one document that belong together, such as what was said and who said it.
 *
 * @param number from 1
 * @param document the document's id
 * @param label its path or address
 * @param publisher who published it; or null
 * @param published when; or null
 * @param passages in the order of the text, never empty
 */
public record Note(
        int number,
        String document,
        String label,
        @Nullable String publisher,
        @Nullable String published,
        List<Passage> passages) {
    /** Copies the list. */
    public Note {
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("passages: a source without words supports nothing: " + document);
        }
    }

    /** Who published it, as far as known, and its path or address. */
    public String source() {
        return publisher == null ? label : publisher + ", " + label;
    }
}
