package org.summitry.export.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitry.analysis.followup.Link;
import org.summitry.export.stream.Facts;
import org.summitry.register.Cited;

/** What is open: with its state as reported, or that no report was found; what is due first comes first. */
final class UndertakingPart {
    private static final Set<String> CLOSED = Set.of("done", "dropped", "superseded");
    private static final int MOST = 12;

    /** A year or month is over with its last day: 'January 2032' comes before '2032'. */
    private static final String LAST_DAY = "-99-99";

    private UndertakingPart() {}

    static Section write(Writer w, Matter matter) {
        return Section.of(
                w.phrases().say("section.undertakings"),
                open(w, matter).stream().limit(MOST).map(u -> one(w, u)).toList());
    }

    /** Open undertakings that the sources do not deny, by deadline; those without one last, latest first. */
    static List<Cited> open(Writer w, Matter matter) {
        return matter.of("undertaking").stream()
                .filter(u -> !w.outcomes().settled(u.id()))
                .filter(u -> !CLOSED.contains(Facts.text(u, "status")))
                .filter(u -> !Facts.text(u, "polarity").equals("negated"))
                .sorted(Comparator.comparing(UndertakingPart::due)
                        .thenComparing(Comparator.comparing(Matter::when).reversed())
                        .thenComparing(Cited::id))
                .toList();
    }

    /** The end of the deadline; what has none comes after all. */
    static String due(Cited u) {
        String deadline = Facts.text(u, "deadline");
        return deadline.isEmpty() ? "9999" : deadline.substring(deadline.indexOf('/') + 1) + LAST_DAY;
    }

    private static Sentence one(Writer w, Cited u) {
        Optional<Link> latest = w.outcomes().latest(u.id());
        String status = Facts.text(u, "status");
        String state = latest.isPresent()
                ? reported(w, latest.get())
                : status.isEmpty() ? w.phrases().say("no.report") : w.status(status);
        String force = w.phrases().word("force", Facts.text(u, "force"));
        String words = Writer.quoted(Writer.first(u).text());
        Held.Names who = Held.names(w, u, Facts.ids(u, "actors"));
        String text = who.names().isEmpty()
                ? w.phrases().say("undertaking", force, words, state)
                : w.phrases().say("undertaking.who", force, words, state, String.join(", ", who.names()));
        return latest.isPresent() ? w.of(u, text, who, latest.get()) : w.of(u, text, who);
    }

    /** What the latest report says became of it, in the report's words. */
    private static String reported(Writer w, Link l) {
        String day = l.report().published() == null
                ? ""
                : w.phrases().days(l.report().published().toString());
        String status = w.phrases().say("became." + l.status().word());
        return w.phrases().say("reported", status, day, Writer.quoted(l.report().sentence()));
    }
}
