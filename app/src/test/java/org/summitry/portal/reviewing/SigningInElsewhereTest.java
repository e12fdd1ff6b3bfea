package org.summitry.portal.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.summitry.cli.Serving;
import org.summitry.portal.PortalSettings;
import org.summitry.portal.PortalTestBase;
import org.summitry.portal.accounts.Account;
import org.summitry.portal.accounts.Accounts;
import org.summitry.portal.oidc.OidcSettings;
import org.summitry.portal.web.Role;
import org.summitry.portal.web.Site;
import org.summitry.register.Register;
import org.summitry.register.SameIds;

/** Signing in with a provider, over real HTTP: what is right lets in, whatever is not keeps out. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class SigningInElsewhereTest extends PortalTestBase {
    private static final String BEGIN = "/sign-in/elsewhere";
    private static final String FAILED = "Signing in did not succeed";

    @TempDir
    Path files;

    private Provider provider;
    private Register register;
    private Serving serving;
    private ListAppender<ILoggingEvent> log;

    @BeforeEach
    void serve() throws IOException {
        provider = new Provider();
        register = Register.open(files.resolve("register").toString(), new SameIds(), Clock.systemUTC());
        start("role.register-reviewers=reviewer\nrole.register-admins=administrator\n");
        log = new ListAppender<>();
        log.start();
        ((Logger) LoggerFactory.getLogger("ROOT")).addAppender(log);
    }

    private void start(String roles) throws IOException {
        Path file = Files.writeString(
                files.resolve("oidc.properties"),
                "issuer=" + provider.issuer() + "\nname=Lake House\nclient-id=" + Provider.CLIENT + "\nclient-secret="
                        + Provider.SECRET + "\n" + roles);
        PortalSettings settings =
                new PortalSettings(PortalSettings.LOOPBACK, 0, false, Site.usual(), Clock.systemUTC());
        serving = Serving.start(
                settings.withSigningInAt(OidcSettings.read(file, Map.of())), register, files.resolve("index"));
        serving.firstLink(); // makes the first administrator
    }

    @AfterEach
    void end() {
        ((Logger) LoggerFactory.getLogger("ROOT")).detachAppender(log);
        serving.close();
        register.close();
        provider.close();
    }

    @Override
    protected String address() {
        return serving.address().replaceAll("/$", "");
    }

    /** A browser on its way. */
    private record Way(Map<String, String> request, String cookie) {}

    private Way begin() {
        HttpResponse<String> answer = get(BEGIN);
        assertThat(answer.statusCode()).isEqualTo(303);
        URI to = URI.create(answer.headers().firstValue("Location").orElseThrow());
        assertThat(to.toString()).startsWith(provider.issuer() + "/authorize?");
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie)
                .matches("elsewhere=[\\w-]{43}; Path=/sign-in/elsewhere; Max-Age=600; HttpOnly; SameSite=Lax");
        return new Way(Provider.parameters(to.getRawQuery()), cookie.replaceAll(";.*", ""));
    }

    private HttpResponse<String> back(Way way, String code) {
        return get(BEGIN + "/back?code=" + code + "&state=" + way.request().get("state"), "Cookie", way.cookie());
    }

    private HttpResponse<String> through() {
        Way way = begin();
        return back(way, provider.agree(way.request()));
    }

    private static String session(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(c -> c.startsWith("session="))
                .findFirst()
                .orElseThrow()
                .replaceAll(";.*", "");
    }

    private void assertKeptOut(HttpResponse<String> answer, String why) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(why);
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(c -> c.startsWith("session="));
        assertThat(serving.accounts().all()).extracting(Account::name).containsExactly(Accounts.FIRST);
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(m -> m.contains(Provider.SECRET) || m.contains("code-") || m.contains("eyJ"));
    }

    @Test
    void whoTheProviderVouchesForComesInAsWhatItSaysTheyAre() {
        assertThat(get("/sign-in").body()).contains("Sign in with Lake House");
        Way way = begin();
        assertThat(way.request())
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", address() + BEGIN + "/back")
                .containsKeys("state", "nonce", "code_challenge");
        HttpResponse<String> answer = back(way, provider.agree(way.request()));
        assertThat(answer.headers().firstValue("Location")).hasValue("/review");
        assertThat(get("/review", "Cookie", session(answer)).statusCode()).isEqualTo(200);
        assertThat(get("/admin", "Cookie", session(answer)).statusCode()).isEqualTo(403);
        Account mira = serving.accounts().all().get(1);
        assertThat(mira).isEqualTo(new Account("mira.olt", "Mira Olt", Role.REVIEWER, true, false));
        provider.claims = c -> c.claim("preferred_username", "someone-else").claim("roles", "register-admins");
        assertThat(get("/admin", "Cookie", session(through())).statusCode()).isEqualTo(200);
        assertThat(serving.accounts().all()).hasSize(2); // the same person, whatever the name
        assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).noneMatch(m -> m.contains(Provider.SECRET));
    }

    @Test
    void nobodyTakesAnAccountOverByItsName() {
        serving.accounts().create("mira.olt", "Mira", Role.ADMINISTRATOR, Accounts.FIRST);
        provider.claims = c -> c.claim("preferred_username", "mira.olt");
        HttpResponse<String> answer = through();
        assertThat(get("/admin", "Cookie", session(answer)).statusCode()).isEqualTo(403);
        assertThat(serving.accounts().all()).extracting(Account::name).contains("mira.olt", "mira.olt-2");
        provider.claims = c -> c.subject("subject-8").claim("preferred_username", "administrator");
        through();
        assertThat(serving.accounts().all()).extracting(Account::name).contains("person");
    }

    @Test
    void anAccountThatWasClosedStaysClosed() {
        through();
        serving.accounts().setActive("mira.olt", false, Accounts.FIRST);
        HttpResponse<String> answer = through();
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("This account is closed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonce",
                "expired",
                "audience",
                "issuer",
                "subject",
                "signature",
                "unsigned",
                "not yet",
                "no nonce"
            })
    void aTokenThatDoesNotFitKeepsOut(String fault) {
        provider.signedByAnother = fault.equals("signature");
        provider.unsigned = fault.equals("unsigned");
        provider.claims = fault(fault);
        assertKeptOut(through(), FAILED);
        assertThat(provider.given).isOne(); // it came as far as the token
    }

    private static Consumer<JWTClaimsSet.Builder> fault(String fault) {
        Instant now = Instant.now();
        return switch (fault) {
            case "nonce" -> c -> c.claim("nonce", "another");
            case "no nonce" -> c -> c.claim("nonce", null);
            case "expired" ->
                c -> c.issueTime(Date.from(now.minusSeconds(7_200))).expirationTime(Date.from(now.minusSeconds(3_600)));
            case "not yet" -> c -> c.issueTime(Date.from(now.plusSeconds(3_600)));
            case "audience" -> c -> c.audience(List.of("another-portal"));
            case "issuer" -> c -> c.issuer("https://elsewhere.example");
            case "subject" -> c -> c.subject(null);
            default -> c -> {};
        };
    }

    @Test
    void whatWasBegunElsewhereOrIsFinishedAlreadyKeepsOut() {
        Way way = begin();
        assertKeptOut(
                back(new Way(way.request(), "elsewhere=" + "a".repeat(43)), provider.agree(way.request())), FAILED);
        assertKeptOut(back(way, provider.agree(way.request())), FAILED); // its state was used up
        Way other = begin();
        String code = provider.agree(other.request());
        assertKeptOut(get(BEGIN + "/back?code=" + code + "&state=another", "Cookie", other.cookie()), FAILED);
        assertKeptOut(get(BEGIN + "/back?code=" + code, "Cookie", other.cookie()), FAILED);
        assertKeptOut(get(BEGIN + "/back", "Cookie", other.cookie()), FAILED);
        assertKeptOut(
                get(
                        BEGIN + "/back?error=access_denied&state="
                                + other.request().get("state"),
                        "Cookie",
                        other.cookie()),
                FAILED);
        assertThat(provider.given).isZero();
    }

    @Test
    void aCodeOfSomebodyElsesSignInIsNoGood() {
        Way victim = begin();
        Way thief = begin();
        assertKeptOut(back(thief, provider.agree(victim.request())), FAILED); // the proof does not fit the code
        assertThat(provider.given).isZero();
    }

    @Test
    void whoHasNoRoleHereIsToldAndAProviderThatIsDownToo() {
        provider.claims = c -> c.claim("roles", List.of("gardeners"));
        assertKeptOut(through(), "names no role of this portal");
        serving.close();
        provider.close();
        try {
            start("");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertKeptOut(get(BEGIN), "does not answer");
    }

    @Test
    void settingsThatCannotBeSafeAreRefusedByName() throws IOException {
        assertRefused("issuer=http://id.example\nclient-id=x", "https");
        assertRefused("issuer=https://id.example", "client-id");
        assertRefused("issuer=https://id.example\nclient-id=x\nalgorithm=none", "algorithm");
        assertRefused("issuer=https://id.example\nclient-id=x\nrole.staff=king", "role.staff");
        Path file = Files.writeString(files.resolve("good"), "issuer=https://id.example\nclient-id=x\nclient-secret=a");
        OidcSettings settings = OidcSettings.read(file, Map.of(OidcSettings.SECRET_VARIABLE, "b"));
        assertThat(settings.clientSecret()).isEqualTo("b");
        assertThat(settings.toString()).doesNotContain("secret", "b]");
    }

    private void assertRefused(String text, String why) throws IOException {
        Path file = Files.writeString(files.resolve("bad"), text);
        assertThatThrownBy(() -> OidcSettings.read(file, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(why);
    }
}
