package org.summitry.finding.statements;

import org.summitry.text.Span;

/**
 * Quotations in single marks, as British print has them. The closing mark looks like an apostrophe: one before a letter is
 * never closing, one after an s may be a plural's ('the ministers’ meeting') and closes only if no better one follows.
 */
final class SingleQuotes {
    private SingleQuotes() {}

    /** Where the quotation that opens at {@code i} ends, after its mark; -1 when none opens there. */
    static int end(String text, int i, Span block) {
        char open = text.charAt(i);
        boolean opens = (open == '‘' || open == '\'' && !text.startsWith("''", i))
                && (i == block.start() || " \t\n\u00a0([—–-:".indexOf(text.charAt(i - 1)) >= 0)
                && i + 1 < block.end()
                && Character.isUpperCase(text.charAt(i + 1));
        return opens ? close(text, i, block, open == '‘' ? '’' : '\'') : -1;
    }

    private static int close(String text, int i, Span block, char mark) {
        int fallback = -1;
        for (int j = i + 2; j < block.end(); j++) {
            if (text.charAt(j) == '‘' || "“\"".indexOf(text.charAt(j)) >= 0) {
                break;
            }
            boolean closing =
                    text.charAt(j) == mark && (j + 1 >= block.end() || !Character.isLetterOrDigit(text.charAt(j + 1)));
            if (closing) {
                boolean marked = ",.?!…".indexOf(text.charAt(j - 1)) >= 0
                        || j + 1 >= block.end()
                        || ",.;:?!".indexOf(text.charAt(j + 1)) >= 0;
                if (marked || text.charAt(j - 1) != 's') {
                    return j + 1;
                }
                fallback = j + 1;
            }
        }
        return fallback;
    }
}
