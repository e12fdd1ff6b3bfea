package org.summitry.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** Real faults of disks, files and servers: each is told in one line with its remedy, and nothing is lost. */
@SuppressWarnings("NullAway.Init") // JUnit fills the field
class FaultTest {
    private static final int MANY = 100_000;

    @TempDir
    Path files;

    private static Register open(String location) {
        return Register.open(location, new SameIds(), Fixtures.clock());
    }

    /** What a process of its own says when it ingests: the documents it was told are kept, and its last line. */
    private record Said(List<String> kept, String last) {
        static Said of(Process child) throws IOException, InterruptedException {
            List<String> kept = new ArrayList<>();
            String last = "";
            try (BufferedReader said = child.inputReader()) {
                for (String line = said.readLine(); line != null; line = said.readLine()) {
                    if (line.startsWith("doc:")) {
                        kept.add(line);
                    }
                    last = line;
                }
            }
            assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return new Said(kept, last);
        }
    }

    /** The kernel lets no file grow beyond two megabytes, which has room for SQLite itself: to it that is a full disk. */
    private static Process inLittleRoom(String location) throws IOException {
        List<String> command = new ArrayList<>(List.of("bash", "-c", "ulimit -f 2048; exec \"$@\"", "limited"));
        command.addAll(IngestChild.command(location, 0, MANY).command());
        return new ProcessBuilder(command).start();
    }

    @Test
    void aFullDiskIsSaidAndKeepsWhatWasAcknowledged() throws IOException, InterruptedException {
        String folder = files.resolve("register").toString();
        Said said = Said.of(inLittleRoom(folder));
        assertThat(said.last()).startsWith("error " + folder).contains("make room on the disk and run again");
        assertThat(said.kept()).isNotEmpty();
        try (Register register = open(folder)) {
            assertThat(register.verify()).isEmpty();
            assertThat(said.kept()).allMatch(register::has);
            assertThat(register.add(IngestChild.reading(MANY), "unknown")).isTrue();
        }
    }

    @Test
    void aFolderThatMayNotBeWrittenToIsNamed() throws IOException, InterruptedException {
        Path folder = Files.createDirectory(files.resolve("closed"));
        try (Register register = open(folder.toString())) {
            register.add(IngestChild.reading(0), "unknown");
        }
        // root may write anywhere unless that is taken from it
        run("chmod", "-R", "a-w,a+rX", folder.toString());
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search"));
        }
        command.addAll(IngestChild.command(folder.toString(), 0, 1).command());
        Process child = new ProcessBuilder(command).redirectErrorStream(true).start();
        Said said = Said.of(child);
        run("chmod", "-R", "u+w", folder.toString());
        assertThat(said.last()).startsWith("error " + folder).contains("may not be written to");
        try (Register register = open(folder.toString())) {
            assertThat(register.verify()).isEmpty();
            assertThat(register.counts()).containsEntry("document", 1L);
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    @Test
    void aDatabaseThatAnotherHoldsIsToldAfterAWait() throws SQLException {
        String folder = files.resolve("register").toString();
        try (Register register = open(folder)) {
            register.add(IngestChild.reading(0), "unknown");
        }
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder + "/register.db");
                Statement statement = other.createStatement();
                Register register = Register.open(folder, new SameIds(), Fixtures.clock(), 300)) {
            statement.execute("begin exclusive");
            assertThatThrownBy(() -> register.add(IngestChild.reading(1), "unknown"))
                    .isInstanceOf(RegisterException.class)
                    .hasMessageContaining(folder)
                    .hasMessageContaining("another program holds the database; close it and run again");
            statement.execute("rollback");
            assertThat(register.add(IngestChild.reading(1), "unknown")).isTrue();
            assertThat(register.verify()).isEmpty();
        }
    }

    @Test
    void twoProcessesOnOneFolderAreToldApart() throws IOException, InterruptedException {
        String folder = files.resolve("register").toString();
        try (Register register = open(folder)) {
            register.add(IngestChild.reading(0), "unknown");
            Said said = Said.of(IngestChild.command(folder, 1, 2).start());
            assertThat(said.last())
                    .startsWith("error " + folder)
                    .contains("another process is writing to this register; wait for it");
            assertThat(register.add(IngestChild.reading(1), "unknown")).isTrue();
            assertThat(register.verify()).isEmpty();
        }
    }

    @Test
    void aServerThatIsRestartedDuringAnIngestCostsOneErrorAtMost() throws IOException, InterruptedException {
        PostgresServer server = PostgresServer.get();
        if (server == null) {
            throw new TestAbortedException("PostgreSQL is not installed");
        }
        try (Register register = open(server.newDatabase())) {
            register.add(IngestChild.reading(0), "unknown");
            server.stopAtOnce();
            server.startAgain();
            register.add(IngestChild.reading(1), "unknown"); // the connection broke: it is tried again on a new one
            assertThat(register.verify()).isEmpty();
            assertThat(register.counts()).containsEntry("document", 2L);
        }
    }

    @Test
    void aServerThatIsGoneDuringAnIngestIsNamed() throws IOException, InterruptedException {
        PostgresServer server = PostgresServer.get();
        if (server == null) {
            throw new TestAbortedException("PostgreSQL is not installed");
        }
        try (Register register = Register.open(server.newDatabase(), new SameIds(), Fixtures.clock(), 500)) {
            register.add(IngestChild.reading(0), "unknown");
            server.stopAtOnce();
            try {
                assertThatThrownBy(() -> register.add(IngestChild.reading(1), "unknown"))
                        .isInstanceOf(RegisterException.class)
                        .hasMessageContaining("127.0.0.1")
                        .hasMessageContaining("check that the database runs");
            } finally {
                server.startAgain();
            }
            assertThat(register.add(IngestChild.reading(1), "unknown")).isTrue();
            assertThat(register.verify()).isEmpty();
        }
    }
}
