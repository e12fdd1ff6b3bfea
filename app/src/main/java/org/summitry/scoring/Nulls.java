package org.summitry.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** A field that is null says as much as one that is absent. */
final class Nulls {
    private Nulls() {}

    /** The node with every null field taken out, at any depth. */
    static JsonNode without(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<String> empty = new ArrayList<>();
            object.fields().forEachRemaining(f -> {
                if (f.getValue().isNull()) {
                    empty.add(f.getKey());
                }
            });
            object.remove(empty);
        }
        node.forEach(Nulls::without);
        return node;
    }
}
