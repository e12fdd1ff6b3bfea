package org.summitry.api;

import java.util.Set;

/**
 * Who holds a token.
 *
 * @param name as it stands in the ledger
 * @param scopes what it allows
 */
public record Client(String name, Set<Scope> scopes) {
    /** Copies the set. */
    public Client {
        scopes = Set.copyOf(scopes);
        if (name.isBlank()) {
            throw new IllegalArgumentException("name: a client without a name cannot stand in the ledger");
        }
    }
}
