package org.summitry.finding.meetings;

import java.util.List;
import org.summitry.finding.dates.Times;
import org.summitry.finding.names.Cast;
import org.summitry.language.Parse;
import org.summitry.packs.Packs;

/** Finds meetings. */
public final class MeetingFinder {

    /** Uses {@code packs} to recognise standing formats. */
    public MeetingFinder(Packs packs) {}

    /** The meetings of a parsed document, the one it is chiefly about first. */
    public List<Meeting> find(Parse parse, Cast cast, Times times) {
        return List.of();
    }
}
