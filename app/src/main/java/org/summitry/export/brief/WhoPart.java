package org.summitry.export.brief;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.summitry.export.stream.Facts;
import org.summitry.register.Cited;
import org.summitry.register.Dossier;

/** Who they are: each by the offices that a passage gives; of whom none is given there is nothing to say here. */
final class WhoPart {
    private static final int MOST = 8;

    private WhoPart() {}

    static Section write(Writer w, Matter matter) {
        List<Sentence> sentences = new ArrayList<>();
        matter.actors().stream()
                .sorted(Comparator.comparingInt((Cited a) -> -a.quotes().size()).thenComparing(Cited::id))
                .flatMap(a -> one(w, a).stream())
                .limit(MOST)
                .forEach(sentences::add);
        return Section.of(w.phrases().say("section.who"), sentences);
    }

    private static Optional<Sentence> one(Writer w, Cited a) {
        List<Dossier.Citation> offices = a.quotes().stream()
                .map(Cited.Quote::citation)
                .filter(c -> "offices".equals(c.field()))
                .toList();
        Set<String> titles = new LinkedHashSet<>();
        Set<Dossier.Citation> support = new LinkedHashSet<>();
        for (JsonNode o : a.record().path("offices")) {
            String title = o.path("title").asText();
            offices.stream()
                    .filter(c -> c.text().toLowerCase(Locale.ROOT).contains(title.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .ifPresent(c -> {
                        titles.add(office(w, a, o, c));
                        support.add(c);
                    });
        }
        if (titles.isEmpty()) {
            return Optional.empty();
        }
        List<Dossier.Citation> all = new ArrayList<>(List.of(fullName(a)));
        all.addAll(support);
        return Optional.of(w.of(a, w.phrases().say("office", a.name(), String.join("; ", titles)), all));
    }

    /** The office, of whom if the sentence names it, and whether it is held no more or not yet. */
    private static String office(Writer w, Cited a, JsonNode office, Dossier.Citation at) {
        String title = office.path("title").asText();
        String of = office.path("of").asText();
        String name = of.isEmpty() ? "" : Facts.name(a, of);
        String full = Held.name(name, w.notes().sentence(at).text()) ? title + ", " + name : title;
        String status = office.path("status").asText();
        return status.equals("former") || status.equals("designate")
                ? w.phrases().say("office." + status, full)
                : full;
    }

    /** The passage that gives the name in full, if one does. */
    private static Dossier.Citation fullName(Cited a) {
        return a.quotes().stream()
                .map(Cited.Quote::citation)
                .filter(c -> c.field() == null && c.text().contains(a.name()))
                .findFirst()
                .orElse(Writer.first(a));
    }
}
