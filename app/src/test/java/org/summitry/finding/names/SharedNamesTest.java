package org.summitry.finding.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.summitry.packs.Packs.KnownState;

/** Two invented states that share a demonym and a short name. */
class SharedNamesTest {
    private static final KnownState NORTH = new KnownState(
            "state:x-north", "North Mora", List.of("North Mora", "Mora"), List.of("Moran"), List.of("Tull"));
    private static final KnownState SOUTH = new KnownState(
            "state:x-south", "South Mora", List.of("South Mora", "Mora"), List.of("Moran"), List.of("Ansk"));

    private final SharedNames shared = new SharedNames(List.of(NORTH, SOUTH));

    @Test
    void theTextTellsWhichStateIsMeant() {
        assertThat(shared.in("The Moran minister spoke for South Mora.")).containsEntry("Moran", "state:x-south");
        assertThat(shared.in("The Moran minister spoke for North Mora.")).containsEntry("Moran", "state:x-north");
    }

    @Test
    void aCapitalTellsItToo() {
        assertThat(shared.in("ANSK, Ansk Daily - The Moran minister spoke.")).containsEntry("Moran", "state:x-south");
    }

    @Test
    void whereBothAreNamedTheFirstIsMeant() {
        assertThat(shared.in("South Mora and North Mora: a Moran affair.")).containsEntry("Moran", "state:x-north");
    }

    @Test
    void nothingIsToldByNothingOrByHalfAWord() {
        assertThat(shared.in("The Moran minister spoke.")).isEmpty();
        assertThat(shared.in("The Moran minister spoke of Anskland.")).isEmpty();
        assertThat(shared.in("South Mora alone.")).isEqualTo(Map.of("Mora", "state:x-south"));
    }
}
