package org.summitry.export.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.summitry.export.stream.Facts;
import org.summitry.register.Cited;

/** The last meetings, latest first: when and where, in the words of a source, who took part and who stayed away. */
final class MeetingPart {
    private static final int MOST = 6;

    private MeetingPart() {}

    static Section write(Writer w, Matter matter) {
        List<Sentence> sentences = new ArrayList<>();
        matter.of("meeting").stream()
                .sorted(Comparator.comparing(Matter::when).reversed().thenComparing(Cited::id))
                .limit(MOST)
                .forEach(m -> one(w, m, sentences));
        return Section.of(w.phrases().say("section.meetings"), sentences);
    }

    private static void one(Writer w, Cited m, List<Sentence> sentences) {
        sentences.add(w.of(
                m,
                w.phrases()
                        .say(
                                "meeting",
                                m.name(),
                                where(w, m),
                                Writer.quoted(Writer.first(m).text())),
                List.of(Writer.first(m))));
        who(w, m, "participants", "took.part", sentences);
        who(w, m, "absent", "absent", sentences);
    }

    private static void who(Writer w, Cited m, String field, String phrase, List<Sentence> sentences) {
        Held.Names who = Held.names(w, m, Facts.ids(m, field));
        if (!who.names().isEmpty()) {
            sentences.add(w.of(m, w.phrases().say(phrase, m.name(), String.join(", ", who.names())), who));
        }
    }

    /** Day, place if its passages name it, and status. */
    static String where(Writer w, Cited m) {
        String place = Facts.text(m, "place");
        return String.join(
                ", ",
                Stream.of(
                                Writer.days(Facts.text(m, "date")),
                                Held.name(place, w.notes().sentences(m)) ? place : "",
                                w.status(Facts.text(m, "status")))
                        .filter(s -> !s.isEmpty())
                        .toList());
    }
}
