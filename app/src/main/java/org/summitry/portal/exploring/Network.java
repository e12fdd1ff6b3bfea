package org.summitry.portal.exploring;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.summitry.portal.reading.Address;
import org.summitry.portal.words.Messages;
import org.summitry.search.Cross;
import org.summitry.search.Facets;
import org.summitry.search.Query;

/** Who meets whom: those who took part in most meetings, and in how many of them each two took part. */
final class Network implements View {
    private static final List<By> WHO = List.of(By.STATE, By.PERSON, By.ORGANIZATION);
    private static final int NODES = 40;
    private static final int PAIRS = 200;
    private static final int ROWS = 100;

    @Override
    public String name() {
        return "network";
    }

    /** Two who met, and how often. */
    private record Pair(Facets.Count one, Facets.Count other, int count) {}

    @Override
    public Drawing draw(Scope scope) {
        List<String> words = WHO.stream().map(By::word).toList();
        String asked = scope.asked().oneOf("who", java.util.Set.copyOf(words));
        By who = By.of(asked == null ? By.STATE.word() : asked);
        Query meetings = scope.query().kinds("meeting");
        Cross cross = scope.library().cross(meetings, who.axis(NODES), who.axis(NODES));
        Map<String, String> names = who.names(cross.rows(), scope.library(), scope.words());
        List<Pair> pairs = pairs(cross);
        List<Pair> drawn = pairs.subList(0, Math.min(PAIRS, pairs.size()));
        return new Drawing(
                cross.total(),
                scope.search("kind", "meeting"),
                () -> data(scope, cross, drawn, names),
                sheet(scope, pairs, names),
                List.of(),
                List.of(scope.choice("who", who.word(), words)),
                notes(scope.words(), cross, pairs.size()));
    }

    /** Each two once, who met most first. */
    private static List<Pair> pairs(Cross cross) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < cross.rows().size(); i++) {
            for (int j = i + 1; j < cross.rows().size(); j++) {
                int count = cross.cells().get(i).get(j);
                if (count > 0) {
                    pairs.add(new Pair(cross.rows().get(i), cross.rows().get(j), count));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::count).reversed());
        return pairs;
    }

    private static List<String> notes(Messages words, Cross cross, int pairs) {
        List<String> notes = new ArrayList<>();
        if (cross.rowsInAll() > cross.rows().size()) {
            notes.add(words.say("explore.nodes", cross.rows().size(), cross.rowsInAll()));
        }
        if (pairs > PAIRS) {
            notes.add(words.say("explore.pairs", PAIRS, pairs));
        }
        return notes;
    }

    private static ObjectNode data(Scope scope, Cross cross, List<Pair> pairs, Map<String, String> names) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("total", cross.total()).put("nodesInAll", cross.rowsInAll());
        ArrayNode nodes = data.putArray("nodes");
        for (Facets.Count node : cross.rows()) {
            nodes.addObject()
                    .put("id", node.value())
                    .put("name", names.getOrDefault(node.value(), node.value()))
                    .put("count", node.count())
                    .put("label", scope.words().say("actor.metCount", node.count()))
                    .put("href", Address.of(node.value()));
        }
        ArrayNode links = data.putArray("links");
        for (Pair pair : pairs) {
            links.addObject()
                    .put("source", pair.one().value())
                    .put("target", pair.other().value())
                    .put("count", pair.count())
                    .put("label", scope.words().say("actor.metCount", pair.count()))
                    .put("href", href(scope, pair));
        }
        return data;
    }

    private static Sheet sheet(Scope scope, List<Pair> pairs, Map<String, String> names) {
        List<Sheet.Row> rows = pairs.stream()
                .limit(ROWS)
                .map(p -> new Sheet.Row(List.of(
                        Sheet.Cell.of(
                                names.getOrDefault(p.one().value(), p.one().value()),
                                Address.of(p.one().value())),
                        Sheet.Cell.of(
                                names.getOrDefault(p.other().value(), p.other().value()),
                                Address.of(p.other().value())),
                        Sheet.Cell.of(p.count(), scope.number(p.count()), href(scope, p)))))
                .toList();
        List<String> columns = List.of(
                scope.words().say("explore.one"),
                scope.words().say("explore.other"),
                scope.words().say("explore.together"));
        return new Sheet(columns, rows, pairs.size());
    }

    /** The meetings in which both took part. */
    private static String href(Scope scope, Pair pair) {
        return scope.search(
                "kind",
                "meeting",
                "actor",
                pair.one().value(),
                "with",
                pair.other().value());
    }
}
