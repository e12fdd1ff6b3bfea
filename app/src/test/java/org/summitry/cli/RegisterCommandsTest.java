package org.summitry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitry.export.ExampleRegister;

/** The register from the command line, with documents that are really read. */
@SuppressWarnings("NullAway.Init") // JUnit fills the field
class RegisterCommandsTest {
    @TempDir
    Path folder;

    private String register;

    @BeforeEach
    void write() throws IOException {
        register = folder.resolve("register").toString();
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(
                folder.resolve("in/one.txt"),
                "MARESH, 4 May 2031 - Foreign Minister Tenzo Dorji said on Sunday that Kelumbe would reopen the Ossa ferry by June.\n");
        Files.writeString(
                folder.resolve("in/two.txt"),
                "PORT LANE, 6 May 2031 - Tenzo Dorji, the foreign minister of Kelumbe, arrived in Port Lane for talks. Mr Dorji said the harbour was safe.\n");
    }

    private Ran run(String... arguments) {
        return Ran.of(arguments);
    }

    private Ran ingest() {
        return run("ingest", folder.resolve("in").toString(), "--register", register);
    }

    @Test
    void whatIsIngestedCanBeShownExportedAndIsNotReadTwice() {
        assertThat(ingest().out()).contains("2 documents added");
        assertThat(ingest().out()).contains("0 documents added").contains("2 were there already");
        Ran shown = run("show", "person:tenzo-dorji", "--register", register);
        assertThat(shown.out())
                .contains("Tenzo Dorji")
                .contains("found by machine, reviewed by nobody yet")
                .contains("2 independent reports: 2 unknown");
        Ran exported = run("export", "--format", "jsonl", "--register", register);
        assertThat(exported.out().lines().findFirst()).get().asString().contains("\"format\":\"summitry-jsonl\"");
        assertThat(exported.out().lines().filter(l -> l.contains("\"id\":\"person:tenzo-dorji\"")))
                .hasSize(1);
        assertThat(run("verify", "--register", register).out()).contains("all is as it was written: 2 documents");
    }

    @Test
    void anUndertakingIsShownWithTheOutcomeOfEachTestForACommitment() {
        Path example = folder.resolve("example");
        ExampleRegister.in(example, false).close();
        Ran shown = run("show", "undertaking:01", "--register", example.toString());
        assertThat(shown.out())
                .contains("Tests for a commitment")
                .contains("commitment, by the sentence of citation 1: Norland pledged to fund the ferry by 2033.")
                .containsPattern("future-oriented: (not )?passed, \\d+ %, 'pledged'")
                .contains("specific: passed, an amount, date or name");
        assertThat(run("show", "person:orla-venn", "--register", example.toString())
                        .out())
                .doesNotContain("Tests for a commitment");
    }

    @Test
    void decisionsAreToldWithTheirNumberAndUndone() {
        ingest();
        Ran edited = run(
                "edit",
                "person:tenzo-dorji",
                "name=Tenzo K. Dorji",
                "--as",
                "mira",
                "--reason",
                "his own spelling",
                "--register",
                register);
        Matcher line = Pattern.compile("line (\\d+)").matcher(edited.out());
        assertThat(line.find()).isTrue();
        assertThat(run("export", "--register", register).out())
                .contains("Tenzo K. Dorji")
                .contains("\"by\":\"mira\"");
        assertThat(run("log", "person:tenzo-dorji", "--register", register).out())
                .contains("mira: edit")
                .contains("his own spelling");
        assertThat(run("undo", line.group(1), "--register", register).status()).isZero();
        assertThat(run("export", "--register", register).out()).doesNotContain("Tenzo K. Dorji");
    }

    @Test
    void aSourceIsClassifiedAndThePastCanBeAsked() throws IOException {
        Files.writeString(
                folder.resolve("in/page.html"),
                "<html><head><title>Ferry</title><meta property='og:site_name' content='Ossa Post'></head><body><article>"
                        + "<p>Tenzo Dorji, the foreign minister of Kelumbe, told reporters that the ferry would sail.</p></article></body></html>");
        ingest();
        assertThat(run("classify", "Ossa Post", "state-agency", "--as", "mira", "--register", register)
                        .out())
                .contains("take it back with: summitry undo");
        Ran shown = run("show", "person:tenzo-dorji", "--register", register);
        assertThat(shown.out()).contains("3 independent reports: 1 state agency, 2 unknown");
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        assertThat(run("show", "person:tenzo-dorji", "--as-of", today, "--register", register)
                        .out())
                .isEqualTo(shown.out());
        assertThat(run("log", "--register", register).out())
                .contains("mira: classify publisher:Ossa Post as state-agency");
        Ran before = run("show", "person:tenzo-dorji", "--as-of", "2020-01-01", "--register", register);
        assertThat(before.status()).isEqualTo(1);
        assertThat(before.err().lines()).singleElement().asString().contains("nothing was known of it on 2020-01-01");
        assertThat(run("show", "person:tenzo-dorji", "--as-of", "soon", "--register", register)
                        .err())
                .contains("'soon' is no day; write it as YYYY-MM-DD");
        assertThat(run("classify", "Ossa Post", "friendly", "--register", register)
                        .err()
                        .lines())
                .singleElement()
                .asString()
                .contains("friendly is no class of sources; write one of primary");
    }

