package org.summitry.finding.statements;

import java.util.List;
import org.summitry.finding.dates.Times;
import org.summitry.finding.names.Cast;
import org.summitry.language.Parse;

/** Finds attributed content. */
public final class StatementFinder {

    /** The statements of a parsed document, in order. */
    public List<Statement> find(Parse parse, Cast cast, Times times) {
        return List.of();
    }
}
