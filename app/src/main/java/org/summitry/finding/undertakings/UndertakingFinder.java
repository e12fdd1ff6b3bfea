package org.summitry.finding.undertakings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Conditions;
import org.summitry.finding.Edges;
import org.summitry.finding.Evidence;
import org.summitry.finding.Reliance;
import org.summitry.finding.Why;
import org.summitry.finding.dates.Times;
import org.summitry.finding.figures.Figure;
import org.summitry.finding.meetings.Meeting;
import org.summitry.finding.names.Cast;
import org.summitry.finding.statements.Statement;
import org.summitry.language.Parse;
import org.summitry.language.Token;
import org.summitry.text.Block;
import org.summitry.text.Span;

/** Finds proposals, pledges and agreements. */
public final class UndertakingFinder {
    /** 'to ' may or may not belong to the content. */
    private static final int LONGEST_TO = 4;

    /** The engine's probability from which its mark counts; chosen on eval/corpus/dev, samples and seeds (decision 7). */
    private static final double SURE = 0.3;

    private final Reliance reliance;
    private final ForceLexicon lexicon = new ForceLexicon();
    private final CandidateReader candidates = new CandidateReader(lexicon);
    private final ListedActs listed = new ListedActs(lexicon);
    private final Substance substance = new Substance(lexicon);

    /** A finder that relies on rules, marks or both. */
    public UndertakingFinder(Reliance reliance) {
        this.reliance = reliance;
    }

    /** The undertakings of a parsed document, in order. */
    public List<Undertaking> find(
            Parse parse,
            Cast cast,
            Times times,
            List<Figure> figures,
            List<Statement> statements,
            List<Meeting> meetings) {
        List<Undertaking> found = new ArrayList<>();
        Holders holders = new Holders(lexicon, parse, cast, statements, meetings);
        if (reliance != Reliance.MARKS) {
            for (Candidate read : ruled(parse)) {
                Candidate c = withSpan(parse, read, statements);
                boolean due =
                        !c.rule().matches("will-be-done|will-come-about") || Deadlines.of(parse, times, c) != null;
                if (due && !isQuestion(c) && substance.has(c, parse, times, figures) && holders.isOwnAct(c)) {
                    found.add(undertaking(parse, times, figures, holders, c));
                }
            }
        }
        if (reliance != Reliance.RULES) {
            for (Candidate c : new MarkedCandidates(parse, lexicon).find()) {
                if (c.sure() >= SURE && !isNoAct(c) && substance.has(c, parse, times, figures) && holders.isOwnAct(c)) {
                    found.add(undertaking(parse, times, figures, holders, c));
                }
            }
        }
        return withoutOverlaps(found);
    }

    /** 'will visit ...', which is a meeting to come, and 'would have ...', which nobody does. */
    private boolean isNoAct(Candidate c) {
        if (isPrediction(c)
                || isInATitle(c)
                || isThwarted(c)
                || isQuestion(c)
                || !c.action().isVerb() && lexicon.isNoActNoun(c.action().lemma())) {
            return true;
        }
        boolean coming = c.sentence().child(c.action(), "modal", "aux") != null;
        String lemma = c.action().lemma();
        Token object = c.sentence().child(c.action(), "dobj");
        boolean ends = coming && object == null && lemma.matches("end|expire|elapse"); // 'the grant would end in 2026'
        boolean takesPlace =
                lemma.equals("take") && object != null && object.form().equals("place");
        boolean gathers = takesPlace || coming && object == null && lexicon.isGathering(lemma);
        boolean talks = gathers || coming && object != null && lexicon.isEncounter(lemma, object.lemma());
        boolean may = c.sentence().children(c.action()).stream().anyMatch(t -> lexicon.isPossible(t.form()));
        boolean past = c.action().tag().equals("VBD");
        if (talks || ends || may || past || isHoped(c) || isFragment(c)) {
            return true;
        }
        return lexicon.isStateOfMind(lemma)
                || coming && (lexicon.isComing(lemma, object) || lexicon.isNeverAnAct(lemma))
                || coming && !isDoneBySomebody(c) && lexicon.isNoAct(lemma);
    }

    /** 'the Agreement to Establish a Fund', 'the strategy for combating fraud': what a document is for is its name. */
    private boolean isInATitle(Candidate c) {
        Token act = c.action();
        boolean named = act.isCapitalised()
                && act.isVerb()
                && c.sentence().is(act.index() - 1, to -> to.form().equals("to"))
                && c.sentence().is(act.index() - 2, Token::isCapitalised);
        boolean meant = c.rule().equals("marked")
                && act.tag().equals("VBG")
                && c.sentence().is(act.index() - 1, f -> f.form().matches("for|on|of|to"))
                && c.sentence().is(act.index() - 2, paper -> lexicon.isPaper(paper.lemma()));
        return named || meant;
    }

