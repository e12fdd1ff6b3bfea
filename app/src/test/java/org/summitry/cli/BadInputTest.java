package org.summitry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be used is told in one line each, with the remedy, by the exit status, and the rest is read. */
class BadInputTest {
    @TempDir
    private Path folder = Path.of("");

    private Path good = folder;

    @BeforeEach
    void write() throws IOException {
        good = Files.writeString(folder.resolve("good.txt"), Ran.REPORT);
    }

    private static void assertOneLine(Ran ran, int status, String... parts) {
        assertThat(ran.status()).as(ran.err()).isEqualTo(status);
        assertThat(ran.errorLines())
                .singleElement()
                .asString()
                .startsWith("summitry: ")
                .contains(parts);
    }

    @Test
    void aFileThatIsNotThere() {
        Ran ran = Ran.of("read", folder.resolve("gone.txt"), good);

        assertOneLine(ran, 1, "gone.txt: there is no such file; check its name");
        assertThat(ran.out()).contains("Ada Lorne");
    }

    @Test
    void manyBadFilesInOneFolder() throws IOException {
        byte[] rubbish = new byte[5000];
        new Random(3).nextBytes(rubbish);
        Files.write(folder.resolve("rubbish.txt"), rubbish);
        Files.write(folder.resolve("empty.txt"), new byte[0]);
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("nowhere"));
        Ran ran = Ran.of("read", "--format", "jsonl", folder);

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.errorLines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("summitry: empty.txt: it is empty; "),
                        line -> assertThat(line).startsWith("summitry: link.txt: the link leads nowhere; "),
                        line -> assertThat(line)
                                .startsWith("summitry: rubbish.txt: ")
                                .contains("binary data", "; "));
        assertThat(ran.out().lines().filter(l -> l.contains("\"kind\":\"document\"")))
                .singleElement()
                .asString()
                .contains("good.txt");
    }

    @Test
    void nothingButBadFiles() {
        Ran ran = Ran.of("read", "--format", "jsonl", folder.resolve("gone.txt"));

        assertOneLine(ran, 1, "gone.txt");
        assertThat(ran.out().lines()).singleElement().asString().contains("\"kind\":\"register\"");
    }

    @Test
    void theSameFileTwiceIsToldButNoError() throws IOException {
        Files.copy(good, folder.resolve("same.txt"));
        Ran ran = Ran.of("read", folder);

        assertOneLine(ran, 0, "same.txt: the same as good.txt");
    }

    @Test
    void aPackThatIsNotThere() {
        assertOneLine(Ran.of("read", "--pack", "atlantis", good), 1, "atlantis", "world", "central-asia");
    }

    @Test
    void aPackThatIsNone() {
        assertOneLine(Ran.of("read", "--pack", good, good), 1, good.toString(), "docs/packs.md");
    }

    @Test
    void aDayThatIsNone() {
        assertOneLine(Ran.of("read", "--published", "2031-13-01", good), 2, "--published", "2031-13-01", "YYYY-MM-DD");
    }

    @Test
    void aLanguageThatIsNone() {
        assertOneLine(Ran.of("read", "--language", "english", good), 2, "--language", "english", "such as en");
    }

    @Test
    void aFormatThatIsNone() {
        assertOneLine(Ran.of("read", "--format", "xml", good), 2, "--format", "xml", "JSONL");
    }

    @Test
    void anOptionOrACommandThatIsNone() {
        assertOneLine(Ran.of("read", "--colour", good), 2, "--colour");
        assertOneLine(Ran.of("write", good), 2, "write");
        assertOneLine(Ran.of("read"), 2, "PATH");
    }

    @Test
    void aPlaceToWriteThatIsNone() {
        Path nowhere = folder.resolve("none").resolve("out.jsonl");

        assertOneLine(Ran.of("read", "--out", nowhere, good), 2, nowhere.toString(), "make the folder first");
        assertOneLine(Ran.of("read", "--out", folder, good), 2, folder.toString(), "name a file");
    }

    @Test
    void noCommandShowsTheCommands() {
        Ran ran = Ran.of();

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("read", "explain", "eval", "summitry: name a command");
    }
}
