package org.summitry.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What a record needs beside it to be understood alone: the words it cites and the names behind the ids it holds. */
final class Contexts {
    private final String text;
    private final Map<String, ObjectNode> byId = new HashMap<>();

    Contexts(PreparedReading reading) {
        this.text = reading.text();
        reading.records().forEach(r -> byId.put(r.path("id").asText(), r));
    }

    ObjectNode of(ObjectNode record) {
        ObjectNode context = Json.object();
        JsonNode cited = record.has("content")
                ? record.path("content")
                : record.path("evidence").path(0);
        context.put("text", Passages.words(text, cited));
        ObjectNode referred = context.putObject("referred");
        mapIds(record, id -> {
            ObjectNode other = byId.get(id);
            if (other != null && !id.equals(record.path("id").asText()) && !referred.has(id)) {
                ObjectNode names = referred.putObject(id);
                for (String field : new String[] {"kind", "name", "aliases", "offices"}) {
                    if (other.has(field)) {
                        names.set(field, other.get(field));
                    }
                }
            }
            return id;
        });
        return context;
    }

    /** A copy of {@code node} with every text that may be an id replaced. */
    static JsonNode mapIds(JsonNode node, UnaryOperator<String> ids) {
        if (node.isTextual()) {
            String text = node.asText();
            return text.indexOf(':') > 0 && text.length() < 200 ? new TextNode(ids.apply(text)) : node;
        }
        if (node.isArray()) {
            ArrayNode copy = Json.array();
            node.forEach(n -> copy.add(mapIds(n, ids)));
            return copy;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = Json.object();
            object.properties().forEach(f -> copy.set(f.getKey(), mapIds(f.getValue(), ids)));
            return copy;
        }
        return node;
    }
}
