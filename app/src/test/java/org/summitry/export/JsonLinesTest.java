package org.summitry.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.Contract;
import org.summitry.TestReader;
import org.summitry.packs.Packs;
import org.summitry.reading.Reading;
import org.summitry.text.Document;

/** The exchange format: offsets, order, ids, and what becomes of repeated and unreadable documents. */
class JsonLinesTest {
    private static final String SAID = "trade between the lagoon states grew by 12 percent in 2030";
    private static final String QUOTED = "We will open a new harbour in 2033";
    private static final String REPORT = "President of Norland Ada Lorne said that " + SAID + ". “" + QUOTED
            + ",” she added.\n\nThe two countries signed the Lagoon Fisheries Treaty in Port Vell on 2 May 2031.\n";
    private static final String OTHER =
            "President of Norland Ada Lorne met Prime Minister of Sudland Bo Tarn in Port Vell on 4 June 2031.\n\n"
                    + "Bo Tarn proposed to build a ferry terminal by 2034. Norland will contribute 30 million euros.\n";

    private static List<JsonNode> of(List<JsonNode> records, String kind) {
        return records.stream()
                .filter(r -> r.path("kind").asText().equals(kind))
                .toList();
    }

    private static String at(String text, JsonNode range) {
        return text.substring(
                text.offsetByCodePoints(0, range.path("start").asInt()),
                text.offsetByCodePoints(0, range.path("end").asInt()));
    }

