package org.summitry.analysis.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordVectorsTest {
    private static final WordVectors VECTORS = WordVectors.shared();

    @Test
    void wordsOfALikeMeaningAreNearerThanOthers() {
        assertThat(VECTORS.likeness("infants", "children")).isGreaterThan(0.5);
        assertThat(VECTORS.likeness("grain", "maize")).isGreaterThan(VECTORS.likeness("grain", "embassy") + 0.3);
        assertThat(VECTORS.likeness("jail", "prisoner")).isGreaterThan(VECTORS.likeness("jail", "bridge") + 0.3);
    }

    @Test
    void aWordIsLikeItselfAndLikelinessHasNoDirection() {
        assertThat(VECTORS.likeness("tunnel", "tunnel")).isBetween(0.999, 1.001);
        assertThat(VECTORS.likeness("dam", "river")).isEqualTo(VECTORS.likeness("river", "dam"));
    }

    @Test
    void anUnknownWordIsLikeNothing() {
        assertThat(VECTORS.likeness("qqzzx", "river")).isZero();
    }
}
