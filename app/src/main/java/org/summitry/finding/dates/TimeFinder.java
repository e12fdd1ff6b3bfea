package org.summitry.finding.dates;

import java.util.List;
import org.summitry.language.Parse;

/** Finds and normalises expressions of time. */
public final class TimeFinder {

    /** The expressions of time of a parsed document, resolved against its date of publication where it has one. */
    public Times find(Parse parse) {
        return new Times(List.of());
    }
}
