package org.summitry.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts arcs right that the scheme rules out: nothing hangs on an auxiliary, and a subject that stands right before a finite verb
 * without one is that verb's, not a noun's before it ('The river, X said, is low').
 */
final class ArcRepair {
    private ArcRepair() {}

    static List<Token> of(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        for (Token t : tokens) {
            Token head = t.head() < 0 ? null : tokens.get(t.head());
            if (head != null && head.relation().startsWith("aux") && head.head() >= 0) {
                mended.set(t.index(), hung(t, head.head()));
            } else if (head != null && t.relation().equals("nsubj") && head.isNoun() && head.index() < t.index()) {
                int verb = verbAfter(tokens, t);
                if (verb >= 0) {
                    mended.set(t.index(), hung(t, verb));
                }
            }
        }
        return mended;
    }

    private static Token hung(Token t, int head) {
        return new Token(t.index(), t.span(), t.form(), t.lemma(), t.tag(), head, t.relation());
    }

    /** The finite verb right after {@code subject}, if nothing else is its subject; else -1. */
    private static int verbAfter(List<Token> tokens, Token subject) {
        int next = subject.index() + 1;
        boolean finite = next < tokens.size() && tokens.get(next).tag().matches("VBD|VBZ|VBP");
        boolean free =
                tokens.stream().noneMatch(t -> t.head() == next && t.relation().startsWith("nsubj"));
        return finite && free ? next : -1;
    }
}
