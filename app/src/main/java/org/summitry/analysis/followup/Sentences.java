package org.summitry.analysis.followup;

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

    private final Map<String, List<Passage>> byDocument = new TreeMap<>();

    static Sentences of(Register register) {
        Sentences sentences = new Sentences();
        register.outlet().texts(sentences::add);
        return sentences;
    }

    private void add(KeptText document) {
        List<Passage> passages = new ArrayList<>();
        CodePoints points = new CodePoints(document.text());
        for (Wording.Stretch paragraph : Wording.paragraphs(document.text())) {
            for (Wording.Stretch s : Wording.sentences(paragraph.text())) {
                passages.add(new Passage(
                        document.id(),
                        IsoDays.end(document.published() == null ? "" : document.published()),
                        points.of(paragraph.start() + s.start()),
                        points.of(paragraph.start() + s.end()),
                        s.text(),
                        paragraph.text()));
            }
        }
        byDocument.put(document.id(), passages);
    }

    /** The sentence of a document at a place in code points; null when there is none. */
    @Nullable
    Passage at(String document, int place) {
        for (Passage p : byDocument.getOrDefault(document, List.of())) {
            if (p.start() <= place && place < p.end()) {
                return p;
            }
        }
        return null;
    }

    /** Those long enough to report anything and short enough to be sentences, by document and place. */
    List<Passage> reports() {
        return byDocument.values().stream()
                .flatMap(List::stream)
                .filter(p -> p.published() != null
                        && p.sentence().length() >= SHORTEST
                        && p.sentence().length() <= LONGEST)
                .toList();
    }
}
