package org.summitry.analysis.compliance;

/** The ladder of evidence: what a holder did for a commitment, from the least to the most. */
public enum Effort {
    /** Said again. */
    REAFFIRMED,
    /** Reviewed inside the government: a working group, a study. */
    REVIEWED,
    /** Given money, staff or other resources. */
    RESOURCED,
    /** Put into a new programme or law. */
    ENACTED,
    /** More was done than was promised. */
    EXCEEDED
}
