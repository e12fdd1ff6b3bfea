package org.summitry.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What people who review work with, beside the decisions of {@link Register}: the queue, pairs that may be one, corrections by
 * pointing at words, entries added by hand. Errors that a person can mend are {@link RegisterException}s of one line.
 */
public final class Desk {
    /** Before every entry of the queue. */
    public static final long FIRST = Long.MIN_VALUE;

    private static final int CHUNK = 100;

    /** So many lots of pairs are looked through for one page: people part few, and what is one already is soon passed by. */
    private static final int MOST_CHUNKS = 20;

    private final Store store;
    private final Register register;

    Desk(Store store, Register register) {
        this.store = store;
        this.register = register;
    }

    /**
     * The next entries that wait for a person, the least sure and most reported first.
     *
     * @param kind only of this kind; null for all
     * @param place after this place; {@link #FIRST} for the first page
     * @param anchor and, at the same place, after this entry
     */
    public List<Pending> queue(@Nullable String kind, long place, String anchor, int limit) {
        return store.read(handle -> {
            Dossiers dossiers = new Dossiers(handle);
            Entries entries = new Entries(handle);
            List<Pending> page = new ArrayList<>();
            for (Waiting.Row w : new Waiting(handle).page(kind, place, anchor, limit)) {
                entries.byAnchor(w.anchor()).ifPresent(row -> page.add(dossiers.pending(row, w.place())));
            }
            return page;
        });
    }

    /** How many entries wait. */
    public long waiting() {
        return store.read(handle -> new Waiting(handle).count());
    }

    /**
     * The next pairs of entries that may be one, the likeliest first, without those that a person parted. On one page each pair
     * stands once.
     */
    public List<Pair> pairs(Pair.Mark after, int limit) {
        return store.read(handle -> {
            Unsure unsure = new Unsure(handle);
            List<Pair> page = new ArrayList<>();
            Set<Set<String>> seen = new HashSet<>();
            Pair.Mark mark = after;
            for (int chunk = 0; chunk < MOST_CHUNKS; chunk++) {
                List<Unsure.Row> rows = unsure.after(mark, CHUNK);
                for (Unsure.Row row : rows) {
                    mark = row.mark();
                    if (seen.add(Set.of(row.anchorOfA(), row.anchorOfB()))) {
                        unsure.pair(row).ifPresent(page::add);
                    }
                    if (page.size() == limit) {
                        return page;
                    }
                }
                if (rows.size() < CHUNK) {
                    return page;
                }
            }
            return page;
        });
    }

    /** Says that two entries are two, so that nobody is asked again and nothing joins them. */
    public LedgerEntry keepApart(String a, String b, String who, String reason) {
        return store.write(handle -> {
            Entries.Row x = new Entries(handle).named(a);
            Entries.Row y = new Entries(handle).named(b);
            if (x.anchor().equals(y.anchor())) {
                throw new RegisterException(a + " and " + b + " are one entry; split it by its citations");
            }
            ObjectNode body = Rulings.body(x, reason).put("between", "entries");
            body.set("left", Json.texts(List.of(x.anchor())));
            body.set("right", Json.texts(List.of(y.anchor())));
            return register.rulings().write(handle, who, LedgerEntry.Act.SPLIT, x.anchor(), body);
        });
    }

    /** Corrects fields of an entry by values, and by words of a text that say it right. */
    public LedgerEntry correct(
            String id, Map<String, String> fields, Map<String, Passage> passages, String who, String reason) {
        return store.write(handle -> {
            Entries.Row row = new Entries(handle).named(id);
            if (fields.isEmpty() && passages.isEmpty()) {
                throw new RegisterException("name what to correct: field=value");
            }
            ObjectNode body = Rulings.body(row, reason);
            body.setAll(new Corrections(handle).particulars(row.kind(), fields, passages));
            return register.rulings().write(handle, who, LedgerEntry.Act.EDIT, row.anchor(), body);
        });
    }

