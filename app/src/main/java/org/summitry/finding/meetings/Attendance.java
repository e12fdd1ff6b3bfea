package org.summitry.finding.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.names.Cast;
import org.summitry.finding.names.Mention;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/** What verbs of attendance tell: 'attended by X', 'X, who chaired', 'congratulated X on hosting', 'Niue was represented by Y'. */
final class Attendance {
    /** Words between a verb and the act it praises: 'wished X success in holding'. */
    private static final int MOST_BETWEEN = 4;

    private final MeetingLexicon lexicon;
    private final Cast cast;
    private final Attendees attendees;
    private final Hosts hosts;
    private final Capacities capacities;

    Attendance(MeetingLexicon lexicon, Cast cast, Attendees attendees) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.attendees = attendees;
        this.hosts = new Hosts(lexicon, cast, attendees);
        this.capacities = new Capacities(lexicon, cast, attendees);
    }

    /** What the words around a passage that speaks of the meeting tell. */
    void around(MeetingMention m) {
        Sentence s = m.sentence();
        Token verb = Circumstances.verbAbove(s, m.head());
        if (verb != null
                && m.head().relation().equals("nsubj")
                && lexicon.bringingTogether().contains(verb.lemma())) {
            broughtTogether(s, verb);
        }
        boolean arranged = verb != null && m.status() == Meeting.Status.SCHEDULED && isArranged(s, verb);
        boolean attended = verb != null
                && (isOfAttendance(verb) || Capacities.isOn(s, m, verb) || setsOut(s, m, verb))
                && !arranged
                && !isIdle(s, verb)
                && !isApart(s, m.head(), verb);
        if (verb != null && attended) {
            of(s, verb);
        }
        for (Token child : s.children(m.head())) {
            if (child.relation().equals("acl")
                    && (lexicon.attend().contains(child.lemma())
                            || lexicon.paying().contains(child.lemma()))) {
                agents(s, child);
            }
            if (child.relation().equals("relcl") && lexicon.bringingTogether().contains(child.lemma())) {
                broughtTogether(s, child);
            }
            if (child.relation().equals("relcl")
                    && lexicon.hold().contains(child.lemma())
                    && s.child(child, "nsubj") != null) {
                of(s, child); // 'the visit which X paid', 'the talks that X held'
            }
        }
        Token fronted = Capacities.fronted(s, m, verb);
        if (verb != null && fronted != null) {
            attendees.addAll(people(s, verb, fronted), Participant.Role.PARTICIPANT);
        }
        hosts.around(m, verb);
        capacities.beside(s);
        if (m.parties().stream().noneMatch(a -> a.startsWith("person:"))) {
            gathered(s);
            inPreamble(s);
        }
    }

    /** 'The Presidents of A, X, and of B, Y, meeting in C on the occasion of the summit,': a preamble, whose verb is still to come. */
    private void inPreamble(Sentence s) {
        List<Mention> names = cast.mentionsIn(s.span());
        for (Token t : s.tokens()) {
            boolean finite = t.tag().matches("VBD|VBZ|VBP|MD")
                    && names.stream().noneMatch(m -> m.span().contains(t.span())); // 'do Prado'
            if (finite || t.form().equals(":")) {
                return;
            }
            boolean gather = t.tag().matches("VBG|VBN") && lexicon.gather().contains(t.lemma());
            if (gather && t.index() > 0) {
                attendees.addAll(
                        Parties.present(
                                cast, s, new Span(s.span().start(), t.span().start())),
                        Participant.Role.PARTICIPANT);
                return;
            }
        }
    }

    /** 'the summit, which brought together X, Y and Z' */
    private void broughtTogether(Sentence s, Token verb) {
        Token who = s.child(verb, "dobj");
        if (who != null) {
            attendees.addAll(Parties.present(cast, s, s.subtreeSpan(who)), Participant.Role.PARTICIPANT);
        }
    }

    /** 'When X, Y and Z sat down, it was the third time that the ministers met.' */
    private void gathered(Sentence s) {
        for (Token t : s.tokens()) {
            Token subject =
                    t.tag().matches("VBD|VBZ|VBP") && lexicon.gather().contains(t.lemma()) ? s.child(t, "nsubj") : null;
            if (subject != null && s.child(t, "dobj") == null && !subject.tag().startsWith("PRP")) {
                of(s, t);
            }
        }
    }

    /** 'They agreed to hold the next session', 'accepted the offer to host it': who arranges it is not yet at it. */
    private boolean isArranged(Sentence s, Token verb) {
        Token above = s.head(verb);
        Token who = above == null ? null : s.child(above, "nsubj");
        boolean body = who != null
                && cast.actorsOf(s.subtreeSpan(who)).stream().allMatch(a -> a.startsWith("org:")); // its own session
        return lexicon.hold().contains(verb.lemma())
                && above != null
                && !body
                && lexicon.arranging().contains(above.lemma());
    }

    /** 'leaves on 24 August for the summit'. */
    private boolean setsOut(Sentence s, MeetingMention m, Token verb) {
        return lexicon.setOut().contains(verb.lemma())
                && s.is(m.head().head(), f -> f.form().equals("for") && f.head() == verb.index());
    }

    private boolean isOfAttendance(Token verb) {
        return lexicon.attend().contains(verb.lemma())
                || lexicon.hold().contains(verb.lemma())
                || lexicon.gather().contains(verb.lemma())
                || lexicon.visit().contains(verb.lemma())
                || lexicon.travel().contains(verb.lemma())
                || lexicon.absence().contains(verb.lemma());
    }

    /** 'the progress made since the second session': what the verb tells was not done at that meeting. */
    private boolean isApart(Sentence s, Token head, Token verb) {
        for (Token t = head; t != null && t.index() != verb.index(); t = s.head(t)) {
            if (t.tag().equals("IN") && lexicon.apart().contains(t.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** 'took stock of the last round': only 'took part' puts somebody in it. */
    private static boolean isIdle(Sentence s, Token verb) {
        return verb.lemma().equals("take")
                && s.children(verb).stream().noneMatch(c -> c.lemma().matches("part|place"));
    }

    /** 'attended', 'took part', 'delivered a speech' count anywhere; 'joined', 'opened' only with a meeting as object. */
    boolean isAnywhere(Sentence s, Token verb) {
        String lemma = lemma(verb);
        boolean offered = verb.tag().equals("VB")
                && verb.relation().equals("xcomp")
                && s.is(verb.head(), v -> lexicon.offering().contains(v.lemma()));
        if (offered) {
            return false; // 'has offered to host the next meeting'
        }
        if (lemma.matches("take|participate") && isInAnUndertaking(s, verb)) {
            return false;
        }
        if (lemma.equals("take")) {
            return s.children(verb).stream().anyMatch(c -> c.lemma().equals("part"));
        }
        if (lemma.equals("represent")) {
            return isStandingFor(s, verb);
        }
        if (s.child(verb, "neg") != null && lexicon.coming().contains(lemma)
                || isAbsence(s, verb)
                || isExcused(s, verb)) {
            return true;
        }
        if (Set.of("attend", "participate", "preside", "partake", "chair", "co-chair")
                .contains(lemma)) {
            return true;
        }
        if (lemma.equals("invite")) {
            return isInvitedAsGuest(s, verb);
        }
        if (lemma.equals("send")) {
            return !sent(s, verb).isEmpty();
        }
        if (lemma.matches("lead|head")
                && s.children(verb).stream().anyMatch(c -> c.lemma().matches("side|delegation|team"))) {
            return true;
        }
        if (!lexicon.attend().contains(lemma)) {
            return false;
        }
        Token object = s.child(verb, "dobj", "nsubjpass");
        boolean joinedBy = lemma.equals("join") && s.child(verb, "agent") != null; // 'we were joined by X'
        return joinedBy || object != null && lexicon.anaphors().contains(object.lemma());
    }

    /** 'take part in the pipeline': what one takes part in is no encounter. */
    private boolean isInAnUndertaking(Sentence s, Token verb) {
        Token in = s.tokens().stream()
                .filter(t -> t.form().equals("in")
                        && t.index() > verb.index()
                        && (t.head() == verb.index()
                                || s.is(t.head(), p -> p.lemma().equals("part") && p.head() == verb.index())))
                .findFirst()
                .orElse(null);
        Token what = in == null ? null : s.child(in, "pobj");
        return what != null
                && what.tag().matches("NNS?")
                && lexicon.headAt(s, what.index()) == null
                && !lexicon.anaphors().contains(what.lemma())
                && !lexicon.happenings().contains(what.lemma());
    }

    /** 'sent apologies'. */
    private static boolean isExcused(Sentence s, Token verb) {
        Token what = verb.lemma().matches("send|tender|offer|convey") ? s.child(verb, "dobj") : null;
        return what != null
                && what.lemma().matches("apology|apologies|regret")
                && s.children(what).stream().noneMatch(c -> c.form().equals("to"));
    }

    /** 'The leader of X was absent', 'will be absent too'. */
    private boolean isAbsence(Sentence s, Token verb) {
        Token state = verb.lemma().equals("be") ? s.child(verb, "acomp") : null;
        boolean stays = lexicon.staying().contains(verb.lemma())
                && s.is(verb.index() + 1, t -> t.form().equals("away"));
        Token sent = verb.lemma().equals("send") ? s.child(verb, "dobj") : null;
        boolean nobody = sent != null && lexicon.nobody().contains(sent.form())
                || verb.lemma().equals("send")
                        && s.is(verb.index() + 1, t -> t.form().equals("no"))
                        && s.is(verb.index() + 2, t -> lexicon.sent().contains(t.form()));
        return stays || nobody || state != null && state.lemma().equals("absent");
    }

    /** The lemmatizer leaves some participles as they are: 'represented'. */
    private static String lemma(Token verb) {
        boolean left = verb.tag().matches("VBN|VBD") && verb.lemma().endsWith("ed");
        return left ? verb.lemma().substring(0, verb.lemma().length() - "ed".length()) : verb.lemma();
    }

    /** 'Niue was represented by X', 'X represented Niue'; not so 'they represent a similar view'. */
    private boolean isStandingFor(Sentence s, Token verb) {
        Token whom = s.child(verb, "dobj");
        return whom == null
                || cast.mentionsIn(s.subtreeSpan(whom)).stream()
                        .flatMap(m -> m.actors().stream())
                        .anyMatch(a -> !a.startsWith("person:"));
    }

    /** 'Vice President Y, who represented President X': X, who did not come. */
    List<String> representedBy(Sentence s, Token verb) {
        Token whom = s.child(verb, "dobj");
        if (!verb.lemma().startsWith("represent")) { // 'stood in for Y', 'deputised for Y'
            Token of = s.tokens().stream()
                    .filter(t -> t.index() > verb.index() && t.index() <= verb.index() + 2)
                    .filter(t -> t.form().equals("for"))
                    .findFirst()
                    .orElse(null);
            boolean in = verb.lemma().startsWith("deput")
                    || s.is(verb.index() + 1, t -> t.form().equals("in"));
            whom = of == null || !in ? null : s.child(of, "pobj");
        }
        return whom == null
                ? List.of()
                : Parties.people(cast, s.subtreeSpan(whom)).stream()
                        .filter(a -> a.startsWith("person:") && !isNamedBefore(s, verb, a))
                        .toList();
    }

    /** 'Minister of State X (representing the Minister)': nobody represents himself. */
    private boolean isNamedBefore(Sentence s, Token verb, String person) {
        return cast.mentionsIn(new Span(s.span().start(), verb.span().start())).stream()
                .filter(m -> m.kind() == Mention.Kind.NAME)
                .anyMatch(m -> m.actors().contains(person));
    }

    /** 'X was invited as guest of honour': told of a meeting that took place, X was there. */
    private boolean isInvitedAsGuest(Sentence s, Token verb) {
        return s.children(verb).stream()
                .filter(c -> c.form().equals("as"))
                .map(c -> s.child(c, "pobj"))
                .anyMatch(o -> o != null && role("guest").contains(o.lemma()));
    }

    /** Who does what {@code verb} says, or stays away. */
    void of(Sentence s, Token verb) {
        boolean away = s.child(verb, "neg") != null
                || lexicon.absence().contains(verb.lemma())
                || isAbsence(s, verb)
                || isExcused(s, verb);
        Participant.Role role = roleOf(verb);
        Token subject =
                lemma(verb).matches("represent|invite") ? s.child(verb, "nsubj", "nsubjpass") : s.child(verb, "nsubj");
        Span row = Enumeration.before(cast, s, verb);
        if (subject == null && row == null) {
            subject = lent(s, verb);
        }
        List<String> subjects =
                subject != null ? people(s, verb, subject) : row == null ? List.of() : Parties.present(cast, s, row);
        List<String> sent = verb.lemma().equals("send") && !away ? sent(s, verb) : List.of();
        if (away) {
            attendees.stayAway(subjects);
        } else if (!sent.isEmpty()) {
            attendees.addAll(sent, role);
        } else {
            attendees.addAll(subjects, isGuest(s, verb) ? Participant.Role.GUEST : role);
        }
        Token joined = verb.lemma().equals("join") ? s.child(verb, "dobj") : null;
        if (joined != null) {
            attendees.addAll(Parties.people(cast, s.subtreeSpan(joined)), Participant.Role.PARTICIPANT);
        }
        if (!away) {
            agents(s, verb);
            together(s, verb, role);
            capacities.likewise(s, verb);
        }
    }

    /** Who the sentence says was there in a capacity. */
    void called(Sentence s, Token be) {
        capacities.called(s, be);
    }

    /** 'co-chaired with X the second meeting'. */
    private void together(Sentence s, Token verb, Participant.Role role) {
        for (Token with : s.children(verb)) {
            if (verb.lemma().equals("co-chair") && with.form().equals("with")) {
                List<String> all = Parties.people(cast, s.subtreeSpan(with));
                attendees.addAll(all.stream().anyMatch(a -> a.startsWith("person:")) ? all : apposedTo(s, with), role);
            }
        }
    }

    private List<String> apposedTo(Sentence s, Token with) {
        String name = apposed(s, s.subtreeSpan(with));
        return name == null ? List.of() : List.of(name);
    }

    private Participant.Role roleOf(Token verb) {
        return role("chair").contains(verb.lemma())
                ? Participant.Role.CHAIR
                : role("host").contains(verb.lemma()) ? Participant.Role.HOST : Participant.Role.PARTICIPANT;
    }

    /** Who the subject is; of 'X, who chaired' it is X. */
    private List<String> people(Sentence s, Token verb, Token subject) {
        Token antecedent = verb.relation().equals("relcl") && subject.tag().startsWith("W") ? s.head(verb) : null;
        if (antecedent == null) {
            Span row = Enumeration.before(cast, s, verb);
            Span own = s.subtreeSpan(subject);
            return Parties.present(cast, s, row != null && row.overlaps(own) ? row.cover(own) : own);
        }
        return cast.mentions().stream()
                .filter(m -> m.span().contains(antecedent.span()))
                .findFirst()
                .map(m -> Parties.people(cast, m.span()))
                .orElse(List.of());
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
        return ofAPreposition && wished && object != null ? object : s.child(act, "nsubj", "nsubjpass");
    }

    /** 'Norland sent its ambassador, X': who comes for it. */
    private List<String> sent(Sentence s, Token verb) {
        Token object = verb.tag().matches("VBD|VBN|VBZ|VBP") ? s.child(verb, "dobj") : null;
        if (object == null || !lexicon.envoys().contains(object.lemma()) && !object.isProperNoun()) {
            return List.of();
        }
        Span whom = s.subtreeSpan(object);
        String named = apposed(s, whom);
        return named != null
                ? List.of(named)
                : Parties.people(cast, whom).stream()
                        .filter(a -> a.startsWith("person:"))
                        .toList();
    }

    /** 'attended as an observer': said of this verb, not of another further on. */
    private boolean isGuest(Sentence s, Token verb) {
        for (Token t : s.subtree(verb)) {
            Token as = role("guest").contains(t.lemma()) ? s.head(t) : null;
            boolean own = as != null && as.form().equals("as") && verb.equals(Circumstances.verbAbove(s, as));
            if (own) {
                return true;
            }
        }
        return false;
    }

    /** 'attended by X', 'joined by Y'. */
    void agents(Sentence s, Token verb) {
        Token agent = s.child(verb, "agent");
        if (agent == null) {
            return;
        }
        Participant.Role role = roleOf(verb);
        if (lemma(verb).matches("represent|lead|head")) {
            attendees.addAll(sides(s, agent), role);
        }
        Span row = Enumeration.after(cast, s, agent);
        Span own = s.subtreeSpan(agent);
        List<String> there = Parties.present(cast, s, row == null ? own : row.cover(own));
        String named = there.stream().noneMatch(a -> a.startsWith("person:")) ? apposed(s, own) : null;
        attendees.addAll(named == null ? there : List.of(named), role);
    }

    /** 'represented by its Foreign Minister, Grace Imani': the parser loses the name after the comma. */
    private @Nullable String apposed(Sentence s, Span office) {
        Token comma = s.tokens().stream()
                .filter(t -> t.span().start() >= office.end())
                .findFirst()
                .orElse(null);
        if (comma == null || !comma.form().equals(",")) {
            return null;
        }
        return cast.mentionsIn(new Span(comma.span().end(), s.span().end())).stream()
                .filter(m -> m.kind() == Mention.Kind.NAME)
                .findFirst()
                .filter(m -> isAddress(s, new Span(comma.span().end(), m.span().start())))
                .map(m -> m.actors().get(0))
                .filter(a -> a.startsWith("person:"))
                .orElse(null);
    }

    /** Nothing but forms of address: 'the Hon. Mr.'. */
    private static boolean isAddress(Sentence s, Span between) {
        return s.tokens().stream()
                .filter(t -> t.span().start() >= between.start() && t.span().end() <= between.end())
                .allMatch(t -> t.isCapitalised() || t.form().matches("\\.|the"));
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

    private Set<String> role(String name) {
        return lexicon.role(name);
    }
}
