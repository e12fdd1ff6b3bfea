package org.summitry.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What readers of a register look at beside dossiers: documents with what was read in them. Only what may be shown. */
public final class Browsing {
    private static final int MOST_PASSAGES = 5_000;
    private static final int MOST_DOCUMENTS = 900;

    private final Store store;

    Browsing(Store store) {
        this.store = store;
    }

    /**
     * A document.
     *
     * @param record its record in the exchange format
     * @param text its kept text, to whose code points evidence points; empty when it was withdrawn
     * @param sourceClass primary, government, state-agency, independent or unknown
     * @param readAt when it was read
     * @param withdrawn whether nothing but this stub is left
     * @param original whether the bytes it was made of were kept
     */
    public record Paper(
            ObjectNode record, String text, String sourceClass, Instant readAt, boolean withdrawn, boolean original) {}

    /**
     * A passage that an entry was read from.
     *
     * @param entry the entry's id
     * @param start in code points
     * @param end exclusive
     * @param field what it supports; null for the entry as a whole
     * @param review unreviewed, accepted or corrected
     */
    public record Passage(String entry, String kind, int start, int end, @Nullable String field, String review) {}

    /** The dossier of an entry without the names of others; nothing when there is none with this id, or it may not be shown. */
    public Optional<Dossier> dossier(String id) {
        return store.read(handle -> {
            Optional<Entries.Row> row = new Entries(handle).byId(id);
            try {
                return row.map(r -> new Dossiers(handle).of(r, 1, false));
            } catch (RegisterException e) {
                return Optional.empty(); // hidden
            }
        });
    }

    /** A document; nothing when there is none or it is confidential. Of a withdrawn one the text is empty. */
    public Optional<Paper> document(String id) {
        return store.read(handle -> new Documents(handle)
                .withId(id)
                .filter(d -> !d.confidential())
                .map(d -> paper(d, new Originals(handle).has(d))));
    }

    private static Paper paper(Documents.Kept d, boolean original) {
        ObjectNode record = d.withdrawn() ? Json.object().put("id", d.id()) : d.body();
        return new Paper(record, d.text(), d.sourceClass(), Instant.parse(d.readAt()), d.withdrawn(), original);
    }

    /** The bytes that a document was made of; nothing when they were not kept, or it is withdrawn or confidential. */
    public Optional<byte[]> original(String id) {
        return store.read(handle -> new Documents(handle)
                .withId(id)
                .filter(Documents.Kept::isPublic)
                .flatMap(new Originals(handle)::of));
    }

    /** The records of these documents that may be shown, by id; of the first 900. */
    public Map<String, ObjectNode> documents(Collection<String> ids) {
        Map<String, ObjectNode> found = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        return store.read(handle -> {
            handle.createQuery("select id, body from document"
                            + " where id in (<ids>) and confidential = 0 and withdrawn = 0 order by id")
                    .bindList("ids", ids.stream().limit(MOST_DOCUMENTS).toList())
                    .map((rs, ctx) -> Map.entry(rs.getString(1), Json.read(rs.getString(2))))
                    .forEach(e -> found.put(e.getKey(), e.getValue()));
            return found;
        });
    }

    /**
     * Where words stand.
     *
     * @param start in code points of the document's text
     * @param end exclusive
     */
    public record Place(String document, int start, int end) {}

    /** The sentences that words stand in, by place; nothing of documents that may not be shown. */
    public Map<Place, Cited.Extent> sentences(Collection<Place> places) {
        return store.read(handle -> {
            Map<String, String> texts = new HashMap<>();
            new Documents(handle)
                    .shown(places.stream().map(Place::document).toList()).stream()
                            .filter(Documents.Kept::isPublic)
                            .forEach(d -> texts.put(d.id(), d.text()));
            Map<Place, Cited.Extent> found = new HashMap<>();
            for (Place p : places) {
                String text = texts.getOrDefault(p.document(), "");
                if (!text.isEmpty()) {
                    found.put(p, Passages.sentence(text, p.start(), p.end()));
                }
            }
            return found;
        });
    }

    /** The passages of a document that entries were read from, without those of rejected entries. */
    public List<Passage> passages(String document) {
        return store.read(handle -> {
            List<Passage> all = new ArrayList<>();
            handle.createQuery(
                            "select e.id, e.kind, e.review, r.body from report r join node n on n.id = r.node join entry e on e.anchor = n.anchor"
                                    + " where r.document = :document and e.review <> 'rejected'"
                                    + " order by e.id limit :most")
                    .bind("document", document)
                    .bind("most", MOST_PASSAGES)
                    .map((rs, ctx) -> passages(rs.getString(1), rs.getString(2), rs.getString(3), rs.getString(4)))
                    .forEach(all::addAll);
            return all;
        });
    }

    private static List<Passage> passages(String id, String kind, String review, String body) {
        List<Passage> all = new ArrayList<>();
        for (JsonNode e : Json.read(body).path("evidence")) {
            String field = e.path("field").isTextual() ? e.path("field").asText() : null;
            all.add(new Passage(id, kind, e.path("start").asInt(), e.path("end").asInt(), field, review));
        }
        return all;
    }
}
