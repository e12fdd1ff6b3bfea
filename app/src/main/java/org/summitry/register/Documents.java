package org.summitry.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Documents in the store. */
final class Documents {
    /**
     * A document as kept.
     *
     * @param body its record in the exchange format
     * @param readAt when it was read, ISO 8601
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

    private static final String COLUMNS =
            "id, body, content, records, publisher, published, source_class, confidential, withdrawn, read_at, seq, sketch";

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
        handle.createUpdate(
                        "insert into document (id, body, content, records, publisher, published, source_class,"
                                + " confidential, withdrawn, read_at, seq, sketch) values (:id, :body, :text, :records, :publisher, :published, :class, 0, 0, :at, :seq, :sketch)")
                .bind("id", body.path("id").asText())
                .bind("body", Json.write(body))
                .bind("text", text)
                .bind("records", records)
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

    Optional<Kept> withId(String id) {
        return handle.createQuery("select " + COLUMNS + " from document where id = :id")
                .bind("id", id)
                .map((rs, ctx) -> kept(rs))
                .findOne();
    }

    List<Kept> page(@Nullable String after, int limit) {
        return handle.createQuery("select " + COLUMNS + " from document where id > :after order by id limit :limit")
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
        if (!List.of("confidential", "withdrawn", "source_class", "content", "records", "sketch")
                .contains(column)) {
            throw new IllegalArgumentException("no such column to set: " + column);
        }
        handle.createUpdate("update document set " + column + " = :value where id = :id")
                .bind("value", value)
                .bind("id", id)
                .execute();
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
