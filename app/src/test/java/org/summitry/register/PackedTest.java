package org.summitry.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PackedTest {
    @Test
    void numbersComeBackAsTheyWere() {
        List<Long> numbers = List.of(Long.MIN_VALUE, -1L, 0L, 1L, Long.MAX_VALUE);

        assertThat(Packed.read(Packed.write(numbers))).isEqualTo(numbers);
        assertThat(Packed.read(Packed.write(List.of()))).isEmpty();
    }

    @Test
    void whatAnEarlierVersionKeptIsRead() {
        assertThat(Packed.read("0 7f ffffffffffffffff")).containsExactly(0L, 127L, -1L);
        assertThat(Packed.read("")).isEmpty();
    }
}
