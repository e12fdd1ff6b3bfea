package org.summitry.export.brief;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.summitry.register.Cited;
import org.summitry.register.Dossier;

/** Whether passages hold what a sentence is to say: what they do not hold is not said. */
final class Held {
    private static final int SHORTEST = 3;

    private Held() {}

    /** Whether one word of the name at least, and not a short one, stands in the passages. */
    static boolean name(String name, String passages) {
        String text = plain(passages);
        return Arrays.stream(plain(name).split("[^\\p{L}\\p{N}]+"))
                .anyMatch(w -> w.codePointCount(0, w.length()) >= SHORTEST && text.contains(w));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /**
     * Names that may be said of an entry.
     *
     * @param names the names
     * @param citations where those are named who are 'she' or 'the sides' in the entry's own sentences
     */
    record Names(List<String> names, List<Dossier.Citation> citations) {}

    /** Those of the ids that the sentences of the entry name, or that are named before them in the same document. */
    static Names names(Writer w, Cited e, List<String> ids) {
        String sentences = w.notes().sentences(e);
        Set<String> names = new LinkedHashSet<>();
        List<Dossier.Citation> citations = new ArrayList<>();
        for (String id : ids) {
            String name = e.names().getOrDefault(id, "");
            if (!name.isEmpty() && name(name, sentences)) {
                names.add(name);
            } else if (!name.isEmpty()) {
                named(w, e, id, name).ifPresent(c -> {
                    names.add(name);
                    citations.add(c);
                });
            }
        }
        return new Names(List.copyOf(names), citations);
    }

    /** The nearest passage before the entry's first, or else the first of the document, that names the actor. */
    private static Optional<Dossier.Citation> named(Writer w, Cited e, String id, String name) {
        Dossier.Citation at = e.quotes().get(0).citation();
        Cited actor = w.actor(id);
        List<Dossier.Citation> there = actor == null
                ? List.of()
                : actor.quotes().stream()
                        .map(Cited.Quote::citation)
                        .filter(c -> c.document().equals(at.document()) && name(name, c.text()))
                        .sorted(Comparator.comparingInt(Dossier.Citation::start))
                        .toList();
        return there.stream()
                .filter(c -> c.start() <= at.start())
                .reduce((x, y) -> y)
                .or(() -> there.stream().findFirst());
    }
}
