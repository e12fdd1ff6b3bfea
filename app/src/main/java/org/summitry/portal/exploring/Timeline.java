package org.summitry.portal.exploring;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.summitry.portal.library.Found;
import org.summitry.portal.reading.Line;
import org.summitry.portal.reading.Lines;
import org.summitry.search.Query;

/** What happened when: every kind of entry by month or year, and the latest entries themselves, each at its day. */
final class Timeline implements View {
    private static final String[] DATED = {"meeting", "statement", "undertaking", "instrument", "figure"};
    private static final int KINDS = 10;
    private static final int ROWS = 60;
    private static final int POINTS = 200;
    private static final int LINES = 20;

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public Drawing draw(Scope asked) {
        Query all = asked.query();
        Query dated = all.kinds().isEmpty() ? all.kinds(DATED) : all;
        Scope scope = new Scope(asked.asked(), dated, asked.library(), asked.words());
        Series series = Series.of(scope, By.KIND, KINDS, Series.HAPPENED);
        ObjectNode data = series.data(scope, KINDS);
        Found latest = scope.library()
                .find(dated.sort(Query.Sort.NEWEST).page(0, POINTS).withoutFacets());
        List<Line> lines = new Lines(scope.library(), scope.words()).of(latest.items());
        List<String> notes = series.notes(scope);
        if (!series.printed()) {
            points(data.putArray("points"), lines, scope);
            if (latest.total() > POINTS) {
                notes.add(scope.words().say("explore.points", POINTS, latest.total()));
            }
        }
        return new Drawing(
                series.cross().total(),
                asked.search(),
                data,
                series.byTime(scope, ROWS),
                lines.subList(0, Math.min(LINES, lines.size())),
                series.choices(scope),
                notes);
    }

    /** The entries themselves, as far as it is known when they happened. */
    private static void points(ArrayNode points, List<Line> lines, Scope scope) {
        for (Line line : lines) {
            String day = line.item().date();
            if (day.matches("\\d{4}.*")) {
                points.addObject()
                        .put("at", day.split("/", 2)[0])
                        .put("when", line.date())
                        .put("kind", scope.words().word("kinds", line.kind()))
                        .put("name", line.item().name())
                        .put("href", line.href());
            }
        }
    }
}
