package org.summitry.finding.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/**
 * Mends what the parser gets wrong around words of saying, before any rule looks.
 *
 * <ul>
 *   <li>'X remarked that A is B and urged C': the past verb of saying is coordinated with 'remarked', not with 'is'.
 *   <li>'The Leaders called upon all to refrain ...': 'called' is the verb of the sentence, not a participle.
 *   <li>'said that trade had doubled': 'that' opens the clause, it does not point at the trade.
 * </ul>
 */
final class ParseRepair {
    private final CueLexicon lexicon;

    ParseRepair(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The sentence with its parse mended; the same one when nothing was wrong. */
    Sentence of(Sentence s) {
        Sentence mended = s;
        for (Token t : s.tokens()) {
            if (t.tag().startsWith("VB") && !lexicon.verb(t.lemma()).isEmpty()) {
                mended = coordination(mended, mended.tokens().get(t.index()));
                mended = participle(mended, mended.tokens().get(t.index()));
                mended = complementiser(mended, mended.tokens().get(t.index()));
            }
        }
        return mended;
    }

    private Sentence coordination(Sentence s, Token t) {
        boolean subjectless = s.child(t, "nsubj", "nsubjpass", "aux", "auxpass") == null;
        if (!t.tag().equals("VBD") || !t.relation().equals("conj") || !subjectless) {
            return s;
        }
        Token first = s.head(t);
        while (first != null && first.relation().equals("conj")) {
            first = s.head(first);
        }
        Token above = first == null ? null : s.head(first);
        boolean fits = first != null
                && above != null
                && first.relation().equals("ccomp")
                && above.tag().equals("VBD")
                && above.index() < first.index()
                && !isPast(s, first)
                && !lexicon.verb(above.lemma()).isEmpty();
        if (!fits || above == null) {
            return s;
        }
        return replace(s, new Token(t.index(), t.span(), t.form(), t.lemma(), t.tag(), above.index(), "conj"));
    }

    private static boolean isPast(Sentence s, Token verb) {
        if (verb.tag().equals("VBD")) {
            return true;
        }
        return s.children(verb).stream()
                .anyMatch(c -> Set.of("aux", "auxpass").contains(c.relation())
                        && c.tag().equals("VBD"));
    }

    private static Sentence participle(Sentence s, Token t) {
        Token noun = s.head(t);
        Token act = noun == null ? null : s.head(noun);
        boolean fits = noun != null
                && act != null
                && t.tag().equals("VBN")
                && t.relation().equals("acl")
                && noun.relation().equals("nsubj")
                && t.index() < act.index()
                && isInfinitive(s, act)
                && s.child(t, "agent") == null;
        if (!fits || noun == null || act == null) {
            return s;
        }
        Sentence m = replace(s, new Token(t.index(), t.span(), t.form(), t.lemma(), "VBD", act.head(), act.relation()));
        m = replace(m, new Token(noun.index(), noun.span(), noun.form(), noun.lemma(), noun.tag(), t.index(), "nsubj"));
        return replace(m, new Token(act.index(), act.span(), act.form(), act.lemma(), act.tag(), t.index(), "xcomp"));
    }

    private static boolean isInfinitive(Sentence s, Token verb) {
        return s.children(verb).stream().anyMatch(c -> c.tag().equals("TO"));
    }

    private static Sentence complementiser(Sentence s, Token t) {
        Token that = s.at(t.index() + 1);
        Token next = s.at(t.index() + 2);
        boolean fits = that != null
                && next != null
                && that.form().toLowerCase(Locale.ROOT).equals("that")
                && that.tag().equals("DT")
                && !next.isVerb()
                && !Grammar.isPunctuation(next)
                && hasClause(s, t);
        return !fits || that == null
                ? s
                : replace(
                        s, new Token(that.index(), that.span(), that.form(), that.lemma(), "IN", that.head(), "mark"));
    }

    private static boolean hasClause(Sentence s, Token verb) {
        @Nullable Token clause = s.child(verb, "ccomp");
        return clause != null && clause.index() > verb.index();
    }

    private static Sentence replace(Sentence s, Token by) {
        List<Token> tokens = new ArrayList<>(s.tokens());
        tokens.set(by.index(), by);
        return new Sentence(s.index(), s.block(), s.span(), tokens);
    }
}
