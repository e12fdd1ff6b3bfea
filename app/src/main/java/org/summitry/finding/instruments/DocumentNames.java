package org.summitry.finding.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    /** Titles stand among the first sentences. */
    private static final int TITLES_BEFORE = 5;

    /** Within so many words of a title its noun comes. */
    private static final int LONGEST_TITLE_HEAD = 6;

    /** Where and when a document was signed is told in so many words. */
    private static final int CIRCUMSTANCES = 10;

    private final HeadLexicon lexicon;

    DocumentNames(HeadLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** All of them in order; back-references such as 'the Treaty' are not among them. */
    List<Named> in(Parse parse) {
        List<Named> found = new ArrayList<>();
        for (Sentence s : parse.sentences()) {
            Named title = s.index() < TITLES_BEFORE ? title(parse, s) : null;
            if (title != null) {
                found.add(title);
                continue;
            }
            int last = -1;
            for (Token t : s.tokens()) {
                HeadLexicon.Head kind = t.isNoun() && t.index() > last ? lexicon.headAt(s, t.index()) : null;
                if (kind != null && !modifiesANoun(s, t)) {
                    Named named = named(parse, s, t, kind);
                    if (isParticular(named)) {
                        found.add(named);
                        last = named.last();
                    }
                }
            }
        }
        return found;
    }

    /** 'JOINT DECLARATION OF THE PRESIDENTS': the heading by which the document before us names itself. */
    private @Nullable Named title(Parse parse, Sentence s) {
        if (!isHeading(s)) {
            return null;
        }
        for (Token t :
                s.tokens().subList(0, Math.min(LONGEST_TITLE_HEAD, s.tokens().size()))) {
            HeadLexicon.Head kind = t.isNoun() ? lexicon.headAt(s, t.index()) : null;
            boolean complemented = s.is(t.index() + 1, n -> n.form().matches("(?i)of|on|by"));
            if (kind != null && complemented && lexicon.titles().contains(kind.words())) {
                Span name = s.span();
                int line = parse.text(name).indexOf('\n');
                name = line < 0 ? name : new Span(name.start(), name.start() + line);
                return new Named(s, t, kind, name, parse.text(name), "", true);
            }
            if (!t.isNoun() && !t.tag().matches("JJ|POS|HYPH|CD")) {
                return null;
            }
        }
        return null;
    }

    /** 'Treaty Organization', 'agreement text': the word only modifies what follows. */
    private boolean modifiesANoun(Sentence s, Token t) {
        Token next = s.at(t.index() + 1);
        return next != null && next.isNoun() && !next.form().matches("No\\.?|\\d.*");
    }

    private Named named(Parse parse, Sentence s, Token head, HeadLexicon.Head kind) {
        int from = Math.min(
                NounPhrases.start(s, head.index(), lexicon.noPartOfTheName()),
                head.index() - kind.before(s, head.index()));
        int to = NounPhrases.end(s, head.index());
        if (isHandedOver(s, head, kind)) {
            to = head.index();
        }
        if (to == head.index()) {
            to = NounPhrases.numberEnd(s, head.index());
        }
        to = to == head.index() ? dateEnd(s, head, kind) : to;
        to = to == head.index() ? purposeEnd(s, head, kind) : withoutCircumstance(s, head, to);
        Span span = NounPhrases.span(s, from, to);
        String quoted = NounPhrases.quoted(s, from, to, parse.document().text());
        return new Named(s, head, kind, span, parse.text(span), quoted, isProper(s, head, from, to, quoted, kind));
    }

    /** 'the agreement of 12 August 2011': known by its date. */
    private static int dateEnd(Sentence s, Token head, HeadLexicon.Head kind) {
        int end = head.index() + 1;
        if (!"strong".equals(kind.need()) || !s.is(end, t -> t.form().equals("of"))) {
            return head.index();
        }
        while (s.is(end + 1, t -> NounPhrases.isMonthOrDay(t.form()) || t.form().matches("\\d{1,2}|(19|20)\\d\\d"))) {
            end++;
        }
        return s.is(end, t -> t.form().matches("(19|20)\\d\\d")) ? end : head.index();
    }

    /** 'the Agreement to Establish the Fund', 'the treaty setting up the Facility', 'an agreement establishing it': what it is for tells which it is. */
    private static int purposeEnd(Sentence s, Token head, HeadLexicon.Head kind) {
        if (head.isCapitalised()
                && s.is(head.index() + 1, t -> t.form().equals("to"))
                && s.is(head.index() + 2, t -> t.isVerb() && t.isCapitalised())) {
            Token founded = s.child(s.tokens().get(head.index() + 2), "dobj");
            return founded == null ? head.index() : NounPhrases.end(s, founded.index());
        }
        Token purpose = s.at(head.index() + 1);
        boolean told = purpose != null
                && purpose.tag().equals("VBG")
                && purpose.head() == head.index()
                && purpose.relation().equals("acl")
                && "strong".equals(kind.need());
        Token object = told && purpose != null ? s.child(purpose, "dobj") : null;
        return object == null ? head.index() : NounPhrases.end(s, object.index());
    }

    /** 'the Agreement on Ports on the eve of the summit', 'extend the Agreement on Ports until 2030': when or beside what is no part of the name. */
    private int withoutCircumstance(Sentence s, Token head, int to) {
        for (int i = head.index() + 1; i <= to; i++) {
            Token t = s.tokens().get(i);
            int at = lexicon.endsTheName(t) ? i : -1;
            if (t.form().equals("and") && s.is(i + 1, n -> n.tag().equals("CD"))) {
                at = i; // 'a protocol on trade and two memoranda'
            }
            if (lexicon.isCircumstance(s, i)) {
                at = s.is(i - 1, d -> d.tag().equals("DT")) ? i - 2 : i - 1;
            }
            if (at > head.index()) {
                return at - 1;
            }
        }
        boolean placedAndDated = to > head.index() + 2
                && s.is(to - 1, t -> t.form().equals("in"))
                && s.is(to, t -> t.isProperNoun() && t.isCapitalised())
                && s.is(to + 1, t -> t.form().equals("on"))
                && s.is(to + 2, t -> t.tag().equals("CD") || NounPhrases.isMonthOrDay(t.form()))
                && s.is(head.head(), Token::isVerb);
        return placedAndDated ? to - 2 : to; // 'signed a memorandum on customs in Dreva on 3 May'
    }

    /** 'presented the Treaty to Minister X': only a protocol or amendment is one to another document. */
    private static boolean isHandedOver(Sentence s, Token head, HeadLexicon.Head kind) {
        return s.is(head.index() + 1, t -> t.form().equals("to"))
                && !kind.type().equals("protocol")
                && !s.is(head.index() + 2, t -> t.isVerb());
    }

    /** Written as a name: a capitalised head with another capitalised word or complement, a quoted name, or a number. */
    private static boolean isProper(Sentence s, Token head, int from, int to, String quoted, HeadLexicon.Head kind) {
        if (!quoted.isEmpty() && Character.isUpperCase(quoted.codePointAt(0))) {
            return true;
        }
        boolean numbered = to > head.index()
                && NounPhrases.numberEnd(s, head.index()) > head.index()
                && !(s.is(to + 1, Token::isNoun) && !head.isCapitalised()); // 'under the programme 120 students came'
        if (numbered) {
            return !isHeading(s); // 'Decision 3' over a paragraph only counts it
        }
        if (!head.isCapitalised() || isHeading(s)) {
            return isNamedByPlace(s, head, from, kind);
        }
        long capitals = s.tokens().subList(from, to + 1).stream()
                .filter(t -> t.isCapitalised() && t.index() != head.index() && (t.index() > 0 || t.isProperNoun()))
                .count();
        return capitals > 0 || to > head.index();
    }

    /** 'the Almaty declaration', '2063 Agenda': a proper name stands before a small-lettered head. */
    private static boolean isNamedByPlace(Sentence s, Token head, int from, HeadLexicon.Head kind) {
        if (from == head.index()) {
            return false;
        }
        Token before = s.tokens().get(head.index() - 1);
        return before.isProperNoun() && before.isCapitalised() && !"weak".equals(kind.need());
    }

    /** Whether the sentence is a heading. */
    static boolean isHeading(Sentence s) {
        return s.block().kind() == org.summitry.text.Block.Kind.HEADING;
    }

    private boolean isParticular(Named n) {
        if (isUndescribedProgramme(n)) {
            return false;
        }
        if (n.proper()) {
            return !isPlural(n.head()) || n.head().isCapitalised() && n.words().size() > 1;
        }
        if (isPlural(n.head()) || isHeading(n.sentence()) || hasVagueDeterminer(n)) {
            return false;
        }
        boolean complemented =
                n.span().end() > n.head().span().end() && n.words().size() > 2;
        Steps.Step step = n.step(lexicon);
        boolean handled = step != null && !step.name().equals("mentioned");
        boolean phrase = n.kind().words().contains(" ");
        if ("weak".equals(n.kind().need())) {
            return lexicon.documentsInSmallLetters().contains(n.kind().words())
                    && (complemented || handled && (n.words().size() > 1 || isSigned(step)))
                    && isDetermined(n);
        }
        return isDetermined(n)
                && (complemented
                        || isSource(n)
                        || isSignedInAYear(n, step)
                        || isDraft(n)
                        || handled && (phrase || n.words().size() > 1));
    }

    /** 'In a joint statement they reaffirmed', 'the communique condemned': what was issued is quoted. */
    private static boolean isSource(Named n) {
        Token above = n.sentence().head(n.head());
        boolean quoted = above != null
                && (n.head().relation().equals("nsubj") && above.isVerb()
                        || above.form().equalsIgnoreCase("in")
                                && n.head().relation().equals("pobj"));
        return quoted && isStatement(n);
    }

    /** Whether it is a text in which those who met say something together. */
    static boolean isStatement(Named n) {
        return n.kind().type().equals("joint-statement") || n.kind().words().matches("(final )?communiqu[eé]");
    }

    /** 'the Nansen Programme' is what it does; 'the Programme of Cultural Exchange', or one that was signed, is a paper. */
    private boolean isUndescribedProgramme(Named n) {
        Steps.Step step = n.step(lexicon);
        boolean made = step != null && step.name().matches("signed|adopted|ratified");
        return n.kind().type().equals("programme")
                && !n.kind().words().contains(" ")
                && n.last() == n.head().index()
                && n.quoted().isEmpty()
                && !made;
    }

    /** 'a contract was signed': then there is one. */
    private static boolean isSigned(Steps.@Nullable Step step) {
        return step != null && step.name().equals("signed") && !step.future();
    }

    /** 'a declaration signed in Dreva in 2011': which it is, its year tells. */
    private static boolean isSignedInAYear(Named n, Steps.@Nullable Step step) {
        int from = n.last() + 1;
        List<Token> tokens = n.sentence().tokens();
        return isSigned(step)
                && n.sentence().is(from, t -> t.tag().equals("VBN"))
                && tokens.subList(from, Math.min(tokens.size(), from + CIRCUMSTANCES)).stream()
                        .anyMatch(t -> t.form().matches("(19|20)\\d\\d"));
    }

    /** 'the draft resolution': a text that somebody has put down, whatever is said of it. */
    static boolean isDraft(Named n) {
        return n
                .sentence()
                .tokens()
                .subList(Math.max(0, n.first() - 1), n.head().index())
                .stream()
                .anyMatch(t -> t.lemma().equals("draft"));
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
        if (inside.stream()
                .anyMatch(t -> t.tag().equals("POS") && t.index() < n.head().index())) {
            return true; // 'Norland's accession protocol'
        }
        for (int i = inside.get(0).index() - 1; i >= Math.max(0, inside.get(0).index() - 4); i--) {
            Token t = n.sentence().tokens().get(i);
            if (t.tag().equals("DT")
                    || t.tag().equals("PRP$")
                    || t.tag().equals("POS")
                    || t.tag().equals("CD")) {
                return true;
            }
            if (!t.tag().startsWith("JJ")
                    && !t.lemma().equals("draft")
                    && !t.tag().startsWith("VB")
                    && !t.tag().equals("HYPH")) {
                return n.kind().words().contains(" ") && !n.kind().words().equals("ceasefire agreement");
            }
        }
        return n.kind().words().contains(" ");
    }

    private static @Nullable Token before(Named n) {
        return n.sentence().at(n.first() - 1);
    }
}
