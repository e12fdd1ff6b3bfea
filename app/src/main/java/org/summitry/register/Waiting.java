package org.summitry.register;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * The queue of entries that no person has looked at. What is least sure and most reported comes first: a confidence of one half
 * tells a reader nothing, and an error that many documents report is met by many.
 */
final class Waiting {
    private static final double SCALE = 1e6;

    /** An entry's place. */
    record Row(String anchor, String kind, long place) {
        /** The place of an entry with these reports. */
        static Row of(String anchor, List<Report> reports) {
            double confidence = confidence(reports);
            double unsure = 1 - Math.abs(2 * confidence - 1);
            long documents = reports.stream().map(Report::document).distinct().count();
            double important = Math.log1p(documents) / Math.log(2);
            return new Row(anchor, reports.get(0).kind(), -Math.round(SCALE * unsure * important));
        }
    }

    /** That of the surest report, as in the joined record. */
    static double confidence(List<Report> reports) {
        return reports.stream()
                .mapToDouble(r -> r.body().path("confidence").asDouble())
                .max()
                .orElse(0);
    }

    private final Handle handle;

    Waiting(Handle handle) {
        this.handle = handle;
    }

    void add(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        PreparedBatch batch =
                handle.prepareBatch("insert into waiting (anchor, kind, place) values (:anchor, :kind, :place)");
        for (Row r : rows) {
            batch.bind("anchor", r.anchor())
                    .bind("kind", r.kind())
                    .bind("place", r.place())
                    .add();
        }
        batch.execute();
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
                        + " (w.place, w.anchor) > (:place, :anchor) and exists (select 1 from report r"
                        + " join document d on d.id = r.document where r.anchor = w.anchor and d.confidential = 0"
                        + " and d.withdrawn = 0) order by w.place, w.anchor limit :limit")
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
