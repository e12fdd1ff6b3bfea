package org.summitry;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entry found in a document: by a machine, and reviewed by nobody. Immutable. */
public final class Found {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode record;
    private final List<Passage> passages;

    Found(ObjectNode record, String text) {
        this.record = record.deepCopy();
        List<Passage> all = new ArrayList<>();
        for (JsonNode e : record.path("evidence")) {
            int start = text.offsetByCodePoints(0, e.path("start").asInt());
            int end = text.offsetByCodePoints(0, e.path("end").asInt());
            String field = e.path("field").isTextual() ? e.path("field").asText() : null;
            all.add(new Passage(start, end, text.substring(start, end), field));
        }
        this.passages = List.copyOf(all);
    }

    /**
     * A passage of the document that an entry was read from.
     *
     * @param start in UTF-16 units of the document's text, as {@link String} counts
     * @param end exclusive
     * @param text its words
     * @param field the field it supports; null for the entry as a whole
     */
    public record Passage(int start, int end, String text, @Nullable String field) {}

    /** Its id, unique in the document. */
    public String id() {
        return text("id");
    }

    /** Its kind: person, organization, state, format, meeting, statement, undertaking, instrument, project or figure. */
    public String kind() {
        return text("kind");
    }

    /** How likely it is right: of the entries given 0.8, about 80 % are. */
    public double confidence() {
        return record.path("confidence").asDouble();
    }

    /** The passages it was read from; never empty. */
    public List<Passage> passages() {
        return passages;
    }

    /** A field of the exchange format that holds a text or a number; empty when the entry has none. */
    public String text(String field) {
        return record.path(field).asText();
    }

    /** A field of the exchange format that holds a list of texts or ids; empty when the entry has none. */
    public List<String> texts(String field) {
        List<String> all = new ArrayList<>();
        record.path(field).forEach(n -> all.add(n.asText()));
        return all;
    }

    /** All fields of the exchange format; a copy. */
    public Map<String, Object> fields() {
        return JSON.convertValue(record, new TypeReference<>() {});
    }

    /** The entry as a JSON object in one line. */
    public String json() {
        return record.toString();
    }

    @Override
    public String toString() {
        return json();
    }
}
