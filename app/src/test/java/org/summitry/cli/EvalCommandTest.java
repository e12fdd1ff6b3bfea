package org.summitry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code summitry eval}: documents or an export against gold. */
class EvalCommandTest {
    private static final String SAID = "trade between the lagoon states grew by 12 percent in 2030";

    @TempDir
    private Path folder = Path.of("");

    private Path gold = folder;
    private Path documents = folder;

    @BeforeEach
    void write() throws IOException {
        gold = Files.createDirectory(folder.resolve("gold"));
        documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(documents.resolve("report.txt"), Ran.REPORT);
        int start = Ran.REPORT.indexOf(SAID);
        String json =
                """
                {"doc": "report.txt", "sha256": "unknown",
                 "persons": [{"id": "person:ada-lorne", "aliases": ["Ada Lorne"]},
                             {"id": "person:bo-tarn", "aliases": ["Bo Tarn"]}],
                 "statements": [{"speaker": "person:ada-lorne", "form": "indirect", "start": %d, "end": %d}]}
                """;
        Files.writeString(gold.resolve("report.json"), String.format(json, start, start + SAID.length()));
    }

    @Test
    void documentsAreReadAndScored() {
        Ran ran = Ran.of("eval", "--gold", gold, "--input", documents, "--errors", "persons");

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out().lines())
                .anyMatch(l -> l.startsWith("missed  report.txt  ") && l.contains("Bo Tarn"))
                .contains(
                        "documents: 1 of 1 gold documents read",
                        "persons                    P 1.000  R 0.500  F1 0.667   (2 gold, 1 found)",
                        "statements+speaker         P 0.500  R 1.000  F1 0.667   (1 gold, 2 found)");
    }

    @Test
    void falseFindsAreShownInTheirContext() {
        Ran ran = Ran.of("eval", "--gold", gold, "--input", documents, "--errors", "statements");

        assertThat(ran.out())
                .containsPattern("(?m)^wrong  report\\.txt  \\{")
                .containsPattern("\\[“?We will open a new harbour in 2033,?”?\\]");
    }

    @Test
    void anExportIsScoredLikeTheDocumentsItCameFrom() {
        Path export = folder.resolve("mine.jsonl");
        Ran.of("read", "--out", export, documents);
        Ran ran = Ran.of("eval", "--gold", gold, "--system", export);

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .isEqualTo(Ran.of("eval", "--gold", gold, "--input", documents).out());
    }

    @Test
    void aDocumentThatCannotBeReadIsToldAndTheRestScored() throws IOException {
        Files.createFile(documents.resolve("empty.txt"));
        Ran ran = Ran.of("eval", "--gold", gold, "--input", documents);

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.errorLines()).singleElement().asString().contains("empty.txt: it is empty");
        assertThat(ran.out()).startsWith("documents: 1 of 1 gold documents read\n");
    }

    @Test
    void wrongCommandLines() {
        assertOneLine(Ran.of("eval", "--gold", gold), 2, "--input", "--system");
        assertOneLine(Ran.of("eval", "--gold", folder.resolve("none"), "--input", documents), 2, "none is no folder");
        assertOneLine(Ran.of("eval", "--input", documents), 2, "--gold");
    }

    @Test
    void filesThatCannotBeUsed() throws IOException {
        Path gone = folder.resolve("gone.jsonl");
        assertOneLine(Ran.of("eval", "--gold", gold, "--system", gone), 1, gone + ": there is no such file");
        Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{\"kind\":\"register\"}\n{oops\n");
        assertOneLine(Ran.of("eval", "--gold", gold, "--system", broken), 1, broken + ", line 2: not a JSON record");
        Files.writeString(gold.resolve("broken.json"), "[1,\n2");
        assertOneLine(Ran.of("eval", "--gold", gold, "--input", documents), 1, "the gold file", "broken.json");
    }

    private static void assertOneLine(Ran ran, int status, String... parts) {
        assertThat(ran.status()).as(ran.err()).isEqualTo(status);
        assertThat(ran.errorLines())
                .singleElement()
                .asString()
                .startsWith("summitry: ")
                .contains(parts);
    }
}
