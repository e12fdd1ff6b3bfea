package org.summitry.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The gold annotations of a folder: one JSON file a document, and {@code actors.json} with the names of states and organisations. */
public final class Gold {
    private final Map<String, JsonNode> documents = new LinkedHashMap<>();
    private final Map<String, Set<String>> actorNames = new HashMap<>();
    private final Map<String, Set<String>> takingPart = new HashMap<>();
    private final Set<String> allNames = new HashSet<>();

    private Gold() {}

    /** Reads {@code folder}; an unreadable or malformed file is an {@link IOException} that names it. */
    public static Gold read(Path folder) throws IOException {
        Gold gold = new Gold();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(p -> p.toString().endsWith(".json")).sorted().forEach(files::add);
        }
        ObjectMapper json = new ObjectMapper();
        for (Path f : files) {
            try {
                gold.add(f.getFileName().toString(), Nulls.without(json.readTree(f.toFile())));
            } catch (IOException e) {
                throw new IOException("the gold file " + f + " cannot be read: " + e.getMessage(), e);
            }
        }
        gold.actorNames.values().forEach(gold.allNames::addAll);
        return gold;
    }

    private void add(String name, JsonNode node) throws IOException {
        if (name.equals("actors.json")) {
            node.fields().forEachRemaining(e -> e.getValue().forEach(n -> name(e.getKey(), n.asText())));
            return;
        }
        if (!node.path("doc").isTextual()) {
            throw new IOException("it names no document (\"doc\")");
        }
        documents.put(node.get("doc").asText(), node);
        node.path("persons")
                .forEach(p -> p.path("aliases").forEach(a -> name(p.path("id").asText(), a.asText())));
        node.path("meetings").forEach(m -> m.path("participants").forEach(a -> takingPart
                .computeIfAbsent(m.path("id").asText(), k -> new HashSet<>())
                .add(a.asText())));
    }

    private void name(String actor, String name) {
        actorNames.computeIfAbsent(actor, k -> new HashSet<>()).add(Names.norm(name));
    }

    public Map<String, JsonNode> documents() {
        return documents;
    }

    Set<String> namesOf(String actor) {
        return actorNames.getOrDefault(actor, Set.of());
    }

    Set<String> allNames() {
        return allNames;
    }

    Set<String> takingPartIn(String meeting) {
        return takingPart.getOrDefault(meeting, Set.of());
    }
}
