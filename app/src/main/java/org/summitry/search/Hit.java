package org.summitry.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.text.Span;

/**
 * An entry found.
 *
 * @param id the entry's id
 * @param kind its kind
 * @param name what it is called
 * @param reviewed whether a person has accepted or corrected it
 * @param confidential whether it must reach no public page
 * @param score how well it answers; comparable within one answer only, 0 when sorted otherwise
 * @param citation the citation whose sentence answers best; null when the entry has none
 * @param marks what answers in that sentence: UTF-16 ranges of {@code citation.sentence()}, in order, apart from each other
 * @param record what was given with the entry to be handed back; empty for nothing
 */
public record Hit(
        String id,
        String kind,
        String name,
        boolean reviewed,
        boolean confidential,
        float score,
        @Nullable Citation citation,
        List<Span> marks,
        String record) {

    /** Copies the marks. */
    public Hit {
        marks = List.copyOf(marks);
    }
}
