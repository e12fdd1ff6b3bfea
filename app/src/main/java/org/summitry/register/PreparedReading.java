package org.summitry.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.summitry.text.Sketch;

/**
 * What was read in one document, ready for the register.
 *
 * @param document its record in the exchange format
 * @param text its kept text, to whose code points the evidence points
 * @param records everything found in it, in the exchange format
 * @param reader who read it: the program and its version
 * @param sketch by what it is known when it is told again
 */
public record PreparedReading(
        ObjectNode document, String text, List<ObjectNode> records, String reader, Sketch sketch) {

    /** The same, known again by its whole text, for want of knowing which part of it is furniture. */
    public PreparedReading(ObjectNode document, String text, List<ObjectNode> records, String reader) {
        this(document, text, records, reader, Sketch.of(text));
    }

    /** Copies the list and refuses what lacks an id. */
    public PreparedReading {
        records = List.copyOf(records);
        if (!document.path("id").isTextual()) {
            throw new IllegalArgumentException("a document's record without an id");
        }
        for (ObjectNode r : records) {
            if (!r.path("id").isTextual() || !r.path("kind").isTextual()) {
                throw new IllegalArgumentException(
                        "a record of " + document.path("id").asText() + " without id or kind");
            }
        }
    }

    /** The document's id. */
    public String id() {
        return document.path("id").asText();
    }
}
