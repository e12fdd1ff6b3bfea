package org.summitry.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What leaves a register by pages, so that a large one is never held as a whole: entries and documents, only what may be shown. */
public final class Outlet {
    private static final int PAGE = 500;

    private final Store store;

    Outlet(Store store) {
        this.store = store;
    }

    /** The next entries of a kind after an id, with the words they cite; at most {@code limit} are looked at, fewer where many reports tell of them. */
    public Page<Cited> page(String kind, @Nullable String after, int limit) {
        return page(kind, after, limit, Integer.MAX_VALUE, Dossiers::cited);
    }

    /** The same, each with the first of its words only where thousands of reports tell of it: as its dossier begins. */
    public Page<Cited> pageInBrief(String kind, @Nullable String after, int limit) {
        return page(kind, after, limit, Dossiers.PAGE, Dossiers::citedInBrief);
    }

    private Page<Cited> page(
            String kind,
            @Nullable String after,
            int limit,
            int each,
            BiFunction<Dossiers, Entries.Row, @Nullable Cited> shape) {
        return store.read(handle -> {
            Dossiers dossiers = new Dossiers(handle);
            List<Cited> shown = new ArrayList<>();
            Entries entries = new Entries(handle);
            List<Entries.Row> rows = entries.page(kind, after, limit, each);
            dossiers.expect(rows);
            for (Entries.Row row : rows) {
                Cited cited = shape.apply(dossiers, row);
                if (cited != null) {
                    shown.add(cited);
                }
            }
            String last = rows.isEmpty() ? null : rows.get(rows.size() - 1).id();
            boolean more = last != null && !entries.page(kind, last, 1, each).isEmpty();
            return new Page<>(shown, more ? last : null);
        });
    }

    /** An entry with the words it cites, by its id or an id that a document gave it; null when it may not be shown. */
    public @Nullable Cited cited(String id) {
        return store.read(handle -> new Dossiers(handle).cited(new Entries(handle).named(id)));
    }

    /** The entries with these ids, in the order given; those that are gone meanwhile or may not be shown are left out. */
    public List<Cited> cited(Collection<String> ids) {
        return store.read(handle -> {
            Dossiers dossiers = new Dossiers(handle);
            Entries entries = new Entries(handle);
            List<Cited> shown = new ArrayList<>();
            for (String id : ids) {
                entries.byId(id).map(dossiers::cited).ifPresent(shown::add);
            }
            return shown;
        });
    }

    /** The sentence or sentences of a document, which may be shown, that a passage lies in; offsets in code points. */
    public Cited.Extent sentence(String document, int start, int end) {
        return store.read(handle -> new Documents(handle)
                .withId(document)
                .filter(Documents.Kept::isPublic)
                .map(d -> Passages.sentence(d.text(), start, end))
                .orElseThrow(() -> new RegisterException(document + ": the register has no such document to show")));
    }

    /** Where a passage of a document stands; nothing when the document may not be shown. Offsets in code points. */
    public Optional<Cited.Setting> setting(String document, int start, int end) {
        return store.read(handle -> new Documents(handle)
                .withId(document)
                .filter(Documents.Kept::isPublic)
                .map(d -> Passages.setting(d.text(), start, end)));
    }

    /** The records of the next documents after an id; at most {@code limit} are looked at. */
    public Page<ObjectNode> documents(@Nullable String after, int limit) {
        return store.read(handle -> {
            List<Documents.Kept> rows = new Documents(handle).page(after, limit);
            Map<String, String> originals = new Voices(handle)
                    .originals(rows.stream().map(Documents.Kept::id).toList());
            List<ObjectNode> shown = rows.stream()
                    .filter(Documents.Kept::isPublic)
                    .map(d -> Dossiers.document(d, originals.get(d.id())))
                    .toList();
            return new Page<>(
                    shown, rows.size() < limit ? null : rows.get(limit - 1).id());
        });
    }

    /** The records of the documents with these ids that may be shown, in the order given. */
    public List<ObjectNode> documents(Collection<String> ids) {
        return store.read(handle -> {
            Documents documents = new Documents(handle);
            Map<String, String> originals = new Voices(handle).originals(List.copyOf(ids));
            return ids.stream()
                    .flatMap(id -> documents.withId(id).stream())
                    .filter(Documents.Kept::isPublic)
                    .map(d -> Dossiers.document(d, originals.get(d.id())))
                    .toList();
        });
    }

    /** Whether something may have been withdrawn, made confidential or rejected since the register stood at {@code position}: a copy made then holds it still. */
    public boolean mayHaveHiddenSince(long position) {
        return store.read(handle -> new Ledger(handle).hidesAfter(position));
    }

    /** Every document that may be shown, with its text, in the order of ids. */
    public void texts(Consumer<KeptText> out) {
        store.read(handle -> {
            Documents documents = new Documents(handle);
            List<Documents.Kept> page = documents.page(null, PAGE);
            while (!page.isEmpty()) {
                page.stream().filter(Documents.Kept::isPublic).map(Outlet::text).forEach(out);
                page = documents.page(page.get(page.size() - 1).id(), PAGE);
            }
            return true;
        });
    }

    private static KeptText text(Documents.Kept d) {
        String label = d.body().path("path").asText(d.body().path("url").asText(d.id()));
        return new KeptText(d.id(), label, d.publisher(), d.published(), d.text());
    }
}
