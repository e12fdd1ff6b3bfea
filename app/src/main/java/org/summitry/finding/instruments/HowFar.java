package org.summitry.finding.instruments;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Steps;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Block;

/** How far a document has come, by what is told where it is named. */
final class HowFar {
    /** Within how many words of a name its entry into force is told. */
    private static final int IN_FORCE_WITHIN = 20;

    /** An item names its document among its first words, behind a mark of so many characters at most. */
    private static final int FIRST_WORDS = 4;

    private static final int MARK = 8;
    private static final int LONGEST_LIST = 40;

    /** Within how many words of a name a phrase tells of it. */
    private static final int SIGN_WITHIN = 14;

    /** Tokens of an item's number. */
    private static final int ITEM_MARK = 2;

    private final HeadLexicon lexicon;

    HowFar(HeadLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** By all that its sentence tells, {@code step} being what is done with it. */
    Instrument.Status of(Parse parse, Named n, Steps.@Nullable Step step) {
        if (entersIntoForce(n)) {
            return Instrument.Status.IN_FORCE;
        }
        if (DocumentNames.isHeading(n.sentence())) {
            return underTheTitle(parse, n);
        }
        boolean draft = DocumentNames.isDraft(n);
        boolean quoted = step == null && !draft && !n.proper() && DocumentNames.isStatement(n);
        Instrument.Status unsaid =
                quoted ? Instrument.Status.ADOPTED : step == null ? listed(parse, n) : Instrument.Status.MENTIONED;
        Instrument.Status status = furthest(furthest(step == null ? unsaid : of(step), apposed(n)), sign(n, step));
        return draft && status == Instrument.Status.MENTIONED ? Instrument.Status.NEGOTIATED : status;
    }

    private static Instrument.Status furthest(Instrument.Status a, Instrument.Status b) {
        return a.compareTo(b) < 0 ? b : a;
    }

    /** 'the Declaration of Dreva, adopted in May': a participle behind a comma is told of the name, whatever the parse joins it to. */
    private Instrument.Status apposed(Named n) {
        int at = n.last() + 1;
        boolean participle = n.sentence().is(at, t -> t.form().equals(","))
                && n.sentence().is(at + 1, t -> t.tag().equals("VBN"));
        String step = participle
                ? lexicon.steps().verb(n.sentence().tokens().get(at + 1).lemma())
                : null;
        return step == null ? Instrument.Status.MENTIONED : status(step);
    }

    /** 'which has been under negotiation since May': phrases that tell how far it is, where no step is told that is done. */
    private Instrument.Status sign(Named n, Steps.@Nullable Step step) {
        List<Token> all = n.sentence().tokens();
        boolean open = step == null || step.asked() || step.future() || of(step) == Instrument.Status.MENTIONED;
        String sign =
                open ? lexicon.sign(all.subList(n.last() + 1, Math.min(all.size(), n.last() + SIGN_WITHIN))) : null;
        return sign == null ? Instrument.Status.MENTIONED : status(sign);
    }

    /** 'The following documents were signed:', and the document an item of the list below. */
    private Instrument.Status listed(Parse parse, Named n) {
        Sentence item = n.sentence();
        boolean begins = n.first() <= FIRST_WORDS
                && item.span().start() - item.block().span().start() <= MARK
                && isItem(parse, item);
        for (int i = item.index() - 1; begins && i >= Math.max(0, item.index() - LONGEST_LIST); i--) {
            Sentence before = parse.sentences().get(i);
            if (!isItem(parse, before)) {
                return opening(before);
            }
        }
        return Instrument.Status.MENTIONED;
    }

    /** Behind a mark of its own, or behind a number at the beginning of a line. */
    private static boolean isItem(Parse parse, Sentence s) {
        String text = parse.document().text();
        int from = s.block().span().start();
        String before = text.substring(text.lastIndexOf('\n', from - 1) + 1, from);
        return s.block().kind() == Block.Kind.LIST_ITEM || before.matches("\\s*\\(?\\d{1,2}\\s*[-–.)]+\\s*");
    }

    private Instrument.Status opening(Sentence s) {
        boolean opens = s.block().kind() == Block.Kind.HEADING
                || s.tokens().get(s.tokens().size() - 1).form().equals(":");
        return s.tokens().stream()
                .filter(t -> opens && t.tag().matches("VBN|VBD|NN"))
                .map(t -> t.isNoun()
                        ? lexicon.steps().noun(t.lemma())
                        : lexicon.steps().verb(t.lemma()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(HowFar::status)
                .orElse(Instrument.Status.MENTIONED);
    }

    /** 'Adopted by the Council at its 12th meeting': what stands in the line below a title. */
    private Instrument.Status underTheTitle(Parse parse, Named title) {
        int line = title.sentence().index() + 1;
        List<Sentence> all = parse.sentences();
        Token first = line < all.size() ? all.get(line).tokens().get(0) : null;
        String step = first != null && first.tag().matches("VBN|VBD")
                ? lexicon.steps().verb(first.lemma())
                : null;
        if (step != null) {
            return status(step);
        }
        boolean issued = DocumentNames.isStatement(title) && !DocumentNames.isDraft(title);
        return issued ? Instrument.Status.ADOPTED : Instrument.Status.MENTIONED;
    }

    private static Instrument.Status status(String step) {
        return Instrument.Status.valueOf(step.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** By what is done with it alone. */
    Instrument.Status of(Steps.Step step) {
        Instrument.Status status = status(step.name());
        boolean ready = lexicon.isOfAReadyText(step.predicate().lemma());
        if (isDecidedHere(step)) {
            return status;
        }
        if (step.negated()) {
            return ready ? Instrument.Status.NEGOTIATED : Instrument.Status.MENTIONED;
        }
        if (status == Instrument.Status.NEGOTIATED && !ready && (step.asked() || step.future())) {
            return Instrument.Status.PROPOSED;
        }
        if (!step.future() || status.compareTo(Instrument.Status.NEGOTIATED) < 0) {
            return status;
        }
        boolean asked = step.asked() && status != Instrument.Status.NEGOTIATED;
        return ready && !asked ? Instrument.Status.NEGOTIATED : Instrument.Status.PROPOSED;
    }

    /** '4. Adopt the Strategy': what a communiqué's item says in a bare verb is done by it. */
    private static boolean isDecidedHere(Steps.Step step) {
        Token verb = step.predicate();
        return verb.tag().matches("VBP?")
                && verb.isCapitalised()
                && verb.index() <= ITEM_MARK
                && !step.negated()
                && verb.relation().equals("root");
    }

    /** 'entered into force' after the name, before another document; 'the entry into force of' before it. */
    private boolean entersIntoForce(Named n) {
        List<Token> all = n.sentence().tokens();
        int to = n.last() + 1;
        while (to < Math.min(all.size(), n.last() + IN_FORCE_WITHIN)
                && !(all.get(to).isNoun() && lexicon.headAt(n.sentence(), to) != null)) {
            to++;
        }
        boolean awaited = all.subList(Math.max(0, n.first() - 2), n.first()).stream()
                .anyMatch(t -> t.form().matches("(?i)once|until|if|unless|when"));
        boolean after = !awaited && anyInForce(all.subList(n.last() + 1, to), false);
        return after || anyInForce(all.subList(Math.max(0, n.first() - IN_FORCE_WITHIN), n.first()), true);
    }

    private boolean anyInForce(List<Token> tokens, boolean entry) {
        String words = tokens.stream()
                .map(Token::form)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        boolean ahead = tokens.stream()
                .anyMatch(t -> t.tag().matches("MD|TO") || t.form().matches("once|until|if"));
        return lexicon.inForcePhrases().stream()
                .anyMatch(p -> p.startsWith("entry") == entry && words.contains(p) && (entry || !ahead));
    }
}
