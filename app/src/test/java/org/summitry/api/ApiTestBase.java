package org.summitry.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
    private static Serving serving;

    @BeforeAll
    static void serve() throws IOException {
        register = ExampleRegister.in(folder.resolve("register"), false);
        TokenFile tokens = new TokenFile(folder.resolve("api-tokens"));
        reader = tokens.add("reading-desk", Set.of(Scope.READ));
        reviewer = tokens.add("review-desk", Set.of(Scope.READ, Scope.REVIEW));
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

    static String type(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }
}
