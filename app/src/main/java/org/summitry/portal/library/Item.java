package org.summitry.portal.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.search.Citation;
import org.summitry.search.Hit;
import org.summitry.text.Span;

/**
 * An entry in a list.
 *
 * @param id its id in the register
 * @param kind meeting, statement and so on
 * @param name what it is called; of speech and action, its words
 * @param reviewed whether a person has confirmed or corrected it
 * @param record its record in the exchange format, without evidence
 * @param citation the sentence that shows it best; null when it has none
 * @param marks what of the sentence answers a search, in UTF-16 units
 */
public record Item(
        String id,
        String kind,
        String name,
        boolean reviewed,
        ObjectNode record,
        @Nullable Citation citation,
        List<Span> marks) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Copies the marks. */
    public Item {
        marks = List.copyOf(marks);
    }

    static Item of(Hit hit) {
        ObjectNode record = JSON.createObjectNode();
        try {
            if (!hit.record().isEmpty() && JSON.readTree(hit.record()) instanceof ObjectNode read) {
                record = read;
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the index holds a broken record of " + hit.name(), e);
        }
        String id = record.path("id").asText(hit.id());
        return new Item(id, hit.kind(), hit.name(), hit.reviewed(), record, hit.citation(), hit.marks());
    }

    /** A field of the record; empty when it is not there. */
    public String text(String field) {
        return record.path(field).asText();
    }

    /** Whether the record has a field. */
    public boolean has(String field) {
        return record.has(field);
    }

    /** A list of texts in the record. */
    public List<String> texts(String field) {
        List<String> all = new ArrayList<>();
        record.path(field).forEach(n -> all.add(n.asText()));
        return all;
    }

    /** The actors of a field, which are ids or objects that name an {@code actor} or an office {@code of} one. */
    public List<String> actors(String field) {
        List<String> all = new ArrayList<>();
        for (JsonNode n : record.path(field)) {
            String id = n.isTextual()
                    ? n.asText()
                    : n.path("actor").asText(n.path("of").asText());
            if (!id.isEmpty()) {
                all.add(id);
            }
        }
        return all;
    }

    /** When it happened, as the record says it; empty when it does not. */
    public String date() {
        for (String field : List.of("date", "said", "period", "deadline", "horizon")) {
            if (has(field)) {
                return text(field);
            }
        }
        return "";
    }
}
