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

    private final Handle handle;
    private final Reports reports;
    private final Resolving resolving;

    Splits(Handle handle) {
        this.handle = handle;
        this.reports = new Reports(handle);
        this.resolving = new Resolving(handle);
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
        List<Dossier.Citation> all = new Dossiers(handle).of(row).citations();
        for (Integer n : citations) {
            if (n < 1 || n > all.size()) {
                throw new RegisterException(row.id() + " has no citation " + n + "; it has 1 to " + all.size()
                        + ", see: summitry show " + row.id());
            }
        }
        List<Dossier.Citation> named =
                citations.stream().map(n -> all.get(n - 1)).toList();
        Set<String> moved = new TreeSet<>();
        List<String> kept = new ArrayList<>();
        ObjectNode parts = Json.object();
        for (Report r : reports.withKeys(reports.keysOfEntries(List.of(row.anchor())))) {
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
        if (kept.isEmpty()) {
            throw new RegisterException(row.id() + ": these citations are all it has; name fewer");
        }
        body.set("left", Json.texts(List.copyOf(moved)));
        body.set("right", Json.texts(kept));
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

    /** Brings the reports that a decision divides in step with the decisions that hold. */
    void settle(JsonNode decision, Matcher matcher) {
        decision.path("parts").fieldNames().forEachRemaining(whole -> settle(whole, matcher));
    }

    /** The same for one report, by the key of the whole. */
    void settle(String whole, Matcher matcher) {
        String document = whole.substring(0, whole.indexOf('#'));
        PreparedReading reading = reading(document);
        ObjectNode record = reading == null ? null : record(reading, whole.substring(document.length() + 1));
        if (reading == null || record == null) {
            return; // withdrawn since
        }
        List<Decisions.Decision> splits = new Decisions(handle)
                .links().stream().filter(d -> d.body().path("parts").has(whole)).toList();
        Map<String, ArrayNode> passages = passages(record, whole, splits);
        List<String> there = reports.keysOfDocument(document).stream()
                .filter(k -> k.equals(whole) || k.startsWith(whole + '~') && whole(k).equals(whole))
                .toList();
        there.stream().filter(k -> !passages.containsKey(k)).forEach(this::forget);
        Contexts contexts = new Contexts(reading);
        for (Decisions.Decision split : splits) {
            String key = whole + '~' + split.seq();
            if (passages.containsKey(key) && !there.contains(key)) {
                ObjectNode part = part(record, key, split.body().path("parts").path(whole));
                resolving.add(
                        List.of(new Report(
                                document,
                                text(reading.document(), "published"),
                                text(reading.document(), "publisher"),
                                part,
                                contexts.of(part))),
                        matcher);
            }
        }
        passages.forEach((key, some) -> setBody(key, part(record, key, some)));
        resolving.group(passages.keySet());
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

    private @Nullable PreparedReading reading(String document) {
        Documents.Kept kept = new Documents(handle).withId(document).orElse(null);
        if (kept == null || kept.records().isEmpty()) {
            return null;
        }
        List<ObjectNode> records = new ArrayList<>();
        Json.read(kept.records()).path("records").forEach(r -> records.add((ObjectNode) r));
        return new PreparedReading(kept.body(), kept.text(), records, "");
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

    private void setBody(String key, ObjectNode body) {
        handle.createUpdate("update report set body = :body where report_key = :key")
                .bind("body", Json.write(body))
                .bind("key", key)
                .execute();
    }

    /** Takes a part out of the view. What it was compared with stays known: the past may be asked for. */
    private void forget(String key) {
        Set<String> anchors = reports.anchorsOf(List.of(key));
        List<String> others = new ArrayList<>(reports.keysOfEntries(anchors));
        others.remove(key);
        new Entries(handle).replace(anchors, List.of());
        for (String table : List.of("block", "report")) {
            handle.createUpdate("delete from " + table + " where report_key = :key")
                    .bind("key", key)
                    .execute();
        }
        resolving.group(others);
    }
}
