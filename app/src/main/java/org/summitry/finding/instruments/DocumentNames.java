package org.summitry.finding.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.finding.NounPhrases;
import org.summitry.finding.Steps;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/** The passages that name a particular document of diplomacy, told from the everyday uses of the same words. */
final class DocumentNames {
    private static final Set<String> VAGUE_DETERMINERS =
            Set.of("any", "every", "no", "such", "each", "other", "what", "which");

    private final HeadLexicon lexicon;

    DocumentNames(HeadLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** All of them in order; back-references such as 'the Treaty' are not among them. */
    List<Named> in(Parse parse) {
        List<Named> found = new ArrayList<>();
        for (Sentence s : parse.sentences()) {
            int last = -1;
            for (Token t : s.tokens()) {
                HeadLexicon.Head kind = t.isNoun() && t.index() > last ? lexicon.headAt(s, t.index()) : null;
                if (kind != null && !modifiesANoun(s, t)) {
                    Named named = named(parse, s, t, kind);
                    if (isParticular(named)) {
                        found.add(named);
                        last = lastToken(named);
                    }
                }
            }
        }
        return found;
    }

    private static int lastToken(Named n) {
        List<Token> inside = n.sentence().tokensIn(n.span());
        return inside.get(inside.size() - 1).index();
    }

    /** 'Treaty Organization', 'agreement text': the word only modifies what follows. */
    private boolean modifiesANoun(Sentence s, Token t) {
        Token next = s.at(t.index() + 1);
        return next != null && next.isNoun() && !next.form().matches("No\\.?|\\d.*");
    }

    private Named named(Parse parse, Sentence s, Token head, HeadLexicon.Head kind) {
        int from = NounPhrases.start(s, head.index(), lexicon.noPartOfTheName());
        int to = NounPhrases.end(s, head.index());
        Token number = s.at(head.index() + 1);
        if (to == head.index() && number != null && number.form().matches("\\d+(/\\d+)*|No\\.?")) {
            to = number.form().startsWith("No") && s.at(number.index() + 1) != null
                    ? number.index() + 1
                    : number.index();
        }
        Span span = NounPhrases.span(s, from, to);
        String quoted = NounPhrases.quoted(s, from, to, parse.document().text());
        return new Named(s, head, kind, span, parse.text(span), quoted, isProper(s, head, from, to, quoted));
    }

    /** Written as a name: a capitalised head with another capitalised word or complement, a quoted name, or a number. */
    private static boolean isProper(Sentence s, Token head, int from, int to, String quoted) {
        if (!quoted.isEmpty() && Character.isUpperCase(quoted.codePointAt(0))) {
            return true;
        }
        boolean numbered =
                to > head.index() && s.tokens().get(head.index() + 1).form().matches("\\d+(/\\d+)*|No\\.?");
        if (numbered) {
            return true;
        }
        if (!head.isCapitalised() || isHeading(s)) {
            return isNamedByPlace(s, head, from);
        }
        long capitals = s.tokens().subList(from, to + 1).stream()
                .filter(t -> t.isCapitalised() && t.index() != head.index() && (t.index() > 0 || t.isProperNoun()))
                .count();
        return capitals > 0 || to > head.index();
    }

    /** 'the Almaty declaration', '2063 Agenda': a proper name stands before a small-lettered head. */
    private static boolean isNamedByPlace(Sentence s, Token head, int from) {
        if (from == head.index()) {
            return false;
        }
        Token before = s.tokens().get(head.index() - 1);
        return before.isProperNoun() && before.isCapitalised();
    }

    private static boolean isHeading(Sentence s) {
        return s.block().kind() == org.summitry.text.Block.Kind.HEADING;
    }

    private boolean isParticular(Named n) {
        if (n.proper()) {
            return !isPlural(n.head()) || n.head().isCapitalised() && n.words().size() > 1;
        }
        if (isPlural(n.head()) || isHeading(n.sentence()) || hasVagueDeterminer(n)) {
            return false;
        }
        boolean complemented =
                n.span().end() > n.head().span().end() && n.words().size() > 2;
        Steps.Step step = lexicon.steps().of(n.sentence(), n.head());
        boolean handled = step != null;
        boolean phrase = n.kind().words().contains(" ");
        if ("weak".equals(n.kind().need())) {
            return lexicon.documentsInSmallLetters().contains(n.kind().words())
                    && (handled || complemented)
                    && isDetermined(n);
        }
        return isDetermined(n)
                && (complemented || handled && (phrase || n.words().size() > 1));
    }

    private static boolean isPlural(Token head) {
        return head.tag().equals("NNS") || head.tag().equals("NNPS");
    }

    private boolean hasVagueDeterminer(Named n) {
        Token before = before(n);
        return before != null && VAGUE_DETERMINERS.contains(before.form().toLowerCase(Locale.ROOT));
    }

    /** 'agreement' as a mass noun ('reached agreement on ...') is no document; 'a', 'the', 'their' make it one. */
    private boolean isDetermined(Named n) {
        List<Token> inside = n.sentence().tokensIn(n.span());
        for (int i = inside.get(0).index() - 1; i >= Math.max(0, inside.get(0).index() - 4); i--) {
            Token t = n.sentence().tokens().get(i);
            if (t.tag().equals("DT")
                    || t.tag().equals("PRP$")
                    || t.tag().equals("POS")
                    || t.tag().equals("CD")) {
                return true;
            }
            if (!t.tag().startsWith("JJ")
                    && !t.tag().startsWith("VB")
                    && !t.tag().equals("HYPH")) {
                return n.kind().words().contains(" ") && !n.kind().words().equals("ceasefire agreement");
            }
        }
        return n.kind().words().contains(" ");
    }

    private static @org.jspecify.annotations.Nullable Token before(Named n) {
        List<Token> inside = n.sentence().tokensIn(n.span());
        return n.sentence().at(inside.get(0).index() - 1);
    }
}
