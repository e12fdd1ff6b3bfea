package org.summitry.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockKeysTest {
    private static final BlockKeys KEYS = BlockKeys.of(List.of(7L, -3L, 7L, Long.MAX_VALUE));

    @Test
    void keepsEachOnceInOrder() {
        assertThat(KEYS.asList()).containsExactly(-3L, 7L, Long.MAX_VALUE);
        assertThat(KEYS).isEqualTo(BlockKeys.of(List.of(Long.MAX_VALUE, 7L, -3L)));
    }

    @Test
    void tellsWhatTwoHaveInCommon() {
        BlockKeys some = BlockKeys.of(List.of(-3L, 8L, Long.MAX_VALUE));
        assertThat(KEYS.common(some)).containsExactly(-3L, Long.MAX_VALUE);
        assertThat(KEYS.meets(some)).isTrue();
        assertThat(some.meets(KEYS)).isTrue();
    }

    @Test
    void tellsWhenTwoHaveNothingInCommon() {
        BlockKeys none = BlockKeys.of(List.of(Long.MIN_VALUE, 0L, 8L));
        assertThat(KEYS.meets(none)).isFalse();
        assertThat(KEYS.common(none)).isEmpty();
        assertThat(KEYS.meets(BlockKeys.of(List.of()))).isFalse();
    }
}
