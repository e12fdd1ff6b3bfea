package org.summitry.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.summitry.reading.Reading;
import org.summitry.register.Joined;
import org.summitry.register.PreparedReading;
import org.summitry.text.Sketch;

/** Readings as the register takes them. */
public final class Prepared {
    private Prepared() {}

    /** The records of {@code reading} in the exchange format, with the text they cite. */
    public static PreparedReading of(Reading reading) {
        List<ObjectNode> records = new ReadingRecords(reading).json();
        String version = Prepared.class.getPackage().getImplementationVersion();
        return new PreparedReading(
                records.get(0),
                reading.parse().document().text(),
                Joined.byId(records.subList(1, records.size())),
                "summitry " + (version == null ? "development" : version),
                Sketch.of(reading.parse().document()));
    }
}
