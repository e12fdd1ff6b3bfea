package org.summitry.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** What people decide about entries and documents: each decision a line of the ledger, and the view made to follow it. */
final class Rulings {
    private final Store store;
    private final Known known;
    private final Supplier<Instant> now;

    Rulings(Store store, Known known, Supplier<Instant> now) {
        this.store = store;
        this.known = known;
        this.now = now;
    }

    LedgerEntry merge(String a, String b, String who, String reason) {
        return store.write(handle -> {
            Entries entries = new Entries(handle);
            Entries.Row x = entries.named(a);
            Entries.Row y = entries.named(b);
            if (x.anchor().equals(y.anchor())) {
                throw new RegisterException(a + " and " + b + " are one entry already");
            }
            if (!x.kind().equals(y.kind())) {
                throw new RegisterException(a + " is a " + x.kind() + " and " + b + " a " + y.kind()
                        + "; only entries of one kind can be merged");
            }
            ObjectNode body = body(x, reason);
            body.set("left", Json.texts(List.of(x.anchor())));
            body.set("right", Json.texts(List.of(y.anchor())));
            return write(handle, who, LedgerEntry.Act.MERGE, x.anchor(), body);
        });
    }

    LedgerEntry split(String id, Collection<Integer> citations, String who, String reason) {
        return store.write(handle -> {
            Entries.Row row = new Entries(handle).named(id);
            long seq = new Ledger(handle).last().map(LedgerEntry::seq).orElse(0L) + 1;
            ObjectNode body = body(row, reason);
            new Splits(handle, new Decisions(handle)).decide(row, citations, seq, body);
            return write(handle, who, LedgerEntry.Act.SPLIT, row.anchor(), body);
        });
    }

    LedgerEntry review(String id, boolean right, String who, String reason) {
        return store.write(handle -> {
            Entries.Row row = new Entries(handle).named(id);
            return write(handle, who, verdict(right), row.anchor(), body(row, reason));
        });
    }

    private static LedgerEntry.Act verdict(boolean right) {
        return right ? LedgerEntry.Act.ACCEPT : LedgerEntry.Act.REJECT;
    }

    LedgerEntry undo(long seq, String who, String reason) {
        return store.write(handle -> {
            Ledger ledger = new Ledger(handle);
            LedgerEntry earlier = ledger.at(seq)
                    .orElseThrow(() -> new RegisterException("the ledger has no line " + seq + "; see: summitry log"));
            Decisions decisions = new Decisions(handle);
            Decisions.Decision held = decisions.at(seq);
            boolean confidential = earlier.act() == LedgerEntry.Act.CONFIDENTIAL;
            if (held == null && !confidential) {
                throw new RegisterException("line " + seq + " is no decision that can be taken back ("
                        + earlier.act().name().toLowerCase(Locale.ROOT) + ")");
            }
            decisions.refuseUndone(seq);
            ObjectNode body = Json.object().put("reason", reason);
            LedgerEntry line = ledger.append(now.get(), who, LedgerEntry.Act.UNDO, earlier.subject(), body, seq);
            new View(handle, known).apply(line);
            return line;
        });
    }

    LedgerEntry classify(String name, String sourceClass, String who, String reason) {
        return store.write(handle -> {
            String subject = new SourceClasses(handle).subject(name, sourceClass);
            ObjectNode body = Json.object().put("class", sourceClass).put("reason", reason);
            return write(handle, who, LedgerEntry.Act.CLASSIFY, subject, body);
        });
    }

    /** Withdraws a document or makes it confidential. */
    LedgerEntry onDocument(String id, LedgerEntry.Act act, String who, String reason) {
        return store.write(handle -> {
            Documents.Kept kept = new Documents(handle)
                    .withId(id)
                    .orElseThrow(() -> new RegisterException(id + ": the register has no such document"));
            if (kept.withdrawn()) {
                throw new RegisterException(id + " was withdrawn already");
            }
            return write(handle, who, act, id, hiding(handle, id, reason));
        });
    }

    /** What a line that hides a document says. */
    static ObjectNode hiding(Handle handle, String document, String reason) {
        ObjectNode body = Json.object().put("reason", reason);
        body.set("reports", Json.texts(new Reports(handle).keysOfDocument(document)));
        return body;
    }

    LedgerEntry reviewLink(String link, boolean right, String who, String reason) {
        return store.write(handle -> {
            ObjectNode body =
                    Json.object().put("entry", link).put("anchor", link).put("reason", reason);
            return write(handle, who, verdict(right), link, body);
        });
    }

    Map<String, Boolean> linkReviews(String prefix) {
        return store.read(handle -> {
            Map<String, Boolean> reviews = new LinkedHashMap<>();
            new Decisions(handle)
                    .ofSubjects(prefix)
                    .forEach(d -> reviews.put(d.anchor(), d.act() == LedgerEntry.Act.ACCEPT));
            return reviews;
        });
    }

    /** What every decision about an entry says. */
    static ObjectNode body(Entries.Row row, String reason) {
        return Json.object().put("entry", row.id()).put("anchor", row.anchor()).put("reason", reason);
    }

    /** Writes a line, and makes the view follow it. */
    LedgerEntry write(Handle handle, String who, LedgerEntry.Act act, String subject, ObjectNode body) {
        LedgerEntry line = new Ledger(handle).append(now.get(), who, act, subject, body, null);
        new View(handle, known).apply(line);
        return line;
    }
}
