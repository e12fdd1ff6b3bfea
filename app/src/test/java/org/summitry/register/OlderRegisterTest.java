package org.summitry.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A register that an earlier version made is brought up to date when it is opened, and nothing of it is lost. */
@SuppressWarnings("NullAway.Init") // JUnit fills the field
class OlderRegisterTest {
    private static final String MIGRATIONS = "/org/summitry/register/migrations/";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "SQLITE, V1__register.sql",
        "POSTGRES, V1__register.sql",
        "SQLITE, V1__register.sql V3__feeds_and_voices.sql",
        "POSTGRES, V1__register.sql V3__feeds_and_voices.sql",
        "SQLITE, V1__register.sql V3__feeds_and_voices.sql V4__accounts_and_review.sql",
        "POSTGRES, V1__register.sql V3__feeds_and_voices.sql V4__accounts_and_review.sql"
    })
    void aRegisterOfAnEarlierVersionGoesOn(TestStore store, String tables) throws IOException, InterruptedException {
        String fresh = TestStore.SQLITE.newLocation(folder);
        String older = store.newLocation(folder);
        makeTables(older, List.of(tables.split(" ")));
        List<String> expected;
        try (Register r = Register.open(fresh, new SameIds(), Fixtures.clock())) {
            r.add(RegisterTest.PLANNED, "unknown");
            r.add(RegisterTest.HELD, "government");
            r.edit("person:orla-venn", Map.of("name", "Orla Ossian Venn"), "mira", "");
            expected = RegisterTest.export(r);
            fill(fresh, older);
        }
        try (Register r = Register.open(older, new SameIds(), Fixtures.clock())) {
            assertThat(RegisterTest.export(r)).isEqualTo(expected);
            assertThat(r.verify()).isEmpty();
            assertThat(r.add(RegisterTest.PLANNED, "unknown")).isFalse();
            assertThat(r.position()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void whatAnEarlierVersionMadeOfTheDocumentsIsMadeAnew(TestStore store) throws IOException, InterruptedException {
        String location = store.newLocation(folder);
        List<String> expected;
        try (Register r = Register.open(location, new SameIds(), Fixtures.clock())) {
            r.add(RegisterTest.PLANNED, "unknown");
            r.add(RegisterTest.HELD, "government");
            expected = RegisterTest.export(r);
        }
        try (Handle handle = Jdbi.create(url(location)).open()) {
            handle.execute("delete from view_state where name = 'format'");
            handle.execute("delete from entry where kind = 'person'");
        }
        try (Register r = Register.open(location, new SameIds(), Fixtures.clock())) {
            assertThat(RegisterTest.export(r)).isEqualTo(expected);
            assertThat(r.built()).isEqualTo(1);
        }
        try (Register r = Register.open(location, new SameIds(), Fixtures.clock())) {
            assertThat(r.built()).isEqualTo(1);
        }
    }

    private void makeTables(String location, List<String> scripts) throws IOException {
        Path some = Files.createTempDirectory(folder, "scripts");
        for (String script : scripts) {
            try (InputStream in = Objects.requireNonNull(Register.class.getResourceAsStream(MIGRATIONS + script))) {
                Files.copy(in, some.resolve(script));
            }
        }
        Flyway.configure()
                .dataSource(url(location), null, null)
                .locations("filesystem:" + some)
                .load()
                .migrate();
    }

    private static String url(String location) {
        return location.startsWith("postgresql:")
                ? "jdbc:" + location.replace("postgres@", "") + "?user=postgres"
                : "jdbc:sqlite:" + location + "/register.db";
    }

    /** Ledger and documents, as they were kept at first. */
    private static void fill(String fresh, String older) {
        try (Handle from = Jdbi.create(url(fresh)).open();
                Handle to = Jdbi.create(url(older)).open()) {
            from.createQuery("select seq, at, who, act, subject, body, supersedes, previous, hash from ledger")
                    .mapToMap()
                    .forEach(row -> to.createUpdate(
                                    "insert into ledger (seq, at, who, act, subject, body, previous, hash)"
                                            + " values (:seq, :at, :who, :act, :subject, :body, :previous, :hash)")
                            .bindMap(row)
                            .execute());
            from.createQuery(
                            "select d.id, d.body, c.body as content, c.records, d.publisher, d.published, d.source_class,"
                                    + " d.confidential, d.withdrawn, d.read_at, d.seq from document d join content c on c.document = d.id")
                    .mapToMap()
                    .forEach(row -> to.createUpdate("insert into document (id, body, content, records, publisher,"
                                    + " published, source_class, confidential, withdrawn, read_at, seq) values (:id, :body,"
                                    + " :content, :records, :publisher, :published, :source_class, :confidential, :withdrawn,"
                                    + " :read_at, :seq)")
                            .bindMap(row)
                            .execute());
        }
    }
}
