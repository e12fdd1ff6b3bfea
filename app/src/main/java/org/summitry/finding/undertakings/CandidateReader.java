package org.summitry.finding.undertakings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/** Finds words with an illocutionary force and the clause that states the action. */
final class CandidateReader {
    private final ForceLexicon lexicon;

    private final Futures futures;
    private final ReachedAgreements reached;

    CandidateReader(ForceLexicon lexicon) {
        this.lexicon = lexicon;
        this.futures = new Futures(lexicon);
        this.reached = new ReachedAgreements(lexicon);
    }

    List<Candidate> in(Sentence s) {
        List<Candidate> found = new ArrayList<>();
        for (Token t : s.tokens()) {
            if (t.tag().startsWith("VB")) {
                verb(s, t, found);
                judging(s, t, found);
                futures.of(s, t, found);
                directive(s, t, found);
                passive(s, t, found);
            } else if (t.isNoun()) {
                noun(s, t, found);
            } else if (t.tag().startsWith("JJ") || t.tag().equals("VBN")) {
                adjective(s, t, found);
            }
            if (t.tag().equals("VBN")) {
                adjective(s, t, found);
            }
        }
        found.addAll(reached.in(s));
        return found;
    }

    private void verb(Sentence s, Token verb, List<Candidate> found) {
        inFavour(s, verb, found);
        for (Token child : s.children(verb)) {
            boolean particle = child.tag().equals("IN")
                    || child.tag().equals("RP")
                    || child.tag().equals("TO");
            if (particle && child.index() > verb.index()) {
                for (ForceLexicon.Cue cue :
                        isToBeDone(s, verb) ? List.<ForceLexicon.Cue>of() : lexicon.cues(verb.lemma(), child.form())) {
                    Token object = s.child(child, "pobj", "pcomp");
                    complement(s, verb, cue, object, found);
                    if (cue.takes().contains("person-to") && object != null) {
                        personTo(s, verb, cue, object, found);
                    }
                }
                personWith(s, verb, child, found);
            }
        }
        for (ForceLexicon.Cue cue :
                isToBeDone(s, verb) ? List.<ForceLexicon.Cue>of() : lexicon.cues(verb.lemma(), null)) {
            Token object = s.child(verb, "dobj");
            if (cue.takes().contains("person-to") && object != null) {
                personTo(s, verb, cue, object, found);
            }
            for (Token child : s.children(verb)) {
                if (child.index() > verb.index() && child.relation().matches("dobj|xcomp|ccomp|advcl|dep|conj")) {
                    complement(s, verb, cue, child, found);
                }
            }
        }
    }

    /** 'members ought to agree on a scale': who should agree has not. */
    private boolean isToBeDone(Sentence s, Token verb) {
        boolean put = s.children(verb).stream().anyMatch(t -> lexicon.isDirectiveModal(t.form()));
        boolean ought =
                verb.tag().equals("VB") && s.is(verb.index() - 2, t -> t.form().equals("ought"));
        return (put || ought)
                && lexicon.cues(verb.lemma(), null).stream().noneMatch(q -> q.force() == Undertaking.Force.PROPOSAL);
    }

    /** 'tasked the secretariat with drafting the rules'. */
    private void personWith(Sentence s, Token verb, Token with, List<Candidate> found) {
        Token act = with.form().equals("with") ? s.child(with, "pcomp", "pobj") : null;
        Token object = s.child(verb, "dobj", "nsubjpass");
        if (act == null || object == null || !act.tag().equals("VBG")) {
            return;
        }
        lexicon.cues(verb.lemma(), null).stream()
                .filter(c -> c.takes().contains("person-with"))
                .forEach(c -> found.add(candidate(
                        s, verb, act, ActionSpans.actionSpan(s, act, false), c.force(), object, "verb-person-to")));
    }

