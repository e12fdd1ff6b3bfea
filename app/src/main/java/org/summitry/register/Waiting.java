package org.summitry.register;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The queue of entries that no person has looked at. What is least sure and most reported comes first: a confidence of one half
 * tells a reader nothing, and an error that many documents report is met by many.
 */
final class Waiting {
    private static final double SCALE = 1e6;
    private static final double STEPS = 50;

    /** An entry's place. */
    record Row(String anchor, String kind, long place) {}

    /** One report more of thousands moves nothing: the place of what is told everywhere would be written with every document. */
    private static long place(int reports, double confidence) {
        double unsure = 1 - Math.abs(2 * confidence - 1);
        double important = Math.round(STEPS * Math.log1p(reports) / Math.log(2)) / STEPS;
        return -Math.round(SCALE * unsure * important);
    }

    private final Handle handle;

    Waiting(Handle handle) {
        this.handle = handle;
    }

    void add(Entries.Row r) {
        handle.execute(
                "insert into waiting (anchor, kind, place) values (?, ?, ?)",
                r.anchor(),
                r.kind(),
                place(r.reports(), r.confidence()));
    }

    /** To where an entry belongs that has these numbers now; one that does not wait stays out. */
    void move(Entries.Row was, int reports, double confidence) {
        long place = place(reports, confidence);
        if (was.review().equals(Reviews.NONE) && place != place(was.reports(), was.confidence())) {
            handle.execute("update waiting set place = ? where anchor = ?", place, was.anchor());
        }
    }

    void remove(String anchor) {
        handle.createUpdate("delete from waiting where anchor = :anchor")
                .bind("anchor", anchor)
                .execute();
    }

    /** The next entries after a place that a document which may be shown reports. */
    List<Row> page(@Nullable String kind, long place, String anchor, int limit) {
        String ofKind = kind == null ? "" : " w.kind = :kind and";
        var query = handle.createQuery("select w.anchor, w.kind, w.place from waiting w where" + ofKind
                        + " (w.place, w.anchor) > (:place, :anchor) and exists (select 1 from node n"
                        + " join report r on r.node = n.id join document d on d.id = r.document where n.anchor = w.anchor"
                        + " and d.confidential = 0) order by w.place, w.anchor limit :limit")
                .bind("place", place)
                .bind("anchor", anchor)
                .bind("limit", limit);
        if (kind != null) {
            query.bind("kind", kind);
        }
        return query.map((rs, ctx) -> new Row(rs.getString("anchor"), rs.getString("kind"), rs.getLong("place")))
                .list();
    }

    long count() {
        return handle.createQuery("select count(*) from waiting")
                .mapTo(Long.class)
                .one();
    }
}
