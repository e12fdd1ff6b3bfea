package org.summitry.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Documents that were asked for, while some thousand entries are put together from them: asked for many at once, and not twice. */
final class Recalled {
    /** Held at a time: an export passes by all of them. */
    private static final int MOST = 1_000;

    private static final int MOST_IDS = 20_000;

    private final Documents documents;
    private final Reports reports;
    private final Map<String, Documents.Kept> kept = new Remembered<>(MOST);

    /** The register's ids by the keys of reports; empty for what looks like an id and is none. */
    private final Map<String, String> ids = new Remembered<>(MOST_IDS);

    Recalled(Documents documents, Reports reports) {
        this.documents = documents;
        this.reports = reports;
    }

    /** Asks for documents at once, where so many are remembered; else they come one by one. */
    void expect(Collection<String> wanted) {
        Set<String> others = new TreeSet<>(wanted);
        others.removeAll(kept.keySet());
        if (!others.isEmpty() && others.size() <= MOST / 2) {
            documents.shown(others).forEach(d -> kept.put(d.id(), d));
        }
    }

    Documents.Kept document(String id) {
        expect(List.of(id));
        Documents.Kept there = kept.get(id);
        if (there == null) {
            throw new IllegalStateException("a report of a document that is not there: " + id);
        }
        return there;
    }

    /** A report's record with the register's ids in place of its document's own. */
    ObjectNode withRegistersIds(Report r) {
        return (ObjectNode) Contexts.mapIds(r.body(), id -> {
            String key = r.document() + '#' + id;
            if (!ids.containsKey(key)) {
                expectIds(List.of(r)); // not expected, or so many that the first were forgotten
            }
            String known = ids.getOrDefault(key, "");
            return known.isEmpty() ? id : known;
        });
    }

    /** Asks for the register's ids of whatever these reports name, at once. */
    void expectIds(Collection<Report> some) {
        Set<String> keys = new TreeSet<>();
        for (Report r : some) {
            Contexts.mapIds(r.body(), id -> {
                keys.add(r.document() + '#' + id);
                return id;
            });
        }
        keys.removeAll(ids.keySet());
        if (!keys.isEmpty() && keys.size() <= MOST_IDS / 2) {
            Map<String, String> there = reports.entryIds(keys);
            keys.forEach(k -> ids.put(k, there.getOrDefault(k, "")));
        }
    }
}
