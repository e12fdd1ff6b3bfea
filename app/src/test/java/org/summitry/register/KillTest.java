package org.summitry.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** {@code kill -9} at random moments of an ingest. {@code eval/kill-9} does it more often than the suite. */
@SuppressWarnings("NullAway.Init") // JUnit fills the field
class KillTest {
    private static final int MOMENTS = Integer.getInteger("summitry.kills", 10);
    private static final int AT_A_TIME = 60;
    private static final int MOST_MILLIS = 30;
    private static final Predicate<String> WHOLE =
            Pattern.compile("doc:[0-9a-f]{4,}").asMatchPredicate();

    @TempDir
    Path files;

    @Test
    void nothingAcknowledgedIsLostInAFolder() throws IOException, InterruptedException {
        kill(files.resolve("register").toString(), files.resolve("whole").toString());
    }

    @Test
    void nothingAcknowledgedIsLostInPostgres() throws IOException, InterruptedException {
        PostgresServer server = PostgresServer.get();
        if (server == null) {
            throw new TestAbortedException("PostgreSQL is not installed");
        }
        kill(server.newDatabase(), files.resolve("whole").toString());
    }

    private static void kill(String location, String other) throws IOException, InterruptedException {
        Random random = new Random(9);
        Set<String> acknowledged = new HashSet<>();
        int reached = 0;
        int killed = 0;
        while (killed < MOMENTS) {
            killed += run(location, reached, random, acknowledged) ? 1 : 0;
            try (Register register = open(location)) {
                assertThat(register.verify()).isEmpty();
                assertThat(acknowledged).allMatch(register::has);
                reached = Objects.requireNonNull(register.counts().get("document"))
                        .intValue();
                assertThat(reached).isBetween(acknowledged.size(), acknowledged.size() + killed);
            }
        }
        System.out.println(killed + " times killed at random moments of " + reached + " documents' ingest into "
                + (location.startsWith("postgresql:") ? "PostgreSQL" : "SQLite") + ": nothing lost, nothing doubled");
        try (Register register = open(location);
                Register whole = open(other)) {
            List<PreparedReading> all = new ArrayList<>();
            for (int i = 0; i < reached + 1; i++) {
                all.add(IngestChild.reading(i));
            }
            register.addAll(all, "unknown");
            whole.addAll(all, "unknown");
            assertThat(RegisterTest.export(register)).isEqualTo(RegisterTest.export(whole));
        }
    }

    private static Register open(String location) {
        return Register.open(location, new SameIds(), Fixtures.clock());
    }

    /**
     * Ingests on from a document and kills it at a random moment after some documents; false when it was done before.
     */
    private static boolean run(String location, int from, Random random, Set<String> acknowledged)
            throws IOException, InterruptedException {
        Process child = IngestChild.command(location, from, from + AT_A_TIME).start();
        try (BufferedReader said = child.inputReader()) {
            assertThat(said.readLine()).isEqualTo("open");
            for (int n = random.nextInt(AT_A_TIME / 4); n > 0; n--) {
                acknowledged.add(said.readLine());
            }
            Thread.sleep(random.nextInt(MOST_MILLIS));
            child.toHandle().destroyForcibly(); // SIGKILL; what was said can still be read
            said.lines().filter(WHOLE).forEach(acknowledged::add);
        }
        return child.waitFor() != 0;
    }
}
