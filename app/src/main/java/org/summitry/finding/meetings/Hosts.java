package org.summitry.finding.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.names.Cast;
import org.summitry.finding.names.Mention;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/** Who hosts a meeting, chairs it or invites to it, as the words around it tell: 'Norland will be its host', 'under the chairmanship of X'. */
final class Hosts {
    private final MeetingLexicon lexicon;
    private final Cast cast;
    private final Attendees attendees;

    Hosts(MeetingLexicon lexicon, Cast cast, Attendees attendees) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.attendees = attendees;
    }

    /** Those of the sentence of {@code m}; {@code verb} is the one above the meeting, or null. */
    void around(MeetingMention m, @Nullable Token verb) {
        Sentence s = m.sentence();
        underTheChair(s);
        heldUnder(s, verb);
        hosting(s, m.head());
        if (m.type() == Meeting.Type.VISIT || s.is(2, t -> t.lemma().equals("invitation"))) {
            inviting(s);
        }
    }

    /** 'Norland will be the host of the summit', 'the summit, which Norland is to host'. */
    private void hosting(Sentence s, Token meeting) {
        Token of = s.head(meeting);
        Token host = of != null && of.form().equals("of") ? s.head(of) : null;
        boolean called = host != null
                && host.relation().equals("attr")
                && lexicon.role("host").contains(host.lemma());
        Token verb = called && host != null ? s.head(host) : hostingClause(s, meeting);
        Token who = verb == null ? null : s.child(verb, "nsubj");
        if (who != null && !who.tag().startsWith("W")) {
            attendees.addAll(Parties.present(cast, s, s.subtreeSpan(who)), Participant.Role.HOST);
        }
    }

    private @Nullable Token hostingClause(Sentence s, Token meeting) {
        for (Token clause : s.children(meeting)) {
            Token act = clause.lemma().equals("be") ? s.child(clause, "xcomp") : clause;
            if (clause.relation().equals("relcl")
                    && act != null
                    && lexicon.role("host").contains(act.lemma())) {
                return clause;
            }
        }
        return null;
    }

    /** 'At the invitation of X, Y paid a visit': X receives. */
    private void inviting(Sentence s) {
        for (Token t : s.tokens()) {
            Token of = t.lemma().equals("invitation") ? s.child(t, "prep") : null;
            Token owner = s.child(t, "poss");
            boolean at = s.is(t.index() - 1, b -> b.tag().matches("DT|PRP\\$|POS"))
                    && s.is(s.tokens().get(t.index()).head(), h -> h.form().equalsIgnoreCase("at"));
            Span who = of != null && of.form().equals("of")
                    ? s.subtreeSpan(of)
                    : owner != null ? s.subtreeSpan(owner) : null;
            if (at && t.lemma().equals("invitation") && who != null) {
                attendees.addAll(inviter(who), Participant.Role.HOST);
            }
        }
    }

    /** Of 'X, the visitor, Y' after 'at the invitation of' only X invites: the parser may hang the subject on it. */
    private List<String> inviter(Span who) {
        List<String> named = cast.mentionsIn(who).stream()
                .filter(m -> m.kind() == Mention.Kind.NAME)
                .flatMap(m -> m.actors().stream())
                .filter(a -> a.startsWith("person:"))
                .toList();
        return named.isEmpty() ? Parties.people(cast, who) : named.subList(0, 1);
    }

    /** 'the summit was held under X and Y': they chaired it. */
    private void heldUnder(Sentence s, @Nullable Token verb) {
        if (verb == null || !lexicon.hold().contains(verb.lemma())) {
            return;
        }
        for (Token under : s.children(verb)) {
            if (under.form().equals("under")) {
                Parties.people(cast, s.subtreeSpan(under)).stream()
                        .filter(a -> a.startsWith("person:"))
                        .forEach(a -> attendees.add(a, Participant.Role.CHAIR));
            }
        }
    }

    /** '... under the chairmanship of X', 'with the participation of X', 'chaired by X'. */
    private void underTheChair(Sentence s) {
        for (Token t : s.tokens()) {
            boolean chair = lexicon.role("chair").contains(t.lemma()) && t.isNoun() && !isOffice(t);
            boolean taking = t.lemma().matches("participation|presence|attendance");
            if (chair || taking) {
                Token of = s.child(t, "prep");
                boolean under = of == null && s.is(t.head(), u -> u.form().equalsIgnoreCase("under"));
                Token owner = under ? s.child(t, "poss") : null; // 'under Norland's chairmanship'
                Span who = of != null && of.form().equals("of")
                        ? s.subtreeSpan(of)
                        : owner != null ? s.subtreeSpan(owner) : null;
                if (who != null) {
                    attendees.addAll(
                            Parties.present(cast, s, who),
                            chair ? Participant.Role.CHAIR : Participant.Role.PARTICIPANT);
                }
            }
        }
    }

    /** 'the Chairman of the Committee' holds an office; 'under the chairmanship of X' tells who chairs. */
    private static boolean isOffice(Token t) {
        return t.lemma().matches("chairman|chairwoman|chairperson");
    }
}
