package org.summitry.finding.figures;

import java.util.List;
import org.summitry.finding.dates.Times;
import org.summitry.finding.names.Cast;
import org.summitry.language.Parse;

/** Finds figures. */
public final class FigureFinder {

    /** The figures of a parsed document, in order. */
    public List<Figure> find(Parse parse, Cast cast, Times times) {
        return List.of();
    }
}
