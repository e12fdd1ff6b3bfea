package org.summitry.portal.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitry.portal.PortalTestBase;
import org.summitry.portal.accounts.AccountEvent;
import org.summitry.portal.accounts.Accounts;
import org.summitry.portal.accounts.Session;
import org.summitry.portal.web.Role;
import org.summitry.register.Register;
import org.summitry.register.SameIds;

/** Who gets in where, and by what cookie; asked without a browser. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class StaffTest extends PortalTestBase {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path files;

    private Workshop workshop;

    @BeforeEach
    void serve() {
        workshop = new Workshop();
    }

    @AfterEach
    void end() {
        workshop.close();
    }

    @Override
    protected String address() {
        return workshop.address();
    }

    private Session session(String name) {
        return workshop.accounts().signIn(name, Workshop.PASSWORD, "192.0.2.1", null);
    }

    private HttpRequest.Builder form(String path, String body) {
        return HttpRequest.newBuilder(URI.create(address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void theDesksStylesDressItsOwnPagesOnly() {
        assertThat(get("/sign-in").body()).containsPattern("/assets/[^\"]*desk[^\"]*css");
        assertThat(get("/meetings").body()).doesNotContainPattern("/assets/[^\"]*desk[^\"]*css");
    }

    @Test
    void eachRoleReachesWhatItMayAndNoMore() {
        List<String> paths = List.of("/review", "/add", "/admin");
        int[][] expected = {{403, 403, 403}, {200, 403, 403}, {200, 200, 403}, {200, 200, 200}};
        for (Role role : Role.values()) {
            workshop.hire("a-" + role.word(), role);
            Session session = session("a-" + role.word());
            for (int i = 0; i < paths.size(); i++) {
                assertThat(get(paths.get(i), "Cookie", "session=" + session.token())
                                .statusCode())
                        .as(role + " at " + paths.get(i))
                        .isEqualTo(expected[role.ordinal()][i]);
            }
        }
    }

    @Test
    void theCookieIsOutOfReachForScriptsAndOtherSites() throws IOException, InterruptedException {
        String body = "name=administrator&password=" + Workshop.PASSWORD.replace(' ', '+');
        HttpResponse<String> plain = send(form("/sign-in", body));
        assertThat(plain.statusCode()).isEqualTo(303);
        assertThat(plain.headers().firstValue("Set-Cookie"))
                .get()
                .asString()
                .matches("session=[\\w-]{43}; Path=/; HttpOnly; SameSite=Lax");
        HttpResponse<String> tls = send(form("/sign-in", body).header("X-Forwarded-Proto", "https"));
        assertThat(tls.headers().firstValue("Set-Cookie"))
                .get()
                .asString()
                .matches("__Host-session=[\\w-]{43}; Path=/; HttpOnly; SameSite=Lax; Secure");
    }

    @Test
    void signingInAgainEndsTheSessionThatTheBrowserHad() throws IOException, InterruptedException {
        Session before = session(Accounts.FIRST);
        String body = "token=" + before.csrf() + "&name=administrator&password=" + Workshop.PASSWORD.replace(' ', '+');
        HttpResponse<String> answer = send(form("/sign-in", body).header("Cookie", "session=" + before.token()));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(get("/review", "Cookie", "session=" + before.token()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aReviewerUndoesOnlyOwnDecisionsACoordinatorAny() throws IOException, InterruptedException {
        workshop.hire("mira", Role.REVIEWER);
        workshop.hire("ada", Role.COORDINATOR);
        long line =
                workshop.register().review("person:o-venn", true, "tomas", "").seq();
        for (String who : List.of("mira", "ada")) {
            Session session = session(who);
            HttpResponse<String> answer = send(form("/review/undo", "token=" + session.csrf() + "&line=" + line)
                    .header("Cookie", "session=" + session.token()));
            assertThat(answer.statusCode()).as(who).isEqualTo(who.equals("ada") ? 303 : 403);
        }
        assertThat(workshop.register().show("person:o-venn").review()).isEqualTo("unreviewed");
    }

    @Test
    void aBackupThatWasDownloadedRestoresTheRegister() throws IOException, InterruptedException {
        Session session = session(Accounts.FIRST);
        HttpRequest request = form("/admin/backup", "token=" + session.csrf())
                .header("Cookie", "session=" + session.token())
                .build();
        Path file = files.resolve("summitry.backup");
        HttpResponse<byte[]> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
        Files.write(file, answer.body());
        try (Register restored =
                Register.open(files.resolve("restored").toString(), new SameIds(), Clock.systemUTC())) {
            restored.restore(file);
            assertThat(restored.log(null, 99)).isEqualTo(workshop.register().log(null, 99));
        }
        assertThat(workshop.accounts().events(Long.MAX_VALUE, 1))
                .extracting(AccountEvent::act)
                .containsExactly(AccountEvent.Act.BACKUP_TAKEN);
    }

    @Test
    void aPortalForReadingHasNothingToSignInTo() {
        workshop.close();
        workshop = new Workshop(true, List.of());
        for (String path : List.of("/sign-in", "/review", "/add", "/admin", "/welcome/" + "a".repeat(43))) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(get("/").body()).doesNotContain("/sign-in", "Review");
    }
}
