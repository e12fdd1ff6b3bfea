package org.summitry.portal.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.analysis.positions.Position;
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
    private static final int SHOWN = 6;

    /** Of statements and undertakings that answer these queries. */
    static Sides of(Library library, Messages words, Query statements, Query undertakings) {
        List<Position> all = library.positions(statements, undertakings);
        return new Sides(
                group(words.say("topic.favours"), Stance.FAVOURS, all, library, words),
                group(words.say("topic.refused"), Stance.OPPOSES, all, library, words));
    }

    /** Those whom something stands beside first: they tell more. */
    private static EntryView.Group group(
            String title, Stance stance, List<Position> all, Library library, Messages words) {
        List<Position> taken = all.stream().filter(p -> p.stance() == stance).toList();
        List<Position> shown = taken.stream()
                .sorted(Comparator.comparing(p -> p.near().isEmpty()))
                .limit(SHOWN)
                .toList();
        Map<String, Line> lines = lines(shown, library, words);
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
    private static Map<String, Line> lines(List<Position> shown, Library library, Messages words) {
        Set<String> ids = new LinkedHashSet<>();
        for (Position p : shown) {
            ids.add(p.said().id());
            p.near().forEach(n -> ids.add(n.other().id()));
        }
        Map<String, Line> byId = new LinkedHashMap<>();
        List<Item> items =
                ids.isEmpty() ? List.of() : List.copyOf(library.items(ids).values());
        new Lines(library, words).of(items).forEach(l -> byId.put(l.item().id(), l));
        return byId;
    }

    private static EntryView.Part part(String title, @Nullable Line line) {
        return new EntryView.Part(new Named("", title, ""), line == null ? List.of() : List.of(line));
    }
}
