package org.summitry.portal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.portal.web.Throttle;

class PasswordsTest {

    /** A vector of the reference implementation (phc-winner-argon2, test.c: Argon2id, version 0x13, t=2, m=2^16, p=1). */
    @Test
    void agreesWithTheReferenceImplementation() {
        String phc = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertThat(Passwords.matches("password", phc)).isTrue();
        assertThat(Passwords.matches("Password", phc)).isFalse();
    }

    @Test
    void aPasswordHasAnotherHashEachTimeAndMatchesEach() {
        String one = Passwords.hash("сім сірих чапель 🐦");
        String two = Passwords.hash("сім сірих чапель 🐦");
        assertThat(one).isNotEqualTo(two);
        assertThat(Passwords.matches("сім сірих чапель 🐦", one)).isTrue();
        assertThat(Passwords.matches("сім сірих чапель 🐦", two)).isTrue();
        assertThat(Passwords.matches("сім сірих чапель", two)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "plain", "$argon2i$v=19$m=8,t=1,p=1$c29tZXNhbHQ$AAAA", "$argon2id$v=19$m=x,t=1,p=1$a$b"})
    void whatIsNoHashOfOursMatchesNothing(String phc) {
        assertThat(Passwords.matches("", phc)).isFalse();
        assertThat(Passwords.matches(phc, phc)).isFalse();
    }

    @Test
    void aThrottleLetsABurstThroughAndThenOneAPause() {
        SetClock clock = new SetClock();
        Throttle throttle = new Throttle(clock, 3, Duration.ofSeconds(10));
        assertThat(new boolean[] {throttle.allows("a"), throttle.allows("a"), throttle.allows("a"), throttle.allows("a")
                })
                .containsExactly(true, true, true, false);
        assertThat(throttle.allows("b")).isTrue();
        clock.pass(Duration.ofSeconds(10));
        assertThat(throttle.allows("a")).isTrue();
        assertThat(throttle.allows("a")).isFalse();
        clock.pass(Duration.ofDays(1));
        assertThat(new boolean[] {throttle.allows("a"), throttle.allows("a"), throttle.allows("a"), throttle.allows("a")
                })
                .containsExactly(true, true, true, false);
    }
}
