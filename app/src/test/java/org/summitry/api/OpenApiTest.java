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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The description and the running server say the same: every operation is called, and each answer checked against its schema. */
class OpenApiTest extends ApiTestBase {
    private static final JsonNode DESCRIPTION = ApiPart.description();

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

    /** The address with the examples of its parameters. */
    private static String address(Operation o) {
        String path = o.path();
        List<String> query = new ArrayList<>();
        for (JsonNode described : o.described().path("parameters")) {
            JsonNode p = resolved(described);
            String name = p.path("name").asText();
            String example = URLEncoder.encode(p.path("example").asText(), StandardCharsets.UTF_8);
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
                HttpRequest.newBuilder(address(address(o))).header("Authorization", "Bearer " + reviewer);
        if (post) {
            JsonNode body = o.described()
                    .path("requestBody")
                    .path("content")
                    .path("application/json")
                    .path("example");
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
                .header("Authorization", "Bearer " + reviewer);
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

    @Test
    void everyAddressThatAnswersIsDescribed() {
        Stream<String> described = operations().map(o -> o.method() + " " + o.path());
        assertThat(described)
                .containsExactlyInAnyOrder(
                        "get /api/v1",
                        "get /api/v1/entries",
                        "get /api/v1/entries/{id}",
                        "post /api/v1/entries/{id}/review",
                        "get /api/v1/documents",
                        "get /api/v1/documents/{id}",
                        "get /api/v1/search",
                        "get /api/v1/export",
                        "get /api/v1/brief",
                        "get /api/v1/openapi.json");
    }

    @Test
    void thePageToTryItIsServedWithWhatItNeedsAndNothingFromElsewhere() throws IOException {
        String page = get("/api/v1/docs").body();
        assertThat(page).contains("/api/v1/docs.js").doesNotContain("http:").doesNotContain("https:");
        assertThat(type(get("/api/v1/docs.js"))).startsWith("text/javascript");
        assertThat(type(get("/api/v1/docs.css"))).startsWith("text/css");
    }
}
