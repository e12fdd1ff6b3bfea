package org.summitry.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.TestAbortedException;

/** The files that documents were made of, on either store. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class OriginalsTest {
    private static final byte[] PAGE = "<p>The gulls met at the lake.</p>\u00a0\u0000".getBytes(StandardCharsets.UTF_8);
    private static final String TEXT = "The gulls met at the lake.";

    @TempDir
    Path files;

    private Register register;
    private String location;

    private void open(String store) throws IOException, InterruptedException {
        location = location(store, "one");
        register = Register.open(location, new SameIds(), Fixtures.clock());
    }

    private String location(String store, String name) throws IOException, InterruptedException {
        if (store.equals("folder")) {
            return files.resolve(name).toString();
        }
        PostgresServer server = PostgresServer.get();
        if (server == null) {
            throw new TestAbortedException("PostgreSQL is not installed");
        }
        return server.newDatabase();
    }

    @AfterEach
    void close() {
        register.close();
    }

    private static PreparedReading reading(String id, String sha256, String text) {
        PreparedReading made = Fixtures.reading(id, "2031-02-01", "Lake Post", text);
        ObjectNode document = made.document().put("sha256", sha256);
        return new PreparedReading(document, text, List.of(), "reader test");
    }

    private static PreparedReading page() {
        return reading("doc:a1", Hashes.of(PAGE), TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "postgres"})
    void theBytesComeBackAsTheyWereAndThroughABackup(String store) throws IOException, InterruptedException {
        open(store);
        assertThat(register.add(page(), "unknown", PAGE)).isTrue();
        assertThat(register.add(page(), "unknown", PAGE)).isFalse();
        assertThat(register.browsing().original("doc:a1")).hasValue(PAGE);
        assertThat(register.browsing().document("doc:a1").orElseThrow().original())
                .isTrue();
        assertThat(register.verify()).isEmpty();
        Path backup = files.resolve("lake.backup");
        register.backup(backup);
        try (Register other = Register.open(location(store, "two"), new SameIds(), Fixtures.clock())) {
            other.restore(backup);
            assertThat(other.browsing().original("doc:a1")).hasValue(PAGE);
            assertThat(other.verify()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "postgres"})
    void whatIsHiddenIsGivenToNobodyAndATakedownTakesItForGood(String store) throws IOException, InterruptedException {
        open(store);
        register.add(page(), "unknown", PAGE);
        long line = register.keepConfidential("doc:a1", "mira", "").seq();
        assertThat(register.browsing().original("doc:a1")).isEmpty();
        register.undo(line, "mira", "");
        assertThat(register.browsing().original("doc:a1")).hasValue(PAGE);
        register.withdraw("doc:a1", "mira", "");
        assertThat(register.browsing().original("doc:a1")).isEmpty();
        assertThat(register.aside().<Integer>read(h -> h.createQuery("select count(*) from original")
                        .mapTo(Integer.class)
                        .one()))
                .isZero();
        assertThat(register.verify()).isEmpty();
        register.rebuild(l -> {});
        assertThat(register.browsing().document("doc:a1").orElseThrow().original())
                .isFalse();
    }

    @Test
    void textThatIsItsOwnFileIsNotKeptTwice() throws IOException, InterruptedException {
        open("folder");
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        register.add(reading("doc:b2", Hashes.of(bytes), TEXT), "unknown", bytes);
        assertThat(register.browsing().original("doc:b2")).hasValue(bytes);
        assertThat(register.aside().<Integer>read(h -> h.createQuery("select count(*) from original")
                        .mapTo(Integer.class)
                        .one()))
                .isZero();
        register.withdraw("doc:b2", "mira", "");
        assertThat(register.browsing().original("doc:b2")).isEmpty();
    }

    @Test
    void verifyTellsOfFilesThatWereChangedTakenAwayOrPutThere() throws IOException, InterruptedException {
        open("folder");
        register.add(page(), "unknown", PAGE);
        register.aside().write(h -> h.execute("update original set bytes = ?", new byte[] {1}));
        assertThat(register.verify()).containsExactly("the original file of doc:a1 was changed");
        register.aside().write(h -> h.execute("update original set sha256 = 'beef'"));
        assertThat(register.verify())
                .containsExactly(
                        "the original file of doc:a1 is missing", "the original file beef belongs to no document");
    }

    @Test
    void bytesThatAreNotTheDocumentsOrTooManyAreRefused() throws IOException, InterruptedException {
        open("folder");
        assertThatThrownBy(() -> register.add(page(), "unknown", new byte[] {1}))
                .hasMessageContaining("not the bytes of the document");
        assertThat(register.has("doc:a1")).isFalse();
        assertThatThrownBy(() -> register.add(page(), "unknown", new byte[Register.LARGEST_ORIGINAL + 1]))
                .hasMessageContaining("doc:a1");
    }
}
