package org.summitry.portal.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitry.portal.library.Item;
import org.summitry.portal.library.Library;
import org.summitry.portal.words.Messages;
import org.summitry.search.Citation;
import org.summitry.text.Span;

/** Turns entries into lines: looks up the names of all at once, and writes dates in the reader's language. */
public final class Lines {
    private static final int MOST_PEOPLE = 12;

    private final Library library;
    private final Messages words;

    /** With names from {@code library}, in the language of {@code words}. */
    public Lines(Library library, Messages words) {
        this.library = library;
        this.words = words;
    }

    /** The entries in the same order. */
    public List<Line> of(List<Item> items) {
        Set<String> ids = new TreeSet<>();
        for (Item item : items) {
            ids.addAll(who(item));
            if (item.has("meeting")) {
                ids.add(item.text("meeting"));
            }
        }
        Map<String, String> names = library.names(ids);
        Map<String, ObjectNode> documents = library.register()
                .browsing()
                .documents(items.stream()
                        .map(Item::citation)
                        .filter(c -> c != null && c.publisher() == null)
                        .map(c -> c == null ? "" : c.document())
                        .distinct()
                        .toList());
        return items.stream().map(i -> line(i, names, documents)).toList();
    }

    /** Whose entry it is: who speaks, undertakes, takes part, signs. */
    private static List<String> who(Item item) {
        List<String> field =
                switch (item.kind()) {
                    case "statement" -> item.actors("speakers");
                    case "undertaking" -> item.actors("actors");
                    case "meeting" -> item.actors("participants");
                    case "instrument" -> item.actors("parties");
                    case "figure" -> item.actors("scope");
                    case "person" -> item.actors("offices");
                    case "format" -> item.actors("members");
                    default -> List.of();
                };
        return field.stream().distinct().limit(MOST_PEOPLE).toList();
    }

    private Line line(Item item, Map<String, String> names, Map<String, ObjectNode> documents) {
        Citation c = item.citation();
        String meeting = item.text("meeting");
        return new Line(
                item,
                Address.of(item.id()),
                words.formats().date(item.date()),
                named(who(item), names),
                item.texts("topics").stream().map(this::topic).toList(),
                names.containsKey(meeting)
                        ? new Named(meeting, names.getOrDefault(meeting, ""), Address.of(meeting))
                        : null,
                c == null ? List.of() : pieces(c.sentence(), item.marks()),
                c == null ? "" : Address.passage(c.document(), c.start(), c.end(), c.sentence()),
                publisher(c, documents),
                c == null ? "" : words.formats().date(c.published()));
    }

    /** Who printed it, or else what its document is called. */
    private static String publisher(@Nullable Citation c, Map<String, ObjectNode> documents) {
        if (c == null) {
            return "";
        }
        ObjectNode document = documents.get(c.document());
        String title = document == null ? c.document() : DocumentLine.title(document);
        return c.publisher() == null ? title : c.publisher();
    }

    Named topic(String code) {
        return new Named(code, words.word("topic", code), Address.topic(code));
    }

    static List<Named> named(List<String> ids, Map<String, String> names) {
        return ids.stream()
                .filter(names::containsKey)
                .map(id -> new Named(id, names.getOrDefault(id, id), Address.of(id)))
                .toList();
    }

    static List<Line.Piece> pieces(String sentence, List<Span> marks) {
        List<Line.Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Span mark : marks) {
            if (mark.start() > at) {
                pieces.add(new Line.Piece(sentence.substring(at, mark.start()), false));
            }
            pieces.add(new Line.Piece(sentence.substring(mark.start(), mark.end()), true));
            at = mark.end();
        }
        if (at < sentence.length()) {
            pieces.add(new Line.Piece(sentence.substring(at), false));
        }
        return pieces;
    }
}
