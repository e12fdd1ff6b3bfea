package org.summitry.finding.meetings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.names.Cast;
import org.summitry.finding.names.Mention;
import org.summitry.finding.names.Organization;
import org.summitry.finding.names.Person;
import org.summitry.finding.statements.Statement;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/**
 * Who took part in a meeting, in what role, and who stayed away: the parties its own words name, the subjects of verbs of
 * attendance in its sentences and, for the meeting a report is chiefly about, everybody who speaks in the report.
 */
final class Presence {
    private static final Set<String> MARKERS =
            Set.of("including", "include", "attend", "participation", "presence", "comprise", "attendance");

    private static final Set<String> SPEECHES =
            Set.of("remark", "briefing", "presentation", "address", "intervention", "speech");

    /** Words between a verb and the act it praises: 'wished X success in holding'. */
    private static final int MOST_BETWEEN = 4;

    private final MeetingLexicon lexicon;
    private final Parse parse;
    private final Cast cast;
    private final Affiliations affiliations;
    private final Map<String, Participant.Role> roles = new LinkedHashMap<>();
    private final Set<String> itself = new LinkedHashSet<>();
    private final Set<String> absent = new LinkedHashSet<>();

    Presence(MeetingLexicon lexicon, Parse parse, Cast cast) {
        this.lexicon = lexicon;
        this.parse = parse;
        this.cast = cast;
        this.affiliations = new Affiliations(parse.document().text(), cast);
    }

    /**
     * Gathers who took part in {@code cluster}; {@code main} tells whether the report is chiefly about it, {@code others} are the
     * other meetings of the report.
     */
    void gather(Cluster cluster, boolean main, List<Cluster> others, List<Statement> statements) {
        ownBody(cluster);
        for (MeetingMention m : cluster.mentions()) {
            m.parties().forEach(a -> put(a, Participant.Role.PARTICIPANT));
            SpeakerOf.of(m, statements).forEach(a -> put(a, Participant.Role.PARTICIPANT));
            around(m);
        }
        if (main) {
            for (Sentence s : parse.sentences()) {
                attendance(s);
                listedAsPresent(s);
            }
            new Roll(parse, cast).present().forEach(a -> put(a, Participant.Role.PARTICIPANT));
            Set<String> elsewhere = new LinkedHashSet<>();
            others.forEach(c -> elsewhere.addAll(c.parties()));
            for (Statement st : statements) {
                if (st.source() != null) {
                    st.speakers().stream()
                            .filter(a -> a.startsWith("person:") && !speaksOfIt(a) && !elsewhere.contains(a))
                            .forEach(a -> put(a, Participant.Role.PARTICIPANT));
                }
            }
        }
        cluster.mentions().forEach(this::visited);
    }

    /** The state that is travelled to receives the visitor, where nobody is named who does. */
    private void visited(MeetingMention m) {
        String place = m.place();
        if (m.type() == Meeting.Type.VISIT && place != null && !m.name().isEmpty() && roles.size() == 1) {
            cast.mentions().stream()
                    .filter(n -> n.kind() == Mention.Kind.NAME && n.actors().size() == 1)
                    .filter(n -> n.actors().get(0).startsWith("state:")
                            && parse.text(n.span()).equals(place))
                    .findFirst()
                    .ifPresent(n -> put(n.actors().get(0), Participant.Role.HOST));
        }
    }

