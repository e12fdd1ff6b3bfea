package org.summitry.finding.instruments;

import java.util.List;
import org.summitry.finding.dates.Times;
import org.summitry.finding.names.Cast;
import org.summitry.language.Parse;
import org.summitry.packs.Packs;

/** Finds projects. */
public final class ProjectFinder {

    /** Uses {@code packs} to recognise known ones and give stable ids. */
    public ProjectFinder(Packs packs) {}

    /** The projects of a parsed document, in order of first mention. */
    public List<Project> find(Parse parse, Cast cast, Times times) {
        return List.of();
    }
}