    /**
     * Adds an entry that the reader missed.
     *
     * @param passage the words that name it, or that were said or undertaken
     * @param fields what else is known of it, as in the exchange format
     */
    public LedgerEntry add(String kind, Passage passage, Map<String, String> fields, String who, String reason) {
        return store.write(handle -> {
            Additions.check(kind, fields);
            Corrections corrections = new Corrections(handle);
            ObjectNode checked = corrections.checked(passage);
            Documents.Kept kept =
                    new Documents(handle).withId(passage.document()).orElseThrow();
            String key = kept.id() + '#' + Additions.localId(kind, kept, passage);
            refuseKnown(handle, key);
            ObjectNode body =
                    Json.object().put("anchor", key).put("reason", reason).put("kind", kind);
            body.set("passage", checked);
            body.setAll(corrections.particulars(kind, fields, Map.of()));
            return register.rulings().write(handle, who, LedgerEntry.Act.ADD, key, body);
        });
    }

    private static void refuseKnown(Handle handle, String key) {
        Set<String> anchors = new Reports(handle).anchorsOf(List.of(key));
        if (!anchors.isEmpty()) {
            String known = anchors.stream()
                    .flatMap(a -> new Entries(handle).byAnchor(a).stream())
                    .map(Entries.Row::id)
                    .findFirst()
                    .orElse(key);
            throw new RegisterException("this document has it already: " + known);
        }
    }

    /** The text of a document that may be shown; nothing when there is none. */
    public Optional<String> text(String document) {
        return store.read(handle -> new Documents(handle)
                .withId(document)
                .filter(Documents.Kept::isPublic)
                .map(Documents.Kept::text));
    }

    /** What to call a document that may be shown: its title, else its path or address. */
    public String label(String document) {
        return store.read(handle -> new Documents(handle)
                .withId(document)
                .filter(Documents.Kept::isPublic)
                .map(d -> d.body()
                        .path("title")
                        .asText(d.body()
                                .path("path")
                                .asText(d.body().path("url").asText(document))))
                .orElse(document));
    }

    /** What a document tells of: an entry's id, kind and name. */
    public record Told(String id, String kind, String name) {}

    /** The entries of these kinds that a document which may be shown tells of, by name. */
    public List<Told> told(String document, Set<String> kinds) {
        return store.read(handle -> {
            if (new Documents(handle)
                    .withId(document)
                    .filter(Documents.Kept::isPublic)
                    .isEmpty()) {
                return List.of();
            }
            Reports reports = new Reports(handle);
            Entries entries = new Entries(handle);
            Dossiers dossiers = new Dossiers(handle);
            return reports.anchorsOf(reports.keysOfDocument(document)).stream()
                    .flatMap(anchor -> entries.byAnchor(anchor).stream())
                    .filter(row -> kinds.contains(row.kind()) && !row.review().equals("rejected"))
                    .map(row -> new Told(row.id(), row.kind(), dossiers.nameOf(row)))
                    .sorted(Comparator.comparing(Told::name).thenComparing(Told::id))
                    .toList();
        });
    }

    /** The lines of the ledger before one, latest first; {@code Long.MAX_VALUE} for the end of it. */
    public List<LedgerEntry> ledger(long before, int limit) {
        return store.read(handle -> new Ledger(handle).before(before, limit));
    }

    /** The id of the entry that a report is part of, as {@link LedgerEntry#subject} names reports; null when it is gone. */
    public @Nullable String entryOf(String key) {
        return store.read(handle -> new Reports(handle)
                .anchorsOf(List.of(key)).stream()
                        .flatMap(a -> new Entries(handle).byAnchor(a).stream())
                        .map(Entries.Row::id)
                        .findFirst()
                        .orElse(null));
    }

    /** The key by which decisions hold on to an entry. */
    public String keyOf(String id) {
        return store.read(handle -> new Entries(handle).named(id).anchor());
    }

    /** The fields of a kind that a person may set, as {@link Register#edit} takes them. */
    public static List<String> fields(String kind) {
        return Edits.fields(kind);
    }

    /** The words that a field may hold; empty when it holds anything. */
    public static List<String> words(String kind, String field) {
        return Edits.words(kind, field);
    }

    /** The fields that words of a text can correct, what was said first. */
    public static List<String> fromText(String kind) {
        List<String> all = new ArrayList<>(kind.equals("statement") ? List.of("content") : List.of());
        Edits.fields(kind).stream().filter(f -> Edits.isText(kind, f)).forEach(all::add);
        return all;
    }

    /** The kinds of entries that can be added. */
    public static List<String> kinds() {
        return Additions.kinds();
    }
}
