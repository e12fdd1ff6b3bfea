package org.summitry.portal.reading;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.portal.words.Messages;
import org.summitry.register.Browsing;
import org.summitry.register.Browsing.Place;
import org.summitry.register.Cited;
import org.summitry.register.Dossier;
import org.summitry.text.Span;

/** The sentences that an entry was read from, each once, with the words that count marked: 'signed' alone tells nobody what was. */
final class Sources {
    private static final int MOST = 200;

    private final Messages words;
    private final Map<String, ObjectNode> documents;
    private final Map<Place, Cited.Extent> sentences;

    private Sources(Messages words, Map<String, ObjectNode> documents, Map<Place, Cited.Extent> sentences) {
        this.words = words;
        this.documents = documents;
        this.sentences = sentences;
    }

    static List<EntryView.Source> of(
            Dossier dossier, Map<String, ObjectNode> documents, Browsing browsing, Messages words) {
        List<Dossier.Citation> cited = dossier.citations().stream()
                .filter(c -> documents.containsKey(c.document()))
                .limit(MOST)
                .toList();
        Map<Place, Cited.Extent> sentences =
                browsing.sentences(cited.stream().map(Sources::place).toList());
        Sources sources = new Sources(words, documents, sentences);
        Map<String, List<Dossier.Citation>> bySentence = new LinkedHashMap<>();
        for (Dossier.Citation c : cited) {
            bySentence.computeIfAbsent(sources.key(c), k -> new ArrayList<>()).add(c);
        }
        return bySentence.values().stream().map(sources::one).toList();
    }

    private static Place place(Dossier.Citation c) {
        return new Place(c.document(), c.start(), c.end());
    }

    /** Null for what is longer than a sentence: it stands for itself. */
    private Cited.@Nullable Extent sentence(Dossier.Citation c) {
        Cited.Extent e = sentences.get(place(c));
        return e == null || e.text().length() > Lines.LONGEST_SENTENCE ? null : e;
    }

    private String key(Dossier.Citation c) {
        Cited.Extent e = sentence(c);
        return e == null ? "citation " + c.number() : c.document() + ' ' + e.start() + ' ' + e.end();
    }

    private EntryView.Source one(List<Dossier.Citation> citations) {
        Dossier.Citation first = citations.get(0);
        Set<String> fields = new LinkedHashSet<>();
        for (Dossier.Citation c : citations) {
            if (c.field() != null) {
                fields.add(words.word("field", c.field()));
            }
        }
        ObjectNode document = requireNonNull(documents.get(first.document()));
        return new EntryView.Source(
                pieces(citations),
                Address.passage(first.document(), first.start(), first.end(), first.text()),
                DocumentLine.of(document, words),
                List.copyOf(fields));
    }

    private List<Line.Piece> pieces(List<Dossier.Citation> citations) {
        Dossier.Citation first = citations.get(0);
        Cited.Extent e = sentence(first);
        if (e == null) {
            return List.of(new Line.Piece(first.text(), false));
        }
        List<Span> marks = new ArrayList<>();
        citations.stream()
                .sorted(Comparator.comparingInt(Dossier.Citation::start).thenComparingInt(c -> -c.end()))
                .forEach(c -> mark(c, e, marks));
        boolean all =
                marks.size() == 1 && marks.get(0).length() >= e.text().strip().length() - 1;
        return Lines.pieces(e.text(), all ? List.of() : marks);
    }

    /** Adds the words of a citation; what a mark before holds already needs none. */
    private static void mark(Dossier.Citation c, Cited.Extent e, List<Span> marks) {
        int start = Lines.offset(e, c.start());
        int end = Lines.offset(e, c.end());
        int from = marks.isEmpty()
                ? start
                : Math.max(start, marks.get(marks.size() - 1).end());
        if (from < end) {
            marks.add(new Span(from, end));
        }
    }
}
