package org.summitry.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Reports that people divided, since a document told of two things as one. The passages that were split off make a report of
 * their own, whose key is that of the whole and the number of the decision ({@code doc:1#person:x~7}); what the document's other
 * records refer to stays with the rest. A passage is where the last division that holds puts it; so undoing one in the midst of
 * others leaves these as they are.
 */
final class Splits {
    private static final Pattern PART = Pattern.compile("~\\d+$");

    /** So many reports that stay are named of each node: more than are likely to be withdrawn, fewer than a state has. */
    private static final int NAMED_OF_EACH = 20;

    private final Handle handle;
    private final Reports reports;
    private final Decisions decisions;

    Splits(Handle handle, Decisions decisions) {
        this.handle = handle;
        this.reports = new Reports(handle);
        this.decisions = decisions;
    }

    /** Whether a decision says of two entries that they are two: nothing of either moves. */
    static boolean isBetweenEntries(JsonNode decision) {
        return decision.path("between").asText().equals("entries");
    }

    /** The id or key of the whole that a part's id or key is made of; others as they are. */
    static String whole(String id) {
        return PART.matcher(id).replaceFirst("");
    }

    /**
     * Adds to a decision what moves and what stays.
     *
     * @param citations their numbers, as a dossier has them
     * @param seq the number that the decision will have
     */
    void decide(Entries.Row row, Collection<Integer> citations, long seq, ObjectNode body) {
        List<Dossier.Citation> named = new Dossiers(handle).numbered(row, citations);
        Set<String> cited = new TreeSet<>();
        named.forEach(c -> cited.addAll(reports.keysIn(c.document(), row.anchor())));
        Set<String> moved = new TreeSet<>();
        Set<String> kept = new TreeSet<>();
        ObjectNode parts = Json.object();
        for (Report r : reports.withKeys(cited)) {
            List<JsonNode> passages = new ArrayList<>();
            r.body().path("evidence").forEach(e -> {
                if (named.stream().anyMatch(c -> cites(c, e))) {
                    passages.add(e);
                }
            });
            if (passages.isEmpty()) {
                kept.add(r.key());
            } else if (passages.size() == r.body().path("evidence").size()) {
                moved.add(r.key());
            } else {
                kept.add(r.key());
                String whole = whole(r.key());
                moved.add(whole + '~' + seq);
                parts.withArrayProperty(whole).addAll(passages);
            }
        }
        if (moved.isEmpty()) {
            throw new RegisterException(
                    row.id() + ": these words were named by a person's correction; take it back with: summitry undo");
        }
        kept.addAll(reports.someOfEachNode(row.anchor(), moved, NAMED_OF_EACH));
        if (kept.isEmpty()) {
            throw new RegisterException(row.id() + ": these citations are all it has; name fewer");
        }
        body.set("left", Json.texts(List.copyOf(moved)));
        body.set("right", Json.texts(List.copyOf(kept)));
        if (!parts.isEmpty()) {
            body.set("parts", parts);
        }
    }

    private static boolean cites(Dossier.Citation c, JsonNode e) {
        String field = e.path("field").isTextual() ? e.path("field").asText() : null;
        return c.document().equals(e.path("doc").asText(c.document()))
                && c.start() == e.path("start").asInt()
                && c.end() == e.path("end").asInt()
                && Objects.equals(c.field(), field);
    }

    /**
     * What stands in a document in the place of what.
     *
     * @param before keys of reports as they are
     * @param now the reports that are to be there instead
     */
    record Placed(String document, List<String> before, List<Report> now) {
        Placed {
            before = List.copyOf(before);
            now = List.copyOf(now);
        }
    }

    /** The reports that a decision moved or divided, as the decisions that hold have them, document by document. */
    List<Placed> placed(JsonNode decision) {
        if (isBetweenEntries(decision)) {
            return List.of();
        }
        List<String> wholes = new ArrayList<>();
        decision.path("parts").fieldNames().forEachRemaining(wholes::add);
        List<String> undivided = new ArrayList<>();
        for (JsonNode key : decision.path("left")) {
            if (!wholes.contains(whole(key.asText()))) {
                undivided.add(key.asText());
            }
        }
        SortedMap<String, List<String>> before = new TreeMap<>();
        SortedMap<String, List<Report>> now = new TreeMap<>();
        for (Report r : reports.withKeys(undivided)) {
            before.computeIfAbsent(r.document(), d -> new ArrayList<>()).add(r.key());
            now.computeIfAbsent(r.document(), d -> new ArrayList<>()).add(r);
        }
        for (String whole : wholes) {
            String document = whole.substring(0, whole.indexOf('#'));
            List<Report> divided = divided(document, whole);
            if (!divided.isEmpty()) { // else withdrawn since
                before.computeIfAbsent(document, d -> new ArrayList<>()).addAll(family(document, whole));
                now.computeIfAbsent(document, d -> new ArrayList<>()).addAll(divided);
            }
        }
        return now.entrySet().stream()
                .map(e -> new Placed(e.getKey(), before.getOrDefault(e.getKey(), List.of()), e.getValue()))
                .toList();
    }

    /** The whole and the parts that are there. */
    private List<String> family(String document, String whole) {
        return reports.keysOfDocument(document).stream()
                .filter(k -> whole(k).equals(whole))
                .toList();
    }

    /** A report as people divided it; what is compared of the whole is what it was before. */
    private List<Report> divided(String document, String whole) {
        PreparedReading reading = new Documents(handle).reading(document).orElse(null);
        ObjectNode record = reading == null ? null : record(reading, whole.substring(document.length() + 1));
        if (reading == null || record == null) {
            return List.of();
        }
        List<Decisions.Decision> splits = decisions.splits().stream()
                .filter(d -> d.body().path("parts").has(whole))
                .toList();
        Contexts contexts = new Contexts(reading);
        Map<String, ObjectNode> contextOf = new HashMap<>();
        contextOf.put(whole, contexts.of(record));
        splits.forEach(split -> {
            String key = whole + '~' + split.seq();
            contextOf.put(
                    key,
                    contexts.of(part(record, key, split.body().path("parts").path(whole))));
        });
        List<Report> divided = new ArrayList<>();
        passages(record, whole, splits)
                .forEach((key, some) -> divided.add(new Report(
                        document,
                        text(reading.document(), "published"),
                        text(reading.document(), "publisher"),
                        part(record, key, some),
                        Objects.requireNonNull(contextOf.get(key)))));
        return divided;
    }

    /** By key of each part: its passages, in the document's order. */
    private static Map<String, ArrayNode> passages(ObjectNode record, String whole, List<Decisions.Decision> splits) {
        Map<JsonNode, String> where = new HashMap<>();
        for (Decisions.Decision split : splits) {
            split.body().path("parts").path(whole).forEach(e -> where.put(e, whole + '~' + split.seq()));
        }
        Map<String, ArrayNode> passages = new TreeMap<>();
        record.path("evidence").forEach(e -> passages.computeIfAbsent(where.getOrDefault(e, whole), k -> Json.array())
                .add(e));
        return passages;
    }

    private static ObjectNode part(ObjectNode record, String key, JsonNode evidence) {
        ObjectNode part = record.deepCopy();
        part.put("id", key.substring(key.indexOf('#') + 1));
        part.set("evidence", evidence);
        return part;
    }

    private static @Nullable ObjectNode record(PreparedReading reading, String id) {
        return reading.records().stream()
                .filter(r -> r.path("id").asText().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String text(ObjectNode document, String field) {
        return document.path(field).isTextual() ? document.path(field).asText() : null;
    }
}
