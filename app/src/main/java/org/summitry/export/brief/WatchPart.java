package org.summitry.export.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.summitry.export.stream.Facts;
import org.summitry.register.Cited;
import org.summitry.text.OneLine;

/** What to watch: meetings to come, deadlines that have passed or come, and instruments that somebody has not signed. */
final class WatchPart {
    private static final int MOST = 5;

    private WatchPart() {}

    static Section write(Writer w, Matter matter) {
        List<Sentence> sentences = new ArrayList<>();
        matter.of("meeting").stream()
                .filter(m -> Facts.text(m, "status").equals("scheduled"))
                .filter(m -> !past(w, Facts.text(m, "date")))
                .sorted(Comparator.comparing(Matter::when).thenComparing(Cited::id))
                .limit(MOST)
                .forEach(m -> sentences.add(coming(w, m)));
        List<Cited> dated = UndertakingPart.open(w, matter).stream()
                .filter(u -> !Facts.text(u, "deadline").isEmpty())
                .toList();
        dated.stream()
                .filter(u -> past(w, Facts.text(u, "deadline")))
                .sorted(Comparator.comparing(UndertakingPart::due).reversed().thenComparing(Cited::id))
                .limit(MOST)
                .forEach(u -> sentences.add(due(w, u, "overdue")));
        dated.stream()
                .filter(u -> !past(w, Facts.text(u, "deadline")))
                .limit(MOST)
                .forEach(u -> sentences.add(due(w, u, "due")));
        matter.of("instrument").stream()
                .filter(i -> !InstrumentPart.parties(i, true).isEmpty())
                .limit(MOST)
                .forEach(i -> unsigned(w, i, sentences));
        matter.of("instrument").stream()
                .filter(i -> !InstrumentPart.parties(i, false).isEmpty()
                        && !InstrumentPart.unreported(i).isEmpty())
                .limit(MOST)
                .forEach(i -> unreported(w, i, sentences));
        return Section.of(w.phrases().say("section.watch"), sentences);
    }

    /** The day is the deadline, be it said as 'on' or 'by'. */
    private static Sentence due(Writer w, Cited u, String phrase) {
        String deadline = w.phrases().days(Facts.text(u, "deadline").replace("../", ""));
        return w.of(
                u,
                w.phrases().say(phrase, deadline, Writer.quoted(Writer.first(u).text())));
    }

    private static void unsigned(Writer w, Cited i, List<Sentence> sentences) {
        Held.Names who = Held.names(w, i, InstrumentPart.parties(i, true));
        if (!who.names().isEmpty()) {
            String name = OneLine.beginning(i.name());
            sentences.add(w.of(i, w.phrases().say("unsigned", name, String.join(", ", who.names())), who));
        }
    }

    /** Others have signed, and no report was found that these did. */
    private static void unreported(Writer w, Cited i, List<Sentence> sentences) {
        Held.Names who = Held.names(w, i, InstrumentPart.unreported(i));
        if (!who.names().isEmpty()) {
            String name = OneLine.beginning(i.name());
            sentences.add(w.of(i, w.phrases().say("unreported", name, String.join(", ", who.names())), who));
        }
    }

    private static Sentence coming(Writer w, Cited m) {
        return w.of(
                m,
                w.phrases()
                        .say(
                                "coming",
                                w.phrases().days(Facts.text(m, "date")),
                                OneLine.of(m.name()),
                                Writer.quoted(Writer.first(m).text())),
                List.of(Writer.first(m)));
    }

    /** Whether the last day of it has passed; what has no date has not. */
    private static boolean past(Writer w, String date) {
        String end = date.substring(date.indexOf('/') + 1);
        return !date.isEmpty()
                && !end.equals("..")
                && (end + "-99-99").compareTo(w.day().toString()) < 0;
    }
}
