package org.summitry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.summitry.packs.PackLoader;
import org.summitry.reading.Reading;
import org.summitry.scoring.Gold;
import org.summitry.scoring.Report;
import org.summitry.scoring.Scorer;
import org.summitry.text.Document;

/**
 * The sample reports are read as their expected entries say, but for the differences that {@code samples/expected/differences.txt}
 * lists. That list is written by hand: a difference that is gone or new fails the test and is to be looked at, then entered.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplesTest {
    private static final Path SAMPLES = Path.of("..", "samples");

    private List<Document> documents = List.of();
    private List<Reading> readings = List.of();

    @BeforeAll
    void read() {
        documents = TestReader.documents(List.of(SAMPLES.resolve("reports").toString()));
        readings = TestReader.readAll(documents, PackLoader.bundled());
    }

    @Test
    void everyReportIsTakenIn() {
        assertThat(documents).hasSizeGreaterThanOrEqualTo(16);
        assertThat(documents).extracting(Document::unread).containsOnlyNulls();
    }

    @Test
    void theyAreReadAsExpectedButForTheListedDifferences() throws IOException {
        Set<String> actual = new TreeSet<>();
        Report report = Scorer.score(
                Gold.read(SAMPLES.resolve("expected")),
                TestReader.exported(readings),
                (kind, what, document, item) -> actual.add(
                        what + "  " + kind + "  " + document.path("doc").asText() + "  " + describe(document, item)));
        for (String line : report.toText().split("\n", -1)) {
            if (line.contains("right") && !line.contains("right 1.000")) {
                actual.add("right  " + line.strip().replaceAll("\\s+", " "));
            }
        }
        assertThat(actual)
                .as("differences between what is read and samples/expected")
                .containsExactlyInAnyOrderElementsOf(listed());
    }

    private static List<String> listed() throws IOException {
        return Files.readAllLines(SAMPLES.resolve("expected").resolve("differences.txt"), StandardCharsets.UTF_8)
                .stream()
                .filter(l -> !l.isBlank() && !l.startsWith("#"))
                .toList();
    }

    private String describe(JsonNode gold, JsonNode item) {
        if (item.has("text")) {
            return item.get("text").asText();
        }
        if (item.has("aliases") && !item.has("kind")) {
            return item.get("aliases").get(0).asText();
        }
        if (item.has("names")) {
            return item.get("names").get(0).asText();
        }
        JsonNode e = item.path("evidence").path(0);
        String text = texts().getOrDefault(gold.path("doc").asText(), "");
        return text.substring(
                text.offsetByCodePoints(0, e.path("start").asInt()),
                text.offsetByCodePoints(0, e.path("end").asInt()));
    }

    private Map<String, String> texts() {
        Map<String, String> byName = new HashMap<>();
        documents.forEach(
                d -> byName.put(Path.of(String.valueOf(d.path())).getFileName().toString(), d.text()));
        return byName;
    }

    @Test
    void theOrderOfReadingChangesNothing() {
        String first = TestReader.export(readings);
        List<Document> shuffled = new ArrayList<>(documents);
        Collections.shuffle(shuffled, new Random(7));
        String second = TestReader.export(TestReader.readAll(shuffled, PackLoader.bundled()));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void aRepublicationIsMarked() {
        assertThat(TestReader.records(readings, "document"))
                .filteredOn(d -> d.get("duplicate_of") != null)
                .singleElement()
                .satisfies(d -> assertThat(String.valueOf(d.get("path"))).contains("republication"));
    }
}
