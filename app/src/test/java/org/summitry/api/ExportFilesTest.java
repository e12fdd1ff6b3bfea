package org.summitry.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.export.formats.ExportFormat;
import org.summitry.register.PreparedReading;

/** A download that broke goes on where it broke, and never mixes two files. */
class ExportFilesTest extends ApiTestBase {
    private static HttpResponse<String> part(JsonNode state, String range, String... headers) throws IOException {
        var request = request(state.path("file").asText()).header("Range", range);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    @Test
    void theRestOfABrokenDownloadMakesItWhole() throws IOException {
        JsonNode state = ready("?format=csv");
        HttpResponse<String> whole = get(state.path("file").asText());
        String etag = whole.headers().firstValue("ETag").orElseThrow();
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.headers().firstValue("Accept-Ranges")).hasValue("bytes");
        assertThat(whole.headers().firstValueAsLong("Content-Length").orElseThrow())
                .isEqualTo(state.path("size").asLong());
        assertThat(etag).isEqualTo(state.path("etag").asText()).doesNotStartWith("W/");
        assertThat(whole.body()).contains("meeting:lagoon-summit-3");
        int broke = whole.body().indexOf("Lagoon");
        HttpResponse<String> first = part(state, "bytes=0-" + (broke - 1));
        HttpResponse<String> rest = part(state, "bytes=" + broke + "-", "If-Range", etag);
        assertThat(first.statusCode()).isEqualTo(206);
        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(rest.headers().firstValue("Content-Range"))
                .hasValue("bytes " + broke + "-" + (state.path("size").asLong() - 1) + "/"
                        + state.path("size").asLong());
        assertThat(first.body() + rest.body()).isEqualTo(whole.body());
    }

    @Test
    void ofAFileThatHasChangedAllIsSent() throws IOException {
        JsonNode state = ready("?format=csv");
        HttpResponse<String> all = part(state, "bytes=10-", "If-Range", "\"another\"");
        assertThat(all.statusCode()).isEqualTo(200);
        assertThat(all.body()).hasSizeGreaterThan(100).startsWith("id,");
        assertThat(send(request(state.path("file").asText())
                                .header("If-None-Match", state.path("etag").asText()))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void theSameRegisterGivesTheSameFileUntilItChanges() throws IOException {
        String before = ready("?format=graphml").path("file").asText();
        assertThat(ready("?format=graphml").path("file").asText()).isEqualTo(before);
        register.review("figure:01", true, "mira", "");
        String after = ready("?format=graphml").path("file").asText();
        assertThat(after).isNotEqualTo(before);
        assertThat(get(before).statusCode()).as("what was begun can be ended").isEqualTo(200);
    }

    @Test
    void whatIsWithdrawnOrConfidentialIsInNoFileThatWasMadeBefore() throws IOException {
        String document = "doc:taken-down";
        ObjectNode told =
                new ObjectMapper().createObjectNode().put("kind", "document").put("id", document);
        register.add(
                new PreparedReading(told, "The weather at Tarn was fine.", List.of(), "reader of tests"), "unknown");
        String before = ready("?format=jsonl").path("file").asText();
        assertThat(get(before).body()).contains(document);
        register.withdraw(document, "mira", "a takedown");
        isProblem(get(before), 404, "no such file");
        assertThat(get(ready("?format=jsonl").path("file").asText()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatLaterReportsSayLeavesWithEveryUndertakingInTheExchangeFormat() throws IOException {
        String id = "undertaking:01";
        String sentence = "Norland has funded the ferry as it pledged, and the ferry was completed in April 2033.";
        ObjectNode later = new ObjectMapper()
                .createObjectNode()
                .put("kind", "document")
                .put("id", "doc:later")
                .put("published", "2033-05-02");
        register.add(new PreparedReading(later, sentence, List.of(), "reader of tests"), "unknown");
        JsonNode followed = json("/api/v1/follow-ups?entry=" + id).at("/items/0");
        String link = followed.at("/follow_ups/0/id").asText();
        assertThat(post(
                                reviewer,
                                "/api/v1/follow-ups/" + URLEncoder.encode(link, StandardCharsets.UTF_8) + "/review",
                                "{\"right\": true}")
                        .statusCode())
                .isEqualTo(201);
        String state =
                json("/api/v1/follow-ups?entry=" + id).at("/items/0/state").asText();
        HttpResponse<String> stream = get("/api/v1/export?format=jsonl");
        assertThat(stream.headers().firstValue("Summitry-Follow-Ups")).hasValue("current");
        List<String> files = List.of(
                stream.body(),
                get(ready("?format=jsonl").path("file").asText()).body(),
                get("/api/v1/entries/" + id + "/dossier/jsonl").body());
        for (String file : files) {
            JsonNode entry = file.lines()
                    .map(ExportFilesTest::read)
                    .filter(n -> n.path("id").asText().equals(id))
                    .findFirst()
                    .orElseThrow();
            assertThat(entry.path("status").asText()).isEqualTo(state).isNotEmpty();
            assertThat(entry.at("/follow_ups/0/evidence/0/text").asText()).isEqualTo(sentence);
        }
    }

    private static JsonNode read(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=-5", "bytes=3-7", "bytes=3-99999999999"})
    void rangesAreThoseOfTheStandard(String range) throws IOException {
        JsonNode state = ready("?format=csv&kind=state");
        String whole = get(state.path("file").asText()).body();
        HttpResponse<String> part = part(state, range);
        String expected = range.equals("bytes=-5")
                ? whole.substring(whole.length() - 5)
                : whole.substring(3, range.endsWith("7") ? 8 : whole.length());
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(expected);
    }

    @Test
    void whatCannotBeSentIsToldInWords() throws IOException {
        JsonNode state = ready("?format=csv");
        isProblem(part(state, "bytes=99999999-"), 416, "beyond");
        for (String nonsense : List.of("bytes=7-3", "bytes=x-", "lines=1-2", "bytes=1-2,5-6", "bytes=-")) {
            assertThat(part(state, nonsense).statusCode()).as(nonsense).isEqualTo(200);
        }
        isProblem(get("/api/v1/exports/..%2F..%2Fregister.db"), 404, "no such file");
        isProblem(get("/api/v1/exports/1-0000000000000000-0000000000000000.csv"), 404, "no such file");
        isProblem(get("/api/v1/exports?format=docx"), 400, "format");
    }

    @Test
    void onlyAFewAreKeptAndNoneIsHalfWritten() throws IOException {
        for (String format : ExportFormat.words()) {
            ready("?format=" + format);
        }
        try (Stream<java.nio.file.Path> files = Files.list(folder.resolve("exports"))) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .hasSizeLessThanOrEqualTo(6)
                    .noneMatch(n -> n.endsWith(".part"));
        }
    }
}
