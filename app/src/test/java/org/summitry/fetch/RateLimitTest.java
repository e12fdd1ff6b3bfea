package org.summitry.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private final TestTicker clock = new TestTicker();
    private final RateLimit turns = new RateLimit(clock, Duration.ofSeconds(1));

    @Test
    void eachHostHasItsOwnPause() throws Exception {
        turns.await("a.example", Duration.ZERO);
        turns.await("b.example", Duration.ZERO);
        assertThat(clock.slept).isEmpty();

        turns.await("a.example", Duration.ZERO);
        clock.now = clock.now.plusMillis(400);
        turns.await("a.example", Duration.ZERO);
        assertThat(clock.slept).containsExactly(Duration.ofSeconds(1), Duration.ofMillis(600));
    }

    @Test
    void aDelayAskedForIsKeptWithinReason() throws Exception {
        turns.await("a.example", Duration.ofSeconds(7));
        turns.await("a.example", Duration.ofDays(1));
        turns.await("a.example", Duration.ZERO);

        assertThat(clock.slept).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(30));
    }

    @Test
    void aHostThatAskedToBeLeftAloneIs() throws Exception {
        turns.close("a.example", clock.now.plusSeconds(60));

        assertThat(catchThrowableOfType(Rejected.class, () -> turns.await("a.example", Duration.ZERO)))
                .hasMessage("is on a server that asked to be left alone; fetch it again after 2030-01-01T00:01:00Z");
        turns.await("b.example", Duration.ZERO);
        clock.now = clock.now.plusSeconds(60);
        turns.await("a.example", Duration.ZERO);
    }

    @Test
    void aClockSetBackMakesNobodyWaitLong() throws Exception {
        turns.await("a.example", Duration.ZERO);
        clock.now = clock.now.minusSeconds(86_400);
        turns.await("a.example", Duration.ZERO);

        assertThat(clock.slept).isEmpty();
    }
}
