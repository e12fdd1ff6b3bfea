package org.summitry.finding;

import org.jspecify.annotations.Nullable;
import org.summitry.text.Span;

/**
 * A passage of the document that says what a finding says.
 *
 * @param span where it stands
 * @param field the field it supports, by its name in the exchange format; null for the entry as a whole
 */
public record Evidence(Span span, @Nullable String field) {

    /** A passage that supports the whole entry. */
    public static Evidence of(Span span) {
        return new Evidence(span, null);
    }
}