    /** 'The Chair was requested to circulate a report', 'it was agreed that the committee would meet'. */
    private void passive(Sentence s, Token verb, List<Candidate> found) {
        Token subject = s.child(verb, "nsubjpass");
        if (subject == null || !verb.tag().equals("VBN")) {
            return;
        }
        for (ForceLexicon.Cue cue : lexicon.cues(verb.lemma(), null)) {
            for (Token c : s.children(verb)) {
                boolean after = c.index() > verb.index();
                boolean asked =
                        cue.takes().contains("person-to") && !subject.lemma().equals("it");
                boolean settled = subject.lemma().equals("it") && !cue.takes().contains("person-to");
                if (after
                        && c.tag().equals("VB")
                        && ActionSpans.hasTo(s, c)
                        && (asked || settled && cue.takes().contains("to"))) {
                    Token addressee = asked ? subject : null;
                    acts(s, verb, c, cue, addressee, "passive", found);
                    return;
                }
                if (after && settled && c.relation().equals("ccomp") && isFutureClause(s, c)) {
                    found.add(candidate(s, verb, c, ActionSpans.actionSpan(s, c, false), cue.force(), null, "passive"));
                    return;
                }
            }
        }
    }

    /** An infinitive and those joined to it, each an act of its own. */
    private static void acts(
            Sentence s,
            Token verb,
            Token infinitive,
            ForceLexicon.Cue cue,
            @Nullable Token addressee,
            String rule,
            List<Candidate> found) {
        Stream.concat(Stream.of(infinitive), ActionSpans.joinedInfinitives(s, infinitive).stream())
                .map(act -> candidate(s, verb, act, ActionSpans.actionSpan(s, act, true), cue.force(), addressee, rule))
                .forEach(found::add);
    }

    private boolean isFutureClause(Sentence s, Token verb) {
        return isDirectiveClause(s, verb)
                || s.children(verb).stream()
                        .anyMatch(c -> lexicon.isFutureModal(c.form()) || lexicon.isReportedModal(c.form()));
    }

    /** 'spoke in favour of the construction of X'. */
    private void inFavour(Sentence s, Token verb, List<Candidate> found) {
        boolean speaks = verb.lemma().matches("speak|argue|come|declare|express");
        for (int i = verb.index() + 1;
                speaks && i < Math.min(verb.index() + 4, s.tokens().size() - 2);
                i++) {
            boolean favour = s.tokens().get(i).form().equals("in")
                    && s.tokens().get(i + 1).form().matches("favou?r");
            Token object = favour ? s.child(s.tokens().get(i + 2), "pobj", "pcomp") : null;
            if (object != null && (object.tag().equals("VBG") || namesAnAct(s, object))) {
                found.add(candidate(
                        s,
                        verb,
                        object,
                        ActionSpans.actionSpan(s, object, false),
                        Undertaking.Force.PROPOSAL,
                        null,
                        "verb-noun"));
            }
        }
    }

    /** '28 million euros for wells', 'a contribution of 5 million to the fund'. */
    private boolean isGift(Sentence s, Token noun) {
        List<Token> after = new ArrayList<>(s.children(noun));
        after.addAll(s.children(s.tokens().get(noun.head())));
        boolean forSomething = after.stream()
                .anyMatch(t -> t.index() > noun.index() && t.form().matches("for|to|towards|over|in"));
        return isCounted(s, noun)
                && (lexicon.isGift(noun.lemma()) || forSomething && noun.tag().matches("NNS|CD|\\$"));
    }

    private static boolean isCounted(Sentence s, Token noun) {
        return s.subtree(noun).stream().anyMatch(t -> t.tag().equals("CD") && t.index() <= noun.index() + 3);
    }

