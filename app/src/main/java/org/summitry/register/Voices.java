package org.summitry.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.summitry.text.Sketch;

/**
 * Which documents are one report told several times: they count as one voice, whenever each was read. Two are when their sketches
 * say so, and so are all that hang together by such pairs; a voice is known by the smallest id in it. So the voices follow from
 * the documents alone and not from the order in which they came.
 */
final class Voices {
    /** How many ids one query may name. */
    private static final int CHUNK = 500;

    private final Handle handle;

    Voices(Handle handle) {
        this.handle = handle;
    }

    /** Finds the voice of a document that is there with its sketch. */
    void add(String document, Sketch sketch) {
        if (!sketch.isTelling()) {
            return;
        }
        PreparedBatch hashes = handle.prepareBatch(
                "insert into voice_hash (hash, document) values (:hash, :document) on conflict do nothing");
        sketch.lookup()
                .forEach(h -> hashes.bind("hash", h).bind("document", document).add());
        hashes.execute();
        SortedSet<String> same = repeated(document, sketch);
        same.add(document);
        String voice = same.first();
        for (String old : same) {
            handle.createUpdate("update voice set voice = :voice where voice = :old")
                    .bind("voice", voice)
                    .bind("old", old)
                    .execute();
        }
        handle.createUpdate("insert into voice (document, voice) values (:document, :voice)")
                .bind("document", document)
                .bind("voice", voice)
                .execute();
    }

    /** The voices that a document repeats. One pair joins two voices, so no more of a voice is compared then. */
    private SortedSet<String> repeated(String document, Sketch sketch) {
        SortedSet<String> same = new TreeSet<>();
        List<Map.Entry<String, String>> candidates = handle.createQuery(
                        "select c.document, v.voice from (select document from voice_hash where hash in (<hashes>)"
                                + " and document <> :document group by document having count(*) >= :shared) c"
                                + " join voice v on v.document = c.document order by c.document")
                .bindList("hashes", sketch.lookup())
                .bind("document", document)
                .bind("shared", Sketch.SHARED)
                .map((rs, ctx) -> Map.entry(rs.getString(1), rs.getString(2)))
                .list();
        for (Map.Entry<String, String> c : candidates) {
            if (!same.contains(c.getValue()) && sketch.repeats(sketch(c.getKey()))) {
                same.add(c.getValue());
            }
        }
        return same;
    }

    private Sketch sketch(String document) {
        return Sketch.read(handle.createQuery("select sketch from document where id = :id")
                .bind("id", document)
                .mapTo(String.class)
                .one());
    }

    /** Forgets a document; what hung together by it alone falls apart. */
    void remove(String document) {
        List<String> others = handle.createQuery("select o.document from voice v join voice o on o.voice = v.voice"
                        + " where v.document = :document and o.document <> :document order by o.document")
                .bind("document", document)
                .mapTo(String.class)
                .list();
        for (String table : List.of("voice", "voice_hash")) {
            handle.createUpdate("delete from " + table + " where document = :document")
                    .bind("document", document)
                    .execute();
        }
        others.forEach(o -> handle.createUpdate("delete from voice where document = :document")
                .bind("document", o)
                .execute());
        others.forEach(o -> add(o, sketch(o)));
    }

    /** The voices of some documents; one that is too short to tell is a voice of its own. */
    Map<String, String> of(Collection<String> documents) {
        Map<String, String> voices = new HashMap<>();
        documents.forEach(d -> voices.put(d, d));
        List<String> all = List.copyOf(voices.keySet());
        for (int i = 0; i < all.size(); i += CHUNK) {
            handle.createQuery("select document, voice from voice where document in (<documents>)")
                    .bindList("documents", all.subList(i, Math.min(all.size(), i + CHUNK)))
                    .map((rs, ctx) -> Map.entry(rs.getString(1), rs.getString(2)))
                    .forEach(e -> voices.put(e.getKey(), e.getValue()));
        }
        return voices;
    }

    /** The voice and the class of each document that reports an entry and may be shown, in the order of publication. */
    void ofEntry(String anchor, BiConsumer<String, String> out) {
        handle.select(
                        "select coalesce(v.voice, d.id), d.source_class from node n join report r on r.node = n.id"
                                + " join document d on d.id = r.document left join voice v on v.document = d.id"
                                + " where n.anchor = ? and d.confidential = 0 order by r.first_evidence, r.report_key",
                        anchor)
                .map((rs, ctx) -> Map.entry(rs.getString(1), rs.getString(2)))
                .forEach(e -> out.accept(e.getKey(), e.getValue()));
    }

    /** By id of each of these documents that repeats another that may be shown: the first published of them. */
    Map<String, String> originals(Collection<String> documents) {
        Map<String, String> originals = new TreeMap<>();
        if (documents.isEmpty()) {
            return originals;
        }
        handle.createQuery("select v.document, m.document from voice v join voice m on m.voice = v.voice"
                        + " join document d on d.id = m.document"
                        + " where v.document in (<documents>) and d.confidential = 0 and d.withdrawn = 0"
                        + " order by v.document, coalesce(d.published, '9999'), d.id")
                .bindList("documents", documents)
                .map((rs, ctx) -> Map.entry(rs.getString(1), rs.getString(2)))
                .forEach(e -> originals.putIfAbsent(e.getKey(), e.getValue()));
        originals.entrySet().removeIf(e -> e.getKey().equals(e.getValue()));
        return originals;
    }
}
