package org.summitry.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.summitry.register.Aside;
import org.summitry.register.LedgerEntry;
import org.summitry.register.Register;
import org.summitry.register.RegisterException;

/**
 * Gives entries to two people, takes their verdicts, and writes what is agreed or settled into the ledger. What a person can mend is
 * a {@link RegisterException} of one line. Safe for several threads.
 */
public final class DoubleReviews {
    private static final String COLUMNS =
            "id, report_key, first_reader, second_reader, opened_by, opened_at, settled_by, settled_verdict";

    private final Register register;
    private final Aside store;
    private final Clock clock;

    /** The double reviews of a register. */
    public DoubleReviews(Register register, Clock clock) {
        this.register = register;
        this.store = register.aside();
        this.clock = clock;
    }

    /** Gives an entry to two people; the number of the review. */
    public long open(String entry, String first, String second, String by) {
        if (first.equals(second)) {
            throw new RegisterException("a double review needs two people");
        }
        String key = register.desk().keyOf(entry);
        return store.write(handle -> {
            if (list(handle, "where report_key = :value and settled_by is null", key)
                            .size()
                    > 0) {
                throw new RegisterException(entry + " is in a double review already");
            }
            long id = handle.createQuery("select coalesce(max(id), 0) + 1 from double_review")
                    .mapTo(Long.class)
                    .one();
            handle.createUpdate("insert into double_review (id, report_key, first_reader, second_reader, opened_by,"
                            + " opened_at) values (:id, :key, :first, :second, :by, :at)")
                    .bind("id", id)
                    .bind("key", key)
                    .bind("first", first)
                    .bind("second", second)
                    .bind("by", by)
                    .bind("at", clock.millis())
                    .execute();
            return id;
        });
    }

    /** Takes a verdict of one of the two; it stays. What both agree on goes into the ledger at once. */
    public DoubleReview say(long id, String reader, Verdict verdict, String note) {
        store.write(handle -> {
            DoubleReview review = known(handle, id);
            if (!review.readers().contains(reader)) {
                throw new RegisterException("double review " + id + " was given to others");
            }
            if (review.verdicts().containsKey(reader)) {
                throw new RegisterException("you have judged this entry already");
            }
            handle.createUpdate("insert into double_verdict (review, reader, verdict, note, at)"
                            + " values (:id, :reader, :verdict, :note, :at)")
                    .bind("id", id)
                    .bind("reader", reader)
                    .bind("verdict", verdict.name())
                    .bind("note", note)
                    .bind("at", clock.millis())
                    .execute();
            return true;
        });
        DoubleReview now = get(id);
        if (now.state() == DoubleReview.State.AGREED) {
            write(now, verdict, now.first() + " + " + now.second(), "");
        }
        return get(id).seenBy(reader);
    }

    /** A third settles what two do not agree on, or what they agree on and a crash kept from the ledger. */
    public DoubleReview settle(long id, Verdict verdict, String by, String note) {
        DoubleReview review = get(id);
        if (!review.canBeSettled()) {
            throw new RegisterException("double review " + id + " has nothing to settle");
        }
        if (review.readers().contains(by)) {
            throw new RegisterException("a double review is settled by somebody else than its two readers");
        }
        if (verdict == Verdict.UNCLEAR) {
            throw new RegisterException("to settle is to say right or wrong");
        }
        write(review, verdict, by, note);
        return get(id);
    }

    private void write(DoubleReview review, Verdict verdict, String by, String note) {
        String entry = register.desk().entryOf(review.key());
        if (entry == null) {
            throw new RegisterException(
                    "the entry of double review " + review.id() + " is gone: its document was withdrawn");
        }
        List<String> said = new ArrayList<>();
        review.verdicts().forEach((who, s) -> said.add(who + ": " + s.verdict().word()));
        String reason = "double review " + review.id() + " (" + String.join(", ", said) + ")"
                + (note.isBlank() ? "" : ": " + note.strip());
        LedgerEntry line = register.review(entry, verdict == Verdict.RIGHT, by, reason);
        store.write(
                handle -> handle.createUpdate("update double_review set settled_by = :by, settled_verdict = :verdict,"
                                + " line = :line where id = :id")
                        .bind("by", by)
                        .bind("verdict", verdict.name())
                        .bind("line", line.seq())
                        .bind("id", review.id())
                        .execute());
    }

    /** One of them, with all verdicts: show {@link DoubleReview#seenBy} of it. */
    public DoubleReview get(long id) {
        return store.read(handle -> known(handle, id));
    }

    private static DoubleReview known(Handle handle, long id) {
        return list(handle, "where id = :value", id).stream()
                .findFirst()
                .orElseThrow(() -> new RegisterException("there is no double review " + id));
    }

    /** Those that wait for a person's verdict, as far as the person may see them. */
    public List<DoubleReview> waitingFor(String reader) {
        return store.read(handle ->
                list(handle, "where (first_reader = :value or second_reader = :value) and settled_by is null", reader)
                        .stream()
                        .filter(r -> !r.verdicts().containsKey(reader))
                        .map(r -> r.seenBy(reader))
                        .toList());
    }

    /** The last ones, latest first, as far as a person may see them. */
    public List<DoubleReview> latest(String seenBy, int limit) {
        return store.read(handle -> list(handle, "where id <= :value", Long.MAX_VALUE)).stream()
                .sorted((a, b) -> Long.compare(b.id(), a.id()))
                .limit(limit)
                .map(r -> r.seenBy(seenBy))
                .toList();
    }

    /** How far all who judged agree. */
    public Agreement agreement() {
        List<List<Verdict>> units = store.read(handle -> list(handle, "where id <= :value", Long.MAX_VALUE)).stream()
                .map(r -> r.verdicts().values().stream()
                        .map(DoubleReview.Said::verdict)
                        .toList())
                .toList();
        return Agreement.of(units);
    }

    private static List<DoubleReview> list(Handle handle, String where, Object value) {
        Map<Long, Map<String, DoubleReview.Said>> said = new TreeMap<>();
        handle.createQuery("select v.review, v.reader, v.verdict, v.note from double_verdict v"
                        + " where v.review in (select id from double_review " + where + ")")
                .bind("value", value)
                .map((rs, ctx) -> said.computeIfAbsent(rs.getLong("review"), k -> new TreeMap<>())
                        .put(
                                rs.getString("reader"),
                                new DoubleReview.Said(Verdict.valueOf(rs.getString("verdict")), rs.getString("note"))))
                .list();
        return handle.createQuery("select " + COLUMNS + " from double_review " + where + " order by id")
                .bind("value", value)
                .map((rs, ctx) -> review(rs, said.getOrDefault(rs.getLong("id"), Map.of())))
                .list();
    }

    private static DoubleReview review(ResultSet rs, Map<String, DoubleReview.Said> said) throws SQLException {
        @Nullable String settled = rs.getString("settled_verdict");
        return new DoubleReview(
                rs.getLong("id"),
                rs.getString("report_key"),
                rs.getString("first_reader"),
                rs.getString("second_reader"),
                rs.getString("opened_by"),
                Instant.ofEpochMilli(rs.getLong("opened_at")),
                said,
                rs.getString("settled_by"),
                settled == null ? null : Verdict.valueOf(settled));
    }
}
