package org.summitry.portal.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitry.portal.words.Messages;
import org.summitry.register.Browsing.Passage;
import org.summitry.text.Span;

/**
 * A text cut where entries begin and end, so that each piece can lead to what was read from it. Offsets are code points until a piece is
 * taken out of the text.
 */
final class MarkedText {
    /** Kinds that are marked; the names of actors only faintly. */
    static final List<String> KINDS = List.of(
            "meeting",
            "statement",
            "undertaking",
            "instrument",
            "project",
            "figure",
            "format",
            "person",
            "state",
            "organization");

    private static final Set<String> NAMES = Set.of("person", "state", "organization", "format");

    /** Longer texts are turned over in parts of about so many characters. */
    private static final int PART = 40_000;

    private final String text;
    private final List<Passage> passages;
    private final Map<String, String> names;
    private final @Nullable Span at;
    private final Messages words;
    private final List<List<Span>> parts = new ArrayList<>();
    private final int @Nullable [] indexes;

    MarkedText(String text, List<Passage> passages, Map<String, String> names, @Nullable Span at, Messages words) {
        this.text = text;
        this.passages = passages.stream()
                .filter(p -> p.field() == null && KINDS.contains(p.kind()) && names.containsKey(p.entry()))
                .toList();
        this.names = names;
        this.at = at;
        this.words = words;
        this.indexes = text.codePointCount(0, text.length()) == text.length() ? null : indexes(text);
        cutIntoParts();
    }

    /** Where each code point begins. */
    private static int[] indexes(String text) {
        int[] indexes = new int[text.codePointCount(0, text.length()) + 1];
        int at = 0;
        for (int i = 0; i < indexes.length - 1; i++) {
            indexes[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        indexes[indexes.length - 1] = text.length();
        return indexes;
    }

    private int length() {
        return indexes == null ? text.length() : indexes.length - 1;
    }

    private String cut(int start, int end) {
        return indexes == null ? text.substring(start, end) : text.substring(indexes[start], indexes[end]);
    }

    private void cutIntoParts() {
        List<Span> part = new ArrayList<>();
        int begun = 0;
        int start = 0;
        for (int i = 0; i <= length(); i++) {
            if (i == length() || cut(i, i + 1).equals("\n")) {
                if (i > start) {
                    part.add(new Span(start, i));
                }
                start = i + 1;
                if (i - begun > PART && !part.isEmpty()) {
                    parts.add(part);
                    part = new ArrayList<>();
                    begun = start;
                }
            }
        }
        if (!part.isEmpty() || parts.isEmpty()) {
            parts.add(part);
        }
    }

    /** How many parts there are; at least one. */
    int parts() {
        return parts.size();
    }

    /** The part that holds the beginning of a passage, from 1. */
    int partOf(Span passage) {
        for (int i = 0; i < parts.size(); i++) {
            List<Span> part = parts.get(i);
            if (!part.isEmpty() && passage.start() < part.get(part.size() - 1).end()) {
                return i + 1;
            }
        }
        return parts.size();
    }

    /** How many entries of each kind there are, in the order of the kinds. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String kind : KINDS) {
            int n = (int) passages.stream()
                    .filter(p -> p.kind().equals(kind))
                    .map(Passage::entry)
                    .distinct()
                    .count();
            if (n > 0) {
                counts.put(kind, n);
            }
        }
        return counts;
    }

    /** The paragraphs of a part, with the entries of one kind marked, or of all. */
    List<DocumentView.Paragraph> paragraphs(int part, @Nullable String kind) {
        List<Passage> shown = passages.stream()
                .filter(p -> kind == null || p.kind().equals(kind))
                .sorted(Comparator.comparingInt(Passage::start))
                .toList();
        return parts.get(part - 1).stream().map(p -> paragraph(p, shown)).toList();
    }

    private DocumentView.Paragraph paragraph(Span paragraph, List<Passage> shown) {
        List<Passage> here = shown.stream()
                .filter(p -> p.start() < paragraph.end() && p.end() > paragraph.start())
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(Set.of(paragraph.start(), paragraph.end()));
        here.forEach(p -> cuts.addAll(List.of(p.start(), p.end())));
        if (at != null) {
            cuts.addAll(List.of(at.start(), at.end()));
        }
        List<DocumentView.Piece> pieces = new ArrayList<>();
        Integer from = paragraph.start();
        for (Integer to : cuts.subSet(paragraph.start() + 1, paragraph.end() + 1)) {
            pieces.add(piece(from, to, here));
            from = to;
        }
        return new DocumentView.Paragraph(pieces, notes(paragraph, here));
    }

    private DocumentView.Piece piece(int start, int end, List<Passage> here) {
        List<Passage> covering = here.stream()
                .filter(p -> p.start() <= start && p.end() >= end)
                .sorted(Comparator.comparingInt((Passage p) -> p.end() - p.start())
                        .thenComparing(Passage::entry))
                .toList();
        boolean asked = at != null && at.start() <= start && at.end() >= end;
        boolean begins = asked && at != null && at.start() == start;
        if (covering.isEmpty()) {
            return new DocumentView.Piece(cut(start, end), "", "", "", asked, begins);
        }
        String kinds = covering.stream().map(p -> "k-" + p.kind()).distinct().collect(Collectors.joining(" "));
        String label = covering.stream().map(this::label).distinct().collect(Collectors.joining("\n"));
        return new DocumentView.Piece(
                cut(start, end), Address.of(covering.get(0).entry()), kinds, label, asked, begins);
    }

    private String label(Passage p) {
        String review = words.say(p.review().equals("unreviewed") ? "mark.machine" : "mark.person");
        return words.word("kind", p.kind()) + ": " + names.getOrDefault(p.entry(), p.entry()) + " (" + review + ")";
    }

    /** The entries that begin in a paragraph, but for names, which are many. */
    private List<DocumentView.Note> notes(Span paragraph, List<Passage> here) {
        Set<DocumentView.Note> notes = new LinkedHashSet<>();
        for (Passage p : here) {
            if (p.start() >= paragraph.start() && !NAMES.contains(p.kind())) {
                Named entry = new Named(p.entry(), names.getOrDefault(p.entry(), ""), Address.of(p.entry()));
                notes.add(new DocumentView.Note(entry, p.kind(), !p.review().equals("unreviewed")));
            }
        }
        return List.copyOf(notes);
    }
}
