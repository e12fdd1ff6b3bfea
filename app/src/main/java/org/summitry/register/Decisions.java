package org.summitry.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What people decided, as far as it was not undone. */
final class Decisions {
    /**
     * A decision.
     *
     * @param anchor the report it holds on to
     * @param body the particulars: fields and values, keys of other reports
     */
    record Decision(long seq, String at, String who, LedgerEntry.Act act, String anchor, ObjectNode body) {}

    private final Handle handle;

    Decisions(Handle handle) {
        this.handle = handle;
    }

    void add(LedgerEntry line, String anchor) {
        handle.createUpdate("insert into decision (seq, at, who, act, anchor, body, undone_by)"
                        + " values (:seq, :at, :who, :act, :anchor, :body, :undone)")
                .bind("seq", line.seq())
                .bind("at", line.at().toString())
                .bind("who", line.who())
                .bind("act", line.act().name())
                .bind("anchor", anchor)
                .bind("body", Json.write(line.body()))
                .bind("undone", (Long) null)
                .execute();
    }

    /** Marks a decision as taken back; false when there is none or it was already. */
    boolean undo(long seq, long by) {
        return handle.createUpdate("update decision set undone_by = :by where seq = :seq and undone_by is null")
                        .bind("by", by)
                        .bind("seq", seq)
                        .execute()
                == 1;
    }

    @Nullable
    Decision at(long seq) {
        return handle.createQuery("select seq, at, who, act, anchor, body from decision where seq = :seq")
                .bind("seq", seq)
                .map((rs, ctx) -> decision(rs))
                .findOne()
                .orElse(null);
    }

    /** Those that hold, of these acts, about any of these reports, first to last. */
    List<Decision> about(List<String> keys, List<String> acts) {
        return keys.isEmpty()
                ? List.of()
                : handle.createQuery("select seq, at, who, act, anchor, body from decision"
                                + " where undone_by is null and act in (<acts>) and anchor in (<keys>) order by seq")
                        .bindList("acts", acts)
                        .bindList("keys", keys)
                        .map((rs, ctx) -> decision(rs))
                        .list();
    }

    /** Every merge and split that holds; people make few. */
    List<Decision> links() {
        return handle.createQuery("select seq, at, who, act, anchor, body from decision"
                        + " where undone_by is null and act in ('MERGE', 'SPLIT') order by seq")
                .map((rs, ctx) -> decision(rs))
                .list();
    }

    /** The reviews that hold of whatever is no entry and has an id that begins so, first to last. */
    List<Decision> ofSubjects(String prefix) {
        return handle.createQuery("select seq, at, who, act, anchor, body from decision where undone_by is null"
                        + " and act in ('ACCEPT', 'REJECT') and substr(anchor, 1, :length) = :prefix order by seq")
                .bind("length", prefix.length())
                .bind("prefix", prefix)
                .map((rs, ctx) -> decision(rs))
                .list();
    }

    private static Decision decision(ResultSet rs) throws SQLException {
        return new Decision(
                rs.getLong("seq"),
                rs.getString("at"),
                rs.getString("who"),
                LedgerEntry.Act.valueOf(rs.getString("act")),
                rs.getString("anchor"),
                Json.read(rs.getString("body")));
    }
}