    private void complement(Sentence s, Token verb, ForceLexicon.Cue cue, @Nullable Token c, List<Candidate> found) {
        if (c == null || c.index() < verb.index()) {
            return;
        }
        boolean infinitive = c.tag().equals("VB") && ActionSpans.hasTo(s, c);
        boolean gerund = c.tag().equals("VBG") && !c.relation().matches("advcl|conj");
        boolean decided = cue.force() == Undertaking.Force.AGREEMENT;
        boolean clause = c.relation().equals("ccomp")
                && (decided
                        ? isFutureClause(s, c)
                        : isDirectiveClause(s, c)
                                || cue.force() == Undertaking.Force.PROPOSAL && isPluralSubjunctive(s, c));
        boolean noun = c.isNoun()
                && c.relation().matches("dobj|pobj")
                && namesAnAct(s, c)
                && !lexicon.isActorNoun(c.lemma())
                && (!cue.takes().contains("act-noun") || lexicon.isActNoun(c.lemma()));
        Set<String> takes = cue.takes();
        if (infinitive && takes.contains("to") && !c.relation().equals("conj")
                || gerund && takes.contains("gerund")
                || clause && takes.contains("should")
                || takes.contains("gift")
                        && c.relation().equals("dobj")
                        && (isGift(s, c) || takes.contains("noun") && isCounted(s, c)) // 'pledged 20 lorries'
                || noun && (takes.contains("noun") || takes.contains("act-noun"))) {
            String kind = infinitive ? "to" : gerund ? "gerund" : clause ? "clause" : "noun";
            Span span = withPurpose(s, verb, c, ActionSpans.actionSpan(s, c, infinitive));
            found.add(candidate(s, verb, c, span, cue.force(), null, "verb-" + kind));
            for (Token second : infinitive ? ActionSpans.joinedInfinitives(s, c) : List.<Token>of()) {
                found.add(candidate(
                        s, verb, second, ActionSpans.actionSpan(s, second, true), cue.force(), null, "verb-to"));
            }
            for (Token second : clause ? ActionSpans.joinedClauses(s, c) : List.<Token>of()) {
                if (second.head() == c.index()) { // others are complements themselves
                    found.add(candidate(
                            s,
                            verb,
                            second,
                            ActionSpans.actionSpan(s, second, false),
                            cue.force(),
                            null,
                            "verb-clause"));
                }
            }
        }
    }

    /** 'approved 6 million for a second year': what money is for belongs to it, though the parser hangs it on the verb. */
    private static Span withPurpose(Sentence s, Token verb, Token gift, Span span) {
        boolean money = gift.tag().matches("NNS|CD|\\$") && isCounted(s, gift);
        return s.children(verb).stream()
                .filter(c -> money
                        && c.form().equals("for")
                        && c.span().start() >= span.end()
                        && c.span().start() <= span.end() + 1)
                .findFirst()
                .map(c -> span.cover(s.subtreeSpan(c)))
                .orElse(span);
    }

    /** 'urged the parties to withdraw': the infinitive hangs on the verb or on the object. */
    private void personTo(Sentence s, Token verb, ForceLexicon.Cue cue, Token object, List<Candidate> found) {
        List<Token> after = new ArrayList<>(s.children(verb));
        s.subtree(object).forEach(t -> after.addAll(s.children(t))); // on the last of several, too
        for (Token c : after) {
            if (c.index() > object.index()
                    && c.tag().equals("VB")
                    && ActionSpans.hasTo(s, c)
                    && !c.relation().equals("conj")) {
                acts(s, verb, c, cue, object, "verb-person-to", found);
                return;
            }
        }
    }

    /** 'deems it important to come up with ...' */
    private void judging(Sentence s, Token verb, List<Candidate> found) {
        if (!lexicon.isJudging(verb.lemma())) {
            return;
        }
        for (int i = verb.index() + 1; i < Math.min(s.tokens().size(), verb.index() + 5); i++) {
            if (lexicon.isJudgement(s.tokens().get(i).lemma())) {
                Token act = infinitiveAfter(s, i);
                if (act != null) {
                    found.add(candidate(
                            s,
                            verb,
                            act,
                            ActionSpans.actionSpan(s, act, true),
                            Undertaking.Force.PROPOSAL,
                            null,
                            "judged-important"));
                }
                return;
            }
        }
    }

    private static @Nullable Token infinitiveAfter(Sentence s, int i) {
        Token to = s.at(i + 1);
        for (int j = i + 2;
                to != null
                        && to.form().equals("to")
                        && j < Math.min(i + 5, s.tokens().size());
                j++) {
            if (s.tokens().get(j).tag().equals("VB")) {
                return s.tokens().get(j);
            }
        }
        return null;
    }

