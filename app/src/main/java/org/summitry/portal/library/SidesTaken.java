package org.summitry.portal.library;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.summitry.analysis.positions.Position;
import org.summitry.analysis.positions.Positions;
import org.summitry.analysis.positions.Said;
import org.summitry.search.Query;

/** Who takes a side among the latest statements and undertakings that answer two queries. */
final class SidesTaken {
    /** So many of each are compared. */
    private static final int COMPARED = 120;

    private SidesTaken() {}

    /** The sides, of statements first, the latest first; a refusal is rare, and is looked for by itself. */
    static List<Position> in(Library library, Query statements, Query undertakings) {
        Map<String, Said> said = new LinkedHashMap<>();
        for (Query query : List.of(statements, statements.linked("polarity=negated"), undertakings)) {
            Query latest = query.sort(Query.Sort.NEWEST).page(0, COMPARED).withoutFacets();
            library.find(latest).items().forEach(i -> said.put(i.id(), said(i)));
        }
        return Positions.of(said.values());
    }

    private static Said said(Item item) {
        String by = item.kind().equals("statement") ? "speakers" : "actors";
        return new Said(
                item.id(),
                new LinkedHashSet<>(item.actors(by)),
                item.name(),
                item.text("cue"),
                item.text("polarity").equals("negated"));
    }
}
