package org.summitry.analysis.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.summitry.analysis.IsoDays;
import org.summitry.analysis.wording.Wording;
import org.summitry.register.KeptText;
import org.summitry.register.Register;
import org.summitry.text.CodePoints;

/** The sentences of a register's documents. */
final class Sentences {
    private static final int SHORTEST = 20;
    private static final int LONGEST = 1000;

    private final Map<String, Known> byDocument = new TreeMap<>();

    /** A document's sentences, and those that may report something with their words. */
    private record Known(String version, List<Passage> passages, List<Later> reports) {}

    /** Those of a register's documents; what {@code before} has of a document that is as it was is taken from there. */
    static Sentences of(Register register, @Nullable Sentences before) {
        Sentences sentences = new Sentences();
        register.outlet().texts(document -> sentences.add(document, before));
        return sentences;
    }

    private void add(KeptText document, @Nullable Sentences before) {
        String version = document.published() + " " + document.text().length() + " "
                + document.text().hashCode();
        Known known = before == null ? null : before.byDocument.get(document.id());
        byDocument.put(
                document.id(), known != null && known.version().equals(version) ? known : read(document, version));
    }

    private static Known read(KeptText document, String version) {
        List<Passage> passages = new ArrayList<>();
        List<Later> reports = new ArrayList<>();
        CodePoints points = new CodePoints(document.text());
        LocalDate published = IsoDays.end(document.published() == null ? "" : document.published());
        for (Wording.Stretch paragraph : Wording.paragraphs(document.text())) {
            List<Passage> inParagraph = new ArrayList<>();
            for (Wording.Stretch s : Wording.sentences(paragraph.text())) {
                inParagraph.add(new Passage(
                        document.id(),
                        published,
                        points.of(paragraph.start() + s.start()),
                        points.of(paragraph.start() + s.end()),
                        s.text(),
                        paragraph.text()));
            }
            passages.addAll(inParagraph);
            reports.addAll(
                    Later.of(inParagraph.stream().filter(Sentences::mayReport).toList(), paragraph.text()));
        }
        return new Known(version, List.copyOf(passages), List.copyOf(reports));
    }

    private static boolean mayReport(Passage p) {
        int length = p.sentence().length();
        return p.published() != null && length >= SHORTEST && length <= LONGEST;
    }

    /** The sentence of a document at a place in code points; null when there is none. */
    @Nullable
    Passage at(String document, int place) {
        Known known = byDocument.get(document);
        for (Passage p : known == null ? List.<Passage>of() : known.passages()) {
            if (p.start() <= place && place < p.end()) {
                return p;
            }
        }
        return null;
    }

    /** Those long enough to report anything and short enough to be sentences, by document and place. */
    List<Later> reports() {
        return byDocument.values().stream()
                .flatMap(known -> known.reports().stream())
                .toList();
    }
}
