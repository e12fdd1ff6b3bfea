package org.summitry.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.export.ExampleRegister;
import org.summitry.export.formats.ExportFormat;

class ApiTest extends ApiTestBase {

    @Test
    void listsAreReadOnByTheirCursorAndHoldEverything() throws IOException {
        List<String> ids = new ArrayList<>();
        String path = "/api/v1/entries?kind=statement&limit=1";
        JsonNode page = json(path);
        page.path("items").forEach(i -> ids.add(i.path("id").asText()));
        while (page.has("next")) {
            page = json(path + "&cursor=" + page.path("next").asText());
            page.path("items").forEach(i -> ids.add(i.path("id").asText()));
        }
        assertThat(ids).containsExactly("statement:01", "statement:02");
    }

    @Test
    void anEntryTellsItsCitationsAndWhoFoundIt() throws IOException {
        JsonNode summit = json("/api/v1/entries/meeting:lagoon-summit-3");
        assertThat(summit.path("found_by").asText()).isEqualTo("person");
        assertThat(summit.path("citations")).hasSize(2);
        assertThat(summit.path("names").path("person:orla-venn").asText()).isEqualTo("Orla Venn");
        assertThat(json("/api/v1/entries/statement:01").path("found_by").asText())
                .isEqualTo("machine");
    }

    @Test
    void anUndertakingIsTestedForBeingACommitmentAndOtherEntriesAreNot() throws IOException {
        JsonNode tested = json("/api/v1/entries/undertaking:01/commitment");
        assertThat(tested.path("sentence").asText()).isEqualTo("Norland pledged to fund the ferry by 2033.");
        assertThat(tested.path("commitment").asBoolean())
                .isEqualTo(tested.at("/tests/0/passed").asBoolean());
        assertThat(tested.at("/tests/0/test").asText()).isEqualTo("future-oriented");
        assertThat(tested.at("/tests/0/words").asText()).isEqualTo("'pledged'");
        assertThat(tested.at("/tests/1/passed").asBoolean()).isTrue();
        isProblem(get("/api/v1/entries/statement:01/commitment"), 404, "only undertakings");
        isProblem(get("/api/v1/entries/undertaking:none/commitment"), 404, "undertaking:none");
    }

    @Test
    void citationsPointIntoTheTextOfTheDocument() throws IOException {
        JsonNode citation =
                json("/api/v1/entries/statement:01").path("citations").path(0);
        String text = json("/api/v1/documents/" + citation.path("document").asText())
                .path("text")
                .asText();
        int start = text.offsetByCodePoints(0, citation.path("start").asInt());
        int end = text.offsetByCodePoints(0, citation.path("end").asInt());
        assertThat(text.substring(start, end)).isEqualTo("We will fund the {Lagoon} ferry");
    }

