package org.summitry.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.eval.TimeTally.Time;

class TimeTallyTest {
    private final TimeTally tally = new TimeTally();

    @Test
    void equalSpansAndValuesCountEverywhere() {
        assertThat(tally.add(List.of(new Time(0, 6, "2024")), List.of(new Time(0, 6, "2024"))))
                .isEmpty();
        assertThat(tally.strictF1()).isEqualTo(1);
        assertThat(tally.valueF1()).isEqualTo(1);
    }

    @Test
    void anOverlapIsRelaxedAndItsValueDecides() {
        List<Time> labels = List.of(new Time(0, 6, "2024"), new Time(10, 16, "P3D"));
        assertThat(tally.add(labels, List.of(new Time(2, 6, "2024"), new Time(10, 16, "P4D"))))
                .hasSize(1);
        assertThat(tally.strictF1()).isCloseTo(0.5, within(1e-9));
        assertThat(tally.relaxedF1()).isEqualTo(1);
        assertThat(tally.valueF1()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void whatIsMissedAndWhatIsWrongLowerBoth() {
        assertThat(tally.add(List.of(new Time(0, 6, "2024")), List.of(new Time(20, 26, "2024"))))
                .hasSize(2);
        assertThat(tally.relaxedF1()).isZero();
    }

    @Test
    void oneFindingMatchesOneLabel() {
        tally.add(List.of(new Time(0, 4, "2024"), new Time(6, 10, "2025")), List.of(new Time(0, 10, "2024")));
        assertThat(tally.valueF1()).isCloseTo(2.0 / 3, within(1e-9));
    }
}
