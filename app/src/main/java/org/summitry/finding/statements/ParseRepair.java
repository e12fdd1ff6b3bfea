package org.summitry.finding.statements;

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
    private static final Set<String> SAYING = Set.of("say", "communicate", "propose");
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
                mended = afterCue(mended, mended.tokens().get(t.index()));
                mended = complementiser(mended, mended.tokens().get(t.index()));
                mended = addressedClause(mended, mended.tokens().get(t.index()));
            }
        }
        return mended;
    }

    private Sentence coordination(Sentence s, Token t) {
        boolean finite = t.tag().equals("VBD") || t.tag().equals("VBZ");
        boolean subjectless = s.child(t, "nsubj", "nsubjpass", "aux", "auxpass") == null;
        Token first = s.head(t);
        if (!finite || !t.relation().equals("conj") || !subjectless || first == null || isLike(s, first, t)) {
            return s;
        }
        for (Token above = s.head(first); above != null; above = s.head(above)) {
            boolean cue =
                    above.tag().equals(t.tag()) && !lexicon.verb(above.lemma()).isEmpty();
            if (cue && above.index() < first.index()) {
                return s.with(t.hung(t.tag(), above.index(), "conj"));
            }
        }
        return s;
    }

    /** Whether the two verbs may well be coordinated: both past or both present. */
    private static boolean isLike(Sentence s, Token verb, Token other) {
        if (verb.tag().equals(other.tag())) {
            return true;
        }
        return s.children(verb).stream()
                .anyMatch(c -> Set.of("aux", "auxpass").contains(c.relation())
                        && c.tag().equals(other.tag()));
    }

    private static Sentence participle(Sentence s, Token t) {
        Token noun = s.head(t);
        boolean reduced = t.tag().equals("VBN") && t.relation().equals("acl") && s.child(t, "agent") == null;
        if (noun == null || !reduced || noun.index() > t.index()) {
            return s;
        }
        Token act = s.head(noun);
        if (act == null) {
            return noun.isNoun() ? asMainVerb(s, noun, t) : s;
        }
        if (!noun.relation().equals("nsubj") || t.index() > act.index() || !isInfinitive(s, act)) {
            return s;
        }
        Sentence m = s.with(t.hung("VBD", act.head(), act.relation()));
        m = m.with(noun.hung(noun.tag(), t.index(), "nsubj"));
        return m.with(act.hung(act.tag(), t.index(), "xcomp"));
    }

    /** 'Both Ministers condemned ...', taken for a noun phrase. */
    private static Sentence asMainVerb(Sentence s, Token noun, Token t) {
        Sentence m = s.with(t.hung("VBD", -1, "root"));
        m = m.with(noun.hung(noun.tag(), t.index(), "nsubj"));
        for (Token c : s.children(noun)) {
            if (c.index() > t.index()) {
                m = m.with(c.hung(c.tag(), t.index(), c.relation()));
            }
        }
        return m;
    }

    private static boolean isInfinitive(Sentence s, Token verb) {
        return s.children(verb).stream().anyMatch(c -> c.tag().equals("TO"));
    }

    /** '..., he said, adding that ...' and 'stressing that ..., demanding ...': the participle goes with the word of saying. */
    private Sentence afterCue(Sentence s, Token t) {
        if (!t.tag().equals("VBG") || !Grammar.isComma(s.at(t.index() - 1)) || t.index() < 3) {
            return s;
        }
        Token before = s.tokens().get(t.index() - 2);
        Token above = s.head(before);
        boolean inverted = above != null
                && above.isVerb()
                && isSaying(above)
                && before.relation().equals("nsubj");
        Token cue = before.isVerb() && isSaying(before) ? before : inverted ? above : earlierParticiple(s, t);
        boolean fits = cue != null && cue.index() < t.index() && !s.isUnder(cue, t);
        return !fits || cue == null ? s : s.with(t.hung(t.tag(), cue.index(), "advcl"));
    }

    /** Another participle of saying before {@code t}, in whose content the parser hung it. */
    private @Nullable Token earlierParticiple(Sentence s, Token t) {
        for (Token up = s.head(t); up != null; up = s.head(up)) {
            boolean participle =
                    up.tag().equals("VBG") && up.index() < t.index() && Grammar.isComma(s.at(up.index() - 1));
            if (participle && isSaying(up) && isSaying(t)) {
                return up;
            }
        }
        return null;
    }

    private boolean isSaying(Token verb) {
        return lexicon.verb(verb.lemma()).stream()
                .anyMatch(e -> SAYING.contains(e.family()) && e.particle().isEmpty());
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
        return !fits || that == null ? s : s.with(that.hung("IN", that.head(), "mark"));
    }

    /** 'informs partners that X has been postponed', taken for partners that have been postponed. */
    private Sentence addressedClause(Sentence s, Token t) {
        Token told = s.child(t, "dobj");
        Token that = told == null ? null : s.at(told.index() + 1);
        Token clause = told == null ? null : s.child(told, "relcl");
        boolean fits = that != null
                && clause != null
                && lexicon.isAddressed(t.lemma())
                && that.form().equals("that")
                && isAfter(s.child(clause, "nsubj", "nsubjpass"), that);
        if (!fits || that == null || clause == null) {
            return s;
        }
        Sentence m = s.with(clause.hung(clause.tag(), t.index(), "ccomp"));
        return m.with(that.hung("IN", clause.index(), "mark"));
    }

    private static boolean isAfter(@Nullable Token a, Token b) {
        return a != null && a.index() > b.index();
    }

    private static boolean hasClause(Sentence s, Token verb) {
        @Nullable Token clause = s.child(verb, "ccomp");
        return clause != null && clause.index() > verb.index();
    }
}
