package org.summitry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitry.Contract;

/** {@code summitry read}: where the documents come from and in which form and place the entries go. */
class ReadCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private Path report = folder;

    @BeforeEach
    void write() throws IOException {
        report = Files.writeString(folder.resolve("report.txt"), Ran.REPORT);
    }

    private static Stream<JsonNode> of(List<JsonNode> records, String kind) {
        return records.stream().filter(r -> r.path("kind").asText().equals(kind));
    }

    @Test
    void aReportForPeople() {
        Ran ran = Ran.of("read", report);

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("1 document: ")
                .contains("report.txt", "Found by machine", "Ada Lorne", "“We will open a new harbour in 2033”")
                .doesNotContain("\u001b");
    }

    @Test
    void theExchangeFormat() {
        Ran ran = Ran.of("read", "--format", "jsonl", report);
        List<JsonNode> records = Contract.check(ran.out());

        assertThat(ran.status()).isZero();
        assertThat(of(records, "document")).singleElement().satisfies(d -> {
            assertThat(d.path("path").asText()).isEqualTo("report.txt");
            assertThat(d.path("published").asText()).isEqualTo("2031-05-03");
            assertThat(d.path("language").asText()).isEqualTo("en");
            assertThat(d.path("sha256").asText()).matches("[0-9a-f]{64}");
            assertThat(d.path("text_length").asInt()).isBetween(200, Ran.REPORT.codePointCount(0, Ran.REPORT.length()));
        });
        assertThat(of(records, "person"))
                .singleElement()
                .satisfies(p -> assertThat(p.path("id").asText()).isEqualTo("person:ada-lorne"));
        assertThat(of(records, "statement"))
                .hasSize(2)
                .allSatisfy(s -> assertThat(s.path("speakers").path(0).asText()).isEqualTo("person:ada-lorne"));
    }

    @Test
    void theFormatMayBeWrittenInCapitals() {
        assertThat(Ran.of("read", "--format", "JSONL", report).out()).startsWith("{\"kind\":\"register\"");
    }

    @Test
    void intoAFile() throws IOException {
        Path out = folder.resolve("mine.jsonl");
        Files.writeString(out, "what was there before");
        Ran ran = Ran.of("read", "--out", out, report);

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(of(Contract.check(Files.readString(out)), "statement")).hasSize(2);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).as("nothing unfinished is left").containsExactlyInAnyOrder(out, report);
        }
    }

    @Test
    void intoAFileForPeople() throws IOException {
        Path out = folder.resolve("mine.txt");

        assertThat(Ran.of("read", "--out", out, report).status()).isZero();
        assertThat(Files.readString(out)).startsWith("1 document: ").doesNotContain("\u001b");
    }

    @Test
    void fromStandardInput() {
        Ran ran = Ran.with(Ran.REPORT, "read", "--format", "jsonl", "-");

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(of(Contract.check(ran.out()), "statement")).hasSize(2);
    }

    @Test
    void fromAnEmptyStandardInput() {
        Ran ran = Ran.with("", "read", "-");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.errorLines()).singleElement().asString().startsWith("summitry: -: it is empty; ");
    }

    @Test
    void theDayOfPublicationAndTheLanguageGiven() {
        Ran ran = Ran.of("read", "--format", "jsonl", "--published", "2031-06-07", "--language", "ru", report);

        assertThat(ran.status()).isZero();
        assertThat(Contract.check(ran.out())).singleElement().satisfies(d -> {
            assertThat(d.path("published").asText()).isEqualTo("2031-06-07");
            assertThat(d.path("language").asText()).isEqualTo("ru");
            assertThat(d.path("unread").asText()).contains("ru");
        });
    }

    @Test
    void severalThreadsChangeNothing() throws IOException {
        for (int i = 0; i < 6; i++) {
            Files.writeString(folder.resolve(i + ".txt"), Ran.REPORT.replace("12 percent", i + 20 + " percent"));
        }
        String one = Ran.of("read", "--format", "jsonl", folder).out();
        String three =
                Ran.of("read", "--format", "jsonl", "--threads", "3", folder).out();

        assertThat(three.lines().skip(1))
                .containsExactlyElementsOf(one.lines().skip(1).toList());
    }
}
