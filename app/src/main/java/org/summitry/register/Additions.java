package org.summitry.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Entries that a person adds by pointing at words: reports like those that were read, made from a line of the ledger. */
final class Additions {
    /** What an entry of a kind cannot do without, besides what its words give. */
    private static final Map<String, List<String>> NEEDED = Map.ofEntries(
            Map.entry("person", List.of()),
            Map.entry("organization", List.of()),
            Map.entry("format", List.of()),
            Map.entry("meeting", List.of("type", "status")),
            Map.entry("statement", List.of("speakers", "form")),
            Map.entry("undertaking", List.of("force", "actors")),
            Map.entry("instrument", List.of("type", "status")),
            Map.entry("project", List.of("type", "status")),
            Map.entry("figure", List.of("role", "value", "unit", "bound")));

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private static final int LONGEST = 80;

    private Additions() {}

    /** The kinds that can be added; states are known without anyone's adding. */
    static List<String> kinds() {
        return Register.KINDS.stream().filter(NEEDED::containsKey).toList();
    }

    static void check(String kind, Map<String, String> fields) {
        List<String> needed = NEEDED.get(kind);
        if (needed == null) {
            throw new RegisterException(kind + " is no kind of entry to add; there are " + String.join(", ", kinds()));
        }
        for (String field : needed) {
            if (fields.getOrDefault(field, "").isBlank()) {
                throw new RegisterException("a " + kind + " needs its " + field);
            }
        }
    }

    /** What a document's record of it is called: by its name, or by where it stands. */
    static String localId(String kind, Documents.Kept kept, Passage p) {
        String words = Passages.words(kept.text(), p.json());
        boolean named = titleField(kind).equals("name");
        String slug = LATIN.transliterate(words).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String place = Hashes.of(kept.id() + '|' + p.start() + '|' + p.end()).substring(0, 10);
        return kind + ':' + (named && !slug.isEmpty() && slug.length() <= LONGEST ? slug : place);
    }

    private static String titleField(String kind) {
        return switch (kind) {
            case "statement" -> "content";
            case "undertaking" -> "action";
            case "figure" -> "indicator";
            default -> "name";
        };
    }

    /** The report that a line of the ledger makes. */
    static Report report(LedgerEntry line, Documents.Kept kept) {
        JsonNode body = line.body();
        String kind = body.path("kind").asText();
        Passage passage = Passage.of(body.path("passage"));
        ObjectNode record = Json.object().put("kind", kind);
        record.put("id", line.subject().substring(line.subject().indexOf('#') + 1));
        String title = titleField(kind);
        String words = Passages.words(kept.text(), passage.json())
                .replaceAll("\\s+", " ")
                .strip();
        if (title.equals("content")) {
            record.set(title, passage.json());
        } else {
            record.put(title, words);
        }
        if (title.equals("name")) {
            record.set("aliases", Json.texts(List.of(words)));
        }
        body.path("fields").properties().forEach(f -> record.set(f.getKey(), f.getValue()));
        record.putArray("evidence").add(passage.json());
        record.put("confidence", 1); // a person's word; that it is one stands in its review
        List<ObjectNode> all = new ArrayList<>();
        Json.read(kept.records()).path("records").forEach(r -> all.add((ObjectNode) r));
        all.add(record);
        List<Report> reports = Report.of(new PreparedReading(kept.body(), kept.text(), all, ""));
        return reports.get(reports.size() - 1);
    }
}