    /** The council whose session it is, the cabinet that met: the meeting itself, not one who takes part in it. */
    private void ownBody(Cluster cluster) {
        for (MeetingMention m : cluster.mentions()) {
            holder(m);
            boolean met = m.type() == Meeting.Type.COUNCIL && m.name().isEmpty();
            for (Mention mention : cast.mentions()) {
                if ((m.series() || met)
                        && mention.kind() == Mention.Kind.NAME
                        && mention.span().overlaps(m.span())) {
                    mention.actors().stream().filter(a -> a.startsWith("org:")).forEach(itself::add);
                }
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
        if (its && verb != null && subject != null && lexicon.hold().contains(verb.lemma())) {
            cast.actorsOf(m.sentence().subtreeSpan(subject)).stream()
                    .filter(a -> a.startsWith("org:"))
                    .forEach(itself::add);
        }
    }

    /** A spokesman or an analyst speaks of a meeting, not at it. */
    private boolean speaksOfIt(String person) {
        return cast.actor(person) instanceof Person p
                && p.offices().stream().anyMatch(o -> lexicon.commentators().stream()
                        .anyMatch(o.title().toLowerCase(Locale.ROOT)::contains));
    }

    private void around(MeetingMention m) {
        Token verb = Circumstances.verbAbove(m.sentence(), m.head());
        if (verb != null
                && !isIdle(m.sentence(), verb)
                && (lexicon.attend().contains(verb.lemma())
                        || lexicon.hold().contains(verb.lemma())
                        || lexicon.gather().contains(verb.lemma())
                        || lexicon.visit().contains(verb.lemma())
                        || lexicon.travel().contains(verb.lemma())
                        || lexicon.absence().contains(verb.lemma()))) {
            attendance(m.sentence(), verb);
        }
        for (Token child : m.sentence().children(m.head())) {
            if (child.relation().equals("acl") && lexicon.attend().contains(child.lemma())) {
                agents(m.sentence(), child);
            }
        }
        underTheChair(m);
    }

    /** 'took stock of the last round': only 'took part' puts somebody in it. */
    private static boolean isIdle(Sentence s, Token verb) {
        return verb.lemma().equals("take")
                && s.children(verb).stream().noneMatch(c -> c.lemma().matches("part|place"));
    }

    /** '... under the chairmanship of X', 'with the participation of X', 'chaired by X'. */
    private void underTheChair(MeetingMention m) {
        Sentence s = m.sentence();
        for (Token t : s.tokens()) {
            boolean chair = role("chair").contains(t.lemma()) && t.isNoun() && !isOffice(t);
            boolean taking = t.lemma().matches("participation|presence|attendance");
            if (chair || taking) {
                Token of = s.child(t, "prep");
                Span who = of != null && of.form().equals("of") ? s.subtreeSpan(of) : null;
                if (who != null) {
                    Parties.people(cast, who)
                            .forEach(a -> put(a, chair ? Participant.Role.CHAIR : Participant.Role.PARTICIPANT));
                }
            }
        }
    }

    /** 'the Chairman of the Committee' holds an office; 'under the chairmanship of X' tells who chairs. */
    private static boolean isOffice(Token t) {
        return t.lemma().matches("chairman|chairwoman|chairperson");
    }

    /** Every verb of attendance in the sentence, whatever its subject. */
    private void attendance(Sentence s) {
        for (Token t : s.tokens()) {
            if (t.tag().startsWith("VB") && isAttendance(s, t)) {
                attendance(s, t);
            }
            if (MARKERS.contains(t.lemma()) || t.form().equals("including")) {
                listed(s, t);
            }
            if (t.isNoun() && SPEECHES.contains(t.lemma())) {
                speakers(s, t);
            }
        }
    }

    /** 'attended', 'took part', 'delivered a speech' count anywhere; 'joined', 'opened' only with a meeting as object. */
    private boolean isAttendance(Sentence s, Token verb) {
        String lemma = verb.lemma();
        if (lemma.equals("take")) {
            return s.children(verb).stream().anyMatch(c -> c.lemma().equals("part"));
        }
        if (Set.of("attend", "participate", "preside", "partake", "chair", "co-chair", "represent")
                .contains(lemma)) {
            return true;
        }
        if (lemma.equals("invite")) {
            return isInvitedAsGuest(s, verb);
        }
        if (lemma.matches("lead|head")
                && s.children(verb).stream().anyMatch(c -> c.lemma().matches("side|delegation|team"))) {
            return true;
        }
        if (!lexicon.attend().contains(lemma)) {
            return false;
        }
        Token object = s.child(verb, "dobj", "nsubjpass");
        return object != null && lexicon.anaphors().contains(object.lemma());
    }

    /** 'X was invited as guest of honour': told of a meeting that took place, X was there. */
    private boolean isInvitedAsGuest(Sentence s, Token verb) {
        return s.children(verb).stream()
                .filter(c -> c.form().equals("as"))
                .map(c -> s.child(c, "pobj"))
                .anyMatch(o -> o != null && role("guest").contains(o.lemma()));
    }

    private void attendance(Sentence s, Token verb) {
        boolean away = s.child(verb, "neg") != null || lexicon.absence().contains(verb.lemma());
        Participant.Role role = role("chair").contains(verb.lemma())
                ? Participant.Role.CHAIR
                : role("host").contains(verb.lemma()) ? Participant.Role.HOST : Participant.Role.PARTICIPANT;
        Token subject =
                verb.lemma().matches("represent|invite") ? s.child(verb, "nsubj", "nsubjpass") : s.child(verb, "nsubj");
        Span row = Enumeration.before(cast, s, verb);
        if (subject == null && row == null) {
            subject = lent(s, verb);
        }
        List<String> subjects =
                subject != null ? people(s, verb, subject) : row == null ? List.of() : Parties.people(cast, row);
        boolean guests = subject != null && guestIn(s, subject);
        for (String a : subjects) {
            if (away) {
                absent.add(a);
            } else {
                put(a, guests ? Participant.Role.GUEST : role);
            }
        }
        Token joined = verb.lemma().equals("join") ? s.child(verb, "dobj") : null;
        if (joined != null) {
            Parties.people(cast, s.subtreeSpan(joined)).forEach(a -> put(a, Participant.Role.PARTICIPANT));
        }
        if (!away) {
            agents(s, verb);
            inverted(s, verb);
        }
    }

    /** Who the subject is; of 'X, who chaired' it is X. */
    private List<String> people(Sentence s, Token verb, Token subject) {
        Token antecedent = verb.relation().equals("relcl") && subject.tag().startsWith("W") ? s.head(verb) : null;
        if (antecedent == null) {
            Span row = Enumeration.before(cast, s, verb);
            Span own = s.subtreeSpan(subject);
            return Parties.people(cast, row != null && row.overlaps(own) ? row.cover(own) : own);
        }
        return cast.mentions().stream()
                .filter(m -> m.span().contains(antecedent.span()))
                .findFirst()
                .map(m -> Parties.people(cast, m.span()))
                .orElse(List.of());
    }

    /** 'Present were X, Y and Z.' */
    private void listedAsPresent(Sentence s) {
        boolean present = s.tokens().stream()
                .anyMatch(t -> t.lemma().equals("present")
                        && t.tag().equals("JJ")
                        && (s.is(t.index() + 1, b -> b.lemma().equals("be"))
                                || s.is(t.index() - 1, b -> b.lemma().matches("be|also"))));
        if (present) {
            Parties.people(cast, s.span()).forEach(a -> put(a, Participant.Role.PARTICIPANT));
        }
    }

    /** Whose act a verb without a subject is: 'congratulated X on hosting the summit' is X's, 'came to attend it' the comer's. */
    private static @Nullable Token lent(Sentence s, Token verb) {
        Token above = s.head(verb);
        boolean ofAPreposition = above != null && above.tag().equals("IN");
        Token act = above;
        for (int up = 0; act != null && !act.isVerb() && up < MOST_BETWEEN; up++) {
            act = s.head(act); // 'success in holding', 'on his victory and on hosting'
        }
        if (act == null || !act.isVerb()) {
            return null;
        }
        Token object = s.child(act, "dative", "dobj");
        boolean wished = act.lemma().matches("congratulate|wish|thank|commend|praise|invite|assist|support");
        return ofAPreposition && wished && object != null ? object : s.child(act, "nsubj");
    }

    private boolean guestIn(Sentence s, Token subject) {
        String after =
                parse.text(new Span(subject.span().start(), s.span().end())).toLowerCase(Locale.ROOT);
        return role("guest").stream()
                .anyMatch(g -> after.contains(" as " + g) || after.matches("(?s).* as [\\p{L} -]*" + g + ".*"));
    }

    /** 'attended by X', 'joined by Y'. */
    private void agents(Sentence s, Token verb) {
        Participant.Role role = role("chair").contains(verb.lemma())
                ? Participant.Role.CHAIR
                : role("host").contains(verb.lemma()) ? Participant.Role.HOST : Participant.Role.PARTICIPANT;
        Token agent = s.child(verb, "agent");
        if (agent != null && verb.lemma().matches("represent|lead|head")) {
            sides(s, agent).forEach(a -> put(a, role));
        }
        if (agent != null) {
            Span row = Enumeration.after(cast, s, agent);
            Parties.people(cast, row == null ? s.subtreeSpan(agent) : row.cover(s.subtreeSpan(agent)))
                    .forEach(a -> put(a, role));
        }
    }

    /** 'The Velmoran side was represented by X, the Sundaran side by Y': the verb is said once. */
    private List<String> sides(Sentence s, Token agent) {
        List<String> heads = new ArrayList<>();
        for (Token by : s.tokens()) {
            boolean next = by.index() > agent.index() && by.form().equals("by");
            if (next && s.is(by.index() - 1, t -> t.lemma().matches("side|delegation|team|party"))) {
                cast.mentionsIn(new Span(by.span().end(), s.span().end())).stream()
                        .filter(m -> m.kind() == Mention.Kind.NAME)
                        .flatMap(m -> m.actors().stream())
                        .filter(a -> a.startsWith("person:"))
                        .findFirst()
                        .ifPresent(heads::add);
            }
        }
        return heads;
    }

    /** 'Addressing the event were also X and Y.' */
    private void inverted(Sentence s, Token verb) {
        if (!verb.tag().equals("VBG") || verb.index() > 2) {
            return;
        }
        Token be = s.tokens().stream()
                .filter(t -> t.lemma().equals("be") && t.index() > verb.index())
                .findFirst()
                .orElse(null);
        if (be != null) {
            Parties.people(cast, new Span(be.span().end(), s.span().end()))
                    .forEach(a -> put(a, Participant.Role.PARTICIPANT));
        }
    }

    /** 'heard remarks by X and a briefing by Y'. */
    private void speakers(Sentence s, Token speech) {
        boolean sent = s.children(speech).stream().anyMatch(c -> c.form().equals("to"));
        if (sent && speech.lemma().equals("address")) {
            return; // 'the address to the participants by X' is read out
        }
        s.children(speech).stream()
                .filter(c -> c.form().equals("by"))
                .flatMap(by -> Parties.people(cast, s.subtreeSpan(by)).stream())
                .filter(a -> a.startsWith("person:"))
                .forEach(a -> put(a, Participant.Role.PARTICIPANT));
    }

    /** '... leaders, including President X of Y, ...' in a sentence about speeches or attendance. */
    private void listed(Sentence s, Token marker) {
        boolean aboutPresence = s.tokens().stream()
                .anyMatch(
                        t -> t.lemma()
                                .matches(
                                        "speech|address|leader|participant|delegation|attend|attendee|intervention|remark|attendance|presence|member"));
        if (aboutPresence && marker.span().end() < s.span().end()) {
            Parties.people(cast, new Span(marker.span().end(), s.span().end()))
                    .forEach(a -> put(a, Participant.Role.PARTICIPANT));
        }
    }

    private Set<String> role(String name) {
        return lexicon.roles().getOrDefault(name, Set.of());
    }

    private void put(String actor, Participant.Role role) {
        boolean carrier =
                cast.actor(actor) instanceof Organization o && o.type().equals("media");
        if (actor.startsWith("format:") || carrier) {
            return; // a news agency reports
        }
        roles.merge(actor, role, (a, b) -> a == Participant.Role.PARTICIPANT ? b : a);
    }

    /** Those who took part; a state or organisation gives way to a person who stands for it. */
    List<Participant> participants() {
        Map<String, String> standsFor = new LinkedHashMap<>();
        for (String a : roles.keySet()) {
            String of = affiliations.of(a);
            if (of != null) {
                standsFor.put(a, of);
            }
        }
        List<Participant> all = new ArrayList<>();
        roles.forEach((actor, role) -> {
            boolean listed = !standsFor.containsValue(actor) && !absent.contains(actor) && !itself.contains(actor);
            if (listed) {
                all.add(new Participant(actor, standsFor.get(actor), role));
            }
        });
        return all;
    }

    /** Adds to a visitor the other of the two who met; to nobody else. */
    void hostedBy(List<String> two) {
        boolean visitor = two.stream().anyMatch(roles::containsKey);
        if (visitor) {
            two.forEach(a -> roles.putIfAbsent(a, Participant.Role.HOST));
        }
    }

    List<String> absent() {
        return absent.stream().filter(a -> !a.startsWith("format:")).toList();
    }
}
