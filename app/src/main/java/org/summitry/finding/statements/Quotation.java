package org.summitry.finding.statements;

import org.summitry.text.Span;

/**
 * Text between quotation marks, possibly over several paragraphs.
 *
 * @param outer with its marks
 * @param inner without them
 * @param words how many words it has
 */
record Quotation(Span outer, Span inner, int words) {

    /** Whether it is long enough to be an utterance, not a name or an expression held up with tongs. */
    boolean isUtterance() {
        return words >= 4;
    }
}
