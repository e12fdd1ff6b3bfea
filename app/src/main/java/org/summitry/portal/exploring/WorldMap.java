package org.summitry.portal.exploring;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.ibm.icu.util.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.packs.PackLoader;
import org.summitry.packs.Towns;
import org.summitry.portal.words.Messages;
import org.summitry.search.Axis;
import org.summitry.search.Cross;
import org.summitry.search.Facets;
import org.summitry.search.Query;

/** Where meetings were held, where projects lie, and who took part, state by state. */
final class WorldMap implements View {
    private static final List<String> OF = List.of("held", "took-part", "projects");
    private static final int STATES = 300;
    private static final int MOST_TOWNS = 300;
    private static final int NUMERIC_CODE = 3;

    @Override
    public String name() {
        return "map";
    }

    @Override
    public Drawing draw(Scope scope) {
        String asked = scope.asked().oneOf("of", Set.copyOf(OF));
        String of = asked == null ? "held" : asked;
        By by = of.equals("took-part") ? By.STATE : By.IN;
        String kind = of.equals("projects") ? "project" : "meeting";
        Query counted = scope.query().kinds(kind);
        Cross cross = scope.library().cross(counted, by.axis(STATES), Axis.kinds());
        Map<String, String> names = by.names(cross.rows(), scope.library(), scope.words());
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("total", cross.total());
        int towns = by == By.IN ? towns(scope, kind, counted, data.putArray("towns")) : 0;
        ArrayNode marks = data.putArray("marks");
        List<Sheet.Row> rows = new ArrayList<>();
        int placeless = 0;
        int placed = 0;
        for (Facets.Count c : cross.rows()) {
            String name =
                    names.getOrDefault(c.value(), c.value().substring(c.value().indexOf(':') + 1));
            String href = scope.search("kind", kind, by.parameter(), c.value());
            String code = numericCode(c.value());
            placeless += code == null ? 1 : 0;
            placed += c.count();
            if (code != null) {
                marks.addObject()
                        .put("id", code)
                        .put("name", name)
                        .put("count", c.count())
                        .put("shown", scope.number(c.count()))
                        .put("href", href);
            }
            rows.add(new Sheet.Row(
                    List.of(Sheet.Cell.of(name, href), Sheet.Cell.of(c.count(), scope.number(c.count()), href))));
        }
        List<String> columns =
                List.of(scope.words().say("explore.by.state"), scope.words().say("explore.of." + of));
        return new Drawing(
                cross.total(),
                scope.search("kind", kind),
                () -> data,
                new Sheet(columns, rows, cross.rowsInAll()),
                List.of(),
                List.of(scope.choice("of", of, OF)),
                notes(scope.words(), by, placed, cross.total(), placeless, towns));
    }

    /** The towns that are named, as points; of a name that could be several towns nothing is shown. */
    private static int towns(Scope scope, String kind, Query counted, ArrayNode points) {
        Cross cross = scope.library().cross(counted, By.PLACE.axis(MOST_TOWNS), Axis.kinds());
        for (Facets.Count c : cross.rows()) {
            Gazetteer.TOWNS.town(c.value()).ifPresent(t -> points.addObject()
                    .put("name", c.value())
                    .put("lon", t.longitude())
                    .put("lat", t.latitude())
                    .put("count", c.count())
                    .put("shown", scope.number(c.count()))
                    .put("href", scope.search("kind", kind, By.PLACE.parameter(), c.value())));
        }
        return points.size();
    }

    /** Loaded with the first map. */
    private static final class Gazetteer {
        private static final Towns TOWNS = new Towns(PackLoader.bundled());
    }

    private static List<String> notes(Messages words, By by, int placed, long total, int placeless, int towns) {
        List<String> notes = new ArrayList<>();
        if (by == By.IN) {
            notes.add(words.say("explore.placed", Math.min(placed, total), total));
        }
        if (placeless > 0) {
            notes.add(words.say("explore.placeless", placeless));
        }
        if (towns > 0) {
            notes.add(words.say("explore.towns"));
        }
        notes.add(words.say("explore.boundaries"));
        return notes;
    }

    /** The code by which the world atlas knows a state; null where it knows none. */
    static @Nullable String numericCode(String state) {
        try {
            int code =
                    Region.getInstance(state.substring(state.indexOf(':') + 1)).getNumericCode();
            String digits = "00" + code;
            return code < 0 ? null : digits.substring(digits.length() - NUMERIC_CODE);
        } catch (IllegalArgumentException e) {
            return null; // an invented state, or one without a code
        }
    }
}
