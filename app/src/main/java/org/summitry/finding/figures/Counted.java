package org.summitry.finding.figures;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/**
 * The thing that a bare number counts.
 *
 * @param noun its noun ('resolutions' in '8 UN resolutions')
 * @param unit the noun in the plural, lower case
 */
record Counted(Token noun, String unit) {
    private static final FigureWords WORDS = FigureWords.shared();
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "‘", "’", "'", "''", "``", "«", "»", "-", "–");
    private static final int REACH = 9;

    /** What the number before {@code first} counts, or null when no plural noun follows. */
    static @Nullable Counted after(Sentence sentence, @Nullable Token first) {
        Token t = first;
        if (t != null && Clause.lower(t).equals("of")) {
            t = sentence.at(t.index() + 1);
        }
        for (int steps = 0; t != null && steps < REACH; steps++) {
            Token next = sentence.at(t.index() + 1);
            if (isThing(t)) {
                boolean compound =
                        next != null && (next.tag().equals("NNS") || next.tag().equals("NN")) && !next.isCapitalised();
                if (compound && next != null && isThing(next)) {
                    return new Counted(next, unit(next));
                }
                return new Counted(t, unit(t));
            }
            boolean joined = t.tag().equals("CC")
                    && next != null
                    && (next.tag().startsWith("JJ") || next.tag().equals("NNS"));
            if (!joined && !isModifier(t)) {
                return null;
            }
            t = next;
        }
        return null;
    }

    private static boolean isThing(Token t) {
        return t.tag().equals("NNS")
                || t.tag().equals("NNPS") && !List.of("states", "nations").contains(unit(t))
                || t.isNoun() && WORDS.invariable().contains(unit(t));
    }

    private static boolean isModifier(Token t) {
        return t.tag().startsWith("JJ")
                || t.isNoun()
                || t.tag().equals("VBN")
                || t.tag().equals("VBG")
                || t.tag().equals("POS")
                || t.tag().equals("HYPH")
                || t.tag().equals("DT")
                || t.tag().equals("RB")
                || t.tag().equals("CD")
                || t.tag().equals("CC") && t.isCapitalised()
                || t.tag().equals("PRP$")
                || QUOTES.contains(t.form());
    }

    private static String unit(Token t) {
        return t.form().toLowerCase(Locale.ROOT);
    }
}
