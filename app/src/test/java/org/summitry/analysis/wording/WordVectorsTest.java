package org.summitry.analysis.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class WordVectorsTest {
    private static final WordVectors VECTORS = WordVectors.shared();

    @Test
    void wordsOfALikeMeaningAreNearerThanOthers() {
        assertThat(likeness("infants", "children")).isGreaterThan(0.5);
        assertThat(likeness("grain", "maize")).isGreaterThan(likeness("grain", "embassy") + 0.3);
        assertThat(likeness("jail", "prisoner")).isGreaterThan(likeness("jail", "bridge") + 0.3);
    }

    @Test
    void aWordIsLikeItselfAndLikelinessHasNoDirection() {
        assertThat(likeness("tunnel", "tunnel")).isBetween(0.999, 1.001);
        assertThat(likeness("dam", "river")).isEqualTo(likeness("river", "dam"));
    }

    @Test
    void anUnknownWordIsLikeNothing() {
        assertThat(VECTORS.meaning("qqzzx")).isNull();
    }

    private static double likeness(String a, String b) {
        return Objects.requireNonNull(VECTORS.meaning(a), a).likeness(Objects.requireNonNull(VECTORS.meaning(b), b));
    }
}
