package org.summitry.export;

import java.util.List;
import java.util.Map;
import org.summitry.finding.Evidence;
import org.summitry.finding.Why;
import org.summitry.reading.Reading;

/**
 * An entry as exported, with the reason why it was found.
 *
 * @param id its id in the export
 * @param kind its kind in the export
 * @param why finder, rule and confidence
 * @param evidence its passages, in UTF-16 units
 * @param record its fields as exported
 */
public record Entry(String id, String kind, Why why, List<Evidence> evidence, Map<String, Object> record) {

    /** Copies the evidence. */
    public Entry {
        evidence = List.copyOf(evidence);
    }

    /** The entries of one reading, in the order in which they were found. */
    public static List<Entry> of(Reading reading) {
        return new ReadingRecords(reading).entries();
    }
}
