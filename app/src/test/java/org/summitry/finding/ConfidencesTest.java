package org.summitry.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidencesTest {

    @Test
    void theIdentityLineLeavesAScoreAsItIs() {
        assertThat(new Confidences.Line(1, 0).probability(0.8)).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void aShiftMovesTheOdds() {
        // Odds of 1 to 1, times e to the power of the shift.
        assertThat(new Confidences.Line(1, Math.log(3)).probability(0.5)).isCloseTo(0.75, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.4, 0.77, 0.95})
    void scoreUndoesProbability(double score) {
        Confidences.Line line = new Confidences.Line(0.6, 1.2);

        assertThat(line.score(line.probability(score))).isCloseTo(score, within(1e-9));
    }

    @Test
    void certaintyStaysFinite() {
        assertThat(new Confidences.Line(2, 1).probability(1)).isBetween(0.99, 1.0);
        assertThat(new Confidences.Line(2, 1).probability(0)).isBetween(0.0, 0.01);
    }

    @Test
    void refusesALineThatTurnsTheOrderAround() {
        assertThatThrownBy(() -> new Confidences.Line(-1, 0)).hasMessageContaining("-1");
    }

    @Test
    void everyLineKeepsTheOrderOfScores() {
        for (String key : Confidences.keys()) {
            String[] parts = key.split("/");
            double last = 0;
            for (int tenths = 1; tenths < 10; tenths++) {
                double score = tenths / 10.0;
                Why why = new Why(parts[0], parts.length > 1 ? parts[1] : "some-rule", score);
                double probability = Confidences.calibrated(why).confidence();
                assertThat(probability).as(key + " at " + score).isGreaterThan(last);
                assertThat(Confidences.score(Confidences.calibrated(why))).isCloseTo(score, within(1e-6));
                last = probability;
            }
        }
    }

    @Test
    void aFinderWithoutALineKeepsItsScore() {
        Why why = new Why("weather", "rain", 0.3);

        assertThat(Confidences.calibrated(why)).isEqualTo(why);
    }
}
