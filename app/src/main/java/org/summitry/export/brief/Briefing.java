package org.summitry.export.brief;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.summitry.analysis.followup.Followed;
import org.summitry.export.stream.Facts;
import org.summitry.export.stream.RegisterStream;
import org.summitry.export.stream.Selection;
import org.summitry.export.stream.Sink;
import org.summitry.register.Cited;
import org.summitry.register.Register;

/**
 * Makes briefings from a register as it is now: for later ones make another. Passes by its entries and holds those that belong to the
 * subject; of a small register it holds all. For one thread.
 */
public final class Briefing {
    private static final List<String> ACTORS = List.of("person", "organization", "state", "format");

    /** A register of at most so many entries is held while briefings are made from it. */
    private static final int HELD = 20_000;

    private final Register register;
    private final Selection selection;
    private final Phrases phrases;
    private final LocalDate day;
    private final Map<String, Optional<Cited>> actors = new HashMap<>();
    private final Supplier<List<Followed>> followed;
    private @Nullable List<Cited> held;
    private @Nullable Outcomes outcomes;

    /**
     * @param from only what happened then or later; or null
     * @param to only what happened then or before; or null
     * @param phrases the language of the frame
     * @param day the day for which the briefing is made
     */
    public Briefing(Register register, @Nullable String from, @Nullable String to, Phrases phrases, LocalDate day) {
        this(register, from, to, phrases, day, List::of);
    }

    /**
     * The same, told by later reports too.
     *
     * @param followed what became of the register's matters, as far as it is known; asked once
     */
    public Briefing(
            Register register,
            @Nullable String from,
            @Nullable String to,
            Phrases phrases,
            LocalDate day,
            Supplier<List<Followed>> followed) {
        this.register = register;
        this.followed = followed;
        this.selection = new Selection(List.of(), from, to, false);
        this.phrases = phrases;
        this.day = day;
    }

    /** A briefing on an actor, or on what is between two. Each is an id or a name. */
    public Brief onActors(String actor, @Nullable String with) throws IOException {
        Cited one = actor(actor);
        Cited other = with == null ? null : actor(with);
        Set<String> otherCircle = other == null ? Set.of() : circle(List.of(other));
        String otherName = other == null ? "" : other.name();
        return write(new Subject.OfActors(one, circle(List.of(one)), otherCircle, otherName));
    }

    /** A briefing on a meeting, by its id; {@code NEXT} is the next that a report announces. */
    public Brief onMeeting(String id) throws IOException {
        Cited meeting = id.equalsIgnoreCase("next") ? next() : entry(id, List.of("meeting"));
        List<Cited> there = new ArrayList<>();
        Set<String> ids = new HashSet<>(Facts.ids(meeting, "participants"));
        all(ACTORS, a -> {
            if (ids.contains(a.id())) {
                there.add(a);
            }
        });
        return write(new Subject.OfMeeting(meeting, circle(there)));
    }

    /** A briefing on a topic, by its code. */
    public Brief onTopic(String code) throws IOException {
        return write(new Subject.OfTopic(code));
    }

    /** A briefing on a project, by its id or name. */
    public Brief onProject(String project) throws IOException {
        return write(new Subject.OfProject(entry(project, List.of("project"))));
    }

    private Cited actor(String idOrName) throws IOException {
        return entry(idOrName, ACTORS);
    }

