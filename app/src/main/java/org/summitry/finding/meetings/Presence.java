package org.summitry.finding.meetings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.summitry.finding.IsoPeriod;
import org.summitry.finding.names.Cast;
import org.summitry.finding.names.Mention;
import org.summitry.finding.names.Organization;
import org.summitry.finding.statements.Statement;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Block;
import org.summitry.text.Span;

/**
 * Who took part in a meeting, in what role, and who stayed away: the parties its own words name, the subjects of verbs of
 * attendance in its sentences and, for the meeting a report is chiefly about, everybody who speaks in the report.
 */
final class Presence {
    /** Other meetings held from which on a report may be about none in particular. */
    private static final int MANY = 2;

    /** What stands before a body whose members are told of. */
    private static final Pattern MEMBERS_OF = Pattern.compile(
            "\\b[Mm]ember(?:s| [Ss]tates?| [Cc]ountries)? of (?:the )?(?:\\p{Lu}\\p{L}+ (?:and )?){0,6}\\(?$");

    private final MeetingLexicon lexicon;
    private final Parse parse;
    private final Cast cast;
    private final Map<String, String> seats;
    private final Affiliations affiliations;
    private final Attendees attendees = new Attendees();
    private final Attendance attendance;
    private final AttendanceLists lists;
    private final Bystanders bystanders;
    private final Set<String> stoodInFor = new LinkedHashSet<>();
    private final Set<String> itself = new LinkedHashSet<>();

    /** {@code seats} tells which state a capital is of. */
    Presence(MeetingLexicon lexicon, Parse parse, Cast cast, Map<String, String> seats) {
        this.lexicon = lexicon;
        this.parse = parse;
        this.cast = cast;
        this.seats = seats;
        this.affiliations = new Affiliations(parse.document().text(), cast);
        this.attendance = new Attendance(lexicon, cast, attendees);
        this.bystanders = new Bystanders(lexicon, parse, cast);
        this.lists = new AttendanceLists(lexicon, cast, attendees);
    }

    /**
     * Gathers who took part in {@code cluster}; {@code scenes} tells which sentences are of it, {@code others} are the other meetings of the
     * report.
     */
    void gather(Cluster cluster, Scenes scenes, List<Cluster> others, List<Statement> statements) {
        boolean main = cluster == scenes.main();
        ownBody(cluster);
        for (MeetingMention m : cluster.mentions()) {
            attendees.addAll(m.parties(), Participant.Role.PARTICIPANT);
            attendees.addAll(SpeakerOf.of(m, statements), Participant.Role.PARTICIPANT);
            attendance.around(m);
        }
        for (Sentence s : parse.sentences()) {
            if (scenes.of(s) == cluster) {
                everywhere(s);
            }
        }
        if (main) {
            Roll roll = new Roll(parse, cast);
            attendees.addAll(roll.present(), Participant.Role.PARTICIPANT);
            attendees.stayAway(roll.absent());
            new MarkedRoles(lexicon, parse.document().text(), cast).in(attendees);
            if (isWhatItIsAbout(cluster, others)) {
                speakers(cluster, others, scenes.in(cluster, parse, statements));
            }
        }
        if (cluster.type() == Meeting.Type.VISIT) {
            met(cluster, scenes, others, statements);
        }
        cluster.mentions().forEach(this::visited);
    }

    /** Whom the visitor meets in talks on the days of the visit receives the visit too. */
    private void met(Cluster visit, Scenes scenes, List<Cluster> others, List<Statement> statements) {
        for (Cluster c : others) {
            boolean talks = c.type() == Meeting.Type.TALKS || c.type() == Meeting.Type.OTHER;
            if (talks && !c.isSeries() && isOnTheDays(visit, c)) {
                Presence there = new Presence(lexicon, parse, cast, seats);
                there.gather(c, scenes, List.of(), statements);
                List<String> all =
                        there.participants().stream().map(Participant::actor).toList();
                if (all.stream().anyMatch(attendees.roles()::containsKey)) {
                    attendees.addAll(all, Participant.Role.PARTICIPANT);
                }
            }
        }
    }

    private static boolean isOnTheDays(Cluster visit, Cluster talks) {
        IsoPeriod days = visit.date();
        IsoPeriod day = talks.date();
        MeetingMention told = talks.mentions().get(0);
        return days != null && day != null
                ? day.iso().length() >= "2000-01-01".length() && Cluster.datesAgree(days, day)
                : day == null
                        && visit.mentions().stream()
                                .anyMatch(m -> m.sentence()
                                                .block()
                                                .equals(told.sentence().block())
                                        && m.status() == told.status());
    }

