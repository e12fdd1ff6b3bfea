package org.summitry.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitry.analysis.compliance.Coding;
import org.summitry.analysis.compliance.ComplianceBook;
import org.summitry.analysis.compliance.Guideline;
import org.summitry.analysis.compliance.Score;
import org.summitry.portal.adding.DocumentReader;
import org.summitry.portal.adding.Submissions;
import org.summitry.portal.library.Library;
import org.summitry.register.PreparedReading;
import org.summitry.search.Index;
import org.summitry.search.SpellingKeys;

/** The description and the running server say the same: every operation is called, and each answer checked against its schema. */
class OpenApiTest extends ApiTestBase {
    private static final JsonNode DESCRIPTION = ApiPart.description();
    private static final String LATER = "Norland has funded the ferry by 2033, its ministry reported on Monday.";
    private static String all;

    /** A later report of what was undertaken, and a client that may do everything. */
    @BeforeAll
    static void prepare() throws IOException {
        openReport();
        all = new TokenFile(folder.resolve("api-tokens"))
                .add("all-desk", Set.of(Scope.READ, Scope.REVIEW, Scope.WRITE));
        ObjectNode later = JSON.createObjectNode()
                .put("kind", "document")
                .put("id", "doc:d4")
                .put("path", "four.txt")
                .put("published", "2033-02-01")
                .put("language", "en")
                .put("sha256", "d4".repeat(32))
                .put("text_length", LATER.length());
        register.add(new PreparedReading(later, LATER, List.of(), "reader test"), "independent");
    }

    /** A report that everybody may read: one pledge, scored alike by two. */
    private static void openReport() {
        ComplianceBook book = new ComplianceBook(register, Clock.systemUTC());
        LocalDate after = LocalDate.of(2031, 5, 4);
        book.guideline(
                new Guideline(
                        "undertaking:01",
                        "meeting:lagoon-summit-3",
                        "transport",
                        "The ferry is funded.",
                        "Money is set aside.",
                        "Funding is refused.",
                        after,
                        LocalDate.of(2032, 5, 1),
                        after),
                "mira",
                "");
        for (String coder : List.of("ada", "ben")) {
            Coding coding = new Coding(
                    coder,
                    "undertaking:01",
                    "state:x-norland",
                    Score.NO_REPORT_FOUND,
                    List.of(),
                    LocalDate.of(2032, 6, 1));
            book.score(coding, "");
        }
        book.publish("meeting:lagoon-summit-3", "mira", "");
    }

    @Test
    void anOpenReportOfComplianceIsToldWithWhatItRestsOnAndOthersAreNot() throws IOException {
        JsonNode report = json("/api/v1/compliance/meeting:lagoon-summit-3");
        assertThat(report.at("/scores/0/score").asText()).isEqualTo("no_report_found");
        assertThat(report.at("/scores/0").has("value"))
                .as("silence is no figure")
                .isFalse();
        assertThat(report.at("/means/holder/0/n").asInt()).isZero();
        isProblem(get("/api/v1/compliance/meeting:talks-2031-06"), 404, "no report");
    }

