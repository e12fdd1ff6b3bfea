package org.summitry.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** Documents that come into a register: a line of the ledger, the text, what was read in it, and the current view. */
final class Arrivals {
    private final Handle handle;
    private final Documents documents;
    private final Ledger ledger;
    private final View view;
    private final Known known;

    Arrivals(Handle handle, Known known) {
        this.handle = handle;
        this.documents = new Documents(handle);
        this.ledger = new Ledger(handle);
        this.view = new View(handle, known);
        this.known = known;
        if (ledger.last().isEmpty()) {
            known.noBlocks();
        }
    }

    /** Adds documents; gives the ids of those that the register had not yet. */
    List<String> add(List<Incoming> incoming, Supplier<Instant> now) {
        view.holdBack();
        List<String> added = new ArrayList<>();
        try (Readying readying = new Readying(incoming, known)) {
            while (readying.hasNext()) {
                Readied document = readying.next();
                if (add(document, now.get())) {
                    added.add(document.incoming().id());
                }
            }
        }
        view.write();
        return added;
    }

    /** False when the register has it already: nothing is added then. */
    private boolean add(Readied readied, Instant now) {
        Incoming incoming = readied.incoming();
        PreparedReading reading = incoming.reading();
        byte[] original = incoming.original();
        if (documents.has(reading.id())) {
            return false;
        }
        String hash = reading.document().path("sha256").asText();
        boolean kept = original != null && new Originals(handle).keep(hash, reading.text(), original);
        ObjectNode body = readied.body();
        if (kept) {
            body.put("original", true); // so that one that is missing is missed
        }
        LedgerEntry line = ledger.append(now, reading.reader(), LedgerEntry.Act.READ, reading.id(), body, null);
        documents.add(
                readied.document(),
                reading.text(),
                readied.records(),
                incoming.sourceClass(),
                line,
                reading.sketch().written());
        view.add(readied, line.seq());
        if (incoming.secretFor() != null) {
            ObjectNode why = Rulings.hiding(handle, reading.id(), "");
            view.apply(ledger.append(now, incoming.secretFor(), LedgerEntry.Act.CONFIDENTIAL, reading.id(), why, null));
        }
        return true;
    }
}
