package org.summitry.resolution;

/** What a comparison of two reports comes to. */
public enum Verdict {
    /** They tell of the same thing. */
    SAME,
    /** A person has to look. */
    UNSURE,
    /** They tell of two things. */
    DIFFERENT
}
