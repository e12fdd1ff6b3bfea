package org.summitry.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class PostgresRegisterTest extends RegisterTest {

    @Override
    String newLocation() throws IOException, InterruptedException {
        PostgresServer server = PostgresServer.get();
        if (server == null) {
            throw new TestAbortedException("PostgreSQL is not installed");
        }
        return server.newDatabase();
    }

    @Override
    String trueInSql() {
        return "true";
    }

    @Test
    void writersTakeTurns() throws IOException, InterruptedException {
        String database = newLocation();
        try (Register first = Register.open(database, new SameIds(), Fixtures.clock());
                Register second = Register.open(database, new SameIds(), Fixtures.clock())) {
            first.add(PLANNED, "unknown");
            second.add(HELD, "unknown");
            first.add(OTHER, "unknown");
            assertThat(second.verify()).isEmpty();
            assertThat(second.counts()).containsEntry("document", 3L).containsEntry("person", 1L);
        }
    }

    @Test
    void aServerThatIsNotThereIsNamed() {
        assertThatThrownBy(() ->
                        Register.open("postgresql://nobody:secret@127.0.0.1:1/none", new SameIds(), Fixtures.clock()))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("127.0.0.1:1/none")
                .hasMessageContaining("check that the database runs")
                .hasMessageNotContaining("secret");
    }
}
