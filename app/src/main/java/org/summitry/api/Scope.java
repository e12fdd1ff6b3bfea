package org.summitry.api;

import java.util.Locale;

/** What the holder of a token may do. */
public enum Scope {
    /** Read what everybody may read, more often than strangers. */
    READ,
    /** Decide on entries and links: accept, reject, correct, merge, split; and take one's own decisions back. */
    REVIEW,
    /** Send documents to be read into the register. */
    WRITE;

    /** Its name in a token's line and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
