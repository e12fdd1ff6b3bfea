package org.summitry.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.summitry.register.Fixtures.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a register promises, on whatever store: each store's test runs all of it. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
abstract class RegisterTest {
    private static final String VENN =
            "{'kind':'person','id':'person:orla-venn','name':'Orla Venn','aliases':['Orla Venn']}";
    private static final String TALKS =
            "{'kind':'meeting','id':'meeting:lake-forum-4','name':'4th Lake Forum','aliases':[],'type':'conference','status':'%s','date':'%s','participants':[{'actor':'person:orla-venn','role':'participant'}]}";

    static final PreparedReading PLANNED = reading(
            "doc:a1",
            "2031-02-01",
            "Northern Wire",
            "Orla Venn will open the 4th Lake Forum in May.",
            VENN,
            TALKS.formatted("scheduled", "2031-05"));
    static final PreparedReading HELD = reading(
            "doc:b2",
            "2031-05-04",
            "Lake Post",
            "Orla Venn opened the 4th Lake Forum on 3 May.",
            VENN,
            TALKS.formatted("held", "2031-05-03"));
    static final PreparedReading OTHER = reading(
            "doc:c3",
            "2031-05-05",
            "The Gull",
            "The 4th Lake Forum met on 4 May, Orla Venn said.",
            VENN,
            TALKS.formatted("held", "2031-05-04"));

    @TempDir
    Path files;

    Register register;

    abstract String newLocation() throws IOException, InterruptedException;