    /** The entry with this id, or the only one of these kinds that is called so. */
    private Cited entry(String idOrName, List<String> kinds) throws IOException {
        if (idOrName.indexOf(':') > 0) {
            Cited byId = register.outlet().cited(idOrName);
            if (byId != null && kinds.contains(byId.kind())) {
                return byId;
            }
            throw new IllegalArgumentException(
                    idOrName + " is no " + String.join(" or ", kinds) + " that may be shown; see: summitry search");
        }
        List<Cited> called = new ArrayList<>();
        all(kinds, e -> {
            if (e.name().equalsIgnoreCase(idOrName)
                    || Facts.texts(e, "aliases").stream().anyMatch(idOrName::equalsIgnoreCase)) {
                called.add(e);
            }
        });
        List<Cited> exactly =
                called.stream().filter(e -> e.name().equalsIgnoreCase(idOrName)).toList();
        List<Cited> found = exactly.isEmpty() ? called : exactly;
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    found.isEmpty()
                            ? idOrName
                                    + ": the register knows nobody and nothing by this name; find it with: summitry search"
                            : idOrName + " could be "
                                    + String.join(
                                            " or ",
                                            found.stream().map(Cited::id).toList()) + "; name one of them");
        }
        return found.get(0);
    }

    private Cited next() throws IOException {
        List<Cited> planned = new ArrayList<>();
        all(List.of("meeting"), m -> {
            String date = Facts.text(m, "date");
            boolean coming = !date.isEmpty() && (date + "-99-99").compareTo(day.toString()) >= 0;
            if (coming && Facts.text(m, "status").equals("scheduled")) {
                planned.add(m);
            }
        });
        Optional<Cited> next =
                planned.stream().min(Comparator.comparing(Matter::when).thenComparing(Cited::id));
        return next.orElseThrow(() -> new IllegalArgumentException(
                "--meeting NEXT: no report announces a meeting after " + day + "; name one by its id"));
    }

    /** All entries of these kinds; a small register is read once for all that one briefing asks of it. */
    private void all(List<String> kinds, Sink<Cited> sink) throws IOException {
        Selection wanted = new Selection(kinds, null, null, false);
        long total =
                register.counts().values().stream().mapToLong(Long::longValue).sum();
        if (total > HELD) {
            new RegisterStream(register, wanted, () -> {}).entries(sink);
            return;
        }
        if (held == null) {
            List<Cited> every = new ArrayList<>();
            new RegisterStream(register, Selection.ALL, () -> {}).entries(every::add);
            held = every;
        }
        for (Cited e : held) {
            if (wanted.wants(e)) {
                sink.accept(e);
            }
        }
    }

    /** Those, who speaks for them, and for whom they speak. */
    private Set<String> circle(List<Cited> actors) throws IOException {
        Set<String> bodies = new HashSet<>();
        Set<String> circle = new HashSet<>();
        for (Cited a : actors) {
            circle.add(a.id());
            if (a.kind().equals("person")) {
                circle.addAll(Facts.ids(a, "offices"));
            } else {
                bodies.add(a.id());
            }
        }
        all(List.of("person"), p -> {
            for (JsonNode o : p.record().path("offices")) {
                if (bodies.contains(o.path("of").asText())) {
                    circle.add(p.id());
                }
            }
        });
        return circle;
    }

    private @Nullable Cited remembered(String id) {
        return actors.computeIfAbsent(
                        id, k -> Optional.ofNullable(register.outlet().cited(k)))
                .orElse(null);
    }

    private Brief write(Subject subject) throws IOException {
        Matter matter = new Matter();
        all(List.of(), e -> {
            if (selection.wants(e) && subject.has(e)) {
                matter.add(e);
            }
        });
        Notes notes = new Notes(register);
        Outcomes known = outcomes == null ? new Outcomes(followed.get(), day) : outcomes;
        outcomes = known;
        Writer w = new Writer(phrases, notes, day, this::remembered, known);
        List<Section> sections = new ArrayList<>(List.of(
                WhoPart.write(w, matter),
                MeetingPart.write(w, matter, subject),
                SaidPart.write(w, matter, subject),
                UndertakingPart.write(w, matter),
                InstrumentPart.write(w, matter),
                FigurePart.write(w, matter),
                DifferencePart.write(w, matter, register::show),
                WatchPart.write(w, matter)));
        sections.removeIf(Section::empty);
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("the register has nothing on this"
                    + (selection.from() == null && selection.to() == null ? "" : " in this time")
                    + "; see: summitry search");
        }
        return new Brief(subject.title(phrases), day, phrases, sections, notes.list());
    }
}
