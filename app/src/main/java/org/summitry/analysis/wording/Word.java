package org.summitry.analysis.wording;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A word or mark of a sentence.
 *
 * @param form as written
 * @param folded in lower-case ASCII
 * @param stem without the endings of plurals and verbs
 * @param value what it says as a number, without the word that scales it; null when it is none
 * @param first whether it begins the sentence or a quotation in it
 * @param apart whether a mark stands before it
 */
public record Word(String form, String folded, String stem, @Nullable BigDecimal value, boolean first, boolean apart) {

    /** Whether it is a word or number, not a mark. */
    public boolean isWord() {
        return Character.isLetterOrDigit(form.codePointAt(0));
    }

    /** Whether it begins with a capital. */
    public boolean isCapitalised() {
        return Character.isUpperCase(form.codePointAt(0));
    }

    /** Whether it is written as a name is, where the place does not account for the capital. */
    public boolean isName() {
        return isCapitalised() && !first;
    }
}
