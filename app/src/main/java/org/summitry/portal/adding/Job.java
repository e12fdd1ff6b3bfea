package org.summitry.portal.adding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody gave to be read.
 *
 * @param id as its address holds it
 * @param by whose account gave it
 * @param label what it is called: names of files, an address
 * @param outcome null until it has been read
 */
public record Job(
        String id, String by, String label, Instant at, State state, DocumentReader.@Nullable Outcome outcome) {
    /** How far it is. */
    public enum State {
        /** Others come first. */
        WAITING,
        /** It is being read. */
        READING,
        /** It has been read, for better or worse. */
        DONE
    }

    Job now(State next, DocumentReader.@Nullable Outcome found) {
        return new Job(id, by, label, at, next, found);
    }
}
