package org.summitry.portal.accounts;

import java.io.IOException;
import org.opentest4j.TestAbortedException;
import org.summitry.register.PostgresServer;

class PostgresAccountsTest extends AccountsTest {
    @Override
    String newLocation() throws IOException, InterruptedException {
        PostgresServer server = PostgresServer.get();
        if (server == null) {
            throw new TestAbortedException("PostgreSQL is not installed");
        }
        return server.newDatabase();
    }
}
