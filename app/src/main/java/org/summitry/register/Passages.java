package org.summitry.register;

import com.fasterxml.jackson.databind.JsonNode;

/** Words at offsets of the exchange format. */
final class Passages {
    private Passages() {}

    /** The words of {@code text} from {@code start} to {@code end} of {@code passage}, in code points; what lies outside the text is left out. */
    static String words(String text, JsonNode passage) {
        int length = text.codePointCount(0, text.length());
        int start = Math.min(passage.path("start").asInt(), length);
        int end = Math.max(start, Math.min(passage.path("end").asInt(), length));
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
