package org.summitry.portal.exploring;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.summitry.portal.library.Found;
import org.summitry.portal.library.Item;
import org.summitry.portal.reading.Address;
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
        Found latest = latest(scope, LINES);
        List<String> notes = series.notes(scope);
        long points = series.printed() ? 0 : dated(scope, 0).total();
        if (points > POINTS) {
            notes.add(scope.words().say("explore.points", POINTS, points));
        }
        return new Drawing(
                series.cross().total(),
                asked.search(),
                () -> data(series, scope),
                series.byTime(scope, ROWS),
                new Lines(scope.library(), scope.words()).of(latest.items()),
                series.choices(scope),
                notes);
    }

    private static Found latest(Scope scope, int most) {
        return scope.library()
                .find(scope.query().sort(Query.Sort.NEWEST).page(0, most).withoutFacets());
    }

    /** The latest of those of which it is known when they happened. */
    private static Found dated(Scope scope, int most) {
        Query query = scope.query();
        Query known = query.from() == null && query.to() == null ? query.between("0001", null) : query;
        return scope.library().find(known.sort(Query.Sort.NEWEST).page(0, most).withoutFacets());
    }

    private static ObjectNode data(Series series, Scope scope) {
        ObjectNode data = series.data(scope, KINDS);
        if (!series.printed()) {
            points(data.putArray("points"), dated(scope, POINTS).items(), scope);
        }
        return data;
    }

    /** The entries themselves, as far as it is known when they happened. */
    private static void points(ArrayNode points, List<Item> items, Scope scope) {
        for (Item item : items) {
            String day = item.date();
            if (day.matches("\\d{4}.*")) {
                points.addObject()
                        .put("at", day.split("/", 2)[0])
                        .put("when", scope.words().formats().date(day))
                        .put("kind", scope.words().word("kinds", item.kind()))
                        .put("name", item.name())
                        .put("href", Address.of(item.id()));
            }
        }
    }
}
