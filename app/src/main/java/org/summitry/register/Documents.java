package org.summitry.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.summitry.text.Sketch;

/** Documents in the store. */
final class Documents {
    /**
     * A document as kept.
     *
     * @param body its record in the exchange format
     * @param readAt when it was read, ISO 8601
     * @param sketch by what it is known when it is told again
     */
    record Kept(
            String id,
            ObjectNode body,
            String text,
            String records,
            @Nullable String publisher,
            @Nullable String published,
            String sourceClass,
            boolean confidential,
            boolean withdrawn,
            String readAt,
            long seq,
            String sketch) {
        /** Whether it may be shown and exported. */
        boolean isPublic() {
            return !confidential && !withdrawn;
        }
    }

    private static final String SELECT = "select d.id, d.body, c.body as content, c.records, d.publisher, d.published,"
            + " d.source_class, d.confidential, d.withdrawn, d.read_at, d.seq, d.sketch"
            + " from document d join content c on c.document = d.id where ";

    private final Handle handle;

    Documents(Handle handle) {
        this.handle = handle;
    }

    boolean has(String id) {
        return handle.createQuery("select count(*) from document where id = :id")
                        .bind("id", id)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    void add(ObjectNode body, String text, String records, String sourceClass, LedgerEntry line, String sketch) {
        String id = body.path("id").asText();
        handle.execute("insert into content (document, body, records) values (?, ?, ?)", id, text, records);
        handle.createUpdate(
                        "insert into document (id, body, publisher, published, source_class,"
                                + " confidential, withdrawn, read_at, seq, sketch) values (:id, :body, :publisher, :published, :class, 0, 0, :at, :seq, :sketch)")
                .bind("id", id)
                .bind("body", Json.write(body))
                .bind("publisher", textOrNull(body, "publisher"))
                .bind("published", textOrNull(body, "published"))
                .bind("class", sourceClass)
                .bind("at", line.at().toString())
                .bind("seq", line.seq())
                .bind("sketch", sketch)
                .execute();
    }

    private static @Nullable String textOrNull(ObjectNode body, String field) {
        return body.path(field).isTextual() ? body.path(field).asText() : null;
    }

    /** The documents with these ids, for showing: without their records, which are long. */
    List<Kept> shown(Collection<String> ids) {
        return Chunks.of(
                ids, some -> handle.createQuery(SELECT.replace("c.records", "'' as records") + "d.id in (<ids>)")
                        .bindList("ids", some)
                        .map((rs, ctx) -> kept(rs))
                        .list());
    }

    Optional<Kept> withId(String id) {
        return handle.createQuery(SELECT + "d.id = :id")
                .bind("id", id)
                .map((rs, ctx) -> kept(rs))
                .findOne();
    }

    /** What was read in a document; nothing when it was withdrawn. */
    Optional<PreparedReading> reading(String id) {
        return withId(id).filter(kept -> !kept.records().isEmpty()).map(kept -> {
            List<ObjectNode> records = new ArrayList<>();
            Json.read(kept.records()).path("records").forEach(r -> records.add((ObjectNode) r));
            Sketch sketch = kept.sketch().isEmpty() ? Sketch.of(kept.text()) : Sketch.read(kept.sketch());
            return new PreparedReading(kept.body(), kept.text(), records, "", sketch);
        });
    }

    /** Keeps by what a document is known that was read before this was kept. */
    void sketched(PreparedReading reading) {
        handle.execute(
                "update document set sketch = ? where id = ? and sketch = ''",
                reading.sketch().written(),
                reading.id());
    }

    /** The confidential ones. */
    List<String> hidden() {
        return handle.createQuery("select id from document where confidential = 1")
                .mapTo(String.class)
                .list();
    }

    boolean anyHidden() {
        return handle.createQuery("select 1 from document where confidential = 1 limit 1")
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    List<Kept> page(@Nullable String after, int limit) {
        return handle.createQuery(SELECT + "d.id > :after order by d.id limit :limit")
                .bind("after", after == null ? "" : after)
                .bind("limit", limit)
                .map((rs, ctx) -> kept(rs))
                .list();
    }

    long count() {
        return handle.createQuery("select count(*) from document")
                .mapTo(Long.class)
                .one();
    }

    void set(String id, String column, Object value) {
        if (!List.of("confidential", "withdrawn", "source_class", "sketch").contains(column)) {
            throw new IllegalArgumentException("no such column to set: " + column);
        }
        handle.createUpdate("update document set " + column + " = :value where id = :id")
                .bind("value", value)
                .bind("id", id)
                .execute();
    }

    /** Text and records go for good, and what the document is known by. */
    void empty(String id) {
        handle.execute("update content set body = '', records = '' where document = ?", id);
        set(id, "sketch", "");
    }

    private static Kept kept(ResultSet rs) throws SQLException {
        return new Kept(
                rs.getString("id"),
                Json.read(rs.getString("body")),
                rs.getString("content"),
                rs.getString("records"),
                rs.getString("publisher"),
                rs.getString("published"),
                rs.getString("source_class"),
                rs.getInt("confidential") != 0,
                rs.getInt("withdrawn") != 0,
                rs.getString("read_at"),
                rs.getLong("seq"),
                rs.getString("sketch"));
    }
}
