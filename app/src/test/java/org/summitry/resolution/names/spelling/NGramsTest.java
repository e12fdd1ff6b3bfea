package org.summitry.resolution.names.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NGramsTest {
    private static final int SYMBOLS = 6;

    private static List<int[]> sequences() {
        List<int[]> sequences = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            sequences.add(new int[] {0, 2 + i % 3, 3, 4, 2 + i % 4, 5, 1});
        }
        return sequences;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 2, 20})
    void whatCanFollowAddsUpToOneHoweverMuchIsLeftToShorterHistories(double leastGain) {
        NGrams grams = NGrams.learn(sequences(), 4, SYMBOLS, leastGain);

        for (int[] history : new int[][] {{0}, {0, 2}, {0, 3, 3}, {3, 4}, {3, 4, 5}, {4, 2}}) {
            double sum = 0;
            for (int next = 1; next < SYMBOLS; next++) {
                sum += Math.exp(grams.after(history, history.length, next));
            }
            assertThat(sum).as("after %s", history).isCloseTo(1, within(0.1));
        }
    }

    @Test
    void whatWasSeenIsLikelierAndStaysSoWhenLittleIsLeftOut() {
        for (double leastGain : new double[] {0, 2}) {
            NGrams grams = NGrams.learn(sequences(), 4, SYMBOLS, leastGain);

            assertThat(grams.after(new int[] {2, 3}, 2, 4)).isGreaterThan(Math.log(0.5));
            assertThat(grams.after(new int[] {2, 3}, 2, 5)).isLessThan(Math.log(0.2));
        }
    }
}
