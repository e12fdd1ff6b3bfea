package org.summitry.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document's record of one entry: what resolution compares.
 *
 * @param document the document's id
 * @param published its day of publication, ISO 8601; or null
 * @param publisher who published it; or null
 * @param body the record, in the exchange format
 * @param context {@code text}, the words cited, and {@code referred}, the records it names by id, with kind, name, aliases and offices
 */
public record Report(
        String document, @Nullable String published, @Nullable String publisher, ObjectNode body, ObjectNode context) {

    /** The reports of a document. */
    public static List<Report> of(PreparedReading reading) {
        Contexts contexts = new Contexts(reading);
        JsonNode document = reading.document();
        return reading.records().stream()
                .map(r -> new Report(
                        reading.id(), text(document, "published"), text(document, "publisher"), r, contexts.of(r)))
                .toList();
    }

    private static @Nullable String text(JsonNode document, String field) {
        return document.path(field).isTextual() ? document.path(field).asText() : null;
    }

    /** Unique in the register, the same in every register that read the document. */
    public String key() {
        return document + '#' + localId();
    }

    /** The record's id in its document. */
    public String localId() {
        return body.path("id").asText();
    }

    /** The record's kind. */
    public String kind() {
        return body.path("kind").asText();
    }

    /** How sure its reader was; 0 where it says nothing. */
    double confidence() {
        return body.path("confidence").asDouble();
    }

    /** Where it comes in the order of evidence: by publication, document, place. */
    String firstEvidence() {
        String start = String.format(
                "%09d", body.path("evidence").path(0).path("start").asInt());
        return (published == null ? "9999" : published) + '|' + document + '|' + start;
    }
}
