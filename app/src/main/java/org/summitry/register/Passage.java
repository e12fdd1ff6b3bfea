package org.summitry.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Words of a document that a person points at.
 *
 * @param document the document's id
 * @param start in code points of its text
 * @param end exclusive
 */
public record Passage(String document, int start, int end) {
    /** Refuses what holds no words. */
    public Passage {
        if (start < 0 || end <= start) {
            throw new RegisterException(
                    "characters " + start + " to " + end + " of " + document + " are no passage; select some words");
        }
    }

    static Passage of(JsonNode node) {
        return new Passage(
                node.path("doc").asText(),
                node.path("start").asInt(),
                node.path("end").asInt());
    }

    ObjectNode json() {
        return Json.object().put("doc", document).put("start", start).put("end", end);
    }
}
