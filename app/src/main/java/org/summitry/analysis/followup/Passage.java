package org.summitry.analysis.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a document.
 *
 * @param document the document's id
 * @param published its day of publication; null when unknown
 * @param start where the sentence begins, in code points of the document's text
 * @param end where it ends, exclusive
 * @param sentence its words
 * @param paragraph the paragraph it stands in
 */
public record Passage(
        String document, @Nullable LocalDate published, int start, int end, String sentence, String paragraph) {
    /** Refuses a passage without words. */
    public Passage {
        if (sentence.isBlank()) {
            throw new IllegalArgumentException(document + ": a passage without a sentence");
        }
    }
}
