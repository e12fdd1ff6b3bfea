package org.summitry.secondreader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Evidence;
import org.summitry.finding.Slugs;
import org.summitry.finding.Why;
import org.summitry.finding.instruments.Instrument;
import org.summitry.finding.instruments.Project;
import org.summitry.finding.meetings.Meeting;
import org.summitry.finding.names.Cast;
import org.summitry.finding.names.Mention;
import org.summitry.finding.names.Organization;
import org.summitry.finding.names.Person;
import org.summitry.finding.statements.Statement;
import org.summitry.finding.undertakings.Undertaking;
import org.summitry.reading.Reading;
import org.summitry.text.Span;

/** Takes proposals into a reading, those that stand in the text and say something new. */
final class Admission {
    /** Nobody has measured the model: what it says of itself counts half, until a line is fitted for this finder. */
    private static final double TRUST = 0.5;

    private static final int LONGEST_PASSAGE = 800;
    private static final int LONGEST_NAME = 150;
    private static final Pattern PERSON =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){0,4} \\p{Lu}[\\p{L}.'’-]*");
    private static final Pattern TITLE = Pattern.compile("(?s).*\\p{Lu}.*");
    private static final Set<String> INSTRUMENTS = Set.of(
            "treaty",
            "agreement",
            "joint-statement",
            "declaration",
            "concept",
            "strategy",
            "roadmap",
            "plan",
            "programme",
            "resolution",
            "memorandum",
            "protocol",
            "decision",
            "contract",
            "other");
    private static final String OPENING = "\"“«„";
    private static final String CLOSING = "\"”»“";

    private final String model;
    private Reading reading;
    private Grounding grounding;
    private int admitted;

    Admission(Reading reading, String model) {
        this.model = model;
        this.reading = reading;
        this.grounding = new Grounding(reading);
    }

    Reading reading() {
        return reading;
    }

    /** How many were taken in. */
    int admitted() {
        return admitted;
    }

    /** Names first, so that who is named only here can have spoken. */
    void all(List<Proposal> proposals) {
        for (Proposal p : proposals) {
            switch (p.kind()) {
                case "person" -> person(p);
                case "organization" -> organization(p);
                case "instrument" -> instrument(p);
                case "project" -> project(p);
                case "meeting" -> meeting(p);
                default -> {
                    // what has actors comes below; what is of no kind is passed over
                }
            }
        }
        for (Proposal p : proposals) {
            if (p.kind().equals("statement")) {
                statement(p);
            } else if (p.kind().equals("undertaking")) {
                undertaking(p);
            }
        }
    }

    private Why why(Proposal p) {
        return new Why(Why.SECOND_READER, model, TRUST * p.likelihood());
    }

    private void take(Reading with) {
        reading = with;
        grounding = new Grounding(with);
        admitted++;
    }

    private void person(Proposal p) {
        Optional<Span> at = grounding.place(p, LONGEST_NAME).filter(s -> !grounding.isKnownName(p.quote(), s));
        if (at.isPresent() && PERSON.matcher(p.quote()).matches()) {
            String id = free("person:" + Slugs.of(p.quote()));
            Person person =
                    new Person(id, p.quote(), List.of(p.quote()), List.of(), List.of(Evidence.of(at.get())), why(p));
            Cast c = reading.cast();
            take(reading.withCast(new Cast(
                    plus(c.persons(), person),
                    c.states(),
                    c.organizations(),
                    c.formats(),
                    c.places(),
                    plus(c.mentions(), mention(at.get(), id, p)))));
        }
    }

    private void organization(Proposal p) {
        Optional<Span> at = grounding.place(p, LONGEST_NAME).filter(s -> !grounding.isKnownName(p.quote(), s));
        if (at.isPresent() && TITLE.matcher(p.quote()).matches()) {
            String id = free("org:" + Slugs.of(p.quote()));
            Organization organization = new Organization(
                    id, p.quote(), List.of(p.quote()), "other", List.of(Evidence.of(at.get())), why(p));
            Cast c = reading.cast();
            take(reading.withCast(new Cast(
                    c.persons(),
                    c.states(),
                    plus(c.organizations(), organization),
                    c.formats(),
                    c.places(),
                    plus(c.mentions(), mention(at.get(), id, p)))));
        }
    }

    private Mention mention(Span span, String id, Proposal p) {
        return new Mention(span, Mention.Kind.NAME, List.of(id), why(p));
    }

    private String free(String id) {
        String free = id;
        for (int n = 2; reading.cast().actor(free) != null; n++) {
            free = id + "-" + n;
        }
        return free;
    }

    private Optional<Span> newTitle(Proposal p, List<String> names, List<Span> places) {
        return TITLE.matcher(p.quote()).matches() && !names.contains(p.quote())
                ? grounding.place(p, LONGEST_NAME).filter(s -> places.stream()
                        .noneMatch(other -> Grounding.isSame(s, other)))
                : Optional.empty();
    }

    private static List<Span> spans(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::span).toList();
    }

    private void instrument(Proposal p) {
        List<Instrument> known = reading.instruments();
        Optional<Span> at = newTitle(
                p,
                known.stream().flatMap(i -> i.aliases().stream()).toList(),
                known.stream().flatMap(i -> spans(i.evidence()).stream()).toList());
        String id = "instrument:" + Slugs.ofTitle(p.quote());
        if (at.isPresent() && INSTRUMENTS.contains(p.word()) && known.stream().noneMatch(i -> i.id().equals(id))) {
            Instrument instrument = new Instrument(
                    id,
                    p.quote(),
                    List.of(p.quote()),
                    p.word(),
                    Instrument.Status.MENTIONED,
                    null,
                    null,
                    List.of(),
                    false,
                    null,
                    List.of(Evidence.of(at.get())),
                    why(p));
            take(reading.withInstruments(plus(known, instrument)));
        }
    }

    private void project(Proposal p) {
        List<Project> known = reading.projects();
        Optional<Span> at = newTitle(
                p,
                known.stream().flatMap(i -> i.aliases().stream()).toList(),
                known.stream().flatMap(i -> spans(i.evidence()).stream()).toList());
        Project.Type type = word(Project.Type.values(), p.word());
        String id = "project:" + Slugs.ofTitle(p.quote());
        if (at.isPresent() && type != null && known.stream().noneMatch(i -> i.id().equals(id))) {
            Project project = new Project(
                    id,
                    p.quote(),
                    List.of(p.quote()),
                    type,
                    Project.Status.MENTIONED,
                    null,
                    List.of(Evidence.of(at.get())),
                    why(p));
            take(reading.withProjects(plus(known, project)));
        }
    }

    /** A meeting by its name: when and by whom it was held is for a person to add. */
    private void meeting(Proposal p) {
        List<Meeting> known = reading.meetings();
        Optional<Span> at = newTitle(
                p,
                known.stream().flatMap(i -> i.aliases().stream()).toList(),
                known.stream().flatMap(i -> spans(i.evidence()).stream()).toList());
        Meeting.Type type = word(Meeting.Type.values(), p.word());
        String id = "meeting:" + Slugs.ofTitle(p.quote());
        boolean inside = at.isPresent()
                && known.stream().flatMap(m -> spans(m.evidence()).stream()).anyMatch(s -> s.contains(at.get()));
        if (at.isPresent() && !inside && type != null && known.stream().noneMatch(m -> m.id().equals(id))) {
            Meeting meeting = new Meeting(
                    id,
                    p.quote(),
                    List.of(p.quote()),
                    type,
                    null,
                    null,
                    null,
                    null,
                    Meeting.Status.HELD,
                    List.of(),
                    List.of(),
                    List.of(Evidence.of(at.get())),
                    why(p));
            take(reading.withMeetings(plus(known, meeting)));
        }
    }

    private void statement(Proposal p) {
        Optional<Span> at = grounding.place(p, LONGEST_PASSAGE).filter(s -> reading.statements().stream()
                .noneMatch(x -> Grounding.isSame(s, x.content())));
        List<Grounding.Named> speakers = at.map(s -> actors(p, s)).orElse(List.of());
        if (at.isEmpty() || speakers.isEmpty()) {
            return; // a statement of nobody is none
        }
        Statement statement = new Statement(
                at.get(),
                speakers.get(0).span(),
                null,
                speakers.stream().map(Grounding.Named::id).distinct().toList(),
                form(at.get(), p.quote()),
                false,
                null,
                why(p));
        take(reading.withStatements(plus(reading.statements(), statement)));
    }

    /** By the quotation marks of the text, not by what the model says. */
    private Statement.Form form(Span span, String words) {
        boolean quoted = OPENING.indexOf(grounding.before(span)) >= 0 && CLOSING.indexOf(grounding.after(span)) >= 0;
        boolean inside = words.chars().anyMatch(c -> OPENING.indexOf(c) >= 0);
        return quoted ? Statement.Form.DIRECT : inside ? Statement.Form.MIXED : Statement.Form.INDIRECT;
    }

    private void undertaking(Proposal p) {
        Undertaking.Force force = word(Undertaking.Force.values(), p.word());
        Optional<Span> at = grounding.place(p, LONGEST_PASSAGE).filter(s -> reading.undertakings().stream()
                .noneMatch(x -> Grounding.isSame(s, x.span())));
        List<Grounding.Named> actors = at.map(s -> actors(p, s)).orElse(List.of());
        if (at.isEmpty() || force == null || actors.isEmpty()) {
            return;
        }
        List<Evidence> evidence = new ArrayList<>(List.of(Evidence.of(at.get())));
        actors.forEach(a -> evidence.add(new Evidence(a.span(), "actors")));
        Undertaking undertaking = new Undertaking(
                at.get(),
                force,
                actors.stream().map(Grounding.Named::id).distinct().toList(),
                List.of(),
                null,
                null,
                false,
                null,
                evidence,
                why(p));
        take(reading.withUndertakings(plus(reading.undertakings(), undertaking)));
    }

    /** All of those named, or nobody: one that is made up spoils the proposal. */
    private List<Grounding.Named> actors(Proposal p, Span near) {
        List<Grounding.Named> found = new ArrayList<>();
        for (String name : p.actors()) {
            Optional<Grounding.Named> named = grounding.actor(name, near);
            if (named.isEmpty()) {
                return List.of();
            }
            found.add(named.get());
        }
        return found;
    }

    private static <T extends Enum<T>> @Nullable T word(T[] values, String word) {
        return Arrays.stream(values)
                .filter(v -> v.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
                .findFirst()
                .orElse(null);
    }

    private static <T> List<T> plus(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }
}
