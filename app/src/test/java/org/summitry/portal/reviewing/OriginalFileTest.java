package org.summitry.portal.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.summitry.cli.Serving;
import org.summitry.portal.PortalSettings;
import org.summitry.portal.PortalTestBase;
import org.summitry.portal.accounts.Accounts;
import org.summitry.portal.web.Access;
import org.summitry.portal.web.Site;
import org.summitry.register.PreparedReading;
import org.summitry.register.Register;
import org.summitry.register.SameIds;

/** Original files, which strangers wrote: who gets them, and how they are sent. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class OriginalFileTest extends PortalTestBase {
    private static final String TEXT = "The gulls met at the lake.";
    private static final byte[] HOSTILE =
            ("<script>alert(1)</script><p>" + TEXT + "</p>").getBytes(StandardCharsets.UTF_8);
    private static final String ADDRESS = "/documents/doc:a1/original";

    private final HttpClient http = HttpClient.newHttpClient();
    private Register register;
    private Serving serving;

    private void serve(boolean readingOnly, Access originals) throws IOException {
        Path folder = Files.createTempDirectory(Path.of("target"), "originals");
        register = Register.open(folder.toString(), new SameIds(), Clock.systemUTC());
        register.add(page(), "unknown", HOSTILE);
        PortalSettings settings =
                new PortalSettings(PortalSettings.LOOPBACK, 0, readingOnly, Site.usual(), Clock.systemUTC());
        serving = Serving.start(settings.withOriginalsFor(originals), register, folder.resolve("index"));
    }

    private static PreparedReading page() {
        PreparedReading made = Workshop.document("doc:a1", "2031-02-01", "Lake Post", TEXT);
        ObjectNode document = made.document();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(HOSTILE);
            document.put("sha256", HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
        document.put("path", "in/../x\r\nSet-Cookie: a=b/\"><svg onload=alert(1)>.html");
        return new PreparedReading(document, TEXT, List.of(), "reader of tests");
    }

    @AfterEach
    void end() {
        serving.close();
        register.close();
    }

    @Override
    protected String address() {
        return serving.address().replaceAll("/$", "");
    }

    private String cookie() {
        Accounts accounts = serving.accounts();
        String token = serving.firstLink().orElseThrow().replaceAll(".*/", "");
        accounts.redeem(token, Workshop.PASSWORD);
        return "session="
                + accounts.signIn(Accounts.FIRST, Workshop.PASSWORD, "192.0.2.1", null)
                        .token();
    }

    @Test
    void whoIsSignedInSavesTheExactBytesAndNoBrowserShowsThem() throws IOException, InterruptedException {
        serve(false, Access.READER);
        String cookie = cookie();
        HttpResponse<byte[]> answer = http.send(
                HttpRequest.newBuilder(URI.create(address() + ADDRESS))
                        .header("Cookie", cookie)
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.body()).isEqualTo(HOSTILE);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"document\"; filename*=UTF-8''svg-onload-alert-1-.html");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly("sandbox; default-src 'none'");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(get("/documents/doc:a1", "Cookie", cookie).body()).contains("href=\"" + ADDRESS + "\"");
    }

    @Test
    void strangersAreToldThatItIsKeptAndDoNotGetIt() throws IOException {
        serve(false, Access.READER);
        assertThat(get(ADDRESS).statusCode()).isEqualTo(401);
        assertThat(get("/documents/doc:a1").body())
                .contains("for people who are signed in")
                .doesNotContain("href=\"" + ADDRESS);
    }

    @Test
    void aPublicPortalHandsItOutOnlyIfItsOwnerSaysSo() throws IOException {
        serve(true, Access.READER);
        assertThat(get(ADDRESS).statusCode()).isEqualTo(404);
        end();
        serve(true, Access.EVERYBODY);
        assertThat(get(ADDRESS).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsConfidentialOrWithdrawnIsThereForNobody() throws IOException {
        serve(false, Access.EVERYBODY);
        long line = register.keepConfidential("doc:a1", "mira", "").seq();
        assertThat(get(ADDRESS).statusCode()).isEqualTo(404);
        register.undo(line, "mira", "");
        assertThat(get(ADDRESS).statusCode()).isEqualTo(200);
        register.withdraw("doc:a1", "mira", "");
        assertThat(get(ADDRESS).statusCode()).isEqualTo(404);
        assertThat(get("/documents/doc:a1").body()).doesNotContain("Original file");
    }
}
