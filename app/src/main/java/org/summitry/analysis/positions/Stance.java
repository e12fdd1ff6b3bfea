package org.summitry.analysis.positions;

/** A side that is taken. */
public enum Stance {
    /** For what is spoken of. */
    FAVOURS,
    /** Against it: refused, denied or criticised. */
    OPPOSES
}
