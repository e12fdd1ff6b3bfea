package org.summitry.register;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A document made ready to be kept: all about it that takes no look at the register, so that it can be done ahead.
 *
 * @param incoming the document
 * @param reports what is recorded of it, with what comparisons look at
 * @param records the same as kept with the document
 * @param body its line of the ledger, but for what only the register knows
 */
record Readied(Incoming incoming, List<Known.Formed> reports, String records, ObjectNode body) {

    /** Makes one ready; safe for several threads. */
    static Readied of(Incoming incoming, Known known) {
        PreparedReading reading = incoming.reading();
        ObjectNode document = reading.document().deepCopy();
        document.remove("duplicate_of"); // what it repeats follows from all documents here, not from one run's
        String records = records(reading);
        ObjectNode body = Json.object();
        body.set("document", document);
        body.put("text_sha256", Hashes.of(reading.text()));
        body.put("records_sha256", Hashes.of(records));
        body.put("sketch_sha256", Hashes.of(reading.sketch().written()));
        body.put("source_class", incoming.sourceClass());
        return new Readied(incoming, known.formed(Report.of(reading)), records, body);
    }

    private static String records(PreparedReading reading) {
        ObjectNode records = Json.object();
        ArrayNode list = records.putArray("records");
        reading.records().forEach(list::add);
        return Json.write(records);
    }

    /** Its record in the exchange format. */
    ObjectNode document() {
        return (ObjectNode) body.path("document");
    }
}
