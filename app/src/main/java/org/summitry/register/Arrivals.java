package org.summitry.register;

import com.fasterxml.jackson.databind.node.ArrayNode;
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

    Arrivals(Handle handle, Known known) {
        this.handle = handle;
        this.documents = new Documents(handle);
        this.ledger = new Ledger(handle);
        this.view = new View(handle, known);
        if (ledger.last().isEmpty()) {
            known.noBlocks();
        }
    }

    /** Adds documents; gives the ids of those that the register had not yet. */
    List<String> add(List<Incoming> incoming, Supplier<Instant> now) {
        view.holdBack();
        List<String> added = new ArrayList<>();
        for (Incoming document : incoming) {
            if (add(document, now.get())) {
                added.add(document.id());
            }
        }
        view.write();
        return added;
    }

    /** False when the register has it already: nothing is added then. */
    private boolean add(Incoming incoming, Instant now) {
        PreparedReading reading = incoming.reading();
        byte[] original = incoming.original();
        String sourceClass = incoming.sourceClass();
        if (documents.has(reading.id())) {
            return false;
        }
        String hash = reading.document().path("sha256").asText();
        boolean kept = original != null && new Originals(handle).keep(hash, reading.text(), original);
        ObjectNode document = reading.document().deepCopy();
        document.remove("duplicate_of"); // what it repeats follows from all documents here, not from one run's
        String records = records(reading);
        String sketch = reading.sketch().written();
        ObjectNode body = Json.object();
        body.set("document", document);
        body.put("text_sha256", Hashes.of(reading.text()));
        body.put("records_sha256", Hashes.of(records));
        body.put("sketch_sha256", Hashes.of(sketch));
        body.put("source_class", sourceClass);
        if (kept) {
            body.put("original", true); // so that one that is missing is missed
        }
        LedgerEntry line = ledger.append(now, reading.reader(), LedgerEntry.Act.READ, reading.id(), body, null);
        documents.add(document, reading.text(), records, sourceClass, line, sketch);
        view.add(reading, line.seq());
        if (incoming.secretFor() != null) {
            ObjectNode why = Rulings.hiding(handle, reading.id(), "");
            view.apply(ledger.append(now, incoming.secretFor(), LedgerEntry.Act.CONFIDENTIAL, reading.id(), why, null));
        }
        return true;
    }

    private static String records(PreparedReading reading) {
        ObjectNode records = Json.object();
        ArrayNode list = records.putArray("records");
        reading.records().forEach(list::add);
        return Json.write(records);
    }
}
