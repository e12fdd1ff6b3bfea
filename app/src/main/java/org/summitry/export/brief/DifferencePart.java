package org.summitry.export.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.summitry.register.Cited;
import org.summitry.register.Dossier;
import org.summitry.text.OneLine;

/** Where sources differ: each value with the words of a source that gives it. */
final class DifferencePart {
    private static final int MOST = 8;
    private static final Set<String> DAYS = Set.of("date", "deadline", "said", "period");

    private DifferencePart() {}

    static Section write(Writer w, Matter matter, Function<String, Dossier> dossiers) {
        List<Sentence> sentences = new ArrayList<>();
        for (String kind : List.of("meeting", "undertaking", "instrument", "project", "figure")) {
            for (Cited e : matter.of(kind)) {
                boolean several = e.quotes().stream()
                                .map(q -> q.citation().document())
                                .distinct()
                                .count()
                        > 1;
                if (several && sentences.size() < MOST) {
                    of(w, e, dossiers.apply(e.id()), sentences);
                }
            }
        }
        return Section.of(w.phrases().say("section.differences"), sentences);
    }

    private static void of(Writer w, Cited e, Dossier dossier, List<Sentence> sentences) {
        dossier.differences().forEach((field, sayings) -> {
            Map<String, Dossier.Citation> byValue = new LinkedHashMap<>();
            for (Dossier.Saying s : sayings) {
                cited(dossier, field, s).ifPresent(c -> byValue.put(s.value(), c));
            }
            if (byValue.size() > 1) {
                List<String> each = new ArrayList<>();
                byValue.forEach((value, c) -> each.add(w.phrases()
                        .say(
                                "differs.one",
                                value.equals(c.text()) ? value : value(w, field, value),
                                Writer.quoted(c.text()))));
                String text = w.phrases()
                        .say(
                                "differs",
                                OneLine.beginning(e.name()),
                                w.phrases().word("field", field),
                                String.join("; ", each));
                sentences.add(w.of(e, text, List.copyOf(byValue.values())));
            }
        });
    }

    private static String value(Writer w, String field, String value) {
        return field.equals("status")
                ? w.status(value)
                : DAYS.contains(field) ? w.phrases().days(value) : value;
    }

    private static java.util.Optional<Dossier.Citation> cited(Dossier d, String field, Dossier.Saying saying) {
        List<Dossier.Citation> of = d.citations().stream()
                .filter(c -> saying.documents().contains(c.document()))
                .toList();
        return of.stream().filter(c -> field.equals(c.field())).findFirst().or(() -> of.stream()
                .findFirst());
    }
}
