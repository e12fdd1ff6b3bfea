package org.summitry.register;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Pairs of reports of different entries that a person should look at. */
final class Unsure {
    /** A pair of reports and the entries that they are part of. */
    record Row(String a, String b, double score, String reasons, String anchorOfA, String anchorOfB) {
        Pair.Mark mark() {
            return new Pair.Mark(score, a, b);
        }
    }

    private final Handle handle;
    private final Entries entries;
    private final Dossiers dossiers;

    Unsure(Handle handle) {
        this.handle = handle;
        this.entries = new Entries(handle);
        this.dossiers = new Dossiers(handle);
    }

    /** The next ones by likelihood: the index on edges is read backwards. */
    List<Row> after(Pair.Mark mark, int limit) {
        return handle.createQuery("select e.a, e.b, e.score, e.reasons, ra.anchor as anchor_a, rb.anchor as anchor_b"
                        + " from edge e join report ra on ra.report_key = e.a join report rb on rb.report_key = e.b where"
                        + " e.verdict = 'UNSURE' and (e.score, e.a, e.b) < (:score, :a, :b) and ra.anchor <> rb.anchor order by"
                        + " e.score desc, e.a desc, e.b desc limit :limit")
                .bind("score", mark.score())
                .bind("a", mark.a())
                .bind("b", mark.b())
                .bind("limit", limit)
                .map((rs, ctx) -> new Row(
                        rs.getString("a"),
                        rs.getString("b"),
                        rs.getDouble("score"),
                        rs.getString("reasons"),
                        rs.getString("anchor_a"),
                        rs.getString("anchor_b")))
                .list();
    }

    /** As shown; nothing when a person parted the two, found one wrong, or it may not be shown. */
    Optional<Pair> pair(Row row) {
        Entries.Row x = entries.byAnchor(row.anchorOfA()).orElseThrow();
        Entries.Row y = entries.byAnchor(row.anchorOfB()).orElseThrow();
        boolean open = dossiers.isOpen(row.a(), row.b()) && !isRejected(x) && !isRejected(y);
        return open
                ? Optional.of(new Pair(
                        x.kind(),
                        x.id(),
                        dossiers.nameOf(x),
                        y.id(),
                        dossiers.nameOf(y),
                        row.score(),
                        row.reasons(),
                        row.mark()))
                : Optional.empty();
    }

    private static boolean isRejected(Entries.Row row) {
        return row.review().equals("rejected");
    }
}
