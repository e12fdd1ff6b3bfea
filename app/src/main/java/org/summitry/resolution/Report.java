package org.summitry.resolution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record of the exchange format as one document gives it.
 *
 * @param document the id of the document
 * @param published when the document appeared, if known
 * @param publisher who published it, if known
 * @param body the record: {@code kind}, {@code id} and its fields; statements and undertakings also carry their words in
 *     {@code text}, since the contract only points at them
 * @param referred what the document calls the actors, formats, instruments and projects that the body names by id
 */
public record Report(
        String document,
        @Nullable LocalDate published,
        @Nullable String publisher,
        JsonNode body,
        Map<String, Referred> referred) {
    private static final List<String> KEPT = List.of("kind", "id", "format", "ordinal");

    /** Copies the map; refuses a body without kind or id. */
    public Report {
        if (!body.path("kind").isTextual() || !body.path("id").isTextual()) {
            throw new IllegalArgumentException("a report needs the kind and the id of its record: " + body);
        }
        referred = Map.copyOf(referred);
    }

    /** What identifies this report: document and id. */
    public String key() {
        return document + '#' + id();
    }

    /** The same with no more of the record than what identifies it, and of a meeting its edition. */
    Report named() {
        ObjectNode named = JsonNodeFactory.instance.objectNode();
        KEPT.forEach(f -> {
            if (body.has(f)) {
                named.set(f, body.get(f));
            }
        });
        return new Report(document, published, publisher, named, Map.of());
    }

    /** The kind of the record, as in the exchange format. */
    public String kind() {
        return body.path("kind").asText();
    }

    /** The record's id inside its document. */
    public String id() {
        return body.path("id").asText();
    }
}
