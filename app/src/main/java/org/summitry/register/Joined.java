package org.summitry.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Several documents' records of one thing as one record. A later record adds its aliases, evidence, offices, participants and
 * whatever field the earlier ones lacked; a field that both have stays as the first says, but that an instrument or project stands
 * where its furthest report puts it, and a date is as exact as the most exact one that agrees.
 */
public final class Joined {
    /** From the lowest rung up. */
    private static final List<String> LADDER = List.of(
            "mentioned",
            "proposed",
            "negotiated",
            "planned",
            "adopted",
            "signed",
            "ratified",
            "in-force",
            "under-way",
            "completed");

    private static final Set<String> LISTS = Set.of("participants", "parties");

    private Joined() {}

    /** The records as one, with the id of the first. */
    public static ObjectNode of(List<ObjectNode> records) {
        ObjectNode joined = records.get(0).deepCopy();
        Map<String, Set<JsonNode>> unions = new LinkedHashMap<>(); // all at once: a state has thousands of citations
        for (ObjectNode other : records.subList(1, records.size())) {
            other.properties().forEach(f -> {
                JsonNode mine = joined.get(f.getKey());
                if (mine instanceof ArrayNode && f.getValue() instanceof ArrayNode && !LISTS.contains(f.getKey())) {
                    Set<JsonNode> union = unions.computeIfAbsent(f.getKey(), k -> {
                        Set<JsonNode> all = new LinkedHashSet<>();
                        mine.forEach(all::add);
                        return all;
                    });
                    f.getValue().forEach(union::add);
                } else {
                    joined.set(f.getKey(), field(f.getKey(), mine, f.getValue()));
                }
            });
        }
        unions.forEach((name, all) -> joined.putArray(name).addAll(name.equals("offices") ? offices(all) : all));
        return joined;
    }

    /** The same for records of many things: one record an id, in the order of the ids. */
    public static List<ObjectNode> byId(List<ObjectNode> records) {
        Map<String, List<ObjectNode>> byId = new TreeMap<>();
        records.forEach(r -> byId.computeIfAbsent(r.path("id").asText(), k -> new ArrayList<>())
                .add(r));
        return byId.values().stream().map(Joined::of).toList();
    }

    /** Each office once: 'president of X' is 'President of X', and 'President' says nothing beside it. */
    private static Collection<JsonNode> offices(Set<JsonNode> all) {
        Set<String> held = new HashSet<>();
        all.stream().filter(o -> o.has("of")).forEach(o -> held.add(titled(o)));
        Map<String, JsonNode> kept = new LinkedHashMap<>();
        all.stream()
                .filter(o -> o.has("of") || !held.contains(titled(o)))
                .forEach(o -> kept.putIfAbsent(titled(o) + o.path("of") + o.path("from") + o.path("to"), o));
        return kept.values();
    }

    private static String titled(JsonNode office) {
        return office.path("title").asText().toLowerCase(Locale.ROOT)
                + "|"
                + office.path("status").asText();
    }

    private static JsonNode field(String name, @Nullable JsonNode a, JsonNode b) {
        if (a == null) {
            return b;
        }
        if (a instanceof ArrayNode x && b instanceof ArrayNode y) {
            return byActor(x, y);
        }
        String first = a.asText();
        String second = b.asText();
        return switch (name) {
            case "status" -> status(first, second) ? b : a;
            case "confidence" -> b.asDouble() > a.asDouble() ? b : a;
            case "date" -> second.startsWith(first) ? b : a;
            default -> a;
        };
    }

    /** Whether the second status says more: a rung further up, or that what was planned was held. */
    private static boolean status(String first, String second) {
        if (first.equals("scheduled")) {
            return second.equals("held") || second.equals("cancelled");
        }
        return LADDER.contains(first) && LADDER.indexOf(second) > LADDER.indexOf(first);
    }

    /** Each actor once, in the record that says most. */
    private static ArrayNode byActor(ArrayNode a, ArrayNode b) {
        Map<String, JsonNode> byActor = new LinkedHashMap<>();
        for (ArrayNode some : List.of(a, b)) {
            some.forEach(p -> byActor.merge(p.path("actor").asText(), p, (x, y) -> says(y) > says(x) ? y : x));
        }
        ArrayNode all = Json.array();
        byActor.values().forEach(all::add);
        return all;
    }

    private static int says(JsonNode p) {
        int role = p.path("role").asText("participant").equals("participant") ? 0 : 2;
        int rung = LADDER.indexOf(p.path("status").asText()) + 1;
        return role + rung + (p.has("on_behalf_of") ? 1 : 0);
    }
}
