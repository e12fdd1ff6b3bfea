package org.summitry.finding.meetings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Evidence;
import org.summitry.finding.IsoPeriod;
import org.summitry.finding.Slugs;
import org.summitry.finding.Why;
import org.summitry.finding.dates.Times;
import org.summitry.finding.names.Actor;
import org.summitry.finding.names.Cast;
import org.summitry.finding.names.Format;
import org.summitry.finding.names.Mention;
import org.summitry.finding.statements.Statement;
import org.summitry.language.Parse;
import org.summitry.packs.Packs;
import org.summitry.text.Block;
import org.summitry.text.Span;

/** Finds meetings. */
public final class MeetingFinder {
    private static final int MOST_EVIDENCE = 6;

    /** How many mentions it is worth to be told in the first paragraph, and how many to be yet to come. */
    private static final int OPENS = 2;

    private static final int COMING = 1;

    private static final Pattern AND = Pattern.compile("\\s+and\\s+(?:the\\s+|his\\s+|her\\s+|their\\s+)?");

    private final MeetingLexicon lexicon = MeetingLexicon.read();
    private final KnownFormats formats;
    private final NounMentions nouns = new NounMentions(lexicon);
    private final ToBeHeld toBeHeld = new ToBeHeld(lexicon);
    private final VerbMentions verbs = new VerbMentions(lexicon);
    private final Map<String, String> capitals = new HashMap<>();
    private final Map<String, String> seats = new HashMap<>();

    /** Uses {@code packs} to recognise standing formats and to name capitals. */
    public MeetingFinder(Packs packs) {
        this.formats = new KnownFormats(packs);
        packs.states().stream()
                .filter(s -> !s.capitals().isEmpty())
                .forEach(s -> capitals.put(s.id(), s.capitals().get(0)));
        packs.states().forEach(s -> s.capitals().forEach(c -> seats.put(c, s.id())));
    }

    /** The meetings of a parsed document, the one it is chiefly about first. */
    public List<Meeting> find(Parse read, Cast cast, Times times, List<Statement> statements) {
        Parse parse = toBeHeld.of(read);
        Places places = new Places(parse, cast, times, capitals);
        Circumstances circumstances = new Circumstances(parse, times, places, lexicon);
        List<MeetingMention> mentions = new ArrayList<>(nouns.in(parse, cast, circumstances));
        mentions.addAll(verbs.in(parse, cast, circumstances));
        mentions.addAll(new EditionRows(lexicon, parse, cast, times, circumstances).beside(mentions));
        mentions.sort(Comparator.comparing(MeetingMention::span));
        List<Cluster> clusters = Coreference.clusters(parse.document().text(), mentions, lexicon.aside());
        Cluster main = main(parse, clusters);
        if (main == null) {
            return List.of();
        }
        List<Cluster> others = clusters.stream()
                .filter(c -> c != main && c.mentions().stream().anyMatch(MeetingFinder::standsAlone))
                .toList();
        Scenes scenes = new Scenes(main, others);
        JointBodies bodies = new JointBodies(parse, cast);
        Map<String, Meeting> byId = new LinkedHashMap<>();
        add(byId, meeting(parse, cast, times, main, scenes, bodies, statements));
        others.forEach(c -> add(byId, meeting(parse, cast, times, c, scenes, bodies, statements)));
        return List.copyOf(byId.values());
    }

    private static void add(Map<String, Meeting> byId, Meeting m) {
        byId.putIfAbsent(m.id(), m);
    }

    private static boolean standsAlone(MeetingMention m) {
        return m.reference() == MeetingMention.Reference.NEW || m.reference() == MeetingMention.Reference.DEFINITE;
    }

    /** The meeting spoken of most, the earlier one when two are even; one only pointed back to does not count. */
    private static @Nullable Cluster main(Parse parse, List<Cluster> clusters) {
        int opening = opening(parse);
        Cluster best = null;
        int most = Integer.MIN_VALUE;
        for (Cluster c : clusters) {
            boolean told = c.mentions().stream().anyMatch(MeetingFinder::standsAlone);
            int weight = weight(c, opening);
            if (told && weight > most) {
                best = c;
                most = weight;
            }
        }
        return best;
    }

    /** A report opens with what it is about, and is seldom about what is yet to come. */
    private static int weight(Cluster c, int opening) {
        boolean opens =
                c.mentions().stream().anyMatch(m -> standsAlone(m) && m.span().start() < opening);
        boolean coming = c.mentions().stream().allMatch(m -> m.status() == Meeting.Status.SCHEDULED);
        return c.mentions().size() + (opens ? OPENS : 0) - (coming ? COMING : 0);
    }