    /** 'said that the plan should be finalised': what a clause puts to others, whoever says so. */
    private void directive(Sentence s, Token verb, List<Candidate> found) {
        boolean put = s.children(verb).stream().anyMatch(c -> lexicon.isDirectiveModal(c.form()));
        boolean agreed = s.is(verb.head(), noun -> noun.isNoun() && lexicon.isAccord(noun.lemma()))
                || s.is(verb.head(), be -> s.children(be).stream().anyMatch(c -> lexicon.isAccord(c.lemma())));
        boolean act = verb.tag().matches("VBN?") && !lexicon.isNeverAnAct(verb.lemma()) && !agreed;
        Token subject = s.child(verb, "nsubj", "nsubjpass");
        if (put && act && subject != null && !subject.tag().startsWith("W") && !lexicon.isStateOfMind(verb.lemma())) {
            Span span = ActionSpans.actionSpan(s, verb, false);
            boolean negated = isNegated(s, verb);
            found.add(new Candidate(s, verb, verb, span, Undertaking.Force.PROPOSAL, null, null, negated, "should"));
        }
    }

    private void noun(Sentence s, Token noun, List<Candidate> found) {
        ForceLexicon.Noun entry = lexicon.noun(noun.lemma());
        boolean name = noun.isCapitalised() && noun.index() > 0;
        if (entry == null || name || entry.onlyUnder() != null && !isUnder(s, noun, entry.onlyUnder())) {
            return;
        }
        for (Token c : complements(s, noun)) {
            if (c.index() < noun.index()) {
                continue;
            }
            if (c.tag().equals("VB") && ActionSpans.hasTo(s, c)) {
                found.add(candidate(s, noun, c, ActionSpans.actionSpan(s, c, true), entry.force(), null, "noun-to"));
                for (Token second : ActionSpans.joinedInfinitives(s, c)) {
                    Span span = ActionSpans.actionSpan(s, second, true);
                    found.add(candidate(s, noun, second, span, entry.force(), null, "noun-to"));
                }
            } else if (c.form().matches(noun.lemma().equals("call") ? "for|to" : "for|on|to")
                            && c.tag().matches("IN|TO")
                    || c.form().equals("of") && entry.onlyUnder() != null) {
                Token object = s.child(c, "pobj", "pcomp");
                boolean act =
                        object != null && (object.tag().equals("VBG") || object.isNoun() && isMade(s, noun, object));
                if (act && object != null && !entry.force().equals(Undertaking.Force.AGREEMENT)) {
                    found.add(candidate(s, noun, object, s.subtreeSpan(noun), entry.force(), null, "noun-of"));
                }
            }
        }
    }

    /** What hangs on a noun, or on the word that tells whose it is: 'the readiness expressed by Velmora to help'. */
    private static List<Token> complements(Sentence s, Token noun) {
        List<Token> all = new ArrayList<>(s.children(noun));
        s.children(noun).stream()
                .filter(c -> c.tag().equals("VBN") && s.child(c, "agent") != null)
                .forEach(c -> all.addAll(s.children(c)));
        return all;
    }

    /** 'proposals for a news portal were discussed': something indefinite that would have to be made. */
    private boolean isMade(Sentence s, Token noun, Token object) {
        return noun.lemma().matches("proposal|initiative|idea|call|suggestion")
                && (namesAnAct(s, object)
                        || s.children(object).stream().anyMatch(c -> c.form().matches("an?")));
    }

    /** 'welcomes the readiness of X and the offer of Y': the first of the row hangs on the verb. */
    private static Token ofARow(Sentence s, Token noun) {
        Token first = noun;
        for (Token head = s.head(first); head != null && first.relation().equals("conj"); head = s.head(first)) {
            first = head;
        }
        return first;
    }

    private static boolean isUnder(Sentence s, Token noun, Set<String> verbs) {
        Token above = s.head(ofARow(s, noun));
        Token note = above != null && above.tag().equals("IN")
                ? s.head(above)
                : null; // 'took note with interest of the offer'
        boolean noted = note != null
                && (verbs.contains(note.lemma())
                        || s.is(note.head(), v -> note.lemma().equals("note") && verbs.contains(v.lemma())));
        return above != null && verbs.contains(above.lemma()) || noted;
    }

