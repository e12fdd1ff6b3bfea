package org.summitry.portal.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.analysis.positions.Position;
import org.summitry.analysis.positions.Positions;
import org.summitry.analysis.positions.Said;
import org.summitry.analysis.positions.Stance;
import org.summitry.portal.library.Item;
import org.summitry.portal.library.Library;
import org.summitry.portal.words.Messages;
import org.summitry.search.Query;

/**
 * Who takes a side on a topic, each beside what others said on the same matter, the latest first.
 *
 * @param favours who is for something
 * @param opposes who is against something, refuses or denies it
 */
public record Sides(EntryView.Group favours, EntryView.Group opposes) {
    /** So many of the latest statements and undertakings are compared: a page answers at once. */
    private static final int COMPARED = 120;

    private static final int SHOWN = 6;

    /** Of statements and undertakings that answer these queries; a refusal is rare, and is looked for by itself. */
    static Sides of(Library library, Messages words, Query statements, Query undertakings) {
        Map<String, Item> items = new LinkedHashMap<>();
        for (Query query : List.of(statements, statements.linked("polarity=negated"), undertakings)) {
            Query latest = query.sort(Query.Sort.NEWEST).page(0, COMPARED).withoutFacets();
            library.find(latest).items().forEach(i -> items.put(i.id(), i));
        }
        List<Position> all =
                Positions.of(items.values().stream().map(Sides::said).toList());
        return new Sides(
                group(words.say("topic.favours"), Stance.FAVOURS, all, items, library, words),
                group(words.say("topic.refused"), Stance.OPPOSES, all, items, library, words));
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

    /** Those whom something stands beside first: they tell more. */
    private static EntryView.Group group(
            String title, Stance stance, List<Position> all, Map<String, Item> items, Library library, Messages words) {
        List<Position> taken = all.stream().filter(p -> p.stance() == stance).toList();
        List<Position> shown = taken.stream()
                .sorted(Comparator.comparing(p -> p.near().isEmpty()))
                .limit(SHOWN)
                .toList();
        Map<String, Line> lines = lines(shown, items, new Lines(library, words));
        List<EntryView.Part> parts = new ArrayList<>();
        for (Position p : shown) {
            parts.add(part("", lines.get(p.said().id())));
            for (Position.Near n : p.near()) {
                String reason = words.say("topic.beside", String.join(", ", n.shared()));
                parts.add(part(reason, lines.get(n.other().id())));
            }
        }
        return new EntryView.Group(title, parts, taken.size(), "");
    }

    /** All lines of a group by their ids: names and documents are looked up once for all. */
    private static Map<String, Line> lines(List<Position> shown, Map<String, Item> items, Lines lines) {
        Set<String> ids = new LinkedHashSet<>();
        for (Position p : shown) {
            ids.add(p.said().id());
            p.near().forEach(n -> ids.add(n.other().id()));
        }
        Map<String, Line> byId = new LinkedHashMap<>();
        List<Item> all = ids.stream().map(items::get).filter(Objects::nonNull).toList();
        lines.of(all).forEach(l -> byId.put(l.item().id(), l));
        return byId;
    }

    private static EntryView.Part part(String title, @Nullable Line line) {
        return new EntryView.Part(title, "", line == null ? List.of() : List.of(line));
    }
}