    /** Where the first paragraph ends. */
    private static int opening(Parse parse) {
        return parse.document().blocks().stream()
                .filter(b -> b.kind() == Block.Kind.PARAGRAPH)
                .mapToInt(b -> b.span().end())
                .findFirst()
                .orElse(0);
    }

    private Meeting meeting(
            Parse parse,
            Cast cast,
            Times times,
            Cluster c,
            Scenes scenes,
            JointBodies bodies,
            List<Statement> statements) {
        Cluster main = scenes.main();
        Presence presence = new Presence(lexicon, parse, cast, seats);
        List<Cluster> others = scenes.but(c);
        presence.gather(c, scenes, others, statements);
        Cluster occasion = occasion(parse, c, main);
        if (occasion != null) {
            presence.hostedBy(twoAt(parse, cast, scenes, others, statements));
        }
        List<Participant> participants = presence.participants();
        if (participants.isEmpty()) {
            participants = sidesOf(bodies, c, main).stream()
                    .map(party -> new Participant(party, null, Participant.Role.PARTICIPANT))
                    .toList();
        }
        HeaderLine header = c == main ? HeaderLine.of(parse, times, c) : null;
        IsoPeriod told = header != null && c.date() == null ? header.date() : c.date();
        IsoPeriod date = occasion == null ? told : month(occasion);
        String place = header != null && c.place() == null ? header.place() : c.place();
        String format = format(cast, c);
        String name = name(parse, c);
        return new Meeting(
                id(c, format, name, participants, date),
                name,
                aliases(c, name),
                c.type(),
                format,
                c.ordinal(),
                date,
                place == null ? host(parse, cast, c, participants) : place,
                status(c),
                participants,
                presence.absent(),
                evidence(c),
                why(c, c == main));
    }

    /** Where nobody is named, a joint body's session is one of those whose body it is; so is another edition of the main meeting. */
    private static Collection<String> sidesOf(JointBodies bodies, Cluster c, Cluster main) {
        List<String> own = bodies.of(c);
        if (!own.isEmpty() || c == main) {
            return own;
        }
        List<String> its = bodies.of(main);
        return c.otherEditionOf(main, its.isEmpty() ? main.parties() : its);
    }

    /** Where nothing else is said, a meeting is in the state that is said to host it, or in the capital that stands for the state: 'Dreva will host'. */
    private static @Nullable String host(Parse parse, Cast cast, Cluster c, List<Participant> participants) {
        for (Participant p : participants) {
            Actor host =
                    p.role() == Participant.Role.HOST && p.actor().startsWith("state:") ? cast.actor(p.actor()) : null;
            if (host != null) {
                return c.mentions().stream()
                        .flatMap(m -> cast.mentionsIn(m.sentence().span()).stream())
                        .filter(m ->
                                m.kind() == Mention.Kind.CAPITAL && m.actors().contains(p.actor()))
                        .findFirst()
                        .map(m -> parse.text(m.span()))
                        .orElse(host.name());
            }
        }
        return null;
    }

    /** 'the outcomes of X's visit and the meeting of the council': the main meeting for which a visit without a day was made. */
    private static @Nullable Cluster occasion(Parse parse, Cluster visit, Cluster main) {
        if (visit.type() != Meeting.Type.VISIT || visit.date() != null || main.date() == null) {
            return null;
        }
        boolean joined = visit.mentions().stream().anyMatch(v -> main.mentions().stream()
                .anyMatch(m -> v.span().end() < m.span().start()
                        && AND.matcher(parse.text(
                                        new Span(v.span().end(), m.span().start())))
                                .matches()));
        return joined && main.date().iso().matches("\\d{4}-\\d{2}.*") ? main : null;
    }

    /** A visit takes longer than the meeting: only the month is sure. */
    private static IsoPeriod month(Cluster main) {
        IsoPeriod date = Objects.requireNonNull(main.date());
        return new IsoPeriod(date.iso().substring(0, "2000-01".length()));
    }

    /** The two who met; none when there were more. */
    private List<String> twoAt(
            Parse parse, Cast cast, Scenes scenes, List<Cluster> others, List<Statement> statements) {
        Presence there = new Presence(lexicon, parse, cast, seats);
        there.gather(scenes.main(), scenes, others, statements);
        List<String> all = there.participants().stream().map(Participant::actor).toList();
        return all.size() == 2 ? all : List.of();
    }

    private static String name(Parse parse, Cluster c) {
        return c.mentions().stream()
                .filter(m -> !m.name().isEmpty() && standsAlone(m))
                .max(Comparator.comparingInt((MeetingMention m) ->
                        (m.series() ? 100 : 0) + m.seriesWords().size()))
                .map(MeetingMention::name)
                .orElseGet(() -> described(parse, c));
    }

