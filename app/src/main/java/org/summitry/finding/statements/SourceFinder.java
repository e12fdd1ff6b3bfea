package org.summitry.finding.statements;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/** Finds the noun phrase that names who says something: the subject of the word of saying, or one lent to it. */
final class SourceFinder {
    private static final Set<String> LENDING = Set.of("conj", "xcomp", "advcl", "dep", "parataxis");

    private final CueLexicon lexicon;

    SourceFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The noun phrase that speaks with {@code verb}, or null when the sentence names nobody. */
    @Nullable
    Span of(Sentence s, Token verb) {
        Token head = head(s, verb);
        return head == null ? null : phrase(s, head, verb);
    }

    /** The head word of that noun phrase, or null. */
    @Nullable
    Token head(Sentence s, Token verb) {
        Token leading = VerbSeries.leader(s, verb);
        Token v = leading == null ? verb : leading;
        for (int steps = 0; v != null && steps < 6; steps++) {
            if (Grammar.isPassive(s, v)) {
                if (v.lemma().matches("quote|cite") && v.index() != verb.index()) {
                    return s.child(v, "nsubjpass"); // 'X was quoted by the agency as saying'
                }
                Token by = s.child(v, "agent");
                Token agent = by == null ? null : s.child(by, "pobj");
                if (agent != null || v.index() == verb.index()) {
                    return agent;
                }
            }
            Token subject = subject(s, v, v.index() == verb.index());
            if (subject != null) {
                return Grammar.isRelative(subject) ? antecedent(s, v, subject) : subject;
            }
            if (v.relation().equals("acl") || v.relation().equals("relcl")) {
                Token noun = s.head(v);
                return noun != null && noun.isNoun()
                                || noun != null && noun.tag().startsWith("PRP")
                        ? noun
                        : null;
            }
            Token with = companion(s, v);
            if (with != null) {
                return with;
            }
            Token beyond = v.index() == verb.index() ? beyond(s, v) : null;
            if (beyond != null) {
                return beyond;
            }
            Token lender = lender(s, v);
            Token told = lender == null || !v.relation().equals("conj") ? null : teller(s, lender);
            if (told != null) {
                return told;
            }
            v = lender;
        }
        return nearest(s, verb);
    }

    /**
     * 'X praised the line, which had carried millions, and invited ...', 'X warned that Y might leave, deploring ...': after a comma the
     * subject of the sentence goes on, whatever the parser hangs the verb on; null where it does not.
     */
    private @Nullable Token beyond(Sentence s, Token v) {
        Token inner = s.head(v);
        boolean joined = v.tag().equals("VBD")
                && v.relation().equals("conj")
                && (Grammar.isAfterCommaAnd(s, Grammar.groupStart(s, v))
                        || inner != null && (isDoneByAThing(s, inner) || isToldToHim(s, v, inner)));
        boolean participle = v.tag().equals("VBG")
                && v.relation().equals("advcl")
                && Grammar.isComma(s.at(Grammar.groupStart(s, v) - 1));
        if (inner == null || !joined && !participle) {
            return null;
        }
        Token clause = inner;
        while (clause != null && !clause.relation().matches("relcl|ccomp")) {
            clause = clause.relation().equals("conj") ? s.head(clause) : null;
        }
        boolean sameTime = inner.tag().equals("VBD") && s.child(inner, "aux", "auxpass") == null;
        Token root = clause == null || joined && sameTime ? null : above(s, clause);
        Token subject = root == null ? null : s.child(root, "nsubj");
        return subject == null || Grammar.isRelative(subject) || subject.index() > v.index() ? null : subject;
    }

    /** 'that the plan had worked and said': a thing says nothing. */
    private boolean isDoneByAThing(Sentence s, Token verb) {
        Token subject = s.child(verb, "nsubj", "nsubjpass");
        return subject != null
                && subject.tag().matches("NNS?")
                && !subject.isCapitalised()
                && !lexicon.isPeople(subject.lemma())
                && s.child(verb, "aux", "auxpass") != null;
    }

    /** 'that they had signed it and informed his guest that': 'had' is not shared with who tells another. */
    private static boolean isToldToHim(Sentence s, Token v, Token inner) {
        Token object = s.child(v, "dobj");
        boolean other = object != null && (object.tag().equals("PRP") || s.child(object, "poss") != null);
        return other && s.child(inner, "aux") != null && s.child(v, "ccomp") != null;
    }

    /** The verb of the sentence in the past tense above a clause, or null. */
    private static @Nullable Token above(Sentence s, Token clause) {
        Token up = s.head(clause);
        while (up != null && !up.relation().equals("root")) {
            up = s.head(up);
        }
        return up != null && up.tag().equals("VBD") ? up : null;
    }

    /** 'X said that the study had been completed and proposed that ...': what something undergoes is told by X, who goes on to tell more; else null. */
    private static @Nullable Token teller(Sentence s, Token lender) {
        Token above = lender.relation().equals("ccomp") ? s.head(lender) : null;
        boolean undergoes = s.child(lender, "nsubjpass") != null;
        Token subject = above == null || !undergoes ? null : s.child(above, "nsubj");
        return subject == null || Grammar.isRelative(subject) ? null : subject;
    }