    /** 'the country is ready to support ...': the clause with its subject. */
    private void adjective(Sentence s, Token adjective, List<Candidate> found) {
        Undertaking.Force force = lexicon.adjective(adjective.form().toLowerCase(java.util.Locale.ROOT));
        Token verb = adjective.tag().equals("VBN") ? adjective : s.head(adjective);
        if (force == null || verb == null || ActionSpans.subjectOf(s, verb) == null) {
            return;
        }
        Token act = null;
        for (Token c : s.children(adjective)) {
            if (c.tag().equals("VB") && ActionSpans.hasTo(s, c)) {
                act = c;
            } else if (c.form().equals("to") && s.child(c, "pcomp", "pobj") != null) {
                Token object = s.child(c, "pcomp", "pobj");
                act = object != null && object.tag().equals("VBG") ? object : act;
            }
        }
        if (act != null && act.index() > adjective.index()) {
            found.add(candidate(s, adjective, act, ActionSpans.clauseSpan(s, verb), force, null, "ready-to"));
        }
    }

    static Candidate candidate(
            Sentence s,
            Token cue,
            Token action,
            Span span,
            Undertaking.Force force,
            @Nullable Token addressee,
            String rule) {
        Token verb = cue.tag().equals("MD") ? action : cue;
        return new Candidate(s, cue, action, span, force, Doers.of(s, verb), addressee, isNegated(s, verb), rule);
    }

    static boolean isNegated(Sentence s, Token verb) {
        boolean no = s.children(verb).stream()
                .anyMatch(c -> c.relation().equals("neg")
                        || c.form().matches("not|n't|n’t|never|no")
                        || c.relation().startsWith("nsubj") && isNobody(s, c));
        Token above = s.head(verb);
        return no
                || above != null && above.form().equals("without") // 'ended without agreeing on tariffs'
                || above != null
                        && verb.relation().matches("xcomp|dobj")
                        && above.lemma().matches("refuse|decline|fail|reject");
    }

    /** 'neither side intended to', 'none of them will'. */
    private static boolean isNobody(Sentence s, Token subject) {
        return subject.form().matches("(?i)neither|none|nobody")
                || s.children(subject).stream().anyMatch(c -> c.form().matches("(?i)neither|no"));
    }

    private static boolean isDirectiveClause(Sentence s, Token verb) {
        boolean bare = verb.tag().equals("VB")
                && s.children(verb).stream().noneMatch(c -> c.tag().equals("MD"));
        return bare
                || s.children(verb).stream()
                        .anyMatch(c -> c.form().matches("(?i)should|must|need|ought")
                                || c.form().equals("be") && c.tag().equals("VB")); // 'that the ban be observed'
    }

    /** 'recommended that the governments appoint ...': in the plural the subjunctive looks like the indicative. */
    private boolean isPluralSubjunctive(Sentence s, Token verb) {
        Token subject = s.child(verb, "nsubj");
        boolean base = verb.tag().equals("VBP")
                || verb.tag().matches("VBD|VBN") && verb.form().equals(verb.lemma()); // 'that the sides set up'
        return base
                && subject != null
                && (subject.isProperNoun() || subject.form().equals("they") || lexicon.isActorNoun(subject.lemma()));
    }

    /** 'the creation of', 'a ceasefire', 'collaborative efforts to create': a noun with an act in it or after it. */
    private boolean namesAnAct(Sentence s, Token noun) {
        boolean complemented = s.children(noun).stream()
                .anyMatch(c -> c.index() > noun.index()
                        && (c.form().matches("of|for|on|to|between|in")
                                || c.tag().equals("VB") && ActionSpans.hasTo(s, c)));
        boolean modified = s.children(noun).stream().anyMatch(c -> c.relation().matches("nmod|compound"));
        Token purpose = s.children(noun).stream()
                .filter(c -> c.index() > noun.index() && c.tag().equals("VB") && ActionSpans.hasTo(s, c))
                .findFirst()
                .orElse(null);
        if (purpose != null) {
            return !lexicon.isVagueVerb(purpose.lemma()); // 'efforts to create ...': the act is the infinitive
        }
        return (complemented || modified) && !lexicon.isVagueObject(noun.lemma());
    }
}
