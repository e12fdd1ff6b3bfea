package org.summitry.finding.meetings;

import org.jspecify.annotations.Nullable;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/** Nouns of meeting that stand for something else where they are: a parliament, a body with a task, a format one leaves, talks yet to be begun. */
final class NotMeetings {
    private final MeetingLexicon lexicon;

    NotMeetings(MeetingLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the noun at {@code t} tells of no encounter; {@code dated} says that a time or place is told of it. */
    boolean has(Sentence s, Token t, MeetingLexicon.Head head, boolean numbered, boolean dated) {
        return isTasked(s, t)
                || isHouse(s, t)
                || isOfAPaper(s, t)
                || isConvening(s, t)
                || !numbered
                        && (isParliament(s, t, head)
                                || isLeft(s, t)
                                || isOfPeople(s, t)
                                || isOffered(s, t)
                                || isGoingOn(s, t)
                                || isConcluded(s, t))
                || !dated && !numbered && isBody(s, t)
                || !dated && (isToBeSetGoing(s, t) || isOwned(s, t));
    }

    /** 'instructed the Senior Officials' Meeting to ...'. */
    private boolean isTasked(Sentence s, Token t) {
        return t.relation().equals("dobj")
                && t.isCapitalised()
                && s.is(t.head(), verb -> lexicon.tasking().contains(verb.lemma()));
    }

    /** 'The Assembly of Heads of State convened its 42nd session': who convenes is a body. */
    private boolean isConvening(Sentence s, Token t) {
        Token verb = t.isCapitalised() && t.relation().equals("nsubj") ? s.head(t) : null;
        Token session = verb == null || !lexicon.hold().contains(verb.lemma()) ? null : s.child(verb, "dobj");
        Token whose = session == null ? null : s.child(session, "poss");
        return session != null
                && whose != null
                && whose.form().equals("its")
                && lexicon.headAt(s, session.index()) != null;
    }

    /** 'a programme of consultations'; but 'the programme of the visit' is of one that is known. */
    private boolean isOfAPaper(Sentence s, Token t) {
        Token of = s.head(t);
        return of != null
                && t.relation().equals("pobj")
                && of.form().equals("of")
                && !t.isCapitalised()
                && s.child(t, "det", "poss") == null
                && s.is(of.head(), paper -> lexicon.papers().contains(paper.lemma()));
    }

    /** 'ratified by the Congress', 'the National Assembly approved'. */
    private boolean isParliament(Sentence s, Token t, MeetingLexicon.Head head) {
        Token verb = governing(s, t);
        return t.isCapitalised()
                && lexicon.parliaments().contains(head.words())
                && verb != null
                && lexicon.enacting().contains(verb.lemma());
    }

    /** 'address the National Assembly': a parliament sits there all the year. */
    private boolean isHouse(Sentence s, Token t) {
        return t.isCapitalised()
                && t.lemma().equals("assembly")
                && s.is(
                        t.index() - 1,
                        b -> b.isCapitalised() && lexicon.houses().contains(b.lemma()));
    }

    /** 'the Rules of Procedure of the Regulators' Forum': what has papers and offices goes on. */
    private boolean isBody(Sentence s, Token t) {
        Token of = t.isCapitalised() ? s.head(t) : null;
        return of != null
                && of.form().equals("of")
                && s.is(of.head(), part -> lexicon.ofABody().contains(part.lemma()));
    }

    private static @Nullable Token governing(Sentence s, Token t) {
        Token above = s.head(t);
        if (above != null && above.form().equals("by")) {
            return s.head(above);
        }
        return t.relation().equals("nsubj") ? above : null;
    }

    /** 'suspended its participation in the Dialogue', 'withdrew from the Forum'; whose participation in a summit is told was there. */
    private boolean isLeft(Sentence s, Token t) {
        Token in = s.head(t);
        if (in == null) {
            return false;
        }
        if (t.relation().equals("dobj")) { // 'quit the Forum in 2022'
            return t.isCapitalised()
                    && lexicon.standing().contains(t.lemma())
                    && lexicon.leaving().contains(in.lemma());
        }
        Token above = in.form().matches("in|from|of|to") ? s.head(in) : null;
        if (above == null) {
            return false;
        }
        return lexicon.belonging().contains(above.lemma())
                        && (lexicon.standing().contains(t.lemma())
                                || s.is(above.head(), verb -> lexicon.leaving().contains(verb.lemma())))
                || in.form().equals("from") && lexicon.leaving().contains(above.lemma());
    }

    /** 'offered to host a meeting of the two': nobody has agreed to it yet. */
    private boolean isOffered(Sentence s, Token t) {
        Token hold = t.relation().equals("dobj") ? s.head(t) : null;
        return hold != null
                && !t.isCapitalised()
                && lexicon.holding().contains(hold.lemma())
                && hold.tag().equals("VB")
                && hold.relation().equals("xcomp")
                && s.is(hold.head(), v -> lexicon.offering().contains(v.lemma()));
    }

    /** 'Negotiations on a trade agreement were concluded', 'still under negotiation': of months, and no encounter. */
    private boolean isConcluded(Sentence s, Token t) {
        boolean under = s.is(t.index() - 1, b -> b.form().equalsIgnoreCase("under"));
        boolean ended = s.is(
                t.head(),
                of -> of.form().equals("of")
                        && s.is(of.head(), n -> n.lemma().matches("conclusion|completion|finalisation|finalization")));
        return under && t.tag().equals("NN")
                || ended && t.lemma().equals("negotiation")
                || t.lemma().equals("negotiation")
                        && t.relation().equals("nsubjpass")
                        && s.is(t.head(), v -> lexicon.settingGoing().contains(v.lemma()));
    }

    /** 'used his visit to', 'warned her audience': without a day or place it is one that was told of, or none. */
    private boolean isOwned(Sentence s, Token t) {
        Token owner = s.child(t, "poss");
        return owner != null && owner.tag().equals("PRP$") && lexicon.owned().contains(t.lemma());
    }

    /** 'agreed that their dialogue would be continued in Dreva': it goes on between meetings. */
    private boolean isGoingOn(Sentence s, Token t) {
        return t.lemma().equals("dialogue")
                && !t.isCapitalised()
                && t.relation().matches("nsubjpass|nsubj|dobj")
                && s.is(t.head(), verb -> lexicon.goingOn().contains(verb.lemma()));
    }

    /** 'ministers of the Islands Forum agreed on Friday': members of a body, whose name is no meeting. */
    private boolean isOfPeople(Sentence s, Token t) {
        Token of = s.head(t);
        Token people = of == null ? null : s.head(of);
        return of != null
                && people != null
                && t.isCapitalised()
                && t.lemma().equals("forum")
                && of.form().equals("of")
                && lexicon.envoys().contains(people.lemma());
    }

    /**
     * 'called for accelerating the negotiations', 'agreed to resume the dialogue'; but 'came to open the Summit', and 'after concluding
     * the talks' they have been held.
     */
    private boolean isToBeSetGoing(Sentence s, Token t) {
        return t.relation().equals("dobj")
                && !t.isCapitalised()
                && s.is(
                        t.head(),
                        verb -> (verb.tag().equals("VB") || isWished(s, verb))
                                && lexicon.settingGoing().contains(verb.lemma())
                                && s.children(verb).stream()
                                        .noneMatch(c -> c.relation().startsWith("aux")
                                                && !c.tag().equals("TO")));
    }

    /** 'called for beginning the talks'. */
    private static boolean isWished(Sentence s, Token verb) {
        return verb.tag().equals("VBG")
                && s.is(verb.head(), above -> above.form().matches("for|of|on|towards?"));
    }
}
