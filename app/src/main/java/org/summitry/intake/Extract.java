package org.summitry.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One document as its format gives it, before its language is known.
 *
 * @param text the kept text
 * @param layout its parts
 * @param meta what the format says of it beside the text
 */
record Extract(String text, Layout layout, Meta meta) {

    /** What a file says of its document outside the text. */
    record Meta(
            @Nullable String url,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable LocalDate published,
            @Nullable String language) {
        static final Meta NONE = new Meta(null, null, null, null, null);
    }
}
