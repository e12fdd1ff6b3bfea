package org.summitry.finding.statements;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.names.ElidedSubjects;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/**
 * Mends the parse of what several declare by items: 'The Presidents of X and Y: 1. Reaffirm that ...; 2. Welcome the offer ...'. Parsers know
 * such a verb, without a subject and with a capital, as an order or a noun.
 */
final class ItemVerbs {
    private final CueLexicon lexicon;
    private final ElidedSubjects elided;

    ItemVerbs(CueLexicon lexicon, ElidedSubjects elided) {
        this.lexicon = lexicon;
        this.elided = elided;
    }

    /** The sentence with the verb that opens it as its finite verb; the same one where it opens no such item. */
    Sentence of(Sentence s) {
        Token first = s.tokens().get(0);
        boolean verb = first.form().matches("\\p{Lu}\\p{Ll}{2,}")
                && !first.tag().matches("VB[ZDGN]")
                && !lexicon.verb(first.form().toLowerCase(Locale.ROOT)).isEmpty();
        if (!verb || elided.ofItem(first.span()).isEmpty()) {
            return s;
        }
        Token head = s.head(first);
        Token verbal =
                new Token(0, first.span(), first.form(), first.form().toLowerCase(Locale.ROOT), "VBP", -1, "root");
        return head == null ? s.with(verbal) : hung(s.with(verbal), head);
    }

    /** The cue as one of an item, whose opening tells who speaks, where its own sentence names nobody. */
    Cue complete(Cue cue) {
        boolean nobodys = cue.source() == null && !elided.ofItem(cue.span()).isEmpty();
        return nobodys ? cue.by(null, "item") : cue;
    }

    /** With the verb above all else: what the parser took for the head is what is declared. */
    private static Sentence hung(Sentence s, Token head) {
        Token top = head;
        for (Token up = s.head(top); up != null && up.index() != 0; up = s.head(up)) {
            top = up;
        }
        Sentence mended = s.with(top.hung(top.tag(), 0, top.isVerb() ? "ccomp" : "dobj"));
        @Nullable Token that = mended.at(1);
        return that != null && that.form().equals("that") && top.isVerb()
                ? mended.with(that.hung("IN", top.index(), "mark"))
                : mended;
    }
}
