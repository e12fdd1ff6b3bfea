package org.summitry.finding.meetings;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.NounPhrases;
import org.summitry.finding.names.Cast;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/** Who is there in a capacity told beside the name: 'with X as host and Y among the guests', 'X was the guest of honour'. */
final class Capacities {
    private static final Set<String> THERE = Set.of("guest", "participant", "attendee", "observer", "speaker");

    private static final Set<String> AT_IT = Set.of("present", "attending", "participating");

    /** Words from 'as' or 'among' to the noun of the capacity: 'as one of the main guests'. */
    private static final int FARTHEST = 5;

    private final MeetingLexicon lexicon;
    private final Cast cast;
    private final Attendees attendees;

    Capacities(MeetingLexicon lexicon, Cast cast, Attendees attendees) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.attendees = attendees;
    }

    /** Words that say in what capacity those before them are there, up to the last of them. */
    private record Mark(int last, Participant.Role role) {}

    /** 'The fourth took place in Dreva, with X as host and Y among the guests.' */
    void beside(Sentence s) {
        for (Token with : s.tokens()) {
            int from = with.form().equalsIgnoreCase("with")
                    ? with.index() + 1
                    : s.tokens().size();
            for (int i = from; i < s.tokens().size(); i++) {
                Token t = s.tokens().get(i);
                Mark mark = i > from ? mark(s, t) : null;
                if (mark != null) {
                    attendees.addAll(Parties.present(cast, s, NounPhrases.span(s, from, i - 1)), mark.role());
                    from = mark.last() + 1;
                    i = mark.last();
                } else if (t.tag().matches("VBD|VBZ|VBP|MD|TO") || t.form().matches("[;:]")) {
                    break;
                }
            }
        }
    }

    private @Nullable Mark mark(Sentence s, Token t) {
        if (t.form().equals("in")) {
            boolean chair = s.is(t.index() + 1, n -> n.form().equals("the"))
                    && s.is(t.index() + 2, n -> n.form().equals("chair"));
            boolean there = s.is(t.index() + 1, n -> n.form().equals("attendance"));
            return chair
                    ? new Mark(t.index() + 2, Participant.Role.CHAIR)
                    : there ? new Mark(t.index() + 1, Participant.Role.PARTICIPANT) : null;
        }
        if (AT_IT.contains(t.form())
                && !s.is(t.index() + 1, n -> n.isNoun() || n.tag().startsWith("JJ"))) {
            return new Mark(t.index(), Participant.Role.PARTICIPANT);
        }
        if (t.form().matches("chairing|presiding|hosting")) {
            return new Mark(t.index(), t.form().equals("hosting") ? Participant.Role.HOST : Participant.Role.CHAIR);
        }
        return t.form().matches("as|among") ? capacity(s, t) : null;
    }

    /** 'as its host', 'among the guests'. */
    private @Nullable Mark capacity(Sentence s, Token as) {
        int i = as.index() + 1;
        while (i < as.index() + FARTHEST && s.is(i, t -> t.tag().matches("DT|JJ|PRP\\$"))) {
            i++;
        }
        Token noun = s.at(i);
        boolean several = noun != null && noun.tag().equals("NNS");
        if (noun == null || as.form().equals("among") && !several || s.is(i + 1, Token::isNoun)) {
            return null;
        }
        Participant.Role role = role(noun);
        return role != null || THERE.contains(noun.lemma())
                ? new Mark(i, role == null ? Participant.Role.PARTICIPANT : role)
                : null;
    }

    private Participant.@Nullable Role role(Token noun) {
        return lexicon.role("host").contains(noun.lemma())
                ? Participant.Role.HOST
                : lexicon.role("guest").contains(noun.lemma())
                        ? Participant.Role.GUEST
                        : noun.form().matches("chair|chairman|chairwoman|chairperson") ? Participant.Role.CHAIR : null;
    }

    /** 'X was the host', 'The guest of honour was Y', 'Z was in the chair'. */
    void called(Sentence s, Token be) {
        Token subject = be.lemma().equals("be") ? s.child(be, "nsubj") : null;
        Token what = subject == null ? null : s.child(be, "attr");
        if (subject == null || Statuses.isFuture(s, be)) {
            return;
        }
        boolean chair = s.is(be.index() + 1, t -> t.form().equals("in"))
                && s.is(be.index() + 2, t -> t.form().equals("the"))
                && s.is(be.index() + 3, t -> t.form().equals("chair"));
        if (chair) {
            is(s, subject, Participant.Role.CHAIR);
        } else if (what != null && isCapacity(s, what)) {
            is(s, subject, role(what));
        } else if (what != null && isCapacity(s, subject)) {
            is(s, what, role(subject));
        }
    }

    private void is(Sentence s, Token who, Participant.@Nullable Role role) {
        if (role != null) {
            attendees.addAll(Parties.present(cast, s, s.subtreeSpan(who)), role);
        }
    }

    /** 'the host', 'guest of honour'; but not 'the host of a show'. */
    private boolean isCapacity(Sentence s, Token noun) {
        boolean role = lexicon.role("host").contains(noun.lemma())
                || lexicon.role("guest").contains(noun.lemma());
        Token of = s.children(noun).stream()
                .filter(c -> c.form().matches("of|to|for|in"))
                .findFirst()
                .orElse(null);
        Token whose = of == null ? null : s.child(of, "pobj");
        return role
                && (of == null
                        || whose != null
                                && (whose.lemma().matches("honou?r")
                                        || lexicon.anaphors().contains(whose.lemma())
                                        || lexicon.headAt(s, whose.index()) != null));
    }

    /** Who does something in a meeting with somebody, and so is the other: 'In talks with X, Y proposed ...'. */
    static @Nullable Token fronted(Sentence s, MeetingMention m, @Nullable Token verb) {
        Token in = s.head(m.head());
        boolean told = verb != null
                && in != null
                && !m.parties().isEmpty()
                && in.form().matches("(?i)in|at|during|after|following|before")
                && in.head() == verb.index()
                && m.head().index() < verb.index();
        Token who = told && verb != null ? s.child(verb, "nsubj") : null;
        return who != null && who.index() > m.head().index() ? who : null;
    }

    /** 'X, who was on a visit': whose visit it is. */
    static boolean isOn(Sentence s, MeetingMention m, Token verb) {
        return m.type() == Meeting.Type.VISIT
                && verb.lemma().equals("be")
                && s.is(m.head().head(), on -> on.form().equals("on") && on.head() == verb.index());
    }

    /** 'Delegations from X took part, as did representatives of Y'. */
    void likewise(Sentence s, Token verb) {
        for (Token did : s.tokens()) {
            boolean same = did.index() > verb.index()
                    && did.form().matches("did|does|do|had|has|will|would")
                    && s.is(did.index() - 1, as -> as.form().matches("as|so"));
            Token who = s.tokens().stream()
                    .filter(t -> same && t.index() > did.index() && t.relation().equals("nsubj"))
                    .findFirst()
                    .orElse(null);
            if (who != null && (who.head() == did.index() || who.head() == verb.index())) {
                attendees.addAll(Parties.present(cast, s, s.subtreeSpan(who)), Participant.Role.PARTICIPANT);
            }
        }
    }
}
