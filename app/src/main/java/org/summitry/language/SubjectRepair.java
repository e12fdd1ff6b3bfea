package org.summitry.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives a verb back the subject that the parser took for an apposition: in 'At the invitation of Prime Minister A, President B
 * paid a visit', B is not another name of A. Told by the comma, the verb without a subject and the phrase before it.
 */
final class SubjectRepair {
    private SubjectRepair() {}

    /** The tokens with such subjects put right; the same list when there was none. */
    static List<Token> of(List<Token> tokens) {
        for (Token t : tokens) {
            if (t.relation().equals("appos")) {
                int verb = verbOf(tokens, t);
                if (verb >= 0) {
                    List<Token> mended = new ArrayList<>(tokens);
                    mended.set(t.index(), t.hung(t.tag(), verb, "nsubj"));
                    return mended;
                }
            }
        }
        return tokens;
    }

    /** The verb that lacks the subject {@code appos}, or -1. */
    private static int verbOf(List<Token> tokens, Token appos) {
        Token top = tokens.get(0);
        boolean fronted = top.tag().matches("IN|VBG|VBN|RB") && top.head() > appos.index();
        if (!fronted || !under(tokens, appos, top) || !afterComma(tokens, appos)) {
            return -1;
        }
        Token verb = tokens.get(top.head());
        boolean finite = verb.tag().matches("VBD|VBZ|VBP|MD|VB|VBN");
        boolean free = !ArcRepair.hasSubject(tokens, verb);
        boolean noCommaBetween = tokens.subList(appos.index(), verb.index()).stream()
                .noneMatch(t -> t.form().equals(","));
        return finite && free && noCommaBetween ? verb.index() : -1;
    }

    private static boolean under(List<Token> tokens, Token t, Token top) {
        int at = t.index();
        for (int steps = 0; at >= 0 && steps < tokens.size(); steps++) {
            if (at == top.index()) {
                return true;
            }
            at = tokens.get(at).head();
        }
        return false;
    }

    /** Whether nothing but the apposition's own words stands between a comma and it. */
    private static boolean afterComma(List<Token> tokens, Token t) {
        for (int i = t.index() - 1; i >= 0; i--) {
            Token before = tokens.get(i);
            if (before.form().equals(",")) {
                return true;
            }
            if (!under(tokens, before, t)) {
                return false;
            }
        }
        return false;
    }
}
