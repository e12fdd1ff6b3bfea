package org.summitry.export.brief;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.summitry.register.Cited;
import org.summitry.register.Dossier;
import org.summitry.register.Register;

/** Numbers sources in the order in which they are first cited. */
final class Notes {
    private final Register register;
    private final Map<String, Note> byPlace = new LinkedHashMap<>();
    private final Map<String, Passage> known = new HashMap<>();

    Notes(Register register) {
        this.register = register;
    }

    /** The numbers of all passages of an entry, one for each document. */
    List<Integer> all(Cited entry) {
        return some(entry.quotes().stream().map(Cited.Quote::citation).toList());
    }

    /** The numbers of passages, one for each document; each is given with the sentence that it lies in. */
    List<Integer> some(List<Dossier.Citation> citations) {
        Map<String, List<Dossier.Citation>> byDocument = new LinkedHashMap<>();
        citations.forEach(c ->
                byDocument.computeIfAbsent(c.document(), k -> new ArrayList<>()).add(c));
        return byDocument.values().stream()
                .map(cs -> of(cs.get(0), cs.stream().map(this::sentence).toList()))
                .toList();
    }

    /** The number of a statement's first passage, with the sentences that name the speaker and the speaking. */
    int said(Cited statement) {
        Dossier.Citation c = statement.quotes().get(0).citation();
        List<Passage> passages = new ArrayList<>(List.of(sentence(c)));
        for (String field : List.of("source", "cue")) {
            JsonNode p = statement.record().path(field);
            if (p.path("doc").asText().equals(c.document())) {
                passages.add(sentence(
                        c.document(), p.path("start").asInt(), p.path("end").asInt()));
            }
        }
        return of(c, passages);
    }

    /** The number of a later report's sentence. */
    int report(org.summitry.analysis.followup.Passage p) {
        JsonNode document = register.outlet().documents(List.of(p.document())).stream()
                .findFirst()
                .map(d -> (JsonNode) d)
                .orElse(MissingNode.getInstance());
        String label = document.path("path").asText(document.path("url").asText(p.document()));
        Dossier.Citation c = new Dossier.Citation(
                1,
                p.document(),
                label,
                document.path("publisher").isTextual()
                        ? document.path("publisher").asText()
                        : null,
                p.published() == null ? null : p.published().toString(),
                p.start(),
                p.end(),
                p.sentence(),
                null,
                "");
        return some(List.of(c)).get(0);
    }

    /** The words of the sentences that an entry is cited to. */
    String sentences(Cited entry) {
        return entry.quotes().stream()
                .map(q -> sentence(q.citation()).text())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** The sentence that a passage lies in. */
    Passage sentence(Dossier.Citation c) {
        return sentence(c.document(), c.start(), c.end());
    }

    private Passage sentence(String document, int start, int end) {
        return known.computeIfAbsent(document + ' ' + start + ' ' + end, k -> {
            Cited.Extent e = register.outlet().sentence(document, start, end);
            return new Passage(e.start(), e.end(), e.text());
        });
    }

    private int of(Dossier.Citation c, List<Passage> passages) {
        List<Passage> sorted = passages.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Passage::start).thenComparingInt(p -> -p.end()))
                .toList();
        List<Passage> outer = sorted.stream()
                .filter(p ->
                        sorted.stream().noneMatch(o -> !o.equals(p) && o.start() <= p.start() && p.end() <= o.end()))
                .toList();
        return byPlace.computeIfAbsent(
                        c.document() + outer,
                        k -> new Note(byPlace.size() + 1, c.document(), c.label(), c.publisher(), c.published(), outer))
                .number();
    }

    /** All of them, by number. */
    List<Note> list() {
        Map<Integer, Note> sorted = new TreeMap<>();
        byPlace.values().forEach(n -> sorted.put(n.number(), n));
        return List.copyOf(sorted.values());
    }
}
