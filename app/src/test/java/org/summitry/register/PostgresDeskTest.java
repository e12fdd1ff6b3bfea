package org.summitry.register;

import java.io.IOException;
import org.opentest4j.TestAbortedException;

class PostgresDeskTest extends DeskTest {
    @Override
    String newLocation() throws IOException, InterruptedException {
        PostgresServer server = PostgresServer.get();
        if (server == null) {
            throw new TestAbortedException("PostgreSQL is not installed");
        }
        return server.newDatabase();
    }
}