    private String location;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        location = newLocation();
        register = Register.open(location, new SameIds(), Fixtures.clock());
    }

    @AfterEach
    void close() {
        register.close();
    }

    void add(PreparedReading... readings) {
        Arrays.stream(readings).forEach(r -> register.add(r, "unknown"));
    }

    static List<String> export(Register r) {
        List<String> lines = new ArrayList<>();
        r.export(record -> lines.add(record.toString()));
        return lines;
    }

    private ObjectNode record(String id) {
        return register.show(id).record();
    }

    @Test
    void theSameMeetingToldByThreeIsOneWithThreeCitations() {
        add(PLANNED, HELD, OTHER);
        Dossier d = register.show("meeting:lake-forum-4");
        assertThat(d.citations()).extracting(Dossier.Citation::label).containsExactly("a1.txt", "b2.txt", "c3.txt");
        assertThat(d.citations().get(1).text()).isEqualTo("Orla Venn opened the 4th Lake Forum on 3 May.");
        assertThat(d.record().path("status").asText()).isEqualTo("held");
        assertThat(d.record().path("date").asText()).isEqualTo("2031-05-03");
        assertThat(d.disagreements().get("date"))
                .extracting(Dossier.Saying::value)
                .containsExactly("2031-05", "2031-05-03", "2031-05-04");
        assertThat(d.supporters()).isEqualTo(3);
    }

    @Test
    void readingTheSameAgainAddsNothing() {
        add(PLANNED);
        List<String> once = export(register);
        assertThat(register.add(PLANNED, "unknown")).isFalse();
        assertThat(export(register)).isEqualTo(once);
        assertThat(register.log(null, 10)).hasSize(1);
    }

    @Test
    void ofDocumentsHandedInTogetherThoseThatAreNewAreNamed() {
        add(HELD);
        List<Incoming> documents = List.of(
                Incoming.of(PLANNED, "independent"), Incoming.of(HELD, "unknown"), Incoming.of(PLANNED, "unknown"));
        assertThat(register.addAll(documents)).containsExactly("doc:a1");
        assertThat(register.log("doc:a1", 10)).hasSize(1);
        assertThat(register.addAll(documents)).isEmpty();
    }

    @Test
    void aConfidentialOneAmongThemReachesNoExport() throws IOException, InterruptedException {
        register.addAll(List.of(
                Incoming.of(PLANNED, "unknown"), Incoming.of(HELD, "unknown").confidentialFor("mira")));
        List<String> exported = export(register);
        assertThat(exported).noneMatch(r -> r.contains("doc:b2"));
        try (Register other = Register.open(newLocation(), new SameIds(), Fixtures.clock())) {
            other.addAll(List.of(PLANNED, HELD), "unknown");
            other.keepConfidential("doc:b2", "mira", "");
            assertThat(export(other)).isEqualTo(exported);
        }
    }

    @Test
    void aSourceOfNoKnownClassIsRefusedByName() {
        assertThatThrownBy(() -> Incoming.of(PLANNED, "rumour"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rumour");
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() throws IOException, InterruptedException {
        List<PreparedReading> all = new ArrayList<>(List.of(PLANNED, HELD, OTHER));
        add(PLANNED, HELD, OTHER);
        List<String> expected = export(register);
        Random random = new Random(4);
        for (int i = 0; i < 3; i++) {
            Collections.shuffle(all, random);
            try (Register shuffled = Register.open(newLocation(), new SameIds(), Fixtures.clock())) {
                all.forEach(r -> shuffled.add(r, "unknown"));
                assertThat(export(shuffled)).isEqualTo(expected);
            }
        }
    }

    @Test
    void aMergeJoinsAndItsUndoingParts() {
        add(
                PLANNED,
                reading(
                        "doc:d4",
                        "2031-06-01",
                        "Lake Post",
                        "O. Venn resigned.",
                        VENN.replace("orla-venn", "o-venn").replace("Orla Venn", "O. Venn")));
        List<String> before = export(register);
        LedgerEntry merge = register.merge("person:orla-venn", "person:o-venn", "mira", "the same minister");
        assertThat(record("person:orla-venn").path("aliases")).hasSize(2);
        assertThat(register.counts()).containsEntry("person", 1L);
        register.undo(merge.seq(), "mira", "two ministers");
        assertThat(export(register)).isEqualTo(before);
        assertThat(register.log("person:orla-venn", 10))
                .extracting(LedgerEntry::act)
                .startsWith(LedgerEntry.Act.UNDO, LedgerEntry.Act.MERGE);
    }

    @Test
    void aSplitMovesTheNamedCitationsAndStaysWhenMoreIsRead() {
        add(PLANNED, HELD);
        register.split("person:orla-venn", List.of(2), "mira", "her daughter");
        assertThat(register.show("person:orla-venn").citations()).hasSize(1);
        assertThat(register.show("person:orla-venn-2").citations())
                .extracting(Dossier.Citation::label)
                .containsExactly("b2.txt");
        add(OTHER);
        assertThat(register.counts()).containsEntry("person", 2L);
        assertThat(record("meeting:lake-forum-4").path("participants")).hasSize(2);
    }

    @Test
    void reviewsShowWhoAndWhatAndRejectedEntriesAreNotExported() {
        add(HELD);
        register.review("person:orla-venn", true, "mira", "");
        assertThat(record("person:orla-venn").path("review").path("state").asText())
                .isEqualTo("accepted");
        assertThat(record("person:orla-venn").path("review").path("by").asText())
                .isEqualTo("mira");
        LedgerEntry rejected = register.review("person:orla-venn", false, "tomas", "a ship");
        assertThat(export(register)).noneMatch(line -> line.contains("\"kind\":\"person\""));
        register.undo(rejected.seq(), "tomas", "");
        assertThat(record("person:orla-venn").path("review").path("state").asText())
                .isEqualTo("accepted");
    }

    @Test
    void aCorrectionReplacesAFieldAndOutlivesNewReports() {
        add(HELD);
        register.edit(
                "meeting:lake-forum-4", Map.of("date", "2031-05-02", "place", "Ossa"), "mira", "the programme says so");
        add(OTHER);
        assertThat(record("meeting:lake-forum-4").path("date").asText()).isEqualTo("2031-05-02");
        assertThat(record("meeting:lake-forum-4").path("review").path("state").asText())
                .isEqualTo("corrected");
    }

    @Test
    void whatCannotBeCorrectedIsSaidInOneLine() {
        add(HELD);
        assertThatThrownBy(() -> register.edit("meeting:lake-forum-4", Map.of("date", "soon"), "mira", ""))
                .isInstanceOf(RegisterException.class)
                .hasMessage("date=soon is no date; write 2031-05-04, 2031-05, 2031 or 2031/2033");
        assertThatThrownBy(() -> register.edit("meeting:lake-forum-4", Map.of("colour", "red"), "mira", ""))
                .hasMessageContaining("a meeting has no field colour to correct");
        assertThatThrownBy(() -> register.show("meeting:none")).hasMessageContaining("no such entry");
        assertThatThrownBy(() -> register.undo(77, "mira", "")).hasMessageContaining("no line 77");
        assertThatThrownBy(() -> register.split("person:orla-venn", List.of(5), "mira", ""))
                .hasMessageContaining("no citation 5");
        assertThat(register.log(null, 10)).hasSize(1);
    }

    @Test
    void aWithdrawnDocumentLeavesAStubAndNoWordOfItself() throws IOException {
        add(PLANNED, HELD);
        register.withdraw("doc:b2", "mira", "the publisher took it back");
        assertThat(record("meeting:lake-forum-4").path("status").asText()).isEqualTo("scheduled");
        assertThat(export(register)).noneMatch(line -> line.contains("doc:b2"));
        assertThat(register.log("doc:b2", 10))
                .extracting(LedgerEntry::act)
                .containsExactly(LedgerEntry.Act.WITHDRAW, LedgerEntry.Act.READ);
        assertThat(register.verify()).isEmpty();
        assertThat(register.add(HELD, "unknown")).isFalse();
    }

    @Test
    void aConfidentialDocumentReachesNoExport() {
        add(PLANNED, HELD);
        register.keepConfidential("doc:a1", "mira", "");
        assertThat(export(register)).noneMatch(line -> line.contains("doc:a1"));
        assertThat(record("meeting:lake-forum-4").path("date").asText()).isEqualTo("2031-05-03");
    }

    @Test
    void aNameThatOnlyAConfidentialDocumentGivesIsNotShown() {
        String fuller = VENN.replace("'name':'Orla Venn'", "'name':'Orla Ossian Venn'");
        add(PLANNED, reading("doc:e5", "2031-06-02", "Note", "Orla Ossian Venn called.", fuller));
        assertThat(register.show("person:orla-venn").name()).isEqualTo("Orla Ossian Venn");
        register.keepConfidential("doc:e5", "mira", "");
        assertThat(register.show("person:orla-venn").name()).isEqualTo("Orla Venn");
        List<String> indexed = new ArrayList<>();
        register.changedSince(0, c -> {
            if (c.entry() != null) {
                indexed.add(c.entry().name());
            }
        });
        assertThat(indexed).contains("Orla Venn").doesNotContain("Orla Ossian Venn");
    }

    @Test
    void aMuchReportedEntryIsShownByPagesAndSplitByTheNumbersThere() {
        List<PreparedReading> many = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            String day = "2031-" + (i < 125 ? "03" : "04") + "-1" + i % 10;
            many.add(reading("doc:" + (1000 + i), day, "Wire", "Orla Venn spoke, " + i + ".", VENN));
        }
        register.addAll(many, "unknown");
        assertThat(register.counts()).containsEntry("person", 1L);
        Dossier second = register.show("person:orla-venn", 2);
        assertThat(second.pages()).isEqualTo(2);
        assertThat(register.show("person:orla-venn").citations()).hasSize(200);
        assertThat(second.citations()).hasSize(50);
        assertThat(second.citations().get(0).number()).isEqualTo(201);
        assertThat(second.supporters()).isEqualTo(250);
        assertThatThrownBy(() -> register.show("person:orla-venn", 3))
                .hasMessageContaining("has no page 3; it has 1 to 2");
        Dossier.Citation last = second.citations().get(49);
        register.split("person:orla-venn", List.of(250), "mira", "her daughter");
        assertThat(register.show("person:orla-venn-2").citations())
                .extracting(Dossier.Citation::document)
                .containsExactly(last.document());
        assertThat(register.show("person:orla-venn").supporters()).isEqualTo(249);
    }

    @Test
    void aPageOfEntriesEndsWhereManyReportsTellOfThemAndNoneIsLost() {
        PreparedReading[] readings = new PreparedReading[210];
        for (int i = 0; i < readings.length; i++) {
            readings[i] = Fixtures.reading(
                    "doc:" + String.format("%04d", i),
                    "2031-02-03",
                    "Lakes Wire",
                    "Orla Venn and Tomas Reed met Ilmar Kass and Karin Solheim.",
                    "{'kind':'person','id':'person:a-venn','name':'Orla Venn'}",
                    "{'kind':'person','id':'person:b-reed','name':'Tomas Reed'}",
                    "{'kind':'person','id':'person:c-kass','name':'Ilmar Kass'}",
                    "{'kind':'person','id':'person:d-solheim','name':'Karin Solheim'}");
        }
        add(readings);

        Page<Cited> whole = register.outlet().page("person", null, 10);
        assertThat(whole.items()).extracting(Cited::id).containsExactly("person:a-venn", "person:b-reed");
        assertThat(whole.items().get(0).quotes()).hasSize(210);
        Page<Cited> brief = register.outlet().pageInBrief("person", null, 10);
        assertThat(brief.items()).extracting(Cited::id).containsExactly("person:a-venn", "person:b-reed");
        assertThat(brief.items().get(0).quotes()).hasSize(Dossiers.PAGE);
        assertThat(register.outlet().pageInBrief("person", brief.next(), 10).items())
                .extracting(Cited::id)
                .containsExactly("person:c-kass", "person:d-solheim");
    }

    @Test
    void copiesOfEntriesAreToldWhatChangedAndWhatIsGone() {
        add(HELD, OTHER);
        long position = register.position();
        String key = register.show("person:orla-venn").citations().get(0).document() + "#person:orla-venn";
        assertThat(changes(position)).isEmpty();
        add(PLANNED);
        assertThat(changes(position)).contains("doc:a1#person:orla-venn is Orla Venn", key + " is gone");
        assertThat(register.idOf(key)).isNull();
        position = register.position();
        register.withdraw("doc:a1", "mira", "");
        assertThat(changes(position)).contains("doc:a1#person:orla-venn is gone", key + " is Orla Venn");
    }

    private List<String> changes(long since) {
        List<String> changes = new ArrayList<>();
        register.changedSince(
                since,
                c -> changes.add(c.key()
                        + (c.entry() == null ? " is gone" : " is " + c.entry().name())));
        return changes;
    }

    @Test
    void theViewIsAFunctionOfTheLedger() {
        add(PLANNED, HELD, OTHER);
        register.split("person:orla-venn", List.of(2), "mira", "");
        LedgerEntry merge = register.merge("person:orla-venn", "person:orla-venn-2", "mira", "");
        register.edit("meeting:lake-forum-4", Map.of("ordinal", "4"), "mira", "");
        register.undo(merge.seq(), "mira", "");
        register.keepConfidential("doc:c3", "mira", "");
        List<String> before = export(register);
        register.rebuild(line -> {});
        assertThat(export(register)).isEqualTo(before);
        assertThat(register.verify()).isEmpty();
    }

    @Test
    void aBackupRestoresEverything() throws IOException, InterruptedException {
        add(PLANNED, HELD);
        register.edit("meeting:lake-forum-4", Map.of("place", "Ossa"), "mira", "");
        Path backup = files.resolve("register.backup");
        register.backup(backup);
        try (Register restored = Register.open(newLocation(), new SameIds(), Fixtures.clock())) {
            restored.restore(backup);
            assertThat(export(restored)).isEqualTo(export(register));
            assertThat(restored.verify()).isEmpty();
            assertThat(restored.log(null, 9)).isEqualTo(register.log(null, 9));
            assertThatThrownBy(() -> restored.restore(backup)).hasMessageContaining("is not empty");
        }
    }

    @Test
    void aBackupHasFeedsAndAccountsButNobodySignedIn() throws IOException, InterruptedException {
        add(PLANNED);
        register.feeds().add("https://lake.example/feed");
        meddle(
                "insert into account (name, shown, role, active, created_at) values ('mira', 'Mira Oss', 'reader', 1, 7)");
        meddle("insert into saved_search (id, account, name, query) values (1, 'mira', 'lakes', 'q=lake')");
        meddle("insert into account_session (token_hash, account, opened_at, seen_at) values ('x', 'mira', 1, 2)");
        Path backup = files.resolve("register.backup");
        register.backup(backup);
        try (Register restored = Register.open(newLocation(), new SameIds(), Fixtures.clock())) {
            restored.restore(backup);
            assertThat(restored.feeds().all()).isEqualTo(register.feeds().all()).hasSize(1);
            assertThat(texts(restored, "select shown from account")).containsExactly("Mira Oss");
            assertThat(texts(restored, "select query from saved_search")).containsExactly("q=lake");
            assertThat(texts(restored, "select account from account_session")).isEmpty();
        }
        assertThat(Files.getPosixFilePermissions(backup))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    private static List<String> texts(Register of, String query) {
        return of.aside().read(h -> h.createQuery(query).mapTo(String.class).list());
    }

    @Test
    void aTruncatedBackupRestoresNothing() throws IOException, InterruptedException {
        add(PLANNED, HELD);
        Path backup = files.resolve("register.backup");
        register.backup(backup);
        byte[] bytes = Files.readAllBytes(backup);
        Files.write(backup, Arrays.copyOf(bytes, bytes.length - 30));
        try (Register restored = Register.open(newLocation(), new SameIds(), Fixtures.clock())) {
            assertThatThrownBy(() -> restored.restore(backup))
                    .isInstanceOf(RegisterException.class)
                    .hasMessageContaining("register.backup")
                    .hasMessageContaining("take another");
            assertThat(restored.log(null, 9)).isEmpty();
        }
    }

    @Test
    void verifyFindsChangesBehindTheLedgersBack() {
        add(PLANNED, HELD);
        register.review("person:orla-venn", true, "mira", "");
        assertThat(register.verify()).isEmpty();
        meddle("update ledger set who = 'nobody' where seq = 3");
        assertThat(register.verify()).singleElement().asString().contains("line 3");
        meddle("update content set body = 'Orla Venn did nothing.' where document = 'doc:b2'");
        assertThat(register.verify()).anyMatch(f -> f.equals("the text of doc:b2 was changed"));
        meddle("delete from ledger where seq = 2");
        assertThat(register.verify()).anyMatch(f -> f.equals("line 2 is missing from the ledger"));
    }

    private void meddle(String sql) {
        try (Store store = Store.open(location)) {
            store.read(handle -> handle.execute(sql));
        }
    }

    @Test
    void aRegisterOfANewerVersionIsLeftAlone() {
        meddle(
                "insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)"
                        + " values (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', 1, " + trueInSql() + ")");
        assertThatThrownBy(() -> Register.open(location, new SameIds(), Fixtures.clock()))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("made by a newer Summitry");
    }

    abstract String trueInSql();

    @Test
    void aWeekIsToldWhatWasFirstReportedInItAndWhatWasDone() {
        register.addAll(List.of(PLANNED, HELD), "unknown");
        LocalDate february = LocalDate.parse("2031-01-27");
        LocalDate may = LocalDate.parse("2031-04-28");
        Chronicle chronicle = register.chronicle();
        assertThat(chronicle.firstTold("meeting", february, february.plusDays(6), 9))
                .containsExactly("meeting:lake-forum-4");
        assertThat(chronicle.firstTold("meeting", may, may.plusDays(6), 9)).isEmpty();
        register.keepConfidential("doc:a1", "mira", "");
        assertThat(chronicle.firstTold("meeting", february, february.plusDays(6), 9))
                .isEmpty();
        assertThat(chronicle.firstTold("meeting", may, may.plusDays(6), 9)).hasSize(1);
        LocalDate read = LocalDate.parse("2031-03-01");
        assertThat(chronicle.lines(read, read, 9))
                .extracting(LedgerEntry::act)
                .containsExactly(LedgerEntry.Act.CONFIDENTIAL, LedgerEntry.Act.READ, LedgerEntry.Act.READ);
        assertThat(chronicle.acts(read, read)).containsExactly(Map.entry("confidential", 1L), Map.entry("read", 2L));
        assertThat(chronicle.acts(february, february.plusDays(6))).isEmpty();
    }
}
