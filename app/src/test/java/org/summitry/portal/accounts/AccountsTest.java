package org.summitry.portal.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitry.portal.web.Role;
import org.summitry.register.Register;
import org.summitry.register.SameIds;

/** What accounts promise, on whatever store. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
abstract class AccountsTest {
    private static final String PASSWORD = "seven grey herons";

    @TempDir
    Path files;

    private final SetClock clock = new SetClock();
    private Register register;
    private Accounts accounts;

    abstract String newLocation() throws IOException, InterruptedException;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        register = Register.open(newLocation(), new SameIds(), clock);
        accounts = new Accounts(register.aside(), clock);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private Session administrator() {
        return accounts.redeem(accounts.firstLink().orElseThrow(), PASSWORD);
    }

    private Session person(String name, Role role) {
        return accounts.redeem(accounts.create(name, name, role, Accounts.FIRST), PASSWORD);
    }

    private Session signIn(String name, String password) {
        return accounts.signIn(name, password, "192.0.2.7", null);
    }

    private static void assertRefused(Runnable what, String key) {
        assertThatThrownBy(what::run).isInstanceOf(AccountException.class).hasMessage(key);
    }

    @Test
    void theFirstAdministratorComesInByTheLastLinkAndByItOnce() {
        String first = accounts.firstLink().orElseThrow();
        String second = accounts.firstLink().orElseThrow();
        assertRefused(() -> accounts.redeem(first, PASSWORD), "account.link-ended");
        Session session = accounts.redeem(second, PASSWORD);
        assertThat(session.account().may(Role.ADMINISTRATOR)).isTrue();
        assertThat(accounts.firstLink()).isEmpty();
        assertRefused(() -> accounts.redeem(second, PASSWORD), "account.link-ended");
    }

    @Test
    void aLinkEndsAfterThreeDays() {
        String link = accounts.firstLink().orElseThrow();
        clock.pass(Duration.ofDays(3).plusMillis(1));
        assertRefused(() -> accounts.linked(link), "account.link-ended");
    }

    @Test
    void signingInNeedsTheRightPasswordAndSaysNotWhatWasWrong() {
        administrator();
        person("mira", Role.REVIEWER);
        assertRefused(() -> signIn("mira", "seven grey heron"), "account.wrong");
        assertRefused(() -> signIn("nobody", PASSWORD), "account.wrong");
        assertThat(signIn("mira", PASSWORD).account().role()).isEqualTo(Role.REVIEWER);
    }

    @Test
    void aSessionIsAnotherAtEachSignIn() {
        administrator();
        Session first = person("mira", Role.REVIEWER);
        Session second = accounts.signIn("mira", PASSWORD, "192.0.2.7", first.token());
        assertThat(second.token()).isNotEqualTo(first.token());
        assertThat(second.csrf()).isNotEqualTo(first.csrf());
        assertThat(accounts.session(first.token())).isEmpty();
        assertThat(accounts.session(second.token())).isPresent();
    }

    @Test
    void aSessionEndsWhenLeftAloneAndAfterADayOfWork() {
        Session session = administrator();
        for (int i = 0; i < 7; i++) {
            clock.pass(Duration.ofMinutes(100));
            assertThat(accounts.session(session.token())).isPresent();
        }
        clock.pass(Duration.ofMinutes(30));
        assertThat(accounts.session(session.token())).isEmpty();
        Session other = signIn(Accounts.FIRST, PASSWORD);
        clock.pass(Duration.ofMinutes(121));
        assertThat(accounts.session(other.token())).isEmpty();
    }

    @Test
    void aPersonSignedOutEverywhereIsOutAtOnce() {
        administrator();
        Session here = person("mira", Role.COORDINATOR);
        Session there = signIn("mira", PASSWORD);
        assertThat(accounts.signOutEverywhere("mira", Accounts.FIRST)).isEqualTo(2);
        assertThat(accounts.session(here.token())).isEmpty();
        assertThat(accounts.session(there.token())).isEmpty();
    }

    @Test
    void signingOutEndsOneSession() {
        Session here = administrator();
        Session there = signIn(Accounts.FIRST, PASSWORD);
        accounts.signOut(here);
        assertThat(accounts.session(here.token())).isEmpty();
        assertThat(accounts.session(there.token())).isPresent();
    }

    @Test
    void aClosedAccountIsOutAndStaysOut() {
        administrator();
        Session mira = person("mira", Role.REVIEWER);
        accounts.setActive("mira", false, Accounts.FIRST);
        assertThat(accounts.session(mira.token())).isEmpty();
        assertRefused(() -> signIn("mira", PASSWORD), "account.wrong");
        accounts.setActive("mira", true, Accounts.FIRST);
        assertThat(signIn("mira", PASSWORD).account().active()).isTrue();
    }

    @Test
    void anotherRoleHoldsForSessionsThatAreOpen() {
        administrator();
        Session mira = person("mira", Role.COORDINATOR);
        accounts.setRole("mira", Role.READER, Accounts.FIRST);
        assertThat(accounts.session(mira.token()).map(s -> s.account().may(Role.REVIEWER)))
                .contains(false);
    }

    @Test
    void theLastAdministratorStays() {
        administrator();
        assertRefused(
                () -> accounts.setRole(Accounts.FIRST, Role.READER, Accounts.FIRST), "account.last-administrator");
        assertRefused(() -> accounts.setActive(Accounts.FIRST, false, Accounts.FIRST), "account.last-administrator");
        person("tomas", Role.ADMINISTRATOR);
        accounts.setRole(Accounts.FIRST, Role.READER, "tomas");
        assertThat(accounts.all()).extracting(Account::role).containsExactly(Role.READER, Role.ADMINISTRATOR);
    }

    @Test
    void guessingIsStoppedAndTheRightOneIsLetInAfterAWhile() {
        administrator();
        for (int i = 0; i < 6; i++) {
            assertRefused(() -> signIn(Accounts.FIRST, "no"), "account.wrong");
        }
        assertRefused(() -> signIn(Accounts.FIRST, PASSWORD), "account.too-many");
        clock.pass(Duration.ofSeconds(31));
        assertThat(signIn(Accounts.FIRST, PASSWORD).account().name()).isEqualTo(Accounts.FIRST);
    }

    @Test
    void easyPasswordsAndOddNamesAreRefused() {
        String link = accounts.firstLink().orElseThrow();
        assertRefused(() -> accounts.redeem(link, "short"), "account.password-short");
        assertRefused(() -> accounts.redeem(link, "aaaaaaaaaaaaaaaa"), "account.password-easy");
        assertRefused(() -> accounts.redeem(link, "Administrator-1"), "account.password-easy");
        assertRefused(() -> accounts.redeem(link, "x1y2z3".repeat(50)), "account.password-long");
        for (String name : List.of("", "M", "mira<script>", "a b", "../etc", "mira\n", "x".repeat(41))) {
            assertRefused(() -> accounts.create(name, "Mira", Role.READER, ""), "account.name-form");
        }
        accounts.create("mira", "Mira", Role.READER, "");
        assertRefused(() -> accounts.create("mira", "Mira", Role.READER, ""), "account.name-taken");
    }

    @Test
    void aNewLinkReplacesAForgottenPassword() {
        administrator();
        person("mira", Role.REVIEWER);
        String link = accounts.invite("mira", Accounts.FIRST);
        assertThat(signIn("mira", PASSWORD).account().name()).isEqualTo("mira");
        accounts.redeem(link, "nine white herons");
        assertRefused(() -> signIn("mira", PASSWORD), "account.wrong");
        assertThat(signIn("mira", "nine white herons").account().name()).isEqualTo("mira");
    }

    @Test
    void everyChangeIsLoggedWithItsAuthorAndNoSecret() {
        administrator();
        Session mira = person("mira", Role.REVIEWER);
        assertRefused(() -> signIn("mira", "wrong wrong"), "account.wrong");
        assertRefused(() -> signIn("my-own-password", "x"), "account.wrong");
        accounts.setRole("mira", Role.COORDINATOR, Accounts.FIRST);
        accounts.signOut(mira);
        List<AccountEvent> events = accounts.events(Long.MAX_VALUE, 50);
        assertThat(events)
                .extracting(AccountEvent::act)
                .startsWith(
                        AccountEvent.Act.SIGNED_OUT,
                        AccountEvent.Act.ROLE_CHANGED,
                        AccountEvent.Act.SIGN_IN_FAILED,
                        AccountEvent.Act.SIGN_IN_FAILED,
                        AccountEvent.Act.PASSWORD_SET,
                        AccountEvent.Act.INVITED,
                        AccountEvent.Act.CREATED);
        assertThat(events.get(1).who()).isEqualTo(Accounts.FIRST);
        assertThat(events.get(1).detail()).isEqualTo("reviewer > coordinator");
        assertThat(events.toString()).doesNotContain(PASSWORD, "wrong wrong", "my-own-password", mira.token());
        assertThat(accounts.events(events.get(1).seq(), 1)).containsExactly(events.get(2));
    }

    @Test
    void theStoreHoldsNoSecretThatOpensAnything() {
        Session session = administrator();
        String all = register.aside()
                .read(handle -> String.valueOf(handle.select("select * from account_session")
                                .mapToMap()
                                .list()
                        + " "
                        + handle.select("select * from account").mapToMap().list()));
        assertThat(all).contains("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(all).doesNotContain(session.token(), session.csrf(), PASSWORD);
        assertThat(session.toString()).doesNotContain(session.token(), session.csrf());
    }

    @Test
    void aFormIsTheSessionsOwnByItsTokenAlone() {
        Session session = administrator();
        @Nullable String none = null;
        assertThat(Accounts.isOwn(session, session.csrf())).isTrue();
        assertThat(Accounts.isOwn(session, session.token())).isFalse();
        assertThat(Accounts.isOwn(session, none)).isFalse();
        assertThat(Accounts.isOwn(session, person("mira", Role.READER).csrf())).isFalse();
    }

    @Test
    void savedSearchesAreTheirOwnersAndTheirFeedsSecretsAreKeptAsHashes() {
        SavedSearches searches = new SavedSearches(register.aside());
        administrator();
        person("mira", Role.READER);
        searches.save("mira", " Water ", "topic=water");
        searches.save("mira", "Ferries", "q=ferry");
        assertThat(searches.of("mira")).extracting(SavedSearches.Saved::name).containsExactly("Ferries", "Water");
        assertThat(searches.of(Accounts.FIRST)).isEmpty();
        String token = searches.openFeed("mira", 1);
        assertThat(searches.byFeed(token))
                .get()
                .extracting(SavedSearches.Saved::query)
                .isEqualTo("topic=water");
        assertThat(register.aside()
                        .<List<String>>read(h -> h.createQuery("select coalesce(feed_hash, '') from saved_search")
                                .mapTo(String.class)
                                .list()))
                .doesNotContain(token);
        accounts.setActive("mira", false, Accounts.FIRST);
        assertThat(searches.byFeed(token)).isEmpty();
        assertRefused(() -> searches.delete(Accounts.FIRST, 1), "saved.unknown");
        assertRefused(() -> searches.save("mira", " ", "q=x"), "saved.name-form");
        searches.delete("mira", 1);
        for (int i = searches.of("mira").size(); i < 100; i++) {
            searches.save("mira", "n" + i, "q=" + i);
        }
        assertRefused(() -> searches.save("mira", "one more", "q=x"), "saved.too-many");
    }
}
