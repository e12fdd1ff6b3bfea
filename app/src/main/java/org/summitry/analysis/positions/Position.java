package org.summitry.analysis.positions;

import java.util.List;

/**
 * A side that somebody takes, beside what others said on the matter.
 *
 * @param said where it is taken
 * @param stance the side
 * @param near what others said on the same matter, the nearest first; often nothing
 */
public record Position(Said said, Stance stance, List<Near> near) {
    /** Copies the list. */
    public Position {
        near = List.copyOf(near);
    }

    /**
     * What another said on the matter.
     *
     * @param other where
     * @param shared the words that bring them together, as the position has them, the rarest first
     */
    public record Near(Said other, List<String> shared) {
        /** Copies the words; refuses a nearness that nothing shows. */
        public Near {
            shared = List.copyOf(shared);
            if (shared.isEmpty()) {
                throw new IllegalArgumentException("shared: " + other.id() + " shares no word");
            }
        }
    }
}
