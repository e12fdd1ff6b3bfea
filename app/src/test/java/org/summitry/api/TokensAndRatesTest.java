package org.summitry.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensAndRatesTest {
    /** Stands still until it is moved. */
    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2031-06-01T12:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }

        void pass(Duration time) {
            now = now.plus(time);
        }
    }

    @Test
    void whoAsksTooOftenIsToldHowLongToWaitAndOthersAreNot() {
        Hand clock = new Hand();
        Rates rates = new Rates(clock, 2, 3);
        for (int i = 0; i < 3; i++) {
            assertThat(rates.take("a")).isZero();
        }
        assertThat(rates.take("a")).isEqualTo(Duration.ofMillis(500));
        assertThat(rates.take("b")).isZero();
        clock.pass(Duration.ofMillis(500));
        assertThat(rates.take("a")).isZero();
        assertThat(rates.take("a")).isPositive();
    }

    @Test
    void aTokenIsKeptAsAHashAndCanBeTakenAway(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("api-tokens");
        TokenFile tokens = new TokenFile(file);
        String token = tokens.add("desk", Set.of(Scope.READ, Scope.REVIEW));
        assertThat(Files.readString(file)).startsWith("desk read,review ").doesNotContain(token);
        assertThat(new TokenFile(file).holder(token)).contains(new Client("desk", Set.of(Scope.READ, Scope.REVIEW)));
        assertThat(tokens.holder(token + "x")).isEmpty();
        assertThat(tokens.holder("")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tokens.add("desk", Set.of(Scope.READ)))
                .withMessageContaining("has a token already");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tokens.add("a b", Set.of(Scope.READ)))
                .withMessageContaining("no blanks");
        assertThat(tokens.remove("desk")).isTrue();
        assertThat(tokens.holder(token)).isEmpty();
        assertThat(tokens.remove("desk")).isFalse();
    }

    @Test
    void aDamagedFileLetsNobodyIn(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("api-tokens"), "desk everything\n");
        assertThatIllegalStateException()
                .isThrownBy(() -> new TokenFile(file).holder("smt_x"))
                .withMessageContaining("a line that is no token");
    }
}
