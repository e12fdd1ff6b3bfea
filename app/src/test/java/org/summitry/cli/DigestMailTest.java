package org.summitry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitry.analysis.compliance.LagoonForum;
import org.summitry.analysis.followup.FollowUps;
import org.summitry.export.mail.MailSettings;
import org.summitry.export.mail.Mailer;
import org.summitry.register.Register;
import org.summitry.register.Resolution;

/** The digest by mail: when asked for, and by itself while the portal is served. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class DigestMailTest {
    private static final Clock MAY = Clock.fixed(Instant.parse("2032-04-01T06:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private GreenMail server;
    private Register register;

    @BeforeEach
    void start() {
        server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        register = Register.open(folder.resolve("register").toString(), new Resolution(), MAY);
        // what was undertaken, and no report that it is done
        register.add(LagoonForum.readings().get(0), "independent");
    }

    @AfterEach
    void stop() {
        register.close();
        server.stop();
    }

    private DigestMail mail(Clock clock) {
        MailSettings to = new MailSettings(
                "localhost",
                server.getSmtp().getPort(),
                MailSettings.Security.NONE,
                null,
                null,
                "a@example.org",
                List.of("b@example.org"));
        return new DigestMail(
                new FollowUps(register), new Mailer(to), folder.resolve("digest-sent"), 7, "", "en", clock);
    }

    @Test
    void itIsSentOnceAWeekEvenAfterANewStart() throws Exception {
        assertThat(mail(MAY).look()).isTrue();
        assertThat(mail(MAY).look()).isFalse();
        assertThat(mail(Clock.offset(MAY, Duration.ofDays(6))).look()).isFalse();
        assertThat(mail(Clock.offset(MAY, Duration.ofDays(7))).look()).isTrue();
        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(server.getReceivedMessages()[0].getSubject()).contains("1 due soon");
        assertThat(server.getReceivedMessages()[0].getContent().toString()).contains("open the Lagoon ferry");
    }

    @Test
    void whatAServerDoesNotTakeIsSentLater() {
        DigestMail mail = mail(MAY);
        server.stop();
        assertThat(mail.look()).isFalse();
        assertThat(folder.resolve("digest-sent")).doesNotExist();
    }

    @Test
    void theCommandSendsAndSaysSo() {
        register.close();
        Ran ran = Ran.of(
                "due",
                "--today",
                "2032-04-01",
                "--mail",
                "b@example.org",
                "--smtp",
                "localhost:" + server.getSmtp().getPort(),
                "--register",
                folder.resolve("register"));
        assertThat(ran.out()).startsWith("sent: Deadlines on 1 April 2032: 0 overdue, 1 due soon");
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(Ran.of("due", "--mail", "nobody", "--register", folder.resolve("register"))
                        .err())
                .contains("write an address such as desk@example.org")
                .hasLineCount(1);
    }
}
