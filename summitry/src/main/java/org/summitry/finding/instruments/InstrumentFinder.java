package org.summitry.finding.instruments;

import java.util.List;
import org.summitry.finding.dates.Times;
import org.summitry.finding.names.Cast;
import org.summitry.language.Parse;
import org.summitry.packs.Packs;

/** Finds instruments. */
public final class InstrumentFinder {

    /** Uses {@code packs} to recognise known ones and give stable ids. */
    public InstrumentFinder(Packs packs) {}

    /** The instruments of a parsed document, in order of first mention. */
    public List<Instrument> find(Parse parse, Cast cast, Times times) {
        return List.of();
    }
}
