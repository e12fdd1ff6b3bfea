package org.summitry.portal.reading;

import java.util.List;

/** The ladder of an instrument by party. */
public final class Rungs {
    private static final List<String> LADDER = List.of("signed", "ratified", "in-force");

    private Rungs() {}

    /** Whether a party that is reported to be at {@code status} has reached {@code rung}: who ratified has signed. */
    public static boolean reached(String status, String rung) {
        return LADDER.indexOf(status) >= LADDER.indexOf(rung);
    }
}
