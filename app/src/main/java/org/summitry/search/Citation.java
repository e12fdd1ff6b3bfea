package org.summitry.search;

import org.jspecify.annotations.Nullable;

/**
 * Where an entry was read.
 *
 * @param document the document's id
 * @param start offset in the document, handed back as it was given
 * @param end offset after the passage
 * @param sentence the sentence, as the document has it
 * @param publisher who published the document; or null
 * @param published its day of publication, ISO; or null
 */
public record Citation(
        String document, int start, int end, String sentence, @Nullable String publisher, @Nullable String published) {

    /** Refuses offsets that are negative or reversed. */
    public Citation {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a passage of " + document + ": " + start + ".." + end);
        }
    }
}
