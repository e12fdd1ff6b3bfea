package org.summitry.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.resolution.Reason;

/** Why two entries may be one is kept with its names, so that each language can say it. */
class BecauseTest {
    @Test
    void theWeightiestComeFirstAndWhatWeighsNothingIsLeftOut() {
        List<Because> all = Because.of(List.of(
                new Reason("same-place", 1, 0.3, "Port Lane / Port Lane"),
                new Reason("same-people", 1, 0, ""),
                new Reason("other-day", 1, -2, "12"),
                new Reason("same-series", 1, 1.5, "Lagoon Summit")));
        assertThat(all)
                .containsExactly(
                        new Because("other-day", false, "12"),
                        new Because("same-series", true, "Lagoon Summit"),
                        new Because("same-place", true, "Port Lane / Port Lane"));
        assertThat(Because.words(all))
                .isEqualTo("they are of one series: Lagoon Summit; the places agree: Port Lane / Port Lane;"
                        + " against: days between them: 12");
    }

    @Test
    void whatIsKeptIsReadAgain() {
        List<Because> all = List.of(
                new Because("other-day", false, "12"),
                new Because("same-people", true, ""),
                new Because("same-place", true, "Port\tLane\n/ Port Lane"));
        assertThat(Because.read(Because.kept(all))).isEqualTo(all);
        assertThat(all.get(2).detail()).isEqualTo("Port Lane / Port Lane");
        assertThat(Because.read("")).isEmpty();
    }

    @Test
    void whatOlderRegistersKeptIsShownAsItIs() {
        assertThat(Because.words(Because.read("the dates are one day apart; one series: 'Lagoon Summit'")))
                .isEqualTo("the dates are one day apart; one series: 'Lagoon Summit'");
    }

    @Test
    void aNameThatBreaksTheLineIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Because("same\tplace", true, ""))
                .withMessageContaining("feature");
    }
}
