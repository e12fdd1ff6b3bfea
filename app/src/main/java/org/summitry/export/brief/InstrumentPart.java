package org.summitry.export.brief;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.summitry.export.stream.Facts;
import org.summitry.register.Cited;
import org.summitry.register.Dossier;

/** Treaties, statements, plans: how far they went, who signed and who, by a report, has not or would not. */
final class InstrumentPart {
    private static final int MOST = 12;

    private InstrumentPart() {}

    static Section write(Writer w, Matter matter) {
        List<Section.Row> rows = matter.of("instrument").stream()
                .sorted(Comparator.comparing(Matter::when).reversed().thenComparing(Cited::id))
                .limit(MOST)
                .map(i -> row(w, i))
                .toList();
        Phrases p = w.phrases();
        List<String> headings = List.of(
                p.say("column.instrument"),
                p.say("column.status"),
                p.say("column.signed"),
                p.say("column.not"),
                p.say("column.sources"));
        return new Section(p.say("section.instruments"), List.of(), new Section.Table(headings, rows), List.of());
    }

    private static Section.Row row(Writer w, Cited i) {
        String name = Writer.quoted(Writer.first(i).text());
        Held.Names signed = Held.names(w, i, parties(i, false));
        Held.Names not = Held.names(w, i, parties(i, true));
        List<Dossier.Citation> more = new ArrayList<>(signed.citations());
        more.addAll(not.citations());
        Sentence support = w.of(i, "“" + name + "”", new Held.Names(List.of(), more));
        return new Section.Row(
                List.of(
                        name,
                        w.status(Facts.text(i, "status")),
                        String.join(", ", signed.names()),
                        String.join(", ", not.names())),
                support);
    }

    /** The ids of those who signed, or of those of whom a source says that they did not. */
    static List<String> parties(Cited i, boolean refused) {
        List<String> ids = new ArrayList<>();
        for (JsonNode p : i.record().path("parties")) {
            boolean negated = p.path("polarity").asText().equals("negated");
            boolean bound = p.path("status").asText().matches("signed|ratified|adopted|in-force");
            if (negated == refused && (refused || bound)) {
                ids.add(p.path("actor").asText());
            }
        }
        return ids.stream().distinct().toList();
    }

    /** The ids of the other parties: of whom no source says that they signed, nor that they did not. */
    static List<String> unreported(Cited i) {
        List<String> ids = new ArrayList<>(Facts.ids(i, "parties"));
        ids.removeAll(parties(i, false));
        ids.removeAll(parties(i, true));
        return ids.stream().distinct().toList();
    }
}
