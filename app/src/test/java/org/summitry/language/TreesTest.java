package org.summitry.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TreesTest {

    @Test
    void takesTheBestHeadOfEachTokenWhereTheyMakeATree() {
        double[][] scores = {
            {-5, -9, -0.1, -5}, // 0 hangs on 1
            {-0.1, -5, -9, -5}, // 1 is the root
            {-5, -5, -0.1, -9} // 2 hangs on 1
        };

        assertThat(Trees.heads(scores)).containsExactly(1, -1, 1);
    }

    @Test
    void makesTheLikeliestRootTheOnlyOne() {
        double[][] scores = {
            {-0.1, -9, -2}, {-0.5, -0.9, -9},
        };

        assertThat(Trees.heads(scores)).containsExactly(-1, 0);
    }

    @Test
    void opensACycleWhereItCostsLeast() {
        double[][] scores = {
            {-9, -9, -0.1, -3}, // 0 wants 1
            {-9, -0.1, -9, -0.3}, // 1 wants 0, and 2 nearly as much
            {-0.1, -9, -9, -9}
        };

        assertThat(Trees.heads(scores)).containsExactly(1, 2, -1);
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void alwaysGivesATree(int seed) {
        Random random = new Random(seed);
        int n = 1 + random.nextInt(12);
        double[][] scores = new double[n][n + 1];
        for (double[] row : scores) {
            for (int h = 0; h < row.length; h++) {
                row[h] = -10 * random.nextDouble();
            }
        }

        int[] heads = Trees.heads(scores);

        assertThat(IntStream.of(heads).filter(h -> h < 0)).hasSize(1);
        for (int d = 0; d < n; d++) {
            int at = d;
            for (int steps = 0; at >= 0; steps++) {
                assertThat(steps).as("no cycle above token " + d).isLessThanOrEqualTo(n);
                at = heads[at];
            }
        }
    }
}