    /** A report of many meetings, none of which it opens with or comes back to, is about none of them. */
    private boolean isWhatItIsAbout(Cluster cluster, List<Cluster> others) {
        int first = parse.document().blocks().stream()
                .filter(b -> b.kind() == Block.Kind.PARAGRAPH)
                .mapToInt(b -> b.span().end())
                .findFirst()
                .orElse(0);
        boolean opened = cluster.mentions().get(0).span().start() < first;
        boolean coming = cluster.mentions().stream().allMatch(m -> m.status() == Meeting.Status.SCHEDULED);
        long held = others.stream().filter(Presence::isHeld).count();
        return opened || !coming && (held < MANY || cluster.mentions().size() > 1);
    }

    private static boolean isHeld(Cluster c) {
        return c.mentions().stream().anyMatch(m -> m.status() == Meeting.Status.HELD);
    }

    /** Every verb and list of attendance in the sentence. */
    private void everywhere(Sentence s) {
        for (Token t : s.tokens()) {
            if (t.tag().startsWith("VB") && attendance.isAnywhere(s, t)) {
                attendance.of(s, t);
            }
            attendance.called(s, t);
            if (t.tag().startsWith("VB")
                    && t.form().matches("represent(?:s|ed|ing)?|st(?:an|oo)d(?:s|ing)?|deputi[sz](?:ed|es|ing)")) {
                stoodInFor.addAll(attendance.representedBy(s, t));
            }
        }
        lists.in(s);
    }

    /** Who speaks in a report is at the meeting that it is chiefly about, unless told to be at another. */
    private void speakers(Cluster cluster, List<Cluster> others, List<Statement> statements) {
        if (isBetweenNamed(cluster)) {
            return;
        }
        for (Statement st : statements) {
            if (st.source() != null && !isToldOfEarlier(st)) {
                st.speakers().stream()
                        .filter(a ->
                                a.startsWith("person:") && !bystanders.isOne(a) && !isElsewhere(a, st, cluster, others))
                        .forEach(a -> attendees.add(a, Participant.Role.PARTICIPANT));
            }
        }
    }

    /** Whether the paragraph tells of another meeting, and that the speaker was at it; of a briefing, whether the report does. */
    private boolean isElsewhere(String person, Statement st, Cluster cluster, List<Cluster> others) {
        Sentence s = parse.sentenceAt(st.content().start());
        return others.stream()
                .filter(c -> c.parties().contains(person))
                .anyMatch(c -> cluster.type() == Meeting.Type.BRIEFING
                        || s != null
                                && isHeld(c)
                                && c.mentions().stream()
                                        .anyMatch(m -> m.sentence().block().equals(s.block())));
    }

    /** 'On the eve of the summit X had told Y': said before what the report tells of. */
    private boolean isToldOfEarlier(Statement st) {
        Span cue = st.cue();
        Sentence s = cue == null ? null : parse.sentenceAt(cue.start());
        return s != null
                && cue != null
                && s.tokensIn(cue).stream().anyMatch(t -> t.tag().equals("VBN") && Statuses.isBefore(s, t));
    }

    /** Talks, a call, a visit of two who are named: others who speak of it were not of it. */
    private boolean isBetweenNamed(Cluster cluster) {
        boolean ofTwo = cluster.mentions().stream()
                .anyMatch(m -> m.type() == Meeting.Type.TALKS
                        || m.type() == Meeting.Type.CALL
                        || m.type() == Meeting.Type.VISIT);
        long persons =
                cluster.parties().stream().filter(a -> a.startsWith("person:")).count();
        return ofTwo && persons >= 2;
    }

    /** The state that is travelled to receives the visitor, where nobody is named who does. */
    private void visited(MeetingMention m) {
        String place = m.place();
        if (m.type() == Meeting.Type.VISIT
                && place != null
                && !m.name().isEmpty()
                && attendees.roles().size() == 1) {
            cast.mentions().stream()
                    .filter(n -> n.kind() == Mention.Kind.NAME && n.actors().size() == 1)
                    .filter(n -> n.actors().get(0).startsWith("state:")
                            && parse.text(n.span()).equals(place))
                    .findFirst()
                    .ifPresent(n -> attendees.add(n.actors().get(0), Participant.Role.HOST));
            String seat = seats.get(place);
            if (seat != null) { // 'a visit to Dreva'
                attendees.add(seat, Participant.Role.HOST);
            }
        }
    }

    /** The council whose session it is, the cabinet that met: the meeting itself, not one who takes part in it. */
    private void ownBody(Cluster cluster) {
        for (MeetingMention m : cluster.mentions()) {
            holder(m);
            itsMembers(m);
            boolean met = m.type() == Meeting.Type.COUNCIL; // it met, or its session is told of
            for (Mention mention : cast.mentions()) {
                if ((m.series() || met)
                        && mention.kind() == Mention.Kind.NAME
                        && mention.span().overlaps(m.span())) {
                    mention.actors().stream().filter(a -> a.startsWith("org:")).forEach(itself::add);
                }
            }
        }
    }

