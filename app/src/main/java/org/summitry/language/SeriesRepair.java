package org.summitry.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts a series of verbs right that the parser took for speech and its word of saying: in 'The ministers expressed concern, reaffirmed that
 * A, and called for B' the first verb leads, and nobody reaffirmed that they had expressed concern.
 */
final class SeriesRepair {
    private SeriesRepair() {}

    /** The tokens with such a series put right; the same list when there was none. */
    static List<Token> of(List<Token> tokens) {
        for (Token root : tokens) {
            Token first = root.head() < 0 && root.tag().equals("VBD") ? first(tokens, root) : null;
            if (first != null && leads(tokens, first, root)) {
                List<Token> mended = new ArrayList<>(tokens);
                mended.set(first.index(), first.hung(first.tag(), -1, "root"));
                mended.set(root.index(), root.hung(root.tag(), first.index(), "conj"));
                return mended;
            }
        }
        return tokens;
    }

    /** The verb before {@code root} that the parser hung on it as its content, or null. */
    private static @Nullable Token first(List<Token> tokens, Token root) {
        return tokens.stream()
                .filter(t -> t.head() == root.index()
                        && t.relation().equals("ccomp")
                        && t.index() < root.index()
                        && t.tag().equals("VBD"))
                .findFirst()
                .orElse(null);
    }

    private static boolean leads(List<Token> tokens, Token first, Token root) {
        boolean subject = tokens.stream()
                .anyMatch(t -> t.head() == first.index() && t.relation().equals("nsubj") && t.index() < first.index());
        boolean none = !ArcRepair.hasSubject(tokens, root);
        boolean comma = tokens.get(root.index() - 1).form().equals(",");
        Token next = root.index() + 1 < tokens.size() ? tokens.get(root.index() + 1) : root;
        boolean that = next.form().equals("that") && next.tag().equals("IN");
        return subject && none && comma && (that || isClosed(tokens, root.index()));
    }

    /** ', and called': another verb in the past ends the series. */
    private static boolean isClosed(List<Token> tokens, int from) {
        for (int i = from + 1; i + 1 < tokens.size(); i++) {
            boolean and = tokens.get(i).form().equals("and")
                    && tokens.get(i - 1).form().equals(",");
            if (and && tokens.get(i + 1).tag().equals("VBD")) {
                return true;
            }
        }
        return false;
    }
}
