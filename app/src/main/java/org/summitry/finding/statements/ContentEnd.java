package org.summitry.finding.statements;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/**
 * Finds where content that follows its cue ends: at the end of the sentence, or before what belongs to the cue again: a
 * coordinated verb, a participle of saying, a clause of time or contrast, a report tail.
 */
final class ContentEnd {
    private static final Set<String> TURNING =
            Set.of("while", "when", "after", "before", "although", "though", "as", "whereas", "once");
    private final CueLexicon lexicon;

    ContentEnd(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The index of the last token of the content that begins at {@code start} under {@code verb}. */
    int of(Sentence s, Token verb, int start) {
        int end = limit(s, verb, start);
        for (int i = start + 1; i < end; i++) {
            Token t = s.tokens().get(i);
            if (cuts(s, verb, start, t)) {
                end = i;
            }
        }
        return trim(s, start, end - 1);
    }

    /** 'Noting that A, X said B': the content of 'noting' ends before X. */
    private static int limit(Sentence s, Token verb, int start) {
        int relative = afterRelative(s, verb, start);
        if (relative > 0) {
            return relative;
        }
        Token main = s.head(verb);
        boolean fronted = main != null && verb.tag().equals("VBG") && main.index() > start && main.isVerb();
        if (!fronted || main == null) {
            return s.tokens().size();
        }
        Token subject = s.child(main, "nsubj", "nsubjpass");
        boolean after = subject != null && subject.index() > start;
        int first = after && subject != null ? Grammar.leftmost(s, subject, start + 1) : Grammar.groupStart(s, main);
        return first > start ? first : s.tokens().size();
    }

    /** 'X, who noted that trade had grown, appealed to Y': the comma behind the relative clause; -1 when the cue stands in none. */
    private static int afterRelative(Sentence s, Token verb, int start) {
        Token antecedent = verb.relation().equals("relcl") ? s.head(verb) : null;
        Token main = antecedent != null && antecedent.relation().startsWith("nsubj") ? s.head(antecedent) : null;
        if (main == null || main.index() <= start || !main.isVerb()) {
            return -1;
        }
        int comma = Grammar.groupStart(s, main) - 1;
        return comma > start && Grammar.isComma(s.at(comma)) ? comma : -1;
    }

    private boolean cuts(Sentence s, Token verb, int start, Token t) {
        Token before = s.at(t.index() - 1);
        if (before == null) {
            return false;
        }
        boolean afterComma = Grammar.isComma(before) || Grammar.isMark(before);
        if (afterComma && t.tag().equals("VBG") && isSaying(t) && !hasOwnSubject(s, t)) {
            return true;
        }
        if (afterComma && (isTail(s, t) || isNextSaying(s, verb, t))) {
            return true;
        }
        if (leadsToTheNext(s, verb, t)) {
            return true;
        }
        if (afterComma && lexicon.sumsUp(s, t)) {
            return true;
        }
        if (t.form().equals(":") && s.is(t.index() + 1, n -> n.form().equals("according"))) {
            return true; // 'concern at the loss: according to X, a fifth have left'
        }
        if (t.form().equals(";")) {
            return Grammar.hasSubject(
                    s, t.index(), Math.min(t.index() + 8, s.tokens().size() - 1));
        }
        if (isOfTheVerbAbove(s, verb, t)) {
            return true;
        }
        if (t.relation().equals("cc") || Grammar.isComma(t)) {
            Token conjunct = conjunct(s, verb, t);
            boolean begun = !s.is(
                            start - 1,
                            that -> that.form().equals("that") && that.tag().equals("IN"))
                    || s.tokens().subList(start, t.index()).stream().anyMatch(Token::isVerb);
            return begun && conjunct != null && conjunct.index() > start;
        }
        if (t.relation().equals("mark") || t.relation().equals("advmod")) {
            Token clause = s.head(t);
            return afterComma
                    && clause != null
                    && clause.head() == verb.index()
                    && clause.relation().equals("advcl")
                    && TURNING.contains(t.lemma());
        }
        return false;
    }

    /** 'rejected it, saying A, and repeated B': B is under the verb that stands above the cue. */
    private static boolean isOfTheVerbAbove(Sentence s, Token verb, Token and) {
        boolean joins = and.tag().equals("CC") && Grammar.isComma(s.at(and.index() - 1));
        Token next = joins ? s.at(and.index() + 1) : null;
        Token above =
                next == null || !next.tag().equals("VBD") || !next.relation().equals("conj") ? null : s.head(next);
        return above != null && above.index() < verb.index() && s.isUnder(verb, above);
    }

    /** ', [and] paid tribute to': the next of the words of saying that share the subject of this one. */
    private boolean leadsToTheNext(Sentence s, Token verb, Token t) {
        int at = t.tag().equals("CC") || Grammar.isComma(t) ? t.index() + 1 : t.index();
        while (s.is(at, n -> n.tag().matches("CC|RB"))) {
            at++;
        }
        Token next = s.at(at);
        boolean saying = next != null
                && next.index() > verb.index()
                && !lexicon.verb(next.lemma()).isEmpty();
        Token leader = saying && next != null ? VerbSeries.leader(s, next) : null;
        return leader != null && (leader.index() == verb.index() || s.isUnder(verb, leader));
    }

    /** 'condemned the attacks, called for a truce and ...': the next of the same speaker, where the parser hangs it otherwise. */
    private static boolean isNextSaying(Sentence s, Token verb, Token t) {
        return verb.tag().equals("VBD")
                && t.tag().equals("VBD")
                && t.head() == verb.index()
                && t.relation().equals("advcl")
                && s.child(t, "nsubj", "nsubjpass", "mark", "advmod") == null;
    }

    private boolean isSaying(Token t) {
        return lexicon.verb(t.lemma()).stream()
                        .anyMatch(e -> !Set.of("pledge", "call", "agenda").contains(e.family()))
                || lexicon.verb(t.lemma()).stream().anyMatch(CueEntry::isEmpty)
                        && !t.lemma().equals("hold");
    }

    private static boolean hasOwnSubject(Sentence s, Token t) {
        Token subject = s.child(t, "nsubj", "nsubjpass");
        return subject != null && subject.index() < t.index();
    }

    /** A verb coordinated with the cue whose group begins right after {@code mark}. */
    private static @Nullable Token conjunct(Sentence s, Token verb, Token mark) {
        for (Token c : s.tokens()) {
            if (c.relation().equals("conj") && c.isVerb() && c.index() > mark.index() && above(s, c, verb)) {
                int left = Grammar.leftmost(s, c, mark.index() + 1);
                boolean near = left <= mark.index() + 2 && noVerbBetween(s, mark.index(), c.index(), c);
                if (near) {
                    return c;
                }
            }
        }
        return null;
    }

    private static boolean above(Sentence s, Token c, Token verb) {
        Token t = s.head(c);
        while (t != null && t.index() != verb.index()) {
            if (!t.relation().equals("conj") || !t.isVerb()) {
                return false;
            }
            t = s.head(t);
        }
        return t != null;
    }

    private static boolean noVerbBetween(Sentence s, int from, int to, Token c) {
        for (int i = from + 1; i < to; i++) {
            Token t = s.tokens().get(i);
            if (t.isVerb() && !s.isUnder(t, c)) {
                return false;
            }
        }
        return true;
    }

    /** ', according to X', ', reported X', ', X said': the rest of the sentence names the source. */
    private boolean isTail(Sentence s, Token t) {
        if (t.form().equals("according")) {
            return true;
        }
        boolean report = Set.of("VBD", "VBZ", "VBP").contains(t.tag())
                && lexicon.verb(t.lemma()).stream().anyMatch(e -> e.family().equals("say"));
        return report && s.tokens().size() - t.index() <= 14 && s.child(t, "ccomp", "mark") == null;
    }

    /** Without closing punctuation and quotation marks. */
    static int trim(Sentence s, int start, int last) {
        int end = last;
        while (end > start) {
            Token t = s.tokens().get(end);
            boolean drop = Grammar.isPunctuation(t)
                            && !t.form().equals(")")
                            && !t.form().equals("%")
                    || t.relation().equals("cc") && end > start
                    || t.tag().equals("WDT"); // '..., which, according to X, ...'
            if (!drop) {
                break;
            }
            end--;
        }
        return end;
    }
}