    /** Where the parse gives no subject: the noun right before a finite verb, or the subject of the sentence for a participle. */
    private static @Nullable Token nearest(Sentence s, Token verb) {
        if (verb.tag().equals("VBG")) {
            for (Token up = s.head(verb); up != null; up = s.head(up)) {
                Token subject = s.child(up, "nsubj");
                if (subject != null && subject.index() != verb.index() && !s.isUnder(verb, subject)) {
                    return subject;
                }
            }
            return null;
        }
        boolean finite = List.of("VBD", "VBZ", "VBP").contains(verb.tag());
        Token before = s.at(Grammar.groupStart(s, verb) - 1);
        while (before != null && before.relation().equals("pobj")) {
            Token preposition = s.head(before);
            before = preposition == null ? null : s.head(preposition);
        }
        boolean noun = before != null && (before.isNoun() || before.tag().equals("PRP"));
        return finite && noun ? before : finite && Grammar.isMark(before) ? after(s, verb) : null;
    }

    /** '"That," concedes Mr X, "was ..."': the name between the word of saying and a comma, whatever the parser makes of it. */
    private static @Nullable Token after(Sentence s, Token verb) {
        Token last = null;
        for (int i = verb.index() + 1; s.is(i, Token::isProperNoun); i++) {
            last = s.at(i);
        }
        boolean closed = last != null && s.is(last.index() + 1, t -> t.form().matches("[,.;:]"));
        return closed ? last : null;
    }

    private @Nullable Token subject(Sentence s, Token v, boolean isCue) {
        Token best = null;
        for (Token c : s.children(v)) {
            boolean fits =
                    c.relation().equals("nsubj") || !isCue && c.relation().equals("nsubjpass");
            if (fits && (best == null || distance(c, v) < distance(best, v))) {
                best = c;
            }
        }
        return best;
    }

    private static int distance(Token a, Token b) {
        return Math.abs(a.index() - b.index());
    }

    private @Nullable Token antecedent(Sentence s, Token verb, Token relative) {
        Token v = verb;
        for (int steps = 0; v != null && steps < 4; steps++) {
            if (v.relation().equals("relcl")) {
                Token paper = paper(s, verb, s.head(v));
                return paper == null ? s.head(v) : paper;
            }
            v = s.head(v);
        }
        Token before = s.at(relative.index() - 1);
        if (Grammar.isComma(before)) {
            before = s.at(relative.index() - 2);
        }
        return before != null && before.isNoun() ? before : null;
    }

    /** 'a joint statement on the path to the Union, which urges': of the nouns before, the one in which something is said; or null. */
    private @Nullable Token paper(Sentence s, Token verb, @Nullable Token antecedent) {
        Token up = verb.tag().equals("VBZ") ? antecedent : null;
        while (up != null && !up.isVerb()) {
            if (up.isNoun() && lexicon.isPaper(up.lemma())) {
                return up;
            }
            up = s.head(up);
        }
        return null;
    }

    /** 'with X advocating ...': X, also where the parser hangs what X does on the verb above. */
    private static @Nullable Token companion(Sentence s, Token v) {
        Token above = s.head(v);
        if (above != null && above.lemma().equals("with") && v.relation().equals("pcomp")) {
            return s.child(above, "pobj");
        }
        Token before = v.tag().equals("VBG") ? s.at(v.index() - 1) : null;
        Token with = before != null && before.relation().equals("pobj") ? s.head(before) : null;
        boolean fits = with != null && with.form().equalsIgnoreCase("with");
        return fits && before != null && before.isNoun() ? before : null;
    }

    /** The verb whose subject is understood. */
    private static @Nullable Token lender(Sentence s, Token v) {
        Token above = s.head(v);
        if (above == null) {
            return null;
        }
        if (v.relation().equals("pcomp")
                || above.tag().equals("IN") && v.relation().equals("pobj")) {
            return s.head(above);
        }
        return LENDING.contains(v.relation()) && above.isVerb() ? above : null;
    }

    /** The noun phrase of {@code head} without relative clauses, and not beyond the verb. */
    Span phrase(Sentence s, Token head, Token verb) {
        int first = head.index();
        int last = head.index();
        while (first > 0 && mayJoin(s, s.tokens().get(first - 1), head, verb)) {
            first--;
        }
        while (last + 1 < s.tokens().size() && mayJoin(s, s.tokens().get(last + 1), head, verb)) {
            last++;
        }
        while (last > head.index()
                && Grammar.isPunctuation(s.tokens().get(last))
                && !s.tokens().get(last).form().equals(")")) {
            last--;
        }
        while (first < head.index() && Grammar.isPunctuation(s.tokens().get(first))) {
            first++;
        }
        return Grammar.span(s, first, last);
    }

    private static boolean mayJoin(Sentence s, Token t, Token head, Token verb) {
        if (t.index() == verb.index() || !s.isUnder(t, head)) {
            return false;
        }
        for (Token up = t; up != null && up.index() != head.index(); up = s.head(up)) {
            if (up.relation().equals("relcl")
                    || up.relation().equals("acl") && up.index() > head.index()
                    || up.index() == verb.index()) {
                return false;
            }
        }
        return true;
    }
}