    /** 'rejects any attempt to displace them': what is tried or threatened is nothing that is undertaken. */
    private boolean isThwarted(Candidate c) {
        return c.sentence().is(c.action().head(), noun -> noun.isNoun() && lexicon.isThwarted(noun.lemma()));
    }

    /** 'the outcomes will shape the agenda': what a thing does to another is foretold, not promised. */
    private boolean isPrediction(Candidate c) {
        Token verb = c.action();
        while (verb.relation().equals("conj") && c.sentence().head(verb) != null) {
            verb = Objects.requireNonNull(c.sentence().head(verb));
        }
        Token subject = c.sentence().child(verb, "nsubj");
        boolean thing = subject != null && subject.tag().matches("NNS?") && !lexicon.isActorNoun(subject.lemma());
        boolean coming = c.sentence().child(verb, "modal", "aux") != null;
        return thing && coming && c.sentence().child(verb, "dobj", "attr") != null;
    }

    /** 'expects no opening', 'looks forward to the completion': nobody takes it on. */
    private boolean isHoped(Candidate c) {
        Token above = c.sentence().head(c.action());
        if (above != null && above.tag().matches("IN|TO")) {
            above = c.sentence().head(above);
        }
        return above != null && lexicon.isHope(above.lemma());
    }

    /** 'on 1 July': the engine marked words in which nothing is done. */
    private boolean isFragment(Candidate c) {
        List<Token> inside = c.sentence().tokensIn(c.span());
        Token top = c.action();
        if (inside.stream().anyMatch(Token::isVerb)) {
            return false;
        }
        boolean complemented = c.sentence().children(top).stream()
                .anyMatch(t -> t.index() > top.index() && t.form().matches("of|for|on|to|between"));
        boolean begins =
                inside.get(0).tag().equals("IN") && !inside.get(0).form().equals("to");
        boolean promised = c.force() == Undertaking.Force.PLEDGE; // a thing can be asked for or approved, not done
        return begins || promised && !(lexicon.isActNoun(top.lemma()) || complemented);
    }

    private static boolean isQuestion(Candidate c) {
        List<Token> tokens = c.sentence().tokens();
        return tokens.get(tokens.size() - 1).form().equals("?");
    }

    private boolean isDoneBySomebody(Candidate c) {
        Token subject = c.sentence().child(c.action(), "nsubj");
        Token doer = subject == null ? c.doer() : subject;
        return doer != null
                && (doer.isProperNoun() || lexicon.isActorNoun(doer.lemma()) || lexicon.isFirstPerson(doer.form()));
    }

    private List<Candidate> ruled(Parse parse) {
        List<Candidate> found = new ArrayList<>();
        parse.sentences().stream()
                .filter(s -> s.block().kind() != Block.Kind.HEADING)
                .forEach(s -> found.addAll(candidates.in(s)));
        for (ListedActs.Joined j : listed.in(parse)) {
            candidates.in(j.sentence()).stream()
                    .filter(c -> j.item().contains(c.action().span())
                            && !j.item().contains(c.cue().span()))
                    .map(c -> c.with(new Span(
                            Math.max(c.span().start(), j.item().start()),
                            c.span().end())))
                    .forEach(found::add);
        }
        return found;
    }

    /** Where the action begins with what was said under the same word, the whole of it is the action. */
    private static Candidate withSpan(Parse parse, Candidate c, List<Statement> statements) {
        if (!ActionSpans.joinedInfinitives(c.sentence(), c.action()).isEmpty()
                || !ActionSpans.joinedClauses(c.sentence(), c.action()).isEmpty()) {
            return c; // 'proposed to hold a session and to entrust X with ...': said at once, undertaken one by one
        }
        for (Statement st : statements) {
            Span cue = st.cue();
            boolean sameCue = cue != null && cue.overlaps(c.cue().span());
            int shift = Math.abs(st.content().start() - c.span().start());
            if (sameCue
                    && shift <= LONGEST_TO
                    && st.content().end() <= c.sentence().span().end()) {
                Span content = Edges.cut(parse.document().text(), st.content(), ",;: ", " ");
                return content == null ? c : c.with(content);
            }
        }
        return c;
    }

