package org.summitry.finding.undertakings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/** Clauses that tell what somebody will do: 'Norland will open a line', 'is to circulate a draft', 'a group will be set up'. */
final class Futures {
    private final ForceLexicon lexicon;

    Futures(ForceLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Adds what the clause of {@code verb} takes on, if it tells of the future. */
    void of(Sentence s, Token verb, List<Candidate> found) {
        Token modal = modal(s, verb);
        Token destined = modal == null ? destined(s, verb) : null;
        boolean passive = s.child(verb, "auxpass") != null;
        Token agent = passive ? s.child(verb, "agent") : null;
        if (passive && agent == null) {
            if (modal != null) {
                willBeDone(s, modal, verb, found);
            } else {
                toBeDone(s, verb, found);
            }
            return;
        }
        Token subject = destined != null
                ? subjectOf(s, destined, verb)
                : agent == null ? ownOrShared(s, verb) : s.child(agent, "pobj");
        boolean relative = subject != null
                && verb.relation().equals("relcl")
                && subject.tag().startsWith("W");
        if (modal == null && destined == null || subject == null || relative) {
            return;
        }
        boolean own = lexicon.isFirstPerson(subject.form())
                || s.children(subject).stream().anyMatch(t -> t.form().matches("(?i)our|my")); // 'our registry'
        boolean reported = modal != null && lexicon.isReportedModal(modal.form());
        boolean known = subject.isProperNoun()
                || subject.tag().equals("CD")
                || subject.form().matches("(?i)they|both");
        boolean notByName = !known || !lexicon.isActOfActors(verb.lemma());
        boolean idle = lexicon.isNoAct(verb.lemma()) && notByName && !beginsToAct(s, verb);
        if (modal != null && isThing(subject) && lexicon.isRealised(verb.lemma())) {
            found.add(ofNobody(s, modal, verb, "will-come-about"));
            return;
        }
        if (isNoAct(s, verb, reported) || !own && (idle || isThing(subject))) {
            return;
        }
        if (destined != null) {
            found.add(CandidateReader.candidate(
                    s,
                    destined,
                    verb,
                    new Span(
                            verb.span().start(),
                            ActionSpans.actionSpan(s, verb, true).end()),
                    Undertaking.Force.PLEDGE,
                    null,
                    "will"));
        } else if (modal != null) {
            String rule = reported ? "reported-would" : own ? "first-person-will" : "will";
            found.add(CandidateReader.candidate(
                    s, modal, verb, ActionSpans.clauseSpan(s, verb), Undertaking.Force.PLEDGE, null, rule));
        }
    }

    /** The subject, also where it stands before another verb: 'The four adopted a roadmap and will open an embassy'. */
    private static @Nullable Token ownOrShared(Sentence s, Token verb) {
        Token own = ActionSpans.subjectOf(s, verb);
        Token above = own == null && verb.relation().equals("conj") ? s.head(verb) : null;
        return above == null || !above.isVerb() ? own : ActionSpans.subjectOf(s, above);
    }

    /** 'will begin to issue certificates': the act is the infinitive. */
    private static boolean beginsToAct(Sentence s, Token verb) {
        Token act = s.child(verb, "xcomp");
        return act != null && act.tag().equals("VB");
    }

    private @Nullable Token modal(Sentence s, Token verb) {
        return s.children(verb).stream()
                .filter(c ->
                        c.tag().equals("MD") && (lexicon.isFutureModal(c.form()) || lexicon.isReportedModal(c.form())))
                .findFirst()
                .orElse(null);
    }

    private boolean isNoAct(Sentence s, Token verb, boolean reported) {
        Token object = s.child(verb, "dobj");
        return lexicon.isStateOfMind(verb.lemma())
                || lexicon.isComing(verb.lemma(), object)
                || object == null && lexicon.isGathering(verb.lemma())
                || object != null && lexicon.isEncounter(verb.lemma(), object.lemma()) // 'will pay a visit'
                || reported && !lexicon.cues(verb.lemma(), null).isEmpty(); // 'I would suggest'
    }

    /** 'Norland is to circulate a draft', in minutes 'Norland to circulate a draft': the word that makes it a future; or null. */
    private static @Nullable Token destined(Sentence s, Token verb) {
        Token to = s.at(verb.index() - 1);
        if (to == null || !to.tag().equals("TO") || !verb.tag().equals("VB")) {
            return null;
        }
        Token before = s.at(to.index() - 1);
        boolean going = before != null
                && before.form().equals("going") // 'Our registry is going to strike off'
                && verb.head() == before.index()
                && s.is(
                        before.index() - 1,
                        be -> be.lemma().equals("be") || be.form().matches("['’](?:s|re|m)|not"));
        boolean is = before != null
                && before.form().matches("is|are")
                && verb.head() == before.index()
                && !before.relation().equals("relcl"); // 'the summit, which Norland is to host': told in passing
        boolean headline = before != null
                && verb.head() < 0
                && before.isNoun()
                && before.head() == verb.index()
                && before.relation().equals("nsubj");
        return is || going ? before : headline ? to : null;
    }

    private static @Nullable Token subjectOf(Sentence s, Token destined, Token verb) {
        return s.child(destined.isVerb() ? destined : verb, "nsubj");
    }

    /** What will be, by whomever the context tells: no word of the clause stands for who does it. */
    private static Candidate ofNobody(Sentence s, Token modal, Token verb, String rule) {
        boolean negated = CandidateReader.isNegated(s, verb);
        Span span = ActionSpans.clauseSpan(s, verb);
        return new Candidate(s, modal, verb, span, Undertaking.Force.PLEDGE, null, null, negated, rule);
    }

    /** 'a working group will be set up by June': who will do it is not said. */
    private void willBeDone(Sentence s, Token modal, Token verb, List<Candidate> found) {
        boolean fits = s.child(verb, "nsubjpass") != null
                && verb.relation().matches("root|conj")
                && lexicon.isFutureModal(modal.form())
                && !lexicon.isNoAct(verb.lemma())
                && !lexicon.isArranged(verb.lemma());
        if (fits) {
            found.add(ofNobody(s, modal, verb, "will-be-done"));
        }
    }

    /** 'Heavy weapons are to be withdrawn by May': what was settled, by those who met. */
    private void toBeDone(Sentence s, Token verb, List<Candidate> found) {
        Token are = s.at(verb.index() - 3);
        boolean toBe = are != null
                && are.form().matches("is|are")
                && s.is(verb.index() - 2, t -> t.form().equals("to"))
                && s.is(verb.index() - 1, t -> t.form().equals("be"));
        Token subject = !toBe || are == null ? null : s.child(are, "nsubj", "nsubjpass");
        Token own = subject == null ? s.child(verb, "nsubjpass") : subject;
        if (are == null
                || own == null
                || !toBe
                || own.tag().startsWith("W")
                || s.is(s.subtree(own).get(0).index() - 1, t -> t.tag().startsWith("W"))
                || are.relation().equals("relcl") // 'under which power is to be sold': told in passing
                || verb.relation().equals("relcl")
                || lexicon.isNoAct(verb.lemma())
                || lexicon.isArranged(verb.lemma())) {
            return;
        }
        int start = s.subtree(own).get(0).span().start();
        int end = ActionSpans.actionSpan(s, verb, true).end();
        if (start < are.span().start()) {
            found.add(new Candidate(
                    s,
                    are,
                    verb,
                    new Span(start, Math.max(end, verb.span().end())),
                    Undertaking.Force.AGREEMENT,
                    null,
                    null,
                    CandidateReader.isNegated(s, verb) || CandidateReader.isNegated(s, are),
                    "passive"));
        }
    }

    /** 'the grant will support ...': a thing does not undertake anything, whatever actor its name contains. */
    private boolean isThing(Token subject) {
        return subject.tag().equals("NN") && !subject.isCapitalised() && !lexicon.isActorNoun(subject.lemma());
    }
}
