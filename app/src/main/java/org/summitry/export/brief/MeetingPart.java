package org.summitry.export.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.summitry.export.stream.Facts;
import org.summitry.register.Cited;
import org.summitry.text.OneLine;

/**
 * The meeting that the briefing is on, then the last ones, latest first: when and where, in the words of a source, who took part and who
 * stayed away.
 */
final class MeetingPart {
    private static final int MOST = 6;

    private MeetingPart() {}

    static Section write(Writer w, Matter matter, Subject subject) {
        List<Section.Group> groups = matter.of("meeting").stream()
                .sorted(Comparator.comparing((Cited m) -> !subject.isItself(m))
                        .thenComparing(Comparator.comparing(Matter::when).reversed())
                        .thenComparing(Cited::id))
                .limit(MOST)
                .map(m -> one(w, m))
                .toList();
        return new Section(w.phrases().say("section.meetings"), groups, Section.Table.NONE, List.of());
    }

    private static Section.Group one(Writer w, Cited m) {
        List<Sentence> sentences = new ArrayList<>();
        String words = Writer.quoted(Writer.first(m).text());
        String where = where(w, m);
        String text = where.isEmpty()
                ? w.phrases().say("meeting.words", words)
                : w.phrases().say("meeting", OneLine.beginning(where), words);
        sentences.add(w.of(m, text, List.of(Writer.first(m))));
        who(w, m, "participants", "took.part", sentences);
        who(w, m, "absent", "absent", sentences);
        return new Section.Group(OneLine.beginning(m.name()), sentences);
    }

    private static void who(Writer w, Cited m, String field, String phrase, List<Sentence> sentences) {
        Held.Names who = Held.names(w, m, Facts.ids(m, field));
        if (!who.names().isEmpty()) {
            sentences.add(w.of(m, w.phrases().say(phrase, String.join(", ", who.names())), who));
        }
    }

    /** Day, place if its passages name it, and status. */
    static String where(Writer w, Cited m) {
        String place = Facts.text(m, "place");
        return String.join(
                ", ",
                Stream.of(
                                w.phrases().days(Facts.text(m, "date")),
                                Held.name(place, w.notes().sentences(m)) ? place : "",
                                w.status(Facts.text(m, "status")))
                        .filter(s -> !s.isEmpty())
                        .toList());
    }
}