    @Test
    void searchFindsByWordsAndFilters() throws IOException {
        JsonNode found = json("/api/v1/search?q=ferry&kind=statement");
        assertThat(found.path("total").asInt()).isEqualTo(1);
        assertThat(found.path("items").path(0).path("id").asText()).isEqualTo("statement:01");
        assertThat(json("/api/v1/search?q=ferry&kind=person").path("total").asInt())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json-ld", "icalendar", "graphml", "bibtex"})
    void exportsAreTheSameBytesAsFromTheCommandLine(String format) throws IOException {
        HttpResponse<String> answer = get("/api/v1/export?format=" + format);
        ExportFormat f = ExportFormat.named(format).orElseThrow();
        assertThat(answer.body()).isEqualTo(ExampleRegister.text(f.exporter(), register));
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .get()
                .asString()
                .contains(f.extension());
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() throws IOException {
        String path = "/api/v1/entries/statement:01";
        String etag = get(path).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = send(request(path).header("If-None-Match", "\"other\", " + etag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(send(request(path).header("If-None-Match", "\"other\"")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsConfidentialIsNowhere() throws IOException {
        assertThat(get("/api/v1/documents").body()).doesNotContain("doc:c3");
        assertThat(get("/api/v1/documents/doc:c3").statusCode()).isEqualTo(404);
        assertThat(get("/api/v1/search?q=Ossa").body()).contains("\"total\":0");
        assertThat(get("/api/v1/entries/undertaking:09").statusCode()).isEqualTo(404);
        assertThat(get("/api/v1/export").body()).doesNotContain("Ossa");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/entries, 400, kind",
        "/api/v1/entries?kind=ship, 400, ship",
        "/api/v1/entries?kind=person&limit=0, 400, limit",
        "/api/v1/entries?kind=person&limit=many, 400, limit",
        "/api/v1/entries?kind=person&cursor=%21%21, 400, cursor",
        "/api/v1/entries?kind=person&from=May, 400, from",
        "/api/v1/entries?kind=person&reviewed=maybe, 400, reviewed",
        "/api/v1/entries?kind=person&colour=red, 400, colour",
        "/api/v1/entries/person:nobody, 404, person:nobody",
        "/api/v1/documents/doc:none, 404, doc:none",
        "/api/v1/search?from=2031&to=2030, 400, ends before",
        "/api/v1/search?cursor=MSBhYmM, 400, cursor",
        "/api/v1/search?sort=loud, 400, sort",
        "/api/v1/search?due_from=soon, 400, soon",
        "/api/v1/due?within=-1, 400, within",
        "/api/v1/due?day=soon, 400, soon",
        "/api/v1/due?format=stone, 400, format",
        "/api/v1/follow-ups?standing=proud, 400, standing",
        "/api/v1/brief?actor=Norland&format=stone, 400, format",
        "/api/v1/brief?actor=Norland&topic=trade, 400, one of",
        "/api/v1/export?format=stone, 400, format",
        "/api/v1/export?kind=ship, 400, ship",
        "/api/v1/brief, 400, actor",
        "/api/v1/brief?actor=Nobody, 400, Nobody",
        "/api/v1/brief?actor=Norland&language=xx, 400, language",
        "/api/v1/brief?actor=Norland&day=today, 400, today",
        "/api/v1/jobs/none, 403, write",
        "/api/v2/entries, 404, address",
        "/api/v1/ships, 404, address"
    })
    void whatIsWrongIsAProblemInWords(String path, int status, String word) throws IOException {
        isProblem(get(path), status, word);
    }

    @Test
    void anotherMethodIsToldWhichThereAre() throws IOException {
        HttpResponse<String> answer =
                send(request("/api/v1/entries").method("DELETE", HttpRequest.BodyPublishers.noBody()));
        isProblem(answer, 405, "GET");
        assertThat(answer.headers().firstValue("Allow")).contains("GET");
    }

    private static HttpResponse<String> review(String token, String id, String body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address("/api/v1/entries/" + id + "/review"))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(token.isEmpty() ? request : request.header("Authorization", token));
    }

    @Test
    void onlyWhoMayReviewsAndTheLedgerTellsWho() throws IOException {
        String body = "{\"right\": true, \"reason\": \"seen in the original\"}";
        isProblem(review("", "figure:01", body), 401, "token");
        isProblem(review("Bearer smt_none", "figure:01", body), 401, "nobody holds");
        isProblem(review("Basic abc", "figure:01", body), 401, "Bearer");
        isProblem(review("Bearer " + reader, "figure:01", body), 403, "review");
        assertThat(json("/api/v1/entries/figure:01").path("review").asText()).isEqualTo("unreviewed");
        assertThat(review("Bearer " + reviewer, "figure:01", body).statusCode()).isEqualTo(201);
        assertThat(json("/api/v1/entries/figure:01").path("review").asText()).isEqualTo("accepted");
        assertThat(register.log("figure:01", 1).get(0).who()).isEqualTo("review-desk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"right\": 1}", "{\"right\": \"yes\"}", "\u0000", "true"})
    void aBodyThatIsNoReviewIsRefused(String body) throws IOException {
        isProblem(review("Bearer " + reviewer, "statement:02", body), 400, "");
        assertThat(json("/api/v1/entries/statement:02").path("review").asText()).isEqualTo("unreviewed");
    }

    @Test
    void aPostOfAGigabyteIsRefusedBeforeItIsRead() throws IOException {
        String answer = raw(
                "POST /api/v1/entries/statement:02/review HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + reviewer
                        + "\r\nContent-Length: 1073741824\r\n\r\n",
                1024,
                false);
        assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json");
        assertThat(get("/api/v1").statusCode()).isEqualTo(200);
    }

    @Test
    void aConnectionThatIsHalfClosedHarmsNobody() throws IOException {
        raw(
                "POST /api/v1/entries/statement:02/review HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + reviewer
                        + "\r\nContent-Length: 500\r\n\r\n{\"right\"",
                0,
                true);
        assertThat(json("/api/v1/entries/statement:02").path("review").asText()).isEqualTo("unreviewed");
    }
}
