package org.summitry.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.opentest4j.TestAbortedException;

/** The stores that a test of the register runs on. */
enum TestStore {
    SQLITE,
    POSTGRES;

    /** Where a new, empty register may be: in {@code folder}, or in a database of its own. */
    String newLocation(Path folder) throws IOException, InterruptedException {
        if (this == SQLITE) {
            return Files.createTempDirectory(folder, "register").toString();
        }
        PostgresServer server = PostgresServer.get();
        if (server == null) {
            throw new TestAbortedException("PostgreSQL is not installed");
        }
        return server.newDatabase();
    }

    /** A new, empty register. */
    Register open(Path folder, Clock clock) throws IOException, InterruptedException {
        return Register.open(newLocation(folder), new SameIds(), clock);
    }
}
