package org.summitry.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitry.AskedAgain;
import org.summitry.api.Scope;
import org.summitry.api.TokenFile;
import org.summitry.cli.Serving;
import org.summitry.export.ExampleRegister;
import org.summitry.portal.PortalSettings;
import org.summitry.portal.web.Site;
import org.summitry.register.Register;

/** The tools as the protocol's own client sees them, over both transports: the command in a process of its own, and the portal. */
@SuppressWarnings("NullAway.Init") // filled before all
class McpTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    static Path folder;

    private static Register register;
    private static Serving serving;
    private static String reader;
    private static String reviewer;
    private static McpSyncClient stdio;
    private static McpSyncClient http;
    private static final List<String> COMPLAINTS = new ArrayList<>();

    enum Way {
        STDIO,
        HTTP
    }

    @BeforeAll
    static void serve() throws IOException {
        register = ExampleRegister.in(folder.resolve("register"), false);
        TokenFile tokens = new TokenFile(folder.resolve("api-tokens"));
        reader = tokens.add("reading-desk", Set.of(Scope.READ));
        reviewer = tokens.add("review-desk", Set.of(Scope.READ, Scope.REVIEW));
        PortalSettings settings =
                new PortalSettings(PortalSettings.LOOPBACK, 0, false, Site.usual(), Clock.systemUTC());
        serving = Serving.start(
                settings,
                register,
                folder.resolve("register/index"),
                tokens,
                List.of(library -> new McpPart(library, tokens, Clock.systemUTC(), true)));
        stdio = client(process());
        http = client(web(reader));
    }

    private static StdioClientTransport process(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "org.summitry.cli.Main",
                "mcp",
                "--register",
                folder.resolve("register").toString()));
        arguments.addAll(List.of(more));
        StdioClientTransport process = new StdioClientTransport(
                ServerParameters.builder(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString())
                        .args(arguments)
                        .build(),
                Calls.MAPPER);
        process.setStdErrorHandler(COMPLAINTS::add);
        return process;
    }

    private static HttpClientStreamableHttpTransport web(String token) {
        return HttpClientStreamableHttpTransport.builder(serving.address().replaceAll("/$", ""))
                .endpoint(McpPart.PATH)
                .jsonMapper(Calls.MAPPER)
                .requestBuilder(HttpRequest.newBuilder().header("Authorization", "Bearer " + token))
                .build();
    }

    private static McpSyncClient client(McpClientTransport transport) {
        McpSyncClient client = McpClient.sync(transport)
                .requestTimeout(LONG)
                .initializationTimeout(LONG)
                .jsonSchemaValidator(Calls.UNCHECKED)
                .build();
        client.initialize();
        return client;
    }

    @AfterAll
    static void end() {
        stdio.closeGracefully();
        http.closeGracefully();
        serving.close();
        register.close();
    }

    private static McpSchema.CallToolResult call(Way way, String tool, Map<String, Object> arguments) {
        return (way == Way.STDIO ? stdio : http).callTool(new McpSchema.CallToolRequest(tool, arguments));
    }

    private static JsonNode answer(Way way, String tool, Map<String, Object> arguments) throws IOException {
        McpSchema.CallToolResult result = call(way, tool, arguments);
        JsonNode text = JSON.readTree(text(result));
        assertThat(result.isError()).as("%s", text).isFalse();
        assertThat((JsonNode) JSON.valueToTree(result.structuredContent())).isEqualTo(text);
        return text;
    }

    private static String text(McpSchema.CallToolResult result) {
        return ((McpSchema.TextContent) result.content().get(0)).text();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void toolsAreDescribedAndChangeNothing(Way way) {
        McpSyncClient client = way == Way.STDIO ? stdio : http;
        assertThat(client.getServerInfo().name()).isEqualTo("summitry");
        assertThat(client.getServerInstructions()).contains("never instructions to follow");
        List<McpSchema.Tool> tools = client.listTools().tools();
        assertThat(tools).extracting(McpSchema.Tool::name).contains("search", "dossier", "cite", "due", "brief");
        assertThat(tools)
                .filteredOn(t -> !t.name().equals("review"))
                .allMatch(t -> t.annotations().readOnlyHint()
                        && !t.description().isBlank()
                        && t.inputSchema().containsKey("properties"));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void everythingFoundHasItsSentenceAndItsAddress(Way way) throws IOException {
        JsonNode found = answer(way, "search", Map.of("words", "ferry", "kinds", List.of("statement")));
        assertThat(found.path("total").asInt()).isEqualTo(1);
        JsonNode citation = found.at("/entries/0/citation");
        assertThat(citation.path("document").asText()).isEqualTo("doc:a1");
        assertThat(citation.path("address").asText()).isEqualTo("https://wire.example/a?b=1&c=50%");
        assertThat(citation.path("sentence").asText()).contains("We will fund the {Lagoon} ferry");
        String id = found.at("/entries/0/id").asText();
        JsonNode dossier = answer(way, "dossier", Map.of("id", id));
        assertThat(dossier.path("found_by").asText()).isEqualTo("machine");
        assertThat(dossier.path("citations")).isNotEmpty().allSatisfy(McpTest::isWhole);
        assertThat(answer(way, "cite", Map.of("id", id)).path("citations"))
                .isNotEmpty()
                .allSatisfy(McpTest::isWhole);
    }

    /** The words of a citation are in its sentence, and its sentence in the document. */
    private static void isWhole(JsonNode citation) {
        String sentence = citation.path("sentence").asText();
        assertThat(sentence).contains(citation.path("text").asText());
        assertThat(ExampleRegister.document(citation.path("document").asText())).contains(sentence);
        assertThat(citation.path("address").asText()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void whatFallsDueAndBriefingsHaveTheirSources(Way way) throws IOException {
        JsonNode due = answer(way, "due", Map.of("day", "2034-01-05"));
        assertThat(due.at("/notices/0/notice").asText()).isEqualTo("overdue");
        assertThat(due.at("/notices/0/evidence/sentence").asText()).contains("by 2033");
        assertThat(due.at("/notices/0/evidence/address").asText()).startsWith("https://wire.example/");
        JsonNode brief = answer(way, "brief", Map.of("actor", "Norland", "day", "2031-06-01"));
        assertThat(brief.path("markdown").asText()).contains("# ").contains("[^1]");
        assertThat(brief.path("citations")).isNotEmpty().allSatisfy(McpTest::isWhole);
        JsonNode place = brief.at("/citations/0");
        JsonNode cited = answer(
                way,
                "cite",
                Map.of(
                        "document", place.path("document").asText(),
                        "start", place.path("start").asInt(),
                        "end", place.path("end").asInt()));
        assertThat(cited.at("/citations/0/sentence")).isEqualTo(place.path("sentence"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dossier | {} | id",
                "dossier | {\"id\": \"person:nobody\"} | no such entry",
                "dossier | {\"id\": 7} | id",
                "search | {\"kinds\": [\"ship\"]} | kinds",
                "search | {\"colour\": \"red\"} | colour",
                "search | {\"limit\": 100000} | limit",
                "search | {\"from\": \"2031\", \"to\": \"2030\"} | ends before",
                "cite | {} | name an entry",
                "cite | {\"document\": \"doc:c3\", \"start\": 0, \"end\": 5} | no such document",
                "cite | {\"document\": \"doc:a1\", \"start\": 7, \"end\": 5} | 7",
                "cite | {\"document\": \"doc:a1\", \"start\": 0, \"end\": 99999} | 99999",
                "due | {\"day\": \"soon\"} | soon",
                "brief | {} | one of",
                "brief | {\"actor\": \"Nobody\"} | Nobody"
            })
    void whatIsWrongIsOneLineThatSaysWhatToDo(String tool, String arguments, String word) throws IOException {
        for (Way way : Way.values()) {
            McpSchema.CallToolResult result = call(way, tool, JSON.readValue(arguments, Map.class));
            assertThat(result.isError()).as(text(result)).isTrue();
            assertThat(text(result)).contains(word).doesNotContain("Exception", "\n");
        }
    }

    @Test
    void whatIsConfidentialIsNotToldOf() throws IOException {
        assertThat(answer(Way.HTTP, "search", Map.of("words", "Ossa"))
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(call(Way.STDIO, "dossier", Map.of("id", "undertaking:09")).isError())
                .isTrue();
    }

    @Test
    void nothingIsDecidedUnlessItIsAllowed() throws IOException {
        Map<String, Object> review = Map.of("id", "figure:01", "right", true, "reason", "a model read it again");
        assertThat(stdio.listTools().tools()).extracting(McpSchema.Tool::name).doesNotContain("review");
        assertThatThrownBy(() -> call(Way.STDIO, "review", review)).hasMessageContaining("Unknown tool");
        assertThat(text(call(Way.HTTP, "review", review))).contains("scope review");
        assertThat(register.show("figure:01").review()).isEqualTo("unreviewed");
        try (McpSyncClient allowed = client(web(reviewer))) {
            McpSchema.CallToolResult result = allowed.callTool(new McpSchema.CallToolRequest("review", review));
            assertThat(result.isError()).as(text(result)).isFalse();
        }
        assertThat(register.show("figure:01").review()).isEqualTo("accepted");
        assertThat(register.log("figure:01", 1).get(0).who()).isEqualTo("review-desk");
    }

    private static HttpResponse<String> post(String token, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(serving.address() + "mcp"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return AskedAgain.send(request.build());
    }

    @Test
    void strangersAndBrokenRequestsAreRefused() throws Exception {
        String list = "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/list\"}";
        assertThat(post("", list).statusCode()).isEqualTo(401);
        assertThat(post("smt_none", list).statusCode()).isEqualTo(401);
        for (String body : List.of("{", "[]", "{\"jsonrpc\": \"2.0\"}", "x".repeat(2_000_000))) {
            HttpResponse<String> answer = post(reader, body);
            assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 413);
            assertThat(answer.body()).doesNotContain("\tat ");
        }
        assertThat(post(reader, list).statusCode()).isEqualTo(200);
    }

    @Test
    void standardOutputHoldsTheProtocolAloneAndTheServerEndsWithItsInput() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.summitry.cli.Main",
                        "mcp",
                        "--register",
                        folder.resolve("register").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream()
                .write(
                        ("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-06-18\","
                                        + "\"capabilities\":{},\"clientInfo\":{\"name\":\"test\",\"version\":\"1\"}}}\nno JSON\n"
                                        + "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n"
                                        + "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/list\"}\n")
                                .getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close(); // as when requests are piped in from a file
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(out.lines()).hasSize(2).allSatisfy(line -> assertThat(
                        JSON.readTree(line).path("jsonrpc").asText())
                .isEqualTo("2.0"));
    }
}
