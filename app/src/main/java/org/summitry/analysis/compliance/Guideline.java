package org.summitry.analysis.compliance;

import java.time.LocalDate;

/**
 * What counts as what for one commitment, written before anything is scored.
 *
 * @param commitment the commitment's id
 * @param meeting the id of the meeting it was made at
 * @param topic what it is about
 * @param full what a holder must have done for +1
 * @param partial what counts as work in progress
 * @param failure what counts as failure
 * @param from the first day of the window: the day after the meeting
 * @param to its last day: the eve of the next meeting
 * @param written when the guideline was written
 */
public record Guideline(
        String commitment,
        String meeting,
        String topic,
        String full,
        String partial,
        String failure,
        LocalDate from,
        LocalDate to,
        LocalDate written) {
    /** Refuses an empty rule and a window that ends before it begins. */
    public Guideline {
        if (full.isBlank() || partial.isBlank() || failure.isBlank()) {
            throw new IllegalArgumentException(commitment + ": a guideline says what counts as +1, as 0 and as -1");
        }
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    commitment + ": the window ends on " + to + " before it begins on " + from);
        }
    }

    /** Whether evidence of that day counts. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
