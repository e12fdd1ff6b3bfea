package org.summitry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.text.Block;
import org.summitry.text.CodePoints;
import org.summitry.text.Document;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormatsTest {
    private Intake intake = Intake.open(IntakeSettings.defaults());

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    void open() {
        intake = Intake.open(IntakeSettings.defaults());
    }

    @AfterAll
    void close() {
        intake.close();
    }

    private Document take(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        try (Intake fresh = Intake.open(IntakeSettings.defaults())) {
            IntakeResult result = fresh.read(List.of(file.toString())).toList().get(0);
            assertThat(result).isInstanceOf(IntakeResult.Taken.class);
            return ((IntakeResult.Taken) result).document();
        }
    }

    private static List<String> of(Document d, Block.Kind kind) {
        return d.blocks().stream()
                .filter(b -> b.kind() == kind)
                .map(b -> d.text(b.span()))
                .toList();
    }

    @Test
    void everyFormatGivesTheSameReport() throws IOException {
        List<Document> documents = List.of(
                take("a.txt", SampleFiles.text().getBytes(StandardCharsets.UTF_8)),
                take("a.docx", SampleFiles.docx()),
                take("a.odt", SampleFiles.odt()),
                take("a.rtf", SampleFiles.rtf()));

        assertThat(documents).allSatisfy(d -> {
            assertThat(d.title()).isEqualTo(SampleFiles.TITLE);
            assertThat(d.place()).isEqualTo("Port Alba");
            assertThat(d.published()).hasToString("2024-03-12");
            assertThat(of(d, Block.Kind.DATELINE)).containsExactly("PORT ALBA, 12 March 2024 –");
            assertThat(of(d, Block.Kind.PARAGRAPH))
                    .containsExactly(
                            "The foreign ministers of the five lagoon states met on Monday.", SampleFiles.SECOND);
        });
    }

    @Test
    void aMessageGivesItsSubjectSenderAndDay() throws IOException {
        Document d = take("a.eml", SampleFiles.eml("Fisheries agreed", SampleFiles.text(), StandardCharsets.UTF_8));

        assertThat(d.title()).isEqualTo("Fisheries agreed");
        assertThat(d.publisher()).isEqualTo("Lagoon Secretariat");
        assertThat(d.published()).hasToString("2024-03-12");
        assertThat(of(d, Block.Kind.PARAGRAPH)).contains(SampleFiles.SECOND);
    }

    @Test
    void aPdfLosesItsRunningHeadsToTheEnd() throws IOException {
        Document d = take("a.pdf", SampleFiles.pdf(3, false));

        assertThat(d.title()).isEqualTo(SampleFiles.TITLE);
        assertThat(of(d, Block.Kind.FURNITURE)).hasSize(6).contains("Secretariat of the Lagoon States", "Page 2 of 3");
        assertThat(of(d, Block.Kind.PARAGRAPH))
                .hasSize(3)
                .first()
                .asString()
                .endsWith(
                        """
                The next meeting of foreign ministers will be in Norland at the end of
                the finance season and asked the secretariat to write a report for the year.""");
    }

    @Test
    void aPageIsReadWithoutWhatSurroundsTheReport() throws IOException {
        Document d = take("a.html", SampleFiles.html().getBytes(StandardCharsets.UTF_8));

        assertThat(of(d, Block.Kind.PARAGRAPH))
                .containsExactly(
                        "The foreign ministers of the five lagoon states met on Monday & agreed on quotas that hold for all of"
                                + " them until the end of the coming season.",
                        "First line\nsecond line.");
        assertThat(of(d, Block.Kind.HEADING)).containsExactly(SampleFiles.TITLE, "What was agreed");
        assertThat(of(d, Block.Kind.LIST_ITEM))
                .containsExactly(
                        "to set up a joint patrol;",
                        "to meet again in Norland.",
                        "State | Quota",
                        "Norland | 500 tonnes");
        assertThat(of(d, Block.Kind.FURNITURE))
                .contains("Home", "The ministers. Photo: Norpress", "Norland elects a president")
                .contains("We use cookies to make the site better.");
        assertThat(d.text()).doesNotContain("color: red").doesNotContain("var menu");
    }

    @Test
    void aPageTellsItsDayPublisherTitleAndAddress() throws IOException {
        Document d = take("a.html", SampleFiles.html().getBytes(StandardCharsets.UTF_8));

        assertThat(d.published()).hasToString("2024-03-13");
        assertThat(d.publisher()).isEqualTo("Lagoon Post");
        assertThat(d.title()).isEqualTo(SampleFiles.TITLE);
        assertThat(d.url()).isEqualTo("https://post.example/fisheries");
    }

    @Test
    void linkedDataGivesDayAndPublisher() throws IOException {
        String html = "<html><head><script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"NewsArticle\","
                + "\"headline\":\"Quotas agreed\",\"datePublished\":\"2024-05-02T10:00:00Z\",\"publisher\":{\"name\":\"Norpress\"}}]}"
                + "</script></head><body><p>The ministers of the lagoon states met on Monday.</p></body></html>";
        Document d = take("b.html", html.getBytes(StandardCharsets.UTF_8));

        assertThat(d.published()).hasToString("2024-05-02");
        assertThat(d.publisher()).isEqualTo("Norpress");
        assertThat(d.title()).isEqualTo("Quotas agreed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251", "KOI8-R"})
    void textInAnyEncodingIsDecoded(String charset) throws IOException {
        String text =
                "Министры иностранных дел пяти государств встретились в понедельник и договорились о квотах на рыбу.\r\n"
                        + "Они сказали, что следующая встреча будет в столице и что доклад будет готов к концу года.";
        Document d = take(charset + ".txt", text.getBytes(Charset.forName(charset)));

        assertThat(d.text()).isEqualTo(text);
        assertThat(d.language()).isEqualTo("ru");
        assertThat(d.unread()).isEqualTo("language ru cannot be read yet");
    }

    @Test
    void westernTextWithTypographicQuotesIsDecoded() throws IOException {
        String text = "The ministers said that “quotas” hold – for all of them. The café of the palace was closed.";
        Document d = take("w.txt", text.getBytes(Charset.forName("windows-1252")));

        assertThat(d.text()).isEqualTo(text);
    }

    @Test
    void utf8IsKeptAsItIs() throws IOException {
        String text =
                "\ufeff \r\n  The “five” ministers met in Душанбе.\r\n\r\nThe e\u0301tude 😀 was agreed on Monday.  \n\n";
        Document d = take("u.txt", text.getBytes(StandardCharsets.UTF_8));

        assertThat(d.text()).isEqualTo(text);
        Block last = d.blocks().get(d.blocks().size() - 1);
        CodePoints points = new CodePoints(d.text());
        int[] all = text.codePoints().toArray();
        assertThat(new String(
                        all,
                        points.of(last.span().start()),
                        points.of(last.span().end()) - points.of(last.span().start())))
                .isEqualTo("The e\u0301tude 😀 was agreed on Monday.");
    }

    @Test
    void aFileOfJsonLinesHoldsManyDocuments() throws IOException {
        String lines =
                """
                {"url": "https://a.example/1", "title": "One", "published": "2024-03-11", "text": " The ministers met on Monday.", "id": 4}

                {"text": "They agreed on quotas."}
                {"title": "no text"}
                {broken
                """;
        Path file = Files.writeString(folder.resolve("d.jsonl"), lines);
        List<IntakeResult> results = intake.read(List.of(file.toString())).toList();

        assertThat(results)
                .extracting(IntakeResult::path)
                .containsExactly("d.jsonl#1", "d.jsonl#3", "d.jsonl#4", "d.jsonl#5");
        assertThat(results.subList(2, 4)).allMatch(IntakeResult.Refusal.class::isInstance);
        Document first = ((IntakeResult.Taken) results.get(0)).document();
        assertThat(first.url()).isEqualTo("https://a.example/1");
        assertThat(first.title()).isEqualTo("One");
        assertThat(first.published()).hasToString("2024-03-11");
        assertThat(first.text()).isEqualTo(" The ministers met on Monday.");
    }

    @Test
    void anotherKindOfJsonIsRefusedOnceAndNotLineByLine() throws IOException {
        Path file = Files.writeString(folder.resolve("d.json"), "{\n  \"name\": \"a map\",\n  \"size\": [1, 2]\n}\n");
        List<IntakeResult> results = intake.read(List.of(file.toString())).toList();

        assertThat(results).singleElement().isInstanceOfSatisfying(IntakeResult.Refusal.class, r -> {
            assertThat(r.path()).isEqualTo("d.json");
            assertThat(r.toString()).contains("no line of it is an object with a \"text\"", "one object a line");
        });
    }

    @Test
    void standardInputIsTakenInAndSettingsOverride() {
        byte[] bytes = "Published: 1 May 2024\n\nThe ministers met on Monday.".getBytes(StandardCharsets.UTF_8);
        IntakeSettings settings = IntakeSettings.defaults()
                .withPublished(java.time.LocalDate.of(2020, 2, 3))
                .withLanguage("fr");
        try (Intake in = Intake.open(settings, new ByteArrayInputStream(bytes))) {
            Document d = ((IntakeResult.Taken) in.read(List.of("-")).toList().get(0)).document();

            assertThat(d.path()).isEqualTo("-");
            assertThat(d.published()).hasToString("2020-02-03");
            assertThat(d.unread()).isEqualTo("language fr cannot be read yet");
        }
    }
}
