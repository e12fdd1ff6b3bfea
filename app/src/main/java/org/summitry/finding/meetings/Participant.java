package org.summitry.finding.meetings;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who took, or is to take, part.
 *
 * @param actor id of the person, or of the state or organisation where no person is named
 * @param onBehalfOf id of the state or organisation a person stands for; or null
 * @param role in what capacity
 */
public record Participant(String actor, @Nullable String onBehalfOf, Role role) {

    /** In what capacity somebody takes part. */
    public enum Role {
        CHAIR,
        HOST,
        MEMBER,
        GUEST,
        PARTICIPANT
    }
}
