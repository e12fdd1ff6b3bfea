package org.summitry.finding.undertakings;

import java.util.List;
import org.summitry.finding.dates.Times;
import org.summitry.finding.figures.Figure;
import org.summitry.finding.names.Cast;
import org.summitry.finding.statements.Statement;
import org.summitry.language.Parse;

/** Finds proposals, pledges and agreements. */
public final class UndertakingFinder {

    /** The undertakings of a parsed document, in order. */
    public List<Undertaking> find(
            Parse parse, Cast cast, Times times, List<Figure> figures, List<Statement> statements) {
        return List.of();
    }
}