    private static List<Reading> read(String... texts) {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            documents.add(TestReader.document(i + ".txt", texts[i]));
        }
        return TestReader.readAll(documents, Packs.none());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The flags \uD83C\uDDF3\uD83C\uDDF4 and \uD83E\uDD1D were everywhere, \uD83C\uDFD4\uFE0F too.\n\n",
                "\uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2 ",
                "The ministers met in Порт-Велл, which locals call Ескі Айлақ.\n\n",
                "The cafe\u0301 of the Sa\u0303o ministry was crowded; it is ‘the old one’, “says” a waiter…\n\n",
                "The sign \uD835\uDD38\uD835\uDD39 was painted over (㎞, ﬁ, \u00AD\u200B\uFEFF).\n\n",
            })
    void offsetsAreCodePointsOfTheText(String before) {
        List<Reading> readings = read(before + REPORT);
        String text = readings.get(0).parse().document().text();
        List<JsonNode> records = Contract.check(TestReader.export(readings));

        assertThat(of(records, "document").get(0).path("text_length").asInt())
                .isEqualTo(text.codePointCount(0, text.length()));
        assertThat(of(records, "statement"))
                .extracting(s -> at(text, s.path("content")))
                .contains(SAID, QUOTED);
        assertThat(of(records, "statement")).allSatisfy(s -> {
            assertThat(at(text, s.path("cue")))
                    .isEqualTo(s.path("cue").path("text").asText());
            assertThat(at(text, s.path("source")))
                    .isEqualTo(s.path("source").path("text").asText());
        });
        assertThat(of(records, "person")).singleElement().satisfies(p -> assertThat(p.path("evidence"))
                .extracting(e -> at(text, e))
                .contains("Ada Lorne"));
        assertThat(of(records, "undertaking")).isNotEmpty().allSatisfy(u -> assertThat(u.path("evidence"))
                .extracting(e -> at(text, e))
                .contains(u.path("action").asText()));
        assertThat(of(records, "figure"))
                .anySatisfy(
                        f -> assertThat(at(text, f.path("evidence").path(0))).isEqualTo("12 percent"));
    }

    @Test
    void theOrderOfReadingAndTheClockChangeTheFirstLineOnly() throws IOException {
        List<Reading> readings = new ArrayList<>(read(REPORT, OTHER, "It rained in Port Vell.\n"));
        StringWriter first = new StringWriter();
        new JsonLines().write(readings, Instant.parse("2031-05-03T10:15:30.123Z"), first);
        Collections.reverse(readings);
        StringWriter second = new StringWriter();
        new JsonLines().write(readings, Instant.parse("2032-01-01T00:00:00Z"), second);

        assertThat(second.toString().lines().skip(1))
                .containsExactlyElementsOf(first.toString().lines().skip(1).toList());
        assertThat(first.toString())
                .startsWith("{\"kind\":\"register\",\"format\":\"summitry-jsonl\",\"version\":1,"
                        + "\"generated\":\"2031-05-03T10:15:30Z\"}\n");
        assertThat(second.toString()).contains("\"generated\":\"2032-01-01T00:00:00Z\"");
    }

    @Test
    void oneRecordForWhomTwoDocumentsName() {
        List<Reading> readings = read(REPORT, OTHER);
        List<JsonNode> records = Contract.check(TestReader.export(readings));

        assertThat(of(records, "document")).hasSize(2);
        assertThat(of(records, "person"))
                .extracting(p -> p.path("id").asText())
                .containsExactly("person:ada-lorne", "person:bo-tarn");
        assertThat(of(records, "person").get(0).path("evidence"))
                .extracting(e -> e.path("doc").asText())
                .contains(
                        readings.get(0).parse().document().id(),
                        readings.get(1).parse().document().id());
        assertThat(of(records, "person").get(1).path("evidence"))
                .extracting(e -> e.path("doc").asText())
                .containsOnly(readings.get(1).parse().document().id());
    }

    @Test
    void entriesOfOneDocumentDoNotDependOnTheOthers() {
        List<JsonNode> alone = of(Contract.check(TestReader.export(read(REPORT))), "statement");
        List<JsonNode> together = of(Contract.check(TestReader.export(read(REPORT, OTHER))), "statement");

        assertThat(together).containsAll(alone);
    }

    @Test
    void everyEntryHasAReasonOfItsOwn() {
        List<Entry> entries = Entry.of(read(REPORT).get(0));

        assertThat(entries).hasSizeGreaterThan(4).allSatisfy(e -> {
            assertThat(e.why().finder()).isNotBlank();
            assertThat(e.why().rule()).isNotBlank();
            assertThat(e.record())
                    .containsEntry("id", e.id())
                    .containsEntry("kind", e.kind())
                    .containsEntry("confidence", Math.round(e.why().confidence() * 100) / 100.0);
        });
    }

    @Test
    void aNearDuplicateNamesTheOneItRepeats(@TempDir Path folder) throws IOException {
        String long1 = Stream.of("fish", "rice", "salt", "wool", "glass", "timber", "copper", "paper", "silk", "tea")
                .reduce(
                        REPORT,
                        (text, ware) -> text + "\nThe two sides also spoke about the trade in " + ware
                                + " and about the duties that each of them takes on " + ware + " at the border.\n");
        Path first = Files.writeString(folder.resolve("first.txt"), long1);
        Path second = Files.writeString(folder.resolve("second.txt"), long1.replace("wool", "cotton"));
        Path third = Files.writeString(folder.resolve("third.txt"), OTHER);
        List<Document> documents = TestReader.documents(List.of(first.toString(), second.toString(), third.toString()));
        List<JsonNode> records = Contract.check(TestReader.export(TestReader.readAll(documents, Packs.none())));

        assertThat(of(records, "document"))
                .filteredOn(d -> d.has("duplicate_of"))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.path("path").asText()).isEqualTo("second.txt");
                    assertThat(d.path("duplicate_of").asText())
                            .isEqualTo(documents.get(0).id());
                });
    }

    @Test
    void aDocumentInALanguageThatCannotBeReadIsExportedWithTheReason() {
        List<JsonNode> records = Contract.check(TestReader.export(
                read("Президент Норландии заявила, что торговля между странами лагуны выросла на 12 процентов. "
                        + "Стороны подписали соглашение о рыболовстве и договорились о новой встрече весной.\n")));

        assertThat(records).singleElement().satisfies(d -> {
            assertThat(d.path("kind").asText()).isEqualTo("document");
            assertThat(d.path("language").asText()).isEqualTo("ru");
            assertThat(d.path("unread").asText()).isEqualTo("language ru cannot be read yet");
            assertThat(d.path("text_length").asInt()).isPositive();
        });
    }
}