    /** A meeting without a name is called by the clause that tells of it. */
    private static String described(Parse parse, Cluster c) {
        return parse.text(c.mentions().get(0).span()).replaceAll("\\s+", " ");
    }

    private static List<String> aliases(Cluster c, String name) {
        Set<String> aliases = new LinkedHashSet<>();
        aliases.add(name);
        c.mentions().stream().filter(m -> m.series() && !m.name().isEmpty()).forEach(m -> aliases.add(m.name()));
        return List.copyOf(aliases);
    }

    /** The standing format named in one of the passages. */
    private @Nullable String format(Cast cast, Cluster c) {
        for (MeetingMention m : c.mentions()) {
            String known = m.series() ? formats.find(m.name()) : null;
            if (known != null) {
                return known;
            }
        }
        for (MeetingMention m : c.mentions()) {
            for (Mention mention : cast.mentions()) {
                if (m.series() && mention.span().overlaps(m.span())) {
                    for (String a : mention.actors()) {
                        if (a.startsWith("format:")) {
                            return a;
                        }
                    }
                }
            }
        }
        for (Format f : cast.formats()) {
            boolean named =
                    c.mentions().stream().anyMatch(m -> m.series() && m.name().contains(f.name()));
            if (named) {
                return f.id();
            }
        }
        return null;
    }

    private static Meeting.Status status(Cluster c) {
        if (c.mentions().stream().anyMatch(m -> m.status() == Meeting.Status.CANCELLED)) {
            return Meeting.Status.CANCELLED;
        }
        MeetingMention telling = c.mentions().stream()
                .filter(MeetingFinder::standsAlone)
                .findFirst()
                .orElse(c.mentions().get(0));
        return telling.status();
    }

    /** The passages that say most first: full names with dates and places before bare references. */
    private static List<Evidence> evidence(Cluster c) {
        List<MeetingMention> sorted = new ArrayList<>(c.mentions());
        sorted.sort(Comparator.comparingInt(MeetingFinder::information).reversed());
        Set<Span> spans = new LinkedHashSet<>();
        sorted.stream().limit(MOST_EVIDENCE).forEach(m -> spans.add(m.sentence().span()));
        return spans.stream().map(Evidence::of).toList();
    }

    private static int information(MeetingMention m) {
        return (m.series() ? 2 : 0)
                + (m.date() != null ? 2 : 0)
                + (m.place() != null ? 1 : 0)
                + (m.ordinal() != null ? 1 : 0)
                + Math.min(2, m.parties().size());
    }

    private static Why why(Cluster c, boolean main) {
        String rule = c.isSeries()
                ? "named-edition"
                : c.mentions().get(0).name().isEmpty() ? "verb-of-meeting" : "described-meeting";
        double confidence = c.isSeries() ? 0.78 : 0.66;
        confidence += main ? 0.1 : 0;
        confidence += c.date() != null ? 0.06 : 0;
        confidence -= c.mentions().get(0).name().isEmpty() && !main ? 0.1 : 0;
        return new Why("meetings", rule, Math.min(0.95, confidence));
    }

    private static String id(
            Cluster c, @Nullable String format, String name, List<Participant> participants, @Nullable IsoPeriod date) {
        StringBuilder id = new StringBuilder("meeting:");
        if (format != null || c.isSeries()) {
            String series = format != null ? format.substring("format:".length()) : seriesSlug(c);
            id.append(series);
            Integer ordinal = c.ordinal();
            if (ordinal != null) {
                id.append('-').append(ordinal);
            } else if (date != null) {
                id.append('-').append(date.iso(), 0, 4);
            }
            return id.toString();
        }
        id.append(c.type().name().toLowerCase(Locale.ROOT));
        participants.stream()
                .map(p -> p.actor().substring(p.actor().indexOf(':') + 1))
                .sorted()
                .limit(3)
                .forEach(p -> id.append('-').append(p));
        if (participants.isEmpty()) {
            id.append('-').append(Slugs.ofTitle(name));
        }
        return date == null
                ? id.toString()
                : id.append('-').append(date.iso().replace("/", "-")).toString();
    }

    /** The words of the series in the order of the alphabet: 'Meeting of the Leaders of X' and 'X Leaders' Meeting' are one. */
    private static String seriesSlug(Cluster c) {
        return c.mentions().stream()
                .filter(MeetingMention::series)
                .map(MeetingMention::seriesWords)
                .max(Comparator.comparingInt(Set::size))
                .map(words -> Slugs.of(String.join(" ", new TreeSet<>(words))))
                .orElse("unnamed");
    }
}
