package org.summitry.register;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Pairs of different entries that a person should look at: by what some of their reports say. */
final class Unsure {
    /** A pair of nodes and the entries that they are part of. */
    record Row(long a, long b, double score, String reasons, String anchorOfA, String anchorOfB) {
        Pair.Mark mark() {
            return new Pair.Mark(score, Long.toString(a), Long.toString(b));
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
        return handle.createQuery("select e.a, e.b, e.score, e.reasons, na.anchor as anchor_a, nb.anchor as anchor_b"
                        + " from edge e join node na on na.id = e.a join node nb on nb.id = e.b where"
                        + " e.verdict = 'UNSURE' and (e.score, e.a, e.b) < (:score, :a, :b) and na.anchor <> nb.anchor order by"
                        + " e.score desc, e.a desc, e.b desc limit :limit")
                .bind("score", mark.score())
                .bind("a", number(mark.a()))
                .bind("b", number(mark.b()))
                .bind("limit", limit)
                .map((rs, ctx) -> new Row(
                        rs.getLong("a"),
                        rs.getLong("b"),
                        rs.getDouble("score"),
                        rs.getString("reasons"),
                        rs.getString("anchor_a"),
                        rs.getString("anchor_b")))
                .list();
    }

    private static long number(String node) {
        return node.matches("\\d{1,18}") ? Long.parseLong(node) : 0;
    }

    /** As shown; nothing when a person parted the two, found one wrong, or it may not be shown. */
    Optional<Pair> pair(Row row) {
        Entries.Row x = entries.byAnchor(row.anchorOfA()).orElseThrow();
        Entries.Row y = entries.byAnchor(row.anchorOfB()).orElseThrow();
        boolean open = dossiers.isOpen(row.a(), row.b(), x.anchor(), y.anchor()) && !isRejected(x) && !isRejected(y);
        return open
                ? Optional.of(new Pair(
                        x.kind(),
                        x.id(),
                        dossiers.nameOf(x),
                        y.id(),
                        dossiers.nameOf(y),
                        row.score(),
                        Because.read(row.reasons()),
                        row.mark()))
                : Optional.empty();
    }

    private static boolean isRejected(Entries.Row row) {
        return row.review().equals("rejected");
    }
}
