package org.summitry.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class KeysMetTest {
    private static final int MANY = 200_000; // through several layers

    @Test
    void whatWasAddedIsNeverDenied() {
        KeysMet met = met();
        SplittableRandom keys = new SplittableRandom(1);
        for (int i = 0; i < MANY; i++) {
            assertThat(met.mayHave(keys.nextLong())).isTrue();
        }
    }

    @Test
    void mostOfWhatWasNotAddedIs() {
        KeysMet met = met();
        SplittableRandom others = new SplittableRandom(2);
        int wrong = 0;
        for (int i = 0; i < MANY; i++) {
            wrong += met.mayHave(others.nextLong()) ? 1 : 0;
        }
        assertThat(wrong).isLessThan(MANY / 10);
    }

    @Test
    void keysThatFollowEachOtherAreToldApart() {
        KeysMet met = new KeysMet();
        for (long key = 0; key < 10_000; key++) {
            met.add(key);
        }
        int wrong = 0;
        for (long key = 10_000; key < 20_000; key++) {
            wrong += met.mayHave(key) ? 1 : 0;
        }
        assertThat(wrong).isLessThan(1_000);
    }

    private static KeysMet met() {
        KeysMet met = new KeysMet();
        SplittableRandom keys = new SplittableRandom(1);
        for (int i = 0; i < MANY; i++) {
            met.add(keys.nextLong());
        }
        return met;
    }
}
