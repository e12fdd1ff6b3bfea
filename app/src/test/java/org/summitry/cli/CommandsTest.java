package org.summitry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands besides {@code read}. */
class CommandsTest {
    @TempDir
    private Path folder = Path.of("");

    private Path report = folder;

    @BeforeEach
    void write() throws IOException {
        report = Files.writeString(folder.resolve("report.txt"), Ran.REPORT);
    }

    @Test
    void everyEntryIsExplained() {
        Ran ran = Ran.of("explain", report);

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains("person  person:ada-lorne\n", "meeting  meeting:")
                .containsPattern("found by  \\S+, rule \\S.*, confidence 0\\.\\d\\d")
                .contains("said that [trade between the lagoon states grew by 12 percent in 2030]")
                .doesNotContain("parse     (");
    }

    @Test
    void oneEntryIsExplainedWithTheParseOfItsSentence() {
        Matcher id = Pattern.compile("^statement  (\\S+)$", Pattern.MULTILINE)
                .matcher(Ran.of("explain", report).out());
        assertThat(id.find()).isTrue();
        Ran ran = Ran.of("explain", report, "--entry", id.group(1));

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .startsWith("statement  " + id.group(1) + "\n")
                .containsPattern("found by  \\S+, rule \\S.*, confidence 0\\.\\d\\d")
                .containsPattern("evidence  \\(whole\\) .*President of Norland Ada Lorne said that \\[trade")
                .contains("parse     (word, tag, relation to its head)")
                .containsPattern("\\d+ said +\\S+ +\\S+ +\\(root\\)")
                .doesNotContain("person  person:");
    }

    @Test
    void anUnknownEntryIsToldWithThoseNearest() {
        Ran ran = Ran.of("explain", report, "--entry", "person:ada-lorn");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errorLines())
                .singleElement()
                .asString()
                .startsWith("summitry: no entry person:ada-lorn in " + report)
                .contains("the nearest are person:ada-lorne");
    }

    @Test
    void anUnknownEntryOfADocumentWithout() throws IOException {
        Path empty = Files.writeString(folder.resolve("quiet.txt"), "It rained in the evening, and the wind rose.\n");
        Ran ran = Ran.of("explain", empty, "--entry", "person:x");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.errorLines())
                .singleElement()
                .asString()
                .endsWith("no entry person:x in " + empty + "; it has none");
    }

    @Test
    void aDocumentThatCannotBeExplained() {
        Ran ran = Ran.of("explain", folder.resolve("gone.txt"), "--entry", "person:x");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.errorLines()).singleElement().asString().contains("gone.txt: there is no such file");
    }

    @Test
    void versionAndHelp() {
        assertThat(Ran.of("--version").out()).startsWith("summitry ").contains("Java ");
        assertThat(Ran.of("--version").status()).isZero();
        Ran help = Ran.of("--help");
        assertThat(help.status()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).contains("demo", "read", "explain", "eval", "completion");
        assertThat(Ran.of("help", "read").out())
                .isEqualTo(Ran.of("read", "--help").out());
        assertThat(Ran.of("read", "--help").out()).contains("--format", "--out", "--pack", "--published", "--language");
    }

    @Test
    void completion() {
        Ran ran = Ran.of("completion");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).startsWith("#!/usr/bin/env bash").contains("complete -F", "--published", "explain");
    }
}
