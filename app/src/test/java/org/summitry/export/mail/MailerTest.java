package org.summitry.export.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Instant;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail on a real server on this machine. */
@SuppressWarnings("NullAway.Init") // filled before all
class MailerTest {
    private static final Instant AT = Instant.parse("2031-05-20T06:00:00Z");
    private static final String KEEPER = "changeit";

    @TempDir
    static Path folder;

    private static GreenMail server;
    private static SSLSocketFactory trusted;

    @BeforeAll
    static void start() throws Exception {
        Path store = folder.resolve("keys.p12");
        int made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "mail",
                        "-keyalg",
                        "RSA",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        KEEPER,
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start()
                .waitFor();
        assertThat(made).isZero();
        System.setProperty("greenmail.tls.keystore.file", store.toString());
        System.setProperty("greenmail.tls.keystore.password", KEEPER);
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, KEEPER.toCharArray());
        }
        KeyStore certificates = KeyStore.getInstance("PKCS12");
        certificates.load(null, null);
        certificates.setCertificateEntry("mail", keys.getCertificate("mail"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(certificates);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        trusted = context.getSocketFactory();
        server = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTPS)
        });
        server.setUser("desk@example.org", "desk", "seven grey herons");
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
        System.clearProperty("greenmail.tls.keystore.file");
        System.clearProperty("greenmail.tls.keystore.password");
    }

    private static MailSettings to(MailSettings.Security security, @Nullable String password) {
        int port = security == MailSettings.Security.TLS
                ? server.getSmtps().getPort()
                : server.getSmtp().getPort();
        return new MailSettings(
                "localhost",
                port,
                security,
                password == null ? null : "desk",
                password,
                "summitry@example.org",
                List.of("desk@example.org"));
    }

    private static MimeMessage last() {
        MimeMessage[] all = server.getReceivedMessages();
        return all[all.length - 1];
    }

    @Test
    void aMailArrivesAsItWasWritten() throws Exception {
        new Mailer(to(MailSettings.Security.NONE, null)).send("Сроки: ferry", "“Opened” – says Orla.\n", AT);
        assertThat(last().getSubject()).isEqualTo("Сроки: ferry");
        assertThat(last().getContent().toString()).contains("“Opened” – says Orla.");
        assertThat(last().getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void itIsSentByTlsToWhoeverCanShowACertificateAndAfterSigningIn() throws Exception {
        int before = server.getReceivedMessages().length;
        new Mailer(to(MailSettings.Security.TLS, "seven grey herons"), trusted).send("by tls", "x", AT);
        assertThat(server.getReceivedMessages()).hasSize(before + 1);
        assertThatExceptionOfType(MailException.class)
                .isThrownBy(
                        () -> new Mailer(to(MailSettings.Security.TLS, "seven grey herons")).send("by tls", "x", AT))
                .withMessageContaining("certification path");
        assertThatExceptionOfType(MailException.class)
                .isThrownBy(() -> new Mailer(to(MailSettings.Security.TLS, "wrong"), trusted).send("by tls", "x", AT))
                .withMessageContaining("does not let desk in; check the name and the password");
    }

    @Test
    void nothingIsSentInPlainTextWhereStartTlsWasAskedFor() {
        int before = server.getReceivedMessages().length;
        assertThatExceptionOfType(MailException.class)
                .isThrownBy(
                        () -> new Mailer(to(MailSettings.Security.STARTTLS, "seven grey herons")).send("x", "x", AT))
                .withMessageMatching("the mail server localhost:\\d+ did not take the mail: .+");
        assertThat(server.getReceivedMessages()).hasSize(before);
    }

    @Test
    void aServerThatDoesNotAnswerIsToldInOneLine() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        MailSettings nowhere = new MailSettings(
                "localhost", free, MailSettings.Security.NONE, null, null, "a@example.org", List.of("b@example.org"));
        assertThatExceptionOfType(MailException.class)
                .isThrownBy(() -> new Mailer(nowhere).send("x", "x", AT))
                .withMessageContaining("localhost:" + free)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ferry\r\nBcc: all@example.org",
                "ferry\nBcc: all@example.org",
                "ferry\u2028\rBcc: all@example.org"
            })
    void noSubjectAddsAHeader(String subject) throws Exception {
        new Mailer(to(MailSettings.Security.NONE, null)).send(subject, "Bcc: all@example.org\n\n.\nQUIT\n", AT);
        assertThat(last().getHeader("Bcc")).isNull();
        assertThat(last().getAllRecipients()).hasSize(1);
        assertThat(last().getContent().toString()).contains("QUIT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "desk",
                "desk@example.org\r\nBcc: all@example.org",
                "a@example.org, b@example.org",
                "@",
                "a b@c"
            })
    void noAddressAddsAnything(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MailSettings(
                        "localhost", 25, MailSettings.Security.NONE, null, null, "a@example.org", List.of(address)))
                .withMessageContaining("write an address such as desk@example.org")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
    }

    @Test
    void aPasswordDoesNotGoOverAnOpenWireNorIntoALog() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> to(MailSettings.Security.NONE, "seven grey herons"))
                .withMessageContaining("STARTTLS or TLS");
        assertThat(to(MailSettings.Security.TLS, "seven grey herons").toString())
                .doesNotContain("herons");
    }
}
