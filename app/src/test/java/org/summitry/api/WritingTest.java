package org.summitry.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents and decisions that come in by the interface; documents are really read. */
class WritingTest extends ApiTestBase {
    private static final String TEXT = "Tova Lindqvist, the president of Norland, met Aro Belin in Ossa on 3 May 2031.";

    private static HttpResponse<String> file(String query, String type, byte[] bytes) throws IOException {
        return send(HttpRequest.newBuilder(address("/api/v1/documents?" + query))
                .header("Authorization", "Bearer " + writer)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes)));
    }

    private static long documents() {
        return register.counts().getOrDefault("document", 0L);
    }

    @Test
    void aTextIsReadAndSentAgainItIsKnown() throws IOException {
        String body = JSON.createObjectNode().put("text", TEXT).toString();
        HttpResponse<String> answer = post(writer, "/api/v1/documents?wait=60", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode added = JSON.readTree(answer.body()).at("/added/0");
        assertThat(added.path("entries").findValuesAsText("name")).contains("Tova Lindqvist");
        long before = register.position();
        HttpResponse<String> again = post(writer, "/api/v1/documents?wait=60", body);
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(JSON.readTree(again.body()).at("/known/0").asText())
                .isEqualTo(added.path("id").asText());
        assertThat(register.position()).isEqualTo(before);
    }

    @Test
    void whoDoesNotWaitAsksLaterAndNobodyElseIsTold() throws IOException {
        HttpResponse<String> answer = file(
                "name=..%2F..%2Fpage.html",
                "text/html",
                ("<html><body><article><p>"
                                + "Rika Sand of Sudmark opened the Reed Forum in Port Lane on 4 May 2031.</p></article></body></html>")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        String job = answer.headers().firstValue("Location").orElseThrow();
        isProblem(get(job), 403, "write");
        HttpResponse<String> read =
                send(HttpRequest.newBuilder(address(job + "?wait=60")).header("Authorization", "Bearer " + writer));
        JsonNode done = JSON.readTree(read.body());
        assertThat(done.path("state").asText()).isEqualTo("done");
        assertThat(done.path("label").asText()).isEqualTo("page.html");
        assertThat(done.at("/added/0/entries").findValuesAsText("name")).contains("Rika Sand");
        assertThat(json("/api/v1/documents/" + done.at("/added/0/id").asText())
                        .at("/record/path")
                        .asText())
                .isEqualTo("page.html");
    }

    @Test
    void whatIsConfidentialWasPublicAtNoMoment() throws IOException {
        String body = JSON.createObjectNode()
                .put("text", "Ossa is to be sold by Nordwin Ral, the minister of Norland, on 5 May 2031.")
                .put("confidential", true)
                .toString();
        HttpResponse<String> answer = post(writer, "/api/v1/documents?wait=60", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode added = JSON.readTree(answer.body()).at("/added/0");
        assertThat(added.path("entries")).isEmpty();
        String id = added.path("id").asText();
        isProblem(get("/api/v1/documents/" + id), 404, id);
        assertThat(get("/api/v1/export").body()).doesNotContain("Nordwin");
        var line = register.log(id, 1).get(0);
        assertThat(line.act().name()).isEqualTo("CONFIDENTIAL");
        assertThat(line.who()).isEqualTo("scanner");
        isProblem(post(reviewer, "/api/v1/ledger/" + line.seq() + "/undo", "{}"), 403, "no decision of");
        isProblem(get("/api/v1/documents/" + id), 404, id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 400 | text or address",
                "{\"text\": \"a\", \"address\": \"https://wire.example/\"} | 400 | text or address",
                "{\"text\": 7} | 400 | text",
                "{\"text\": \"a\", \"title\": \"b\"} | 400 | title",
                "{\"text\": \"a\", \"confidential\": \"yes\"} | 400 | confidential",
                "{\"text\": \"a\", \"published\": \"May\"} | 400 | May",
                "{\"address\": \"file:///etc/passwd\"} | 400 | address",
                "{\"address\": \"http://127.0.0.1:1/secret\"} | 422 | leads to 127.0.0.1",
                "{\"address\": \"http://[::1]/\"} | 422 | ::1",
                "[1 | 400 | JSON",
                "null | 400 | object"
            })
    void whatIsNoDocumentIsRefusedAndNothingIsKept(String body, int status, String word) throws IOException {
        long before = documents();
        isProblem(post(writer, "/api/v1/documents?wait=60", body), status, word);
        assertThat(documents()).isEqualTo(before);
    }

    @Test
    void aFileThatIsNotWhatItSaysIsRefused() throws IOException {
        long before = documents();
        byte[] bytes = "\u0089PNG\r\n no report".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        isProblem(file("name=a.pdf&wait=60", "application/pdf", bytes), 422, "a.pdf");
        isProblem(file("wait=60", "application/pdf", bytes), 400, "name");
        isProblem(file("name=a.pdf&wait=600", "application/pdf", bytes), 400, "wait");
        assertThat(documents()).isEqualTo(before);
    }

    @Test
    void onlyWhoMayWriteSends() throws IOException {
        isProblem(post(reviewer, "/api/v1/documents", "{\"text\": \"a\"}"), 403, "write");
        isProblem(post("smt_none", "/api/v1/documents", "{\"text\": \"a\"}"), 401, "nobody");
    }

    @Test
    void whatIsTooLargeOrBreaksOffIsReadByNobody() throws IOException {
        long before = documents();
        String head = "POST /api/v1/documents?name=a.txt HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + writer
                + "\r\nContent-Type: text/plain\r\n";
        assertThat(raw(head + "Content-Length: 1073741824\r\n\r\n", 1024, false))
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json");
        raw(head + "Content-Length: 500\r\n\r\nTova Lindqvist met", 0, true);
        raw(head + "Transfer-Encoding: chunked\r\n\r\n10\r\nTova Lind", 0, true);
        assertThat(get("/api/v1").statusCode()).isEqualTo(200);
        assertThat(documents()).isEqualTo(before);
    }

    @Test
    void decisionsAreLinesOfTheLedgerAndTheirHolderTakesThemBack() throws IOException {
        String id = "meeting:talks-2031-06";
        HttpResponse<String> edit = post(
                reviewer,
                "/api/v1/entries/" + id + "/edit",
                "{\"fields\": {\"place\": \"Reed Hall\"}, \"reason\": \"seen\"}");
        assertThat(edit.statusCode()).as(edit.body()).isEqualTo(201);
        assertThat(json("/api/v1/entries/" + id).at("/record/place").asText()).isEqualTo("Reed Hall");
        String undo =
                "/api/v1/ledger/" + JSON.readTree(edit.body()).path("line").asLong() + "/undo";
        assertThat(post(reviewer, undo, "{}").statusCode()).isEqualTo(201);
        assertThat(json("/api/v1/entries/" + id).path("record").has("place")).isFalse();
        isProblem(post(reviewer, undo, "{}"), 400, "line");
        isProblem(post(reviewer, "/api/v1/ledger/1/undo", "{}"), 403, "no decision");
        isProblem(post(reviewer, "/api/v1/ledger/0/undo", "{}"), 400, "line");
        isProblem(post(reviewer, "/api/v1/ledger/999999/undo", "{}"), 404, "999999");
    }

    @Test
    void aDecisionOnWhatHasChangedSinceIsRefused() throws IOException {
        String path = "/api/v1/entries/figure:01";
        String seen = get(path).headers().firstValue("ETag").orElseThrow();
        HttpRequest.Builder first = HttpRequest.newBuilder(address(path + "/review"))
                .header("Authorization", "Bearer " + reviewer)
                .header("If-Match", seen)
                .POST(HttpRequest.BodyPublishers.ofString("{\"right\": true}"));
        assertThat(send(first.copy()).statusCode()).isEqualTo(201);
        isProblem(send(first.copy()), 412, "changed");
    }

    @Test
    void entriesAreMergedAndSplitAgain() throws IOException {
        isProblem(
                post(reviewer, "/api/v1/entries/person:orla-venn/merge", "{\"with\": \"state:x-norland\"}"),
                400,
                "kind");
        isProblem(post(reviewer, "/api/v1/entries/person:orla-venn/split", "{\"citations\": [7]}"), 400, "7");
        isProblem(post(reviewer, "/api/v1/entries/person:orla-venn/split", "{\"citations\": [\"1\"]}"), 400, "numbers");
        HttpResponse<String> split = post(reviewer, "/api/v1/entries/person:orla-venn/split", "{\"citations\": [2]}");
        assertThat(split.statusCode()).as(split.body()).isEqualTo(201);
        assertThat(get("/api/v1/entries/person:orla-venn-2").statusCode()).isEqualTo(200);
        HttpResponse<String> merge =
                post(reviewer, "/api/v1/entries/person:orla-venn/merge", "{\"with\": \"person:orla-venn-2\"}");
        assertThat(merge.statusCode()).as(merge.body()).isEqualTo(201);
        assertThat(get("/api/v1/entries/person:orla-venn-2").statusCode()).isEqualTo(404);
        post(
                reviewer,
                "/api/v1/ledger/" + JSON.readTree(merge.body()).path("line").asLong() + "/undo",
                "{}");
        post(
                reviewer,
                "/api/v1/ledger/" + JSON.readTree(split.body()).path("line").asLong() + "/undo",
                "{}");
        assertThat(get("/api/v1/entries/person:orla-venn-2").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "GET /api/v1/entries?kind=%zz HTTP/1.1",
        "GET /api/v1/entries/%2e%2e%2f%2e%2e HTTP/1.1",
        "GET /api/v1/entries/%00 HTTP/1.1",
        "GET /api/v1/search?q=%ff%fe HTTP/1.1",
        "GET /api/v1/entries?kind=person&kind=%E0%A4%A HTTP/1.1"
    })
    void addressesThatAreBrokenGetAProblem(String line) throws IOException {
        String answer = raw(line + "\r\nHost: x\r\nConnection: close\r\n\r\n", 0, false);
        assertThat(answer).matches("(?s)HTTP/1.1 (200|400|404) .*").doesNotContain("Exception", "\tat ");
        if (!answer.startsWith("HTTP/1.1 200")) {
            assertThat(answer).contains("application/problem+json");
        }
    }
}
