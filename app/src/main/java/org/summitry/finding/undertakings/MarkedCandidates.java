package org.summitry.finding.undertakings;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Edges;
import org.summitry.language.Marks;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Block;
import org.summitry.text.Span;

/** Clauses that the engine itself marked as undertakings, with what the parse says around them. */
final class MarkedCandidates {
    private static final Set<String> REFUSING = Set.of("refuse", "decline", "reject", "deny", "oppose", "rule");
    private static final String EDGES = "\"“”„«»,;:. \n\t\u00a0";

    /** The letter of an item before its infinitive: '(b) to open'. */
    private static final Pattern ITEM = Pattern.compile(ActionSpans.ITEM + " (?:to )?");

    private static final int LEAST = 4;

    private final Parse parse;
    private final ForceLexicon lexicon;

    MarkedCandidates(Parse parse, ForceLexicon lexicon) {
        this.parse = parse;
        this.lexicon = lexicon;
    }

    /** The candidates, in the order of the text. */
    List<Candidate> find() {
        List<Candidate> found = new ArrayList<>();
        for (Marks.Action a : parse.marks().undertakings()) {
            Span marked = tidy(a.span());
            Sentence s = marked == null ? null : parse.sentenceAt(marked.start());
            Span span = marked == null || s == null
                    ? null
                    : new Span(marked.start(), Math.min(marked.end(), s.span().end())); // never into the next item
            if (span != null && s != null && s.block().kind() != Block.Kind.HEADING) {
                List<Token> inside = s.tokensIn(span);
                if (!inside.isEmpty() && !isNamed(inside) && !isBrokenOff(inside) && !isOnlySpokenOf(s, inside)) {
                    found.add(candidate(s, inside, span, a));
                }
            }
        }
        return found;
    }

    /** 'regretted the delays in the registration', 'the importance of protecting them': a thing named under no word that puts or takes it on. */
    private boolean isOnlySpokenOf(Sentence s, List<Token> inside) {
        Token top = top(inside);
        boolean gerund =
                top.tag().equals("VBG") && s.is(top.head(), p -> p.tag().equals("IN"));
        Token over = top.isVerb() && !gerund ? null : governing(s, top);
        boolean named = !top.isVerb() || gerund;
        return named && (over == null || forces(over.lemma()).isEmpty() || isIdle(s, over));
    }

    /** 'agreed on the importance of': a noun that puts or takes on nothing under this verb. */
    private boolean isIdle(Sentence s, Token noun) {
        ForceLexicon.Noun entry = noun.isNoun() ? lexicon.noun(noun.lemma()) : null;
        Token above = entry == null ? null : s.head(noun);
        above = above != null && above.tag().equals("IN") ? s.head(above) : above;
        return entry != null
                && entry.onlyUnder() != null
                && (above == null || !entry.onlyUnder().contains(above.lemma()));
    }

    /** 'approved a Roadmap for ...': a document of its own, not an action. */
    private static boolean isNamed(List<Token> inside) {
        Token top = top(inside);
        return !top.isVerb() && top.isCapitalised();
    }

    /** 'adopt a coordinated and': the engine lost the rest, and with it what it was sure of. */
    private static boolean isBrokenOff(List<Token> inside) {
        return inside.get(inside.size() - 1).tag().matches("CC|DT|TO|MD|PRP\\$");
    }

    private Candidate candidate(Sentence s, List<Token> inside, Span span, Marks.Action a) {
        Token action = top(inside);
        Candidate put = put(s, action, span, a);
        if (put != null) {
            return put;
        }
        Token above = s.head(action);
        Token cue = above == null ? action : above;
        Token object = s.child(cue, "dobj");
        boolean addressed = a.force().equals("proposal") && object != null && !span.contains(object.span());
        return new Candidate(
                s,
                cue,
                action,
                ActionSpans.withoutJoined(s, action, span),
                force(s, action, a),
                doer(s, a.actor()),
                addressed ? object : null,
                isNegated(s, cue) || isNegated(s, action) || isUnderADenial(s, action),
                "marked",
                a.sure());
    }

    /** 'A Polish proposal for a joint centre', 'Kenya's call for a summit': the engine marked the word of putting with what is put, and whose it is stands before it. */
    private @Nullable Candidate put(Sentence s, Token noun, Span span, Marks.Action a) {
        ForceLexicon.Noun entry = noun.isNoun() ? lexicon.noun(noun.lemma()) : null;
        Token to = entry == null
                ? null
                : s.children(noun).stream()
                        .filter(c -> c.index() > noun.index() && c.form().matches("for|to|on"))
                        .findFirst()
                        .orElse(null);
        Token owner = s.children(noun).stream()
                .filter(c -> c.index() < noun.index()
                        && (c.relation().equals("poss")
                                || c.isCapitalised() && c.tag().matches("JJ|NNP")))
                .findFirst()
                .orElse(null);
        Token act = to == null ? null : to.tag().equals("TO") ? s.head(to) : s.child(to, "pobj", "pcomp");
        if (entry == null || to == null || owner == null || act == null || !span.contains(act.span())) {
            return null;
        }
        boolean negated = CandidateReader.isNegated(s, noun);
        return new Candidate(s, noun, act, span, entry.force(), owner, null, negated, "marked", a.sure());
    }

