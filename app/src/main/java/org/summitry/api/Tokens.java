package org.summitry.api;

import java.util.Optional;

/** Knows who holds which token. */
@FunctionalInterface
public interface Tokens {
    /** Nobody holds one. */
    Tokens NONE = token -> Optional.empty();

    /** Who holds this token; empty when nobody does, or no longer. */
    Optional<Client> holder(String token);
}
