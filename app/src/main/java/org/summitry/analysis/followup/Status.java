package org.summitry.analysis.followup;

import java.util.Locale;

/** What a later report says became of an earlier matter. */
public enum Status {
    /** Work on it goes on, a part of it is done. */
    PROGRESS,
    /** It is done. */
    COMPLETION,
    /** It is late, put off or not done yet. */
    DELAY,
    /** It was said again. */
    RESTATEMENT,
    /** Something else has taken its place. */
    SUPERSESSION,
    /** It is denied, refused, given up or acted against. */
    CONTRADICTION;

    /** As written in files: in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
