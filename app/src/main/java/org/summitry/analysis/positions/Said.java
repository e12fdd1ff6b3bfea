package org.summitry.analysis.positions;

import java.util.Set;

/**
 * A statement or undertaking, as far as sides are concerned.
 *
 * @param id the entry
 * @param by the ids of who said or undertook it
 * @param words what
 * @param cue the word of saying; empty when there is none
 * @param negated whether the text denies or refuses it
 */
public record Said(String id, Set<String> by, String words, String cue, boolean negated) {
    /** Copies the ids; refuses an entry without one. */
    public Said {
        by = Set.copyOf(by);
        if (id.isBlank()) {
            throw new IllegalArgumentException("id: it is empty");
        }
    }
}
