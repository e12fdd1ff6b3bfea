package org.summitry.finding.statements;

import org.jspecify.annotations.Nullable;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/**
 * 'X said that trade had grown, condemned the raid, and paid tribute to Y': verbs in the past that one subject shares, told by their
 * shape. The parser hangs the later ones on now this, now that word of what was said before them.
 */
final class VerbSeries {
    private VerbSeries() {}

    /** The verb that leads the series of {@code verb} and has its subject; null where {@code verb} follows none. */
    static @Nullable Token leader(Sentence s, Token verb) {
        Token root = root(s);
        boolean later = root != null
                && verb.index() > root.index() + 1
                && verb.tag().matches("VBD|VBN")
                && s.child(verb, "nsubj", "nsubjpass", "aux", "auxpass", "agent", "mark") == null
                && root.tag().equals("VBD");
        return later && isJoined(s, verb) ? root : null;
    }

    private static @Nullable Token root(Sentence s) {
        Token root = s.roots().stream().filter(Token::isVerb).findFirst().orElse(null);
        Token subject = root == null ? null : s.child(root, "nsubj");
        return subject != null && subject.index() < (root == null ? 0 : root.index()) ? root : null;
    }

    /** After ', and', or after a comma where ', and' with another verb in the past closes the series. */
    private static boolean isJoined(Sentence s, Token verb) {
        boolean comma = Grammar.isComma(s.at(Grammar.beforeAdverbs(s, verb.index())));
        return Grammar.isAfterCommaAnd(s, verb.index()) || comma && isClosedLater(s, verb.index());
    }

    private static boolean isClosedLater(Sentence s, int from) {
        for (int i = from + 1; i + 1 < s.tokens().size(); i++) {
            boolean closes = s.tokens().get(i).tag().equals("CC")
                    && s.is(
                            i + 1,
                            t -> t.tag().equals("VBD") || t.tag().equals("VBN") && s.child(t, "auxpass") == null);
            if (closes) {
                return true;
            }
        }
        return false;
    }
}
