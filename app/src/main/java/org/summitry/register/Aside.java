package org.summitry.register;

import org.jdbi.v3.core.HandleCallback;

/**
 * The register's store for what is kept beside the ledger: accounts, sessions, reviews that are under way. Whoever is given it keeps
 * to tables of its own; what is decided about entries goes through {@link Register} and {@link Desk}, which write the ledger.
 */
public final class Aside {
    private final Store store;

    Aside(Store store) {
        this.store = store;
    }

    /** Reads; several may at a time. Fails with a {@link RegisterException} when the store does. */
    public <T> T read(HandleCallback<T, RuntimeException> work) {
        return store.read(work);
    }

    /** Writes all or nothing; one writer at a time. Fails with a {@link RegisterException} when the store does. */
    public <T> T write(HandleCallback<T, RuntimeException> work) {
        return store.write(work);
    }
}
