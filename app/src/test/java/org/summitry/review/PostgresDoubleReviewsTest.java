package org.summitry.review;

import java.io.IOException;
import org.opentest4j.TestAbortedException;
import org.summitry.register.PostgresServer;

class PostgresDoubleReviewsTest extends DoubleReviewsTest {
    @Override
    String newLocation() throws IOException, InterruptedException {
        PostgresServer server = PostgresServer.get();
        if (server == null) {
            throw new TestAbortedException("PostgreSQL is not installed");
        }
        return server.newDatabase();
    }
}
