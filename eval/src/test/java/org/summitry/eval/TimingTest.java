package org.summitry.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TimingTest {
    @Test
    void ordersPassesAndTakesTheMiddleOne() {
        Timing timing = new Timing(600, List.of(3.0, 1.0, 2.0));

        assertThat(timing.least()).isEqualTo(1);
        assertThat(timing.median()).isEqualTo(2);
        assertThat(timing.most()).isEqualTo(3);
        assertThat(timing.rate()).isEqualTo(300);
        assertThat(timing.bestRate()).isEqualTo(600);
    }

    @Test
    void ofAnEvenNumberOfPassesTheSlowerMiddleOneCounts() {
        assertThat(new Timing(600, List.of(4.0, 1.0, 2.0, 3.0)).median()).isEqualTo(3);
    }

    @Test
    void readsOncePerPassAndKeepsTheTokens() throws IOException {
        AtomicInteger read = new AtomicInteger();

        Timing timing = Timing.of(
                () -> {
                    read.incrementAndGet();
                    return 7;
                },
                4);

        assertThat(read).hasValue(4);
        assertThat(timing.tokens()).isEqualTo(7);
        assertThat(timing.seconds()).hasSize(4);
    }

    @Test
    void refusesPassesThatReadNothingOrWereNone() {
        assertThatThrownBy(() -> new Timing(0, List.of(1.0))).hasMessageContaining("0 tokens");
        assertThatThrownBy(() -> new Timing(5, List.of())).hasMessageContaining("no pass");
    }
}