    /** What the word above the action says, be it the first of several ('agreed to resume flights and to open a line'), else the mark. */
    private Undertaking.Force force(Sentence s, Token action, Marks.Action a) {
        Token above = governing(s, action);
        boolean put = s.children(action).stream().anyMatch(c -> lexicon.isDirectiveModal(c.form()));
        boolean judged = above != null && lexicon.isJudgement(above.lemma());
        Set<Undertaking.Force> forces = above == null ? Set.of() : forces(above.lemma());
        boolean own = forces.isEmpty()
                && Stream.of(action, Objects.requireNonNullElse(s.head(action), action))
                        .anyMatch(v -> s.child(v, "nsubj") != null && isFuture(s, v));
        boolean insisted = above != null
                && above.lemma().equals("insist")
                && s.children(action).stream()
                        .anyMatch(c -> lexicon.isReportedModal(c.form())); // 'insisted that it would'
        if (own || insisted) {
            return Undertaking.Force.PLEDGE;
        }
        if (forces.isEmpty() && judged || put && !forces.contains(Undertaking.Force.AGREEMENT)) {
            return Undertaking.Force.PROPOSAL;
        }
        return forces.size() == 1
                ? forces.iterator().next()
                : Undertaking.Force.valueOf(a.force().toUpperCase(Locale.ROOT));
    }

    private boolean isFuture(Sentence s, Token verb) {
        return s.children(verb).stream().anyMatch(c -> lexicon.isFutureModal(c.form()));
    }

    /** The word that the action, or the first of several, is said under; prepositions are passed over. */
    private @Nullable Token governing(Sentence s, Token action) {
        Token first = action;
        Token above = s.head(first);
        for (int steps = 0; above != null && first.relation().equals("conj") && steps < 3; steps++) {
            first = above;
            above = s.head(first);
        }
        if (above != null && above.tag().matches("IN|TO")) {
            above = s.head(above);
        }
        return above != null && !forces(above.lemma()).isEmpty() ? above : joined(s, action, above);
    }

    /** 'agreed to resume flights from spring on, and to open a line': the parser may lose what a second infinitive hangs on. */
    private @Nullable Token joined(Sentence s, Token action, @Nullable Token otherwise) {
        int i = action.index();
        boolean second = i > 2
                && s.tokens().get(i - 1).tag().equals("TO")
                && s.tokens().get(i - 2).form().matches("and|,|;");
        for (int j = i - 3; second && j > 0; j--) {
            Token t = s.tokens().get(j);
            boolean leads = s.tokens().get(j + 1).tag().equals("TO");
            if (t.tag().matches("VB[DPZ]")) {
                return leads && !forces(t.lemma()).isEmpty() ? t : otherwise;
            }
        }
        return otherwise;
    }

    private Set<Undertaking.Force> forces(String lemma) {
        Set<Undertaking.Force> forces = EnumSet.noneOf(Undertaking.Force.class);
        lexicon.cues(lemma, null).forEach(c -> forces.add(c.force()));
        ForceLexicon.Noun noun = lexicon.noun(lemma);
        Undertaking.Force adjective = lexicon.adjective(lemma);
        if (noun != null) {
            forces.add(noun.force());
        }
        if (adjective != null) {
            forces.add(adjective);
        }
        return forces;
    }

    /** The token that the others hang on: the first verb whose head stands outside, else the first such token. */
    private static Token top(List<Token> inside) {
        int from = inside.get(0).index();
        int to = inside.get(inside.size() - 1).index();
        List<Token> tops =
                inside.stream().filter(t -> t.head() < from || t.head() > to).toList();
        Token coming = tops.stream()
                .filter(t -> inside.stream()
                        .anyMatch(m -> m.head() == t.index() && m.tag().equals("MD")))
                .findFirst()
                .orElse(null);
        if (coming != null) {
            return coming;
        }
        return tops.stream().filter(Token::isVerb).findFirst().orElse(tops.isEmpty() ? inside.get(0) : tops.get(0));
    }

    private static @Nullable Token doer(Sentence s, @Nullable Span actor) {
        List<Token> tokens = actor == null ? List.of() : s.tokensIn(actor);
        return tokens.isEmpty() ? null : top(tokens);
    }

    /** 'did not agree on a joint fund'. */
    private boolean isUnderADenial(Sentence s, Token action) {
        Token over = governing(s, action);
        return over != null && isNegated(s, over);
    }

    private static boolean isNegated(Sentence s, Token verb) {
        return REFUSING.contains(verb.lemma()) || CandidateReader.isNegated(s, verb);
    }

    private @Nullable Span tidy(Span span) {
        Matcher item = ITEM.matcher(parse.text(span));
        Span inside = item.lookingAt() ? new Span(span.start() + item.end(), span.end()) : span;
        Span cut = Edges.cut(parse.document().text(), inside, EDGES, EDGES);
        return cut == null || cut.length() < LEAST ? null : cut;
    }
}
