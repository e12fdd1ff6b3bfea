package org.summitry.analysis.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlphaTest {
    /** Two coders, ten units, 0 or 1: eight agree. Worked by hand: o01 = 2, n0 = 14, n1 = 6, alpha = 1 - 19 * 4 / 168. */
    private static final List<List<Integer>> TWO = List.of(
            List.of(0, 1),
            List.of(1, 0),
            List.of(0, 0),
            List.of(0, 0),
            List.of(0, 0),
            List.of(0, 0),
            List.of(0, 0),
            List.of(0, 0),
            List.of(1, 1),
            List.of(1, 1));

    @Test
    void twoCodersTwoValuesAsWorkedByHand() {
        assertThat(Alpha.of(TWO, Alpha.Level.NOMINAL).orElseThrow()).isCloseTo(1 - 19 * 4 / 168.0, within(1e-12));
    }

    @Test
    void withTwoValuesAllLevelsAreOne() {
        double nominal = Alpha.of(TWO, Alpha.Level.NOMINAL).orElseThrow();

        assertThat(Alpha.of(TWO, Alpha.Level.ORDINAL).orElseThrow()).isCloseTo(nominal, within(1e-12));
        assertThat(Alpha.of(TWO, Alpha.Level.INTERVAL).orElseThrow()).isCloseTo(nominal, within(1e-12));
    }

    @Test
    void aWiderGapCostsMoreWhereValuesAreOrdered() {
        List<List<Integer>> near =
                List.of(List.of(-1, 0), List.of(1, 1), List.of(-1, -1), List.of(0, 0), List.of(1, 1));
        List<List<Integer>> far = List.of(List.of(-1, 1), List.of(1, 1), List.of(-1, -1), List.of(0, 0), List.of(0, 1));

        assertThat(Alpha.of(near, Alpha.Level.INTERVAL).orElseThrow())
                .isGreaterThan(Alpha.of(far, Alpha.Level.INTERVAL).orElseThrow());
    }

    @Test
    void perfectAgreementIsOneAndNothingToAgreeOnIsNoFigure() {
        assertThat(Alpha.of(List.of(List.of(1, 1), List.of(0, 0)), Alpha.Level.ORDINAL))
                .hasValue(1);
        assertThat(Alpha.of(List.of(List.of(1, 1), List.of(1, 1)), Alpha.Level.ORDINAL))
                .isEmpty();
        assertThat(Alpha.of(List.of(List.of(1)), Alpha.Level.ORDINAL)).isEmpty();
    }
}
