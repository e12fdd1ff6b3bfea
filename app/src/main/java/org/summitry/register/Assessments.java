package org.summitry.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What people lay down about how far things were kept: lines of the ledger that hold until they are undone. What stands in them is for those who assess;
 * the register keeps their order.
 */
public final class Assessments {
    private static final String PREFIX = "compliance:";

    private final Store store;
    private final Known known;
    private final Supplier<Instant> now;

    Assessments(Store store, Known known, Supplier<Instant> now) {
        this.store = store;
        this.known = known;
        this.now = now;
    }

    /**
     * A line that holds.
     *
     * @param seq its number in the ledger
     * @param at when it was written
     * @param who by whom
     * @param subject what it is about
     * @param body what it says
     */
    public record Line(long seq, String at, String who, String subject, JsonNode body) {}

    /** All that hold, first to last. */
    public List<Line> all() {
        return store.read(handle -> lines(new Decisions(handle)));
    }

    private static List<Line> lines(Decisions decisions) {
        return decisions.ofAct(LedgerEntry.Act.ASSESS).stream()
                .map(d -> new Line(d.seq(), d.at(), d.who(), d.anchor().substring(PREFIX.length()), d.body()))
                .toList();
    }

    /**
     * Adds a line.
     *
     * @param allowed is shown what holds already, and throws what speaks against the line; nobody writes meanwhile
     */
    public LedgerEntry add(String subject, ObjectNode body, String who, String reason, Consumer<List<Line>> allowed) {
        return store.write(handle -> {
            allowed.accept(lines(new Decisions(handle)));
            String anchor = PREFIX + subject;
            ObjectNode whole =
                    body.deepCopy().put("entry", anchor).put("anchor", anchor).put("reason", reason);
            LedgerEntry line = new Ledger(handle).append(now.get(), who, LedgerEntry.Act.ASSESS, anchor, whole, null);
            new View(handle, known).apply(line);
            return line;
        });
    }
}
