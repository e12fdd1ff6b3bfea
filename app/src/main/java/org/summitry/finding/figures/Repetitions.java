package org.summitry.finding.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.finding.Evidence;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.text.Block;

/** Makes one figure of the same number said of the same thing in several places: the headline and the text, say. */
final class Repetitions {
    private Repetitions() {}

    /** The figures without repetitions; the first in running text stays, with the passages of the others. */
    static List<Figure> merge(List<Figure> figures, Parse parse) {
        List<Figure> kept = new ArrayList<>();
        for (Figure f : figures) {
            int same = -1;
            for (int i = 0; i < kept.size() && same < 0; i++) {
                same = isSame(kept.get(i), f, parse) ? i : -1;
            }
            if (same < 0) {
                kept.add(f);
            } else {
                Figure first = kept.get(same);
                boolean heading = isHeading(first, parse) && !isHeading(f, parse);
                kept.set(same, heading ? with(f, first) : with(first, f));
            }
        }
        return List.copyOf(kept);
    }

    private static boolean isSame(Figure a, Figure b, Parse parse) {
        if (a.value().compareTo(b.value()) != 0
                || !a.unit().equals(b.unit())
                || a.span().equals(b.span())) {
            return false;
        }
        Set<String> shared = words(a.indicator());
        shared.retainAll(words(b.indicator()));
        return !shared.isEmpty() || isHeading(a, parse) || isHeading(b, parse);
    }

    private static Set<String> words(String indicator) {
        Set<String> words = new HashSet<>();
        for (String w : indicator.toLowerCase(Locale.ROOT).split("\\P{L}+")) {
            if (w.length() > 3) {
                words.add(w);
            }
        }
        return words;
    }

    private static boolean isHeading(Figure f, Parse parse) {
        Sentence sentence = parse.sentenceAt(f.span().start());
        return sentence != null && sentence.block().kind() == Block.Kind.HEADING;
    }

    private static Figure with(Figure f, Figure other) {
        List<Evidence> evidence = new ArrayList<>(f.evidence());
        evidence.add(1, Evidence.of(other.span()));
        return new Figure(
                f.span(),
                f.indicator(),
                f.role(),
                f.value(),
                f.unit(),
                f.bound(),
                f.period(),
                f.scope(),
                evidence,
                f.why());
    }
}
