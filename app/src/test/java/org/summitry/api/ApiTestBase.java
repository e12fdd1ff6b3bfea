package org.summitry.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.summitry.cli.Serving;
import org.summitry.export.ExampleRegister;
import org.summitry.portal.PortalSettings;
import org.summitry.portal.web.Site;
import org.summitry.register.Register;

/** The example register, served as the command serves it, on a free port. */
@SuppressWarnings("NullAway.Init") // filled before all
abstract class ApiTestBase {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path folder;

    static Register register;
    static String reader;
    static String reviewer;
    static String writer;
    private static Serving serving;

    @BeforeAll
    static void serve() throws IOException {
        register = ExampleRegister.in(folder.resolve("register"), false);
        TokenFile tokens = new TokenFile(folder.resolve("api-tokens"));
        reader = tokens.add("reading-desk", Set.of(Scope.READ));
        reviewer = tokens.add("review-desk", Set.of(Scope.READ, Scope.REVIEW));
        writer = tokens.add("scanner", Set.of(Scope.WRITE));
        PortalSettings settings =
                new PortalSettings(PortalSettings.LOOPBACK, 0, false, Site.usual(), Clock.systemUTC());
        serving = Serving.start(settings, register, folder.resolve("index"), tokens);
    }

    @AfterAll
    static void end() {
        serving.close();
        register.close();
    }

    static URI address(String path) {
        return URI.create(serving.address().replaceAll("/$", "") + path);
    }

    /** Asks as the reading desk, so that no test has to wait for another. */
    static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address(path)).header("Authorization", "Bearer " + reader);
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    static HttpResponse<String> get(String path) throws IOException {
        return send(request(path));
    }

    static JsonNode json(String path) throws IOException {
        return JSON.readTree(get(path).body());
    }

    /** A finished export; the server says itself when it is not ready yet. */
    static JsonNode ready(String query) throws IOException {
        JsonNode state = json("/api/v1/exports" + query);
        while (state.path("state").asText().equals("writing")) {
            assertThat(state.path("done").asLong())
                    .isLessThanOrEqualTo(state.path("total").asLong());
            state = json("/api/v1/exports" + query);
        }
        assertThat(state.path("state").asText()).as(state.toString()).isEqualTo("ready");
        return state;
    }

    static HttpResponse<String> post(String token, String path, String body) throws IOException {
        return send(HttpRequest.newBuilder(address(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    static void isProblem(HttpResponse<String> answer, int status, String word) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(type(answer)).startsWith("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asText()).contains(word).doesNotContain("Exception");
    }

    /** Sends raw bytes and reads what comes until the server closes or the answer's head is there. */
    static String raw(String head, int filler, boolean closeOutput) throws IOException {
        try (Socket socket = new Socket(address("/").getHost(), address("/").getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            try {
                out.write(new byte[filler]);
                if (closeOutput) {
                    socket.shutdownOutput();
                }
            } catch (IOException e) {
                // the server has answered and hung up: what it said is read below
            }
            InputStream in = socket.getInputStream();
            StringBuilder answer = new StringBuilder();
            for (int b = in.read(); b >= 0 && answer.indexOf("\"instance\"") < 0; b = in.read()) {
                answer.append((char) b);
            }
            return answer.toString();
        }
    }

    static String type(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }
}
