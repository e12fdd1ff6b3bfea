package org.summitry.intake;

import org.summitry.text.Span;

/** A line, paragraph or element of the kept text before it is known what it is. */
record Part(Span span, Role role) {

    /** What the format itself tells of a part. */
    enum Role {
        /** Nothing told: plain text, or an element for text. */
        TEXT,
        /** The document's own title, by its markup. */
        TITLE,
        /** A heading by its markup. */
        HEADING,
        /** An item of a list by its markup. */
        LIST_ITEM,
        /** Page furniture by its markup or place. */
        FURNITURE
    }

    Part as(Role other) {
        return new Part(span, other);
    }
}
