package org.summitry.portal.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.summitry.AskedAgain;
import org.summitry.portal.PortalSettings;
import org.summitry.portal.PortalTestBase;
import org.summitry.portal.accounts.Accounts;
import org.summitry.portal.accounts.Session;
import org.summitry.portal.web.Role;

/** What else keeps a portal safe: limits of uploads, where it listens, what it logs. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class SecurityTest extends PortalTestBase {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int MEGABYTE = 1_048_576;

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

    private HttpResponse<String> upload(Session who, int files, int bytes) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"token\"", who.csrf().getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < files; i++) {
            part(body, "name=\"files\"; filename=\"" + i + ".txt\"", new byte[bytes]);
        }
        body.write("--lake--\r\n".getBytes(StandardCharsets.UTF_8));
        return AskedAgain.send(HttpRequest.newBuilder(URI.create(address() + "/add"))
                .header("Content-Type", "multipart/form-data; boundary=lake")
                .header("Cookie", "session=" + who.token())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private static void part(ByteArrayOutputStream body, String what, byte[] bytes) throws IOException {
        String head = "--lake\r\nContent-Disposition: form-data; " + what + "\r\n\r\n";
        body.write(head.getBytes(StandardCharsets.UTF_8));
        body.write(bytes);
        body.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void uploadsAreLimitedInSizeAndNumber() throws IOException, InterruptedException {
        workshop.hire("ada", Role.COORDINATOR);
        Session ada = workshop.accounts().signIn("ada", Workshop.PASSWORD, "192.0.2.1", null);
        HttpResponse<String> large = upload(ada, 1, 20 * MEGABYTE + 1);
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("That was too much at once");
        assertThat(upload(ada, 2, 11 * MEGABYTE).statusCode()).isEqualTo(413);
        assertThat(post("/add", "x").statusCode()).isEqualTo(401);
        HttpResponse<String> many = upload(ada, 11, 10);
        assertThat(many.statusCode()).isEqualTo(413);
        assertThat(many.body()).contains("Send at most 10 at a time");
        assertThat(workshop.register().counts()).containsEntry("document", 2L);
    }

    @Test
    void nobodyBeyondThisMachineReachesAPortalThatWasNotToldToLetThem() throws IOException {
        assertThat(PortalSettings.local(0).host()).isEqualTo("127.0.0.1");
        int port = URI.create(address()).getPort();
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(a -> !a.isLoopbackAddress() && !a.isLinkLocalAddress())
                .toList();
        for (InetAddress address : others) {
            try (Socket socket = new Socket()) {
                assertThatThrownBy(() -> socket.connect(new InetSocketAddress(address, port), 2_000))
                        .as(address.toString())
                        .isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void whateverPeopleDoTheLogHoldsNoSecret() throws IOException, InterruptedException {
        Logger root = (Logger) LoggerFactory.getLogger("org.summitry");
        Level before = root.getLevel();
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.setLevel(Level.ALL);
        root.addAppender(log);
        try {
            String link = workshop.accounts().create("mira", "Mira", Role.READER, Accounts.FIRST);
            get("/welcome/" + link);
            post("/welcome/" + link, "password=five+red+kites&again=five+red+kites");
            post("/sign-in", "name=mira&password=not+the+right+one");
            HttpResponse<String> in = post("/sign-in", "name=mira&password=five+red+kites");
            String cookie = in.headers().firstValue("Set-Cookie").orElseThrow();
            String token = cookie.replaceAll(";.*", "").replace("session=", "");
            get("/review", "Cookie", "session=" + token);
            get("/search/saved/" + token);
            assertThat(log.list)
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .noneMatch(m ->
                            m.contains(link) || m.contains("kites") || m.contains("right one") || m.contains(token));
            assertThat(workshop.accounts().events(Long.MAX_VALUE, 99).toString())
                    .contains("mira")
                    .doesNotContain(link, "kites", "right one", token);
        } finally {
            root.detachAppender(log);
            root.setLevel(before);
        }
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(address() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
