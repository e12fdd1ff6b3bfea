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
import org.summitry.register.Browsing.Place;
import org.summitry.register.Cited;
import org.summitry.search.Citation;
import org.summitry.text.OneLine;
import org.summitry.text.Span;

/** Turns entries into lines: looks up the names of all at once, and writes dates in the reader's language. */
public final class Lines {
    private static final int MOST_PEOPLE = 12;
    static final int LONGEST_SENTENCE = 600;

    private final Library library;
    private final Messages words;

    /** With names from {@code library}, in the language of {@code words}. */
    public Lines(Library library, Messages words) {
        this.library = library;
        this.words = words;
    }

    /** The entries in the same order. */
    public List<Line> of(List<Item> items) {
        return of(items, Map.of());
    }

    /** The same, each with the whole sentence in which it was found. */
    List<Line> inSentences(List<Item> items) {
        return inSentences(items, Integer.MAX_VALUE);
    }

    /** The same, those of fewer characters than {@code few} with the whole sentence, without which they say little. */
    List<Line> inSentences(List<Item> items, int few) {
        List<Place> places = items.stream()
                .map(Item::citation)
                .filter(c -> c != null && c.sentence().length() < few)
                .map(Lines::place)
                .toList();
        return of(items, library.register().browsing().sentences(places));
    }

    private static Place place(Citation c) {
        return new Place(c.document(), c.start(), c.end());
    }

    private List<Line> of(List<Item> items, Map<Place, Cited.Extent> sentences) {
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
        return items.stream().map(i -> line(i, names, documents, sentences)).toList();
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

    private Line line(
            Item item,
            Map<String, String> names,
            Map<String, ObjectNode> documents,
            Map<Place, Cited.Extent> sentences) {
        Citation c = item.citation();
        String meeting = item.text("meeting");
        return new Line(
                item,
                Address.of(item.id()),
                words.formats().date(when(item)),
                named(who(item), names),
                item.texts("topics").stream().map(this::topic).toList(),
                names.containsKey(meeting)
                        ? new Named(meeting, OneLine.beginning(names.getOrDefault(meeting, "")), Address.of(meeting))
                        : null,
                c == null ? List.of() : pieces(c.sentence(), item.marks()),
                c == null ? List.of() : around(c, item.marks(), sentences.get(place(c))),
                c == null ? "" : Address.passage(c.document(), c.start(), c.end(), c.sentence()),
                publisher(c, documents),
                c == null ? "" : words.formats().date(c.published()));
    }

    /** When it happened; the years that a roadmap is for are not when it was signed. */
    private static String when(Item item) {
        return item.kind().equals("instrument") ? item.text("date") : item.date();
    }

    /** The sentence with what was looked for marked in it; nothing where it is long, or says no more than its words do. */
    private static List<Line.Piece> around(Citation c, List<Span> marks, Cited.@Nullable Extent sentence) {
        if (sentence == null
                || sentence.text().length() > LONGEST_SENTENCE
                || sentence.text().length() <= c.sentence().length() + 1) {
            return List.of();
        }
        String text = sentence.text();
        int at = offset(sentence, c.start());
        List<Span> there = text.startsWith(c.sentence(), at)
                ? marks.stream()
                        .map(m -> new Span(m.start() + at, m.end() + at))
                        .toList()
                : List.of();
        return pieces(text, there);
    }

    /** Where in the sentence a place in its document lies, which counts code points; at an end of it for one outside. */
    static int offset(Cited.Extent sentence, int place) {
        String text = sentence.text();
        int length = text.codePointCount(0, text.length());
        return text.offsetByCodePoints(0, Math.max(0, Math.min(length, place - sentence.start())));
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
