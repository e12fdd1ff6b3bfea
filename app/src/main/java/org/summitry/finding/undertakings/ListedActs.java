package org.summitry.finding.undertakings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Block;
import org.summitry.text.Span;

/**
 * Items of a list that end a sentence begun above it: 'The Ministers agreed to:' and below it '(a) set up a network; (b) ...'. Each item is
 * joined to what opens the list, so that it is read as the one sentence it is.
 */
final class ListedActs {
    /** More sentences below the opening are no list of its any more. */
    private static final int FURTHEST = 60;

    private static final int WORDS_BEFORE = 3;

    private final ForceLexicon lexicon;

    ListedActs(ForceLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** An item read together with the opening of its list. */
    record Joined(Sentence sentence, Span item) {}

    /** Every item of a document that begins with a verb without a subject under an opening with a word of force. */
    List<Joined> in(Parse parse) {
        List<Joined> found = new ArrayList<>();
        for (Sentence s : parse.sentences()) {
            Sentence opening = beginsABlock(s) ? opening(parse, s) : null;
            Joined joined = opening == null ? null : joined(opening, s);
            if (joined != null) {
                found.add(joined);
            }
        }
        return found;
    }

    private static boolean beginsABlock(Sentence s) {
        return s.block().kind() != Block.Kind.HEADING
                && s.span().start() - s.block().span().start() <= "(viii) ".length();
    }

    /** The sentence above the list, which ends in a colon; every item between has to be one without a subject too. */
    private @Nullable Sentence opening(Parse parse, Sentence s) {
        for (int i = s.index() - 1; i >= Math.max(0, s.index() - FURTHEST); i--) {
            Sentence before = parse.sentences().get(i);
            if (endsInColon(before)) {
                return before;
            }
            if (!isItem(before) && before.block().kind() != Block.Kind.LIST_ITEM) {
                return null;
            }
        }
        return null;
    }

    private static boolean endsInColon(Sentence s) {
        return s.tokens().get(s.tokens().size() - 1).form().equals(":");
    }

    private boolean isItem(Sentence s) {
        return act(s) != null || future(s) != null;
    }

    /** The root of an item that is a clause of its own: 'a. Norland will train forty nurses'; or null. */
    private @Nullable Token future(Sentence s) {
        return s.roots().stream()
                .filter(r -> r.isVerb() && s.child(r, "nsubj", "nsubjpass") != null)
                .filter(r -> s.children(r).stream().anyMatch(c -> lexicon.isFutureModal(c.form())))
                .findFirst()
                .orElse(null);
    }

    /** The verb that a line begins with: 'set up', 'to set up', 'not to levy', 'jointly map'; null when it begins otherwise. */
    private static @Nullable Token act(Sentence s) {
        for (int i = 0; i < Math.min(WORDS_BEFORE, s.tokens().size()); i++) {
            Token t = s.tokens().get(i);
            boolean afterTo = s.is(i - 1, to -> to.tag().equals("TO"));
            if (t.tag().matches("VB|VBP") || afterTo && t.tag().matches("NNP?|VB.*|JJ")) {
                return t;
            }
            if (!t.tag().matches("RB|TO|LS|-LRB-|-RRB-|HYPH|:")) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Joined joined(Sentence opening, Sentence item) {
        Token future = future(item);
        Token act = future == null ? act(item) : future;
        Token over = act == null ? null : governing(opening);
        if (act == null || over == null || future != null && over.tag().equals("MD")) {
            return null;
        }
        int shift = opening.tokens().size() - 1; // without the colon
        int at = shift + act.index();
        boolean coming = over.tag().equals("MD");
        List<Token> all = new ArrayList<>();
        for (Token t : opening.tokens().subList(0, shift)) {
            all.add(coming ? underModal(t, over, at) : isLastTo(t, shift) ? t.hung("TO", at, "aux") : t);
        }
        for (Token t : item.tokens()) {
            all.add(moved(t, act, shift, coming ? null : over, future == null ? "xcomp" : "ccomp"));
        }
        Span span = opening.span().cover(item.span());
        return new Joined(new Sentence(item.index(), item.block(), span, all), item.span());
    }

    /** 'agreed to:' */
    private static boolean isLastTo(Token t, int shift) {
        return t.tag().equals("TO") && t.index() == shift - 1;
    }

    /** 'the eight will: set up ...': what hangs on the modal hangs on the verb below. */
    private static Token underModal(Token t, Token modal, int act) {
        if (t.index() == modal.index()) {
            return t.hung("MD", act, "aux");
        }
        boolean over = modal.head() == t.index(); // the parser took the subject for the root
        boolean before = t.head() == modal.index() && t.index() == modal.index() - 1;
        if (over || before) {
            return t.hung(t.tag(), act, "nsubj");
        }
        return t.head() == modal.index() ? t.hung(t.tag(), act, t.relation()) : t;
    }

    /** A word of the item in its place behind the opening. */
    private static Token moved(Token t, Token act, int shift, @Nullable Token over, String how) {
        boolean first = t.index() == act.index();
        int above = t.head() < 0 ? shift + act.index() : shift + t.head();
        int head = !first ? above : over == null ? -1 : over.index();
        String relation = !first ? t.relation() : over == null ? "root" : how;
        String tag = first && how.equals("xcomp") ? "VB" : t.tag();
        return new Token(shift + t.index(), t.span(), t.form(), t.lemma(), tag, head, relation);
    }

    /** The last word of the opening with a force that takes an infinitive: 'agreed', 'instructed (somebody)', 'will'. */
    private @Nullable Token governing(Sentence opening) {
        for (int i = opening.tokens().size() - 2; i >= 0; i--) {
            Token t = opening.tokens().get(i);
            boolean last = i == opening.tokens().size() - 2;
            boolean will = last
                    && t.tag().equals("MD")
                    && lexicon.isFutureModal(t.form().toLowerCase(Locale.ROOT));
            boolean takes = t.isVerb()
                    && lexicon.cues(t.lemma(), null).stream()
                            .anyMatch(c -> c.takes().contains("to") || c.takes().contains("person-to"));
            if (will || takes) {
                return t;
            }
        }
        return null;
    }
}