    @Test
    void whatIsPrintedAgainIsOneVoiceThoughReadInAnotherRun() throws IOException {
        String told =
                "Foreign Minister Tenzo Dorji said on Sunday that Kelumbe would reopen the Ossa ferry by June, that the"
                        + " pilots of both shores had agreed to it, and that every harbour would have a lamp before the winter came.\n";
        Path later = Files.createDirectories(folder.resolve("later"));
        Files.writeString(folder.resolve("in/one.txt"), "MARESH, 4 May 2031 - " + told);
        Files.writeString(later.resolve("again.txt"), "PORT LANE, 5 May 2031 - " + told);
        Files.delete(folder.resolve("in/two.txt"));
        ingest();
        assertThat(run("ingest", later.toString(), "--register", register).out())
                .contains("1 documents added");
        assertThat(run("show", "person:tenzo-dorji", "--register", register).out())
                .contains("1 independent report: 1 unknown");
        assertThat(run("export", "--register", register).out().lines().filter(l -> l.contains("\"duplicate_of\"")))
                .singleElement()
                .asString()
                .contains("\"path\":\"again.txt\"");
    }

    @Test
    void aCitationIsSplitOffAlone() {
        ingest();
        String id = "person:tenzo-dorji";
        Ran shown = run("show", id, "--register", register);
        long citations =
                shown.out().lines().filter(l -> l.matches("  \\d+\\. .*")).count();
        assertThat(citations).isGreaterThan(2);
        Ran split = run("split", id, "--evidence", Long.toString(citations), "--register", register);
        assertThat(split.status()).as(split.err()).isZero();
        assertThat(run("show", id, "--register", register).out().lines().filter(l -> l.matches("  \\d+\\. .*")))
                .hasSize((int) citations - 1);
        assertThat(run("show", id + "-2", "--register", register).out()).contains("1 independent report: 1 unknown");
        assertThat(run("split", id, "--evidence", "99", "--register", register)
                        .err()
                        .lines())
                .singleElement()
                .asString()
                .contains("has no citation 99");
    }

    @Test
    void anEmptyRegisterSaysWhatToDo() {
        Ran searched = run("search", "water", "--register", register);
        assertThat(searched.out()).contains("0 entries");
        assertThat(searched.err()).contains("is empty; add documents with: summitry ingest PATH");
        assertThat(run("export", "--register", register).out().lines()).hasSize(1);
    }

    @Test
    void whoTookPartIsShownByName() throws IOException {
        Files.writeString(
                folder.resolve("in/three.txt"),
                "PORT LANE, 9 May 2031 - The Third Lagoon Summit was held in Port Lane on 8 May 2031 under the chairmanship of President of Norland Ada Lorne.\n");
        ingest();
        String meeting = run("search", "Lagoon", "--kind", "meeting", "--register", register)
                .out()
                .split(" ")[0];
        assertThat(run("show", meeting, "--register", register).out())
                .contains("participants: Ada Lorne")
                .contains("(chair)");
    }

    @Test
    void mistakesAreOneLine() {
        ingest();
        Ran wrong = run("show", "person:nobody", "--register", register);
        assertThat(wrong.status()).isNotZero();
        assertThat(wrong.err().lines())
                .containsExactly(
                        "summitry: person:nobody: the register has no such entry; find its id with: summitry search");
        assertThat(run("edit", "person:tenzo-dorji", "name", "--register", register)
                        .err())
                .contains("write field=value");
    }

    @Test
    void aPortalOfAFormatThatIsNotThereIsOneLine() {
        ingest();
        Ran ran = run("serve", "--port", "0", "--format", "Lagoon Summit", "--register", register);
        assertThat(ran.status()).isNotZero();
        assertThat(ran.errorLines())
                .singleElement()
                .asString()
                .startsWith("summitry: --format Lagoon Summit: the register has no such format")
                .contains("summitry ingest");
    }

    @Test
    void aBackupMovesTheRegister() {
        ingest();
        String backup = folder.resolve("b.backup").toString();
        run("backup", backup, "--register", register);
        String other = folder.resolve("other").toString();
        assertThat(run("restore", backup, "--register", other).out()).contains("restored: 2 documents");
        assertThat(run("export", "--register", other).out().lines().skip(1))
                .isEqualTo(run("export", "--register", register)
                        .out()
                        .lines()
                        .skip(1)
                        .toList());
    }

    @Test
    void searchFollowsWhatIsReadAndDecided() {
        ingest();
        assertThat(run("search", "harbour", "--kind", "statement", "--register", register)
                        .out())
                .contains("the harbour was safe")
                .contains("1 entry");
        assertThat(run("search", "Доржи", "--kind", "person", "--register", register)
                        .out())
                .contains("person:tenzo-dorji");
        Ran rejected = run("reject", "person:tenzo-dorji", "--register", register);
        assertThat(run("search", "Dorji", "--kind", "person", "--register", register)
                        .out())
                .contains("0 entries");
        Matcher line = Pattern.compile("line (\\d+)").matcher(rejected.out());
        assertThat(line.find()).isTrue();
        run("undo", line.group(1), "--register", register);
        assertThat(run("search", "Dorji", "--kind", "person", "--register", register)
                        .out())
                .contains("person:tenzo-dorji");
    }
}
