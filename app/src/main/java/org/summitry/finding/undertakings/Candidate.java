package org.summitry.finding.undertakings;

import org.jspecify.annotations.Nullable;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/**
 * A clause that may be an undertaking.
 *
 * @param sentence where it stands
 * @param cue the word with the force
 * @param action the word the action hangs on: a verb, or a noun ('a ceasefire')
 * @param span the clause that states the action
 * @param force its force
 * @param doer who puts it forward or takes it on, as a head word; null when not said here
 * @param addressee to whom it is put; null when not said
 * @param negated whether it is denied or refused
 * @param rule which rule found it; 'marked' for the engine's own
 * @param sure the engine's probability for what it marked; 1 for what rules found
 */
record Candidate(
        Sentence sentence,
        Token cue,
        Token action,
        Span span,
        Undertaking.Force force,
        @Nullable Token doer,
        @Nullable Token addressee,
        boolean negated,
        String rule,
        double sure) {

    Candidate(
            Sentence sentence,
            Token cue,
            Token action,
            Span span,
            Undertaking.Force force,
            @Nullable Token doer,
            @Nullable Token addressee,
            boolean negated,
            String rule) {
        this(sentence, cue, action, span, force, doer, addressee, negated, rule, 1);
    }

    /** The same with another clause. */
    Candidate with(Span clause) {
        return new Candidate(sentence, cue, action, clause, force, doer, addressee, negated, rule, sure);
    }
}
