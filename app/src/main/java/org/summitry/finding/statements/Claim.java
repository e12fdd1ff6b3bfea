package org.summitry.finding.statements;

import org.jspecify.annotations.Nullable;
import org.summitry.text.Span;

/**
 * A statement on its way: what was said with the words around it, before its speaker is known.
 *
 * @param content what was said
 * @param source the words that name the speaker; null when there are none
 * @param cue the words of saying; null when there are none
 * @param family the family of the cue; 'quote' without one
 * @param negated whether the text denies that it was said
 * @param rule which rule found it
 * @param sure the engine's probability for what it marked; 1 for what rules found
 */
record Claim(
        Span content,
        @Nullable Span source,
        @Nullable Span cue,
        String family,
        boolean negated,
        String rule,
        double sure) {

    Claim(Span content, @Nullable Span source, @Nullable Span cue, String family, boolean negated, String rule) {
        this(content, source, cue, family, negated, rule, 1);
    }

    Claim with(Span wider) {
        return new Claim(wider, source, cue, family, negated, rule, sure);
    }

    Claim by(String otherRule) {
        return new Claim(content, source, cue, family, negated, otherRule, sure);
    }
}
