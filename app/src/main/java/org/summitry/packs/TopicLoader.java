package org.summitry.packs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads topic schemes: YAML against {@code packs/schema/topics.schema.json}. */
public final class TopicLoader {
    private static final List<String> LISTS = List.of("strong", "weak", "except");

    private TopicLoader() {}

    /** The topics of the scheme that comes with the program, in its order. A test checks it when the program is built. */
    public static List<Topic> bundled() {
        return topics(PackFile.read("packs/topics.yaml", PackLoader.resource("topics.yaml"), PackSchema.TOPICS));
    }

    /**
     * Reads and checks a scheme.
     *
     * @param name used in errors
     * @throws PackException when it is wrong: names the file, the line and what to write instead
     */
    public static List<Topic> read(String name, String yaml) {
        PackFile file = PackFile.read(name, yaml, PackSchema.TOPICS);
        file.check();
        file.content().path("topics").fieldNames().forEachRemaining(id -> refuseTwice(file, id));
        return topics(file);
    }

    /** A term that stands twice in a topic has two weights, and nobody would know which counts. */
    private static void refuseTwice(PackFile file, String id) {
        Map<String, String> seen = new HashMap<>();
        for (String list : LISTS) {
            JsonNode terms = file.content().path("topics").path(id).path(list);
            for (int i = 0; i < terms.size(); i++) {
                String at = "/topics/" + id + "/" + list + "/" + i;
                String before = seen.putIfAbsent(terms.get(i).asText(), at);
                if (before != null) {
                    throw file.wrong(
                            at,
                            at.substring(1) + ": '" + terms.get(i).asText() + "' is in this topic already, at line "
                                    + file.line(before) + "; keep one of the two");
                }
            }
        }
    }

    private static List<Topic> topics(PackFile file) {
        List<Topic> topics = new ArrayList<>();
        file.content().path("topics").fields().forEachRemaining(e -> topics.add(topic(e.getKey(), e.getValue())));
        return List.copyOf(topics);
    }

    private static Topic topic(String id, JsonNode t) {
        return new Topic(
                id,
                t.path("name").asText(),
                t.path("scope").asText(),
                numbers(t, "sdgs"),
                numbers(t, "cap"),
                texts(t, "strong"),
                texts(t, "weak"),
                texts(t, "except"));
    }

    private static List<Integer> numbers(JsonNode topic, String field) {
        return texts(topic, field).stream().map(Integer::valueOf).toList();
    }

    private static List<String> texts(JsonNode topic, String field) {
        List<String> all = new ArrayList<>();
        topic.path(field).forEach(v -> all.add(v.asText()));
        return all;
    }
}