    private Undertaking undertaking(Parse parse, Times times, List<Figure> figures, Holders holders, Candidate c) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(Evidence.of(c.span()));
        evidence.add(new Evidence(c.cue().span(), "force"));
        List<String> actors = holders.actors(c);
        return new Undertaking(
                c.span(),
                holders.force(c, actors),
                actors,
                holders.addressees(c),
                Deadlines.of(parse, times, c),
                quantity(figures, c.span()),
                c.negated(),
                Conditions.in(parse, c.sentence().span()),
                evidence,
                why(c, actors, times, figures));
    }

    private Why why(Candidate c, List<String> actors, Times times, List<Figure> figures) {
        if (c.rule().equals("marked")) {
            return new Why("undertakings", "marked", c.sure());
        }
        double confidence =
                switch (c.rule()) {
                    case "verb-to", "verb-gerund", "verb-person-to" -> 0.74;
                    case "ready-to", "judged-important" -> 0.7;
                    case "first-person-will" -> 0.66;
                    case "verb-noun", "verb-clause", "noun-to" -> 0.62;
                    default -> 0.5;
                };
        confidence += 0.05 * substance.concreteness(c, times, figures);
        confidence -= actors.isEmpty() ? 0.1 : 0;
        return new Why("undertakings", c.rule(), Math.max(0.1, Math.min(0.95, confidence)));
    }

    private static Undertaking.@Nullable Quantity quantity(List<Figure> figures, Span span) {
        return figures.stream()
                .filter(f -> span.contains(f.span()))
                .findFirst()
                .map(f -> new Undertaking.Quantity(f.value(), f.unit()))
                .orElse(null);
    }

    /** Of two readings of one clause the surer one stays; an undertaking inside another's clause gives way to the wider. */
    private static List<Undertaking> withoutOverlaps(List<Undertaking> all) {
        List<Undertaking> sorted = new ArrayList<>(all);
        sorted.removeIf(u -> isCondition(u) || all.stream().anyMatch(o -> isAskedInside(u, o)));
        sorted.sort(Comparator.comparingDouble((Undertaking u) -> -u.why().confidence())
                .thenComparing(Undertaking::span));
        List<Undertaking> kept = new ArrayList<>();
        for (Undertaking u : sorted) {
            if (kept.stream().noneMatch(k -> overlap(k.span(), u.span()) > 0.3)) {
                kept.add(isMarked(u) ? withRulesForce(u, sorted) : u);
            }
        }
        kept.sort(Comparator.comparing(Undertaking::span));
        return kept;
    }

    /** 'agreed to [ask the railways to look]': the asking is what was agreed, not what is asked. */
    private static boolean isAskedInside(Undertaking inner, Undertaking outer) {
        return inner != outer
                && inner.force() == Undertaking.Force.PROPOSAL
                && outer.force() != Undertaking.Force.PROPOSAL
                && outer.span().contains(inner.span())
                && isInside(inner, outer);
    }

    /** 'provided that the senate passes the bill': on what it depends is not what is undertaken. */
    private static boolean isCondition(Undertaking u) {
        Span condition = u.condition();
        return condition != null && condition.contains(u.span());
    }

    private static boolean isMarked(Undertaking u) {
        return u.why().rule().equals("marked");
    }

    /** The engine sees better that there is an undertaking, rules with what force it binds whom. */
    private static Undertaking withRulesForce(Undertaking marked, List<Undertaking> all) {
        return all.stream()
                .filter(r -> !isMarked(r) && overlap(r.span(), marked.span()) > 0.3 && !isInside(r, marked))
                .findFirst()
                .map(r -> new Undertaking(
                        marked.span(),
                        r.force(),
                        r.actors().isEmpty() && !r.addressees().containsAll(marked.actors())
                                ? marked.actors()
                                : r.actors(),
                        r.addressees().isEmpty() ? marked.addressees() : r.addressees(),
                        marked.deadline(),
                        marked.quantity(),
                        marked.negated(),
                        marked.condition(),
                        marked.evidence(),
                        marked.why()))
                .orElse(marked);
    }

    /** 'agreed to [ask the railways to look]': what the word inside the action asks for is not what is undertaken. */
    private static boolean isInside(Undertaking ruled, Undertaking marked) {
        boolean later = ruled.span().start() > marked.span().start() + LONGEST_TO;
        return later
                && ruled.evidence().stream()
                        .anyMatch(
                                e -> "force".equals(e.field()) && marked.span().contains(e.span()));
    }

    /** The shared part as a share of the shorter one. */
    private static double overlap(Span a, Span b) {
        int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return shared <= 0 ? 0 : (double) shared / Math.min(a.length(), b.length());
    }
}
