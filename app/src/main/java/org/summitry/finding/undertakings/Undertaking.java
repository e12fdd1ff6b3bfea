package org.summitry.finding.undertakings;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Evidence;
import org.summitry.finding.IsoPeriod;
import org.summitry.finding.Why;
import org.summitry.text.Span;

/**
 * One undertaking.
 *
 * @param span the clause that states the action
 * @param force proposal, pledge or agreement
 * @param actors ids of who puts it forward or takes it on; may be empty
 * @param addressees ids of to whom it is put
 * @param deadline by when; or null
 * @param quantity how much; or null
 * @param negated whether the text denies or refuses it
 * @param condition what it depends on, in the text's words; or null
 * @param evidence the clause first
 */
public record Undertaking(
        Span span,
        Force force,
        List<String> actors,
        List<String> addressees,
        @Nullable IsoPeriod deadline,
        @Nullable Quantity quantity,
        boolean negated,
        @Nullable Span condition,
        List<Evidence> evidence,
        Why why) {

    /** Illocutionary force. */
    public enum Force {
        /** Put to others. */
        PROPOSAL,
        /** Taken on by the actor's own side. */
        PLEDGE,
        /** Decided by two or more together. */
        AGREEMENT
    }

    /** An amount with its unit, as in {@link org.summitry.finding.figures.Figure}. */
    public record Quantity(BigDecimal value, String unit) {}

    /** Copies the lists. */
    public Undertaking {
        actors = List.copyOf(actors);
        addressees = List.copyOf(addressees);
        evidence = List.copyOf(evidence);
    }
}
