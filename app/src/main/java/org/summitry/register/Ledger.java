package org.summitry.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The ledger's lines in the store: appended to, never changed. */
final class Ledger {
    private static final String COLUMNS = "seq, at, who, act, subject, body, supersedes, previous, hash";

    private static final int PAGE = 500;

    private final Handle handle;

    Ledger(Handle handle) {
        this.handle = handle;
    }

    /** Writes the next line; the caller's transaction makes it last. */
    LedgerEntry append(
            Instant at, String who, LedgerEntry.Act act, String subject, JsonNode body, @Nullable Long supersedes) {
        LedgerEntry last = last().orElse(null);
        long seq = last == null ? 1 : last.seq() + 1;
        String previous = last == null ? "" : last.hash();
        String text = Json.write(body);
        String hash = LedgerEntry.hash(seq, at.toString(), who, act, subject, text, supersedes, previous);
        LedgerEntry line = new LedgerEntry(seq, at, who, act, subject, body, supersedes, previous, hash);
        restore(line);
        return line;
    }

    /** Writes a line as it is, from a backup. */
    void restore(LedgerEntry line) {
        handle.createUpdate("insert into ledger (" + COLUMNS
                        + ") values (:seq, :at, :who, :act, :subject, :body, :supersedes, :previous, :hash)")
                .bind("seq", line.seq())
                .bind("at", line.at().toString())
                .bind("who", line.who())
                .bind("act", line.act().name())
                .bind("subject", line.subject())
                .bind("body", Json.write(line.body()))
                .bind("supersedes", line.supersedes())
                .bind("previous", line.previous())
                .bind("hash", line.hash())
                .execute();
    }

    Optional<LedgerEntry> last() {
        return handle.createQuery("select " + COLUMNS + " from ledger order by seq desc limit 1")
                .map((rs, ctx) -> entry(rs))
                .findOne();
    }

    Optional<LedgerEntry> at(long seq) {
        return handle.createQuery("select " + COLUMNS + " from ledger where seq = :seq")
                .bind("seq", seq)
                .map((rs, ctx) -> entry(rs))
                .findOne();
    }

    /** The lines about {@code subjects}, latest first. */
    List<LedgerEntry> about(List<String> subjects, int limit) {
        return handle.createQuery("select " + COLUMNS
                        + " from ledger where subject in (<subjects>) order by seq desc limit :limit")
                .bindList("subjects", subjects)
                .bind("limit", limit)
                .map((rs, ctx) -> entry(rs))
                .list();
    }

    /** The last lines, latest first. */
    List<LedgerEntry> latest(int limit) {
        return handle.createQuery("select " + COLUMNS + " from ledger order by seq desc limit :limit")
                .bind("limit", limit)
                .map((rs, ctx) -> entry(rs))
                .list();
    }

    /** The lines from one moment until before another, both as ISO 8601 writes them or begins to, latest first. */
    List<LedgerEntry> between(String from, String end, int limit) {
        return handle.createQuery("select " + COLUMNS
                        + " from ledger where at >= :from and at < :end order by seq desc limit :limit")
                .bind("from", from)
                .bind("end", end)
                .bind("limit", limit)
                .map((rs, ctx) -> entry(rs))
                .list();
    }

    /** What lines of an act are about. */
    List<String> subjects(LedgerEntry.Act act) {
        return handle.select("select subject from ledger where act = ?", act.name())
                .mapTo(String.class)
                .list();
    }

    /** Whether a line after this one may have taken something from what leaves the register. */
    boolean hidesAfter(long seq) {
        return handle.select(
                        "select 1 from ledger where seq > ? and act in ('WITHDRAW', 'CONFIDENTIAL', 'REJECT', 'UNDO') limit 1",
                        seq)
                .mapTo(Integer.class)
                .findFirst()
                .isPresent();
    }

    /** The lines before one, latest first. */
    List<LedgerEntry> before(long seq, int limit) {
        return handle.createQuery("select " + COLUMNS + " from ledger where seq < :seq order by seq desc limit :limit")
                .bind("seq", seq)
                .bind("limit", limit)
                .map((rs, ctx) -> entry(rs))
                .list();
    }

    /** Every line in order, some held at a time; the consumer may write meanwhile. */
    void each(Consumer<LedgerEntry> consumer) {
        List<LedgerEntry> page = after(0);
        while (!page.isEmpty()) {
            page.forEach(consumer);
            page = after(page.get(page.size() - 1).seq());
        }
    }

    private List<LedgerEntry> after(long seq) {
        return handle.select("select " + COLUMNS + " from ledger where seq > ? order by seq limit " + PAGE, seq)
                .map((rs, ctx) -> entry(rs))
                .list();
    }

    private static LedgerEntry entry(ResultSet rs) throws SQLException {
        long supersedes = rs.getLong("supersedes");
        Long earlier = rs.wasNull() ? null : Long.valueOf(supersedes);
        return new LedgerEntry(
                rs.getLong("seq"),
                Instant.parse(rs.getString("at")),
                rs.getString("who"),
                LedgerEntry.Act.valueOf(rs.getString("act")),
                rs.getString("subject"),
                Json.read(rs.getString("body")),
                earlier,
                rs.getString("previous"),
                rs.getString("hash"));
    }
}
