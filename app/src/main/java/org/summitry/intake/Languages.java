package org.summitry.intake;

import org.jspecify.annotations.Nullable;
import org.summitry.text.Document;

/** Which language a document is in. */
final class Languages {
    private Languages() {}

    /** {@code document} with its language, marked unread when that cannot be read yet. */
    static Document mark(Document document, @Nullable String told, boolean forced) {
        return document;
    }
}
