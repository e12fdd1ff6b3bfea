package org.summitry.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.summitry.register.Register;

/** Adds to passages in an answer where their documents are to be found: address, publisher, day. */
final class Sources {
    private static final List<String> DOCUMENT = List.of("document", "doc");
    private static final String SENTENCE = "sentence";

    private final Register register;

    Sources(Register register) {
        this.register = register;
    }

    /** The same answer: each object in it that names a document and a place in it has its source and its whole sentence. */
    ObjectNode added(ObjectNode answer) {
        Set<ObjectNode> passages = new LinkedHashSet<>();
        collect(answer, passages);
        Set<String> ids = new LinkedHashSet<>();
        passages.forEach(p -> ids.add(document(p)));
        Map<String, ObjectNode> documents = register.browsing().documents(ids);
        for (ObjectNode p : passages) {
            ObjectNode record = documents.get(document(p));
            if (record != null) {
                source(p, record);
            }
        }
        return answer;
    }

    private static void collect(JsonNode node, Set<ObjectNode> passages) {
        if (node instanceof ObjectNode o
                && !document(o).isEmpty()
                && o.path("start").isInt()
                && o.path("end").isInt()) {
            passages.add(o);
        }
        node.forEach(child -> collect(child, passages));
    }

    private static String document(ObjectNode passage) {
        return DOCUMENT.stream()
                .map(f -> passage.path(f).asText())
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void source(ObjectNode passage, ObjectNode record) {
        for (String field : List.of("title", "publisher", "published")) {
            if (record.has(field)) {
                passage.set(field, record.path(field));
            }
        }
        passage.put("address", record.path("url").asText(record.path("path").asText(document(passage))));
        passage.put(
                SENTENCE,
                register.outlet()
                        .sentence(
                                document(passage),
                                passage.path("start").asInt(),
                                passage.path("end").asInt())
                        .text());
    }
}
