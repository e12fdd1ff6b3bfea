package org.summitry.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The current view of entries: their ids, names and review states. */
final class Entries {
    /**
     * An entry's row.
     *
     * @param anchor the smallest key of its reports
     * @param id as exported
     * @param base the id without the number that tells namesakes apart
     * @param firstEvidence the place of its first evidence, in the order of publication
     * @param review unreviewed, accepted, corrected or rejected
     */
    record Row(String anchor, String id, String kind, String base, String firstEvidence, String name, String review) {}

    private static final String COLUMNS = "anchor, id, kind, base, first_evidence, name, review";

    private final Handle handle;
    private final Waiting waiting;

    Entries(Handle handle) {
        this.handle = handle;
        this.waiting = new Waiting(handle);
    }

    /** Puts {@code rows} in the place of the entries with these anchors, and numbers namesakes anew. */
    void replace(Set<String> anchors, List<Row> rows) {
        Set<String> bases = new HashSet<>();
        for (String anchor : anchors) {
            byAnchor(anchor).ifPresent(r -> bases.add(r.base()));
            handle.createUpdate("delete from entry where anchor = :anchor")
                    .bind("anchor", anchor)
                    .execute();
            waiting.remove(anchor);
        }
        PreparedBatch batch = handle.prepareBatch(
                "insert into entry (" + COLUMNS + ") values (:anchor, :id, :kind, :base, :first, :name, :review)");
        for (Row r : rows) {
            bases.add(r.base());
            batch.bind("anchor", r.anchor())
                    .bind("id", r.id())
                    .bind("kind", r.kind())
                    .bind("base", r.base())
                    .bind("first", r.firstEvidence())
                    .bind("name", r.name())
                    .bind("review", r.review())
                    .add();
        }
        if (!rows.isEmpty()) {
            batch.execute();
        }
        bases.forEach(this::number);
    }

    /** The namesake with the first evidence has the plain id, the next one -2, and so on. */
    private void number(String base) {
        List<Row> namesakes = handle.createQuery(
                        "select " + COLUMNS + " from entry where base = :base order by first_evidence, anchor")
                .bind("base", base)
                .map((rs, ctx) -> row(rs))
                .list();
        for (int i = 0; i < namesakes.size(); i++) {
            String id = i == 0 ? base : base + '-' + (i + 1);
            if (!id.equals(namesakes.get(i).id())) {
                handle.createUpdate("update entry set id = :id where anchor = :anchor")
                        .bind("id", id)
                        .bind("anchor", namesakes.get(i).anchor())
                        .execute();
            }
        }
    }

    Optional<Row> byAnchor(String anchor) {
        return one("anchor = :value", anchor);
    }

    Optional<Row> byId(String id) {
        return one("id = :value", id);
    }

    /** The entries that documents call {@code localId}. */
    List<Row> byLocalId(String localId) {
        return handle.createQuery("select distinct " + "e." + COLUMNS.replace(", ", ", e.")
                        + " from entry e join report r on r.anchor = e.anchor where r.local_id = :local order by e.id")
                .bind("local", localId)
                .map((rs, ctx) -> row(rs))
                .list();
    }

    private Optional<Row> one(String condition, String value) {
        return handle.createQuery("select " + COLUMNS + " from entry where " + condition)
                .bind("value", value)
                .map((rs, ctx) -> row(rs))
                .findOne();
    }

    /** The next entries of a kind after an id, by id. */
    List<Row> page(String kind, @Nullable String after, int limit) {
        return handle.createQuery(
                        "select " + COLUMNS + " from entry where kind = :kind and id > :after order by id limit :limit")
                .bind("kind", kind)
                .bind("after", after == null ? "" : after)
                .bind("limit", limit)
                .map((rs, ctx) -> row(rs))
                .list();
    }

    long count(String kind) {
        return handle.createQuery("select count(*) from entry where kind = :kind")
                .bind("kind", kind)
                .mapTo(Long.class)
                .one();
    }

    private static Row row(ResultSet rs) throws SQLException {
        return new Row(
                rs.getString("anchor"),
                rs.getString("id"),
                rs.getString("kind"),
                rs.getString("base"),
                rs.getString("first_evidence"),
                rs.getString("name"),
                rs.getString("review"));
    }
}