    record Operation(String path, String method, JsonNode described) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Stream<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        DESCRIPTION.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(m -> all.add(new Operation(path.getKey(), m.getKey(), m.getValue()))));
        return all.stream();
    }

    private static JsonNode resolved(JsonNode node) {
        String ref = node.path("$ref").asText();
        return ref.isEmpty() ? node : DESCRIPTION.at(ref.substring(1));
    }

    /** What a description cannot know: numbers of lines, jobs and links of this server. */
    private static String example(Operation o, JsonNode parameter) throws IOException {
        String name = o.described().path("operationId").asText() + "."
                + parameter.path("name").asText();
        return switch (name) {
            case "undo.line" -> {
                register.review("figure:01", true, "all-desk", "");
                yield Long.toString(register.position());
            }
            case "judge.id" ->
                json("/api/v1/follow-ups?linked=true")
                        .at("/items/0/follow_ups/0/id")
                        .asText();
            case "exportFile.name" -> ready("?format=csv").path("file").asText().replaceAll(".*/", "");
            case "job.id" ->
                JSON.readTree(post(all, "/api/v1/documents", "{\"text\": \"Aro Belin spoke.\"}")
                                .body())
                        .path("id")
                        .asText();
            default -> parameter.path("example").asText();
        };
    }

    /** The address with the examples of its parameters. */
    private static String address(Operation o) throws IOException {
        String path = o.path();
        List<String> query = new ArrayList<>();
        for (JsonNode described : o.described().path("parameters")) {
            JsonNode p = resolved(described);
            String name = p.path("name").asText();
            String example = URLEncoder.encode(example(o, p), StandardCharsets.UTF_8);
            if (p.path("in").asText().equals("path")) {
                path = path.replace("{" + name + "}", example);
            } else if (p.has("example")) {
                query.add(name + "=" + example);
            }
            assertThat(p.path("required").asBoolean() && !p.has("example"))
                    .as("%s has no example", name)
                    .isFalse();
        }
        return path + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    private static void conforms(JsonNode responses, HttpResponse<String> answer) throws IOException {
        JsonNode response = resolved(
                responses.has("" + answer.statusCode())
                        ? responses.path("" + answer.statusCode())
                        : responses.path("default"));
        String type = type(answer).replaceAll(";.*", "");
        JsonNode content = response.path("content");
        JsonNode described = content.has(type) ? content.path(type) : content.path("*/*");
        assertThat(described.isObject())
                .as("answer of type %s, described: %s", type, content)
                .isTrue();
        if (type.endsWith("json")) {
            ObjectNode schema = JSON.createObjectNode();
            schema.set("components", DESCRIPTION.path("components"));
            schema.setAll((ObjectNode) described.path("schema").deepCopy());
            JsonSchema checked = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema);
            assertThat(checked.validate(JSON.readTree(answer.body())))
                    .as(answer.body())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyOperationAnswersAsDescribed(Operation o) throws IOException {
        boolean post = o.method().equals("post");
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address(address(o))).header("Authorization", "Bearer " + all);
        if (post) {
            JsonNode body = o.described()
                    .path("requestBody")
                    .path("content")
                    .path("application/json")
                    .path("example");
            request.header("Content-Type", "application/json");
            request.POST(HttpRequest.BodyPublishers.ofString(body.toString()));
        }
        HttpResponse<String> answer = send(request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(post ? 201 : 200);
        conforms(o.described().path("responses"), answer);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyOperationRefusesWhatItDoesNotKnowAsDescribed(Operation o) throws IOException {
        boolean post = o.method().equals("post");
        String path = address(o);
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        address(path + (path.contains("?") ? "&" : "?") + "nonsense=1"))
                .header("Authorization", "Bearer " + all);
        if (post) {
            request.POST(HttpRequest.BodyPublishers.ofString("{}"));
        }
        HttpResponse<String> answer = send(request);
        if (!o.path().endsWith("openapi.json")) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(answer.body()).contains("nonsense");
        }
        conforms(o.described().path("responses"), answer);
    }

    @Test
    void theServedDescriptionIsTheOneThatIsTested() throws IOException {
        assertThat(json("/api/v1/openapi.json")).isEqualTo(DESCRIPTION);
        assertThat(DESCRIPTION.path("openapi").asText()).startsWith("3.1");
    }

    /** Reads nothing. */
    private static final class NoReader implements DocumentReader {
        @Override
        public Outcome read(Path path, Terms terms) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Outcome fetch(String address, Terms terms) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String feedAddress(String typed) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Outcome visit(String feed, Terms terms) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void everyAddressThatAnswersIsDescribed() throws IOException {
        List<String> described =
                operations().map(o -> o.method() + " " + o.path()).toList();
        try (Index index = Index.open(folder.resolve("other-index"), new SpellingKeys());
                Submissions none = new Submissions(new NoReader())) {
            List<String> served = new ArrayList<>(new ApiPart(
                            new Library(register, index),
                            none,
                            Tokens.NONE,
                            folder.resolve("exports"),
                            Clock.systemUTC())
                    .served());
            served.removeIf(o -> o.startsWith("get /api/v1/docs")); // the page that shows the description
            assertThat(served).containsExactlyInAnyOrderElementsOf(described);
        }
    }

    /** Each address under the interface answers every method, if only to say which there are. */
    @ParameterizedTest
    @MethodSource("operations")
    void otherMethodsAreRefusedInWords(Operation o) throws IOException {
        String path = o.path().replaceAll("\\{.*?}", "x");
        HttpResponse<String> answer = send(request(path).method("PATCH", HttpRequest.BodyPublishers.ofString("{}")));
        isProblem(answer, 405, "only");
        assertThat(answer.headers().firstValue("Allow").orElseThrow())
                .contains(o.method().toUpperCase(java.util.Locale.ROOT));
    }

    @Test
    void thePageToTryItIsServedWithWhatItNeedsAndNothingFromElsewhere() throws IOException {
        String page = get("/api/v1/docs").body();
        assertThat(page).contains("/api/v1/docs.js").doesNotContain("http:").doesNotContain("https:");
        assertThat(type(get("/api/v1/docs.js"))).startsWith("text/javascript");
        assertThat(type(get("/api/v1/docs.css"))).startsWith("text/css");
    }
}
