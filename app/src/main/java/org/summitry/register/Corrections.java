package org.summitry.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.summitry.text.OneLine;

/**
 * Lays what people said over what was read. A value that names other entries holds on to their reports, since ids follow what reports
 * say; a value that is words of a text is kept as its place, so that no word of it outlives a takedown.
 */
final class Corrections {
    /** Fields that hold ids of entries. */
    private static final Set<String> IDS = Set.of(
            "speakers", "actors", "addressees", "members", "scope", "meeting", "instrument", "project", "format");

    /** Fields that are places in a text, not words. */
    private static final Set<String> PLACES = Set.of("content", "source", "cue");

    /** What a record is called by, in the order in which {@link Names} looks. */
    private static final List<String> TITLES = List.of("name", "action", "indicator");

    private final Documents documents;
    private final Reports reports;
    private final Entries entries;

    Corrections(Handle handle) {
        this.documents = new Documents(handle);
        this.reports = new Reports(handle);
        this.entries = new Entries(handle);
    }

    /** The particulars of a decision: checked fields, the reports that its ids stand for, places in texts. */
    ObjectNode particulars(String kind, Map<String, String> fields, Map<String, Passage> passages) {
        ObjectNode body = Json.object();
        ObjectNode checked = fields.isEmpty() ? Json.object() : Edits.checked(kind, fields);
        body.set("fields", checked);
        ObjectNode refs = Json.object();
        checked.properties().forEach(f -> {
            if (IDS.contains(f.getKey())) {
                refs.set(f.getKey(), keys(f.getValue()));
            }
        });
        if (!refs.isEmpty()) {
            body.set("refs", refs);
        }
        if (!passages.isEmpty()) {
            ObjectNode places = body.putObject("passages");
            passages.forEach((field, passage) -> places.set(checkedField(kind, field), checked(passage)));
        }
        return body;
    }

    /** The report that an id stands for; a state that no document names may be said all the same, since all know it. */
    private ArrayNode keys(JsonNode ids) {
        ArrayNode keys = Json.array();
        (ids.isArray() ? ids : Json.array().add(ids)).forEach(id -> {
            String text = id.asText();
            Optional<Entries.Row> row = entries.byId(text);
            if (row.isEmpty() && !text.matches("state:[A-Z]{3}")) {
                throw new RegisterException(
                        text + ": the register has no such entry; find its id with: summitry search");
            }
            keys.add(row.map(Entries.Row::anchor).orElse(text));
        });
        return keys;
    }

    private static String checkedField(String kind, String field) {
        if (!PLACES.contains(field) && !Edits.isText(kind, field)) {
            throw new RegisterException("a " + kind + " has no field " + field + " that words of a text could be");
        }
        if (PLACES.contains(field) && !kind.equals("statement")) {
            throw new RegisterException("a " + kind + " has no " + field);
        }
        return field;
    }

    /** A passage of a document that may be shown. */
    ObjectNode checked(Passage p) {
        Documents.Kept kept = documents
                .withId(p.document())
                .filter(Documents.Kept::isPublic)
                .orElseThrow(() -> new RegisterException(p.document() + ": the register has no such document"));
        int length = kept.text().codePointCount(0, kept.text().length());
        if (p.end() > length || words(kept, p).isBlank()) {
            throw new RegisterException("characters " + p.start() + " to " + p.end() + " of " + p.document()
                    + " are no words; its text has " + length + " characters");
        }
        return p.json();
    }

    private static String words(Documents.Kept kept, Passage p) {
        return OneLine.of(Passages.words(kept.text(), p.json()));
    }

    /** Lays the corrections over a joined record, first to last. */
    void apply(ObjectNode record, List<Decisions.Decision> reviews) {
        for (Decisions.Decision d : reviews) {
            d.body().path("fields").properties().forEach(f -> record.set(f.getKey(), f.getValue()));
            d.body().path("refs").properties().forEach(f -> refer(record, f.getKey(), f.getValue()));
            d.body().path("passages").properties().forEach(f -> cite(record, f.getKey(), Passage.of(f.getValue())));
        }
    }

    private void refer(ObjectNode record, String field, JsonNode keys) {
        ArrayNode ids = Json.array();
        keys.forEach(k -> ids.add(reports.anchorsOf(List.of(k.asText())).stream()
                .flatMap(anchor -> entries.byAnchor(anchor).stream())
                .map(Entries.Row::id)
                .findFirst()
                .orElse(k.asText())));
        boolean gone = false;
        for (JsonNode id : ids) {
            gone |= id.asText().contains("#"); // its documents were withdrawn: nobody is left to be named
        }
        if (gone) {
            record.remove(field);
        } else {
            record.set(field, record.path(field).isArray() ? ids : ids.get(0));
        }
    }

    private void cite(ObjectNode record, String field, Passage p) {
        documents.withId(p.document()).filter(Documents.Kept::isPublic).ifPresent(kept -> {
            if (PLACES.contains(field)) {
                ObjectNode place = p.json();
                if (!field.equals("content")) {
                    place.put("text", words(kept, p));
                }
                record.set(field, place);
            } else {
                record.put(field, words(kept, p));
            }
            record.withArray("/evidence").add(p.json().put("field", field));
        });
    }

    /** What to call an entry: what a person called it last, else {@code read}. */
    String title(List<Decisions.Decision> reviews, String read) {
        String title = read;
        for (Decisions.Decision d : reviews) {
            for (String field : TITLES) {
                if (d.body().path("fields").has(field)) {
                    title = d.body().path("fields").path(field).asText();
                }
                JsonNode place = d.body().path("passages").path(field);
                if (place.isObject()) {
                    Passage p = Passage.of(place);
                    title = documents
                            .withId(p.document())
                            .filter(Documents.Kept::isPublic)
                            .map(kept -> words(kept, p))
                            .orElse(title);
                }
            }
        }
        return title;
    }
}