    /** 'ministers of the Member States of the Compact', 'leaders of Forum members': whose members come does not come itself. */
    private void itsMembers(MeetingMention m) {
        for (Mention n : cast.mentionsIn(m.sentence().block().span())) {
            boolean before = MEMBERS_OF
                    .matcher(parse.document().text())
                    .region(m.sentence().block().span().start(), n.span().start())
                    .find();
            boolean itself = parse.text(n.span()).matches(".*\\bMember (?:States|Countries)");
            if (n.kind() == Mention.Kind.NAME && (before || itself)) {
                n.actors().stream().filter(a -> a.startsWith("org:")).forEach(this.itself::add);
            }
        }
    }

    /** 'The Council held its 17th session.' */
    private void holder(MeetingMention m) {
        Token verb = Circumstances.verbAbove(m.sentence(), m.head());
        Token subject = verb == null ? null : m.sentence().child(verb, "nsubj");
        boolean its = m.sentence().children(m.head()).stream()
                .anyMatch(c -> c.lemma().equals("its") || c.form().equals("its"));
        if (its) {
            cast
                    .mentionsIn(new Span(
                            m.sentence().span().start(), m.head().span().start()))
                    .stream()
                    .filter(n -> n.kind() == Mention.Kind.NAME)
                    .filter(n -> parse.text(
                                    new Span(n.span().end(), m.head().span().start()))
                            .matches("(?s).{0,40}\\bat its\\b.{0,40}")) // 'adopted by the Council at its 7th meeting'
                    .flatMap(n -> n.actors().stream())
                    .filter(a -> a.startsWith("org:"))
                    .forEach(itself::add);
        }
        boolean ofMany = m.head().tag().equals("NNS"); // 'the bloc has held twelve summits, the latest in X'
        if ((its || ofMany) && verb != null && subject != null && lexicon.hold().contains(verb.lemma())) {
            cast.actorsOf(m.sentence().subtreeSpan(subject)).stream()
                    .filter(a -> a.startsWith("org:"))
                    .forEach(itself::add);
        }
    }

    /** Those who took part; a state or organisation gives way to a person who stands for it. */
    List<Participant> participants() {
        Map<String, Participant.Role> roles = attendees.roles();
        Map<String, String> standsFor = new LinkedHashMap<>();
        for (String a : roles.keySet()) {
            String of = affiliations.of(a);
            if (of != null) {
                standsFor.put(a, of);
            }
        }
        Set<String> represented = new LinkedHashSet<>(standsFor.values());
        roles.keySet().forEach(a -> represented.addAll(affiliations.allOf(a)));
        represented.addAll(otherOfTwo(roles.keySet(), represented, standsFor.keySet()));
        List<Participant> all = new ArrayList<>();
        roles.forEach((actor, role) -> {
            boolean there = !attendees.isAbsent(actor)
                    && !itself.contains(actor)
                    && !stoodInFor.contains(actor)
                    && mayAttend(actor);
            if (there && !represented.contains(actor)) {
                all.add(new Participant(actor, standsFor.get(actor), role));
            }
        });
        return all;
    }

    /** Of two states one of which somebody stands for, the other is who stands for nobody's: the report need not say whose its own minister is. */
    private static Set<String> otherOfTwo(Set<String> there, Set<String> represented, Set<String> standing) {
        Set<String> states =
                there.stream().filter(a -> a.startsWith("state:")).collect(Collectors.toCollection(LinkedHashSet::new));
        boolean one = states.size() == 2
                && states.stream().filter(represented::contains).count() == 1;
        boolean someone = there.stream().anyMatch(a -> a.startsWith("person:") && !standing.contains(a));
        return one && someone ? states : Set.of();
    }

    /** A news agency reports, a format is no one who comes. */
    private boolean mayAttend(String actor) {
        boolean carrier =
                cast.actor(actor) instanceof Organization o && o.type().equals("media");
        return !actor.startsWith("format:") && !carrier;
    }

    /** Adds to a visitor the other of the two who met; to nobody else. */
    void hostedBy(List<String> two) {
        Map<String, Participant.Role> roles = attendees.roles();
        boolean visitor = two.stream().anyMatch(roles::containsKey);
        if (visitor) {
            two.forEach(a -> roles.putIfAbsent(a, Participant.Role.HOST));
        }
    }

    List<String> absent() {
        return attendees.absent();
    }
}
