package org.summitry.analysis.compliance;

import java.time.LocalDate;
import java.util.List;

/**
 * One coder's score.
 *
 * @param coder who
 * @param commitment the commitment's id
 * @param holder the actor's id
 * @param score the score
 * @param evidence the reports it rests on
 * @param day when it was given
 */
public record Coding(
        String coder, String commitment, String holder, Score score, List<Report> evidence, LocalDate day) {
    /** Copies the evidence; refuses a score other than silence without any. */
    public Coding {
        evidence = List.copyOf(evidence);
        if (score.value().isPresent() && evidence.isEmpty()) {
            throw new IllegalArgumentException(commitment + " by " + holder + ": the score " + score
                    + " needs a report; without one it is NO_REPORT_FOUND");
        }
    }

    /**
     * A report that was found.
     *
     * @param citation a follow-up link's id or a document's with offsets
     * @param published its day
     * @param effort how much it shows
     */
    public record Report(String citation, LocalDate published, Effort effort) {}
}
