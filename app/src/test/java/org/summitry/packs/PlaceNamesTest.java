package org.summitry.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTest {
    private static final PlaceNames NAMES = new PlaceNames(new Packs(
            List.of(
                    new Packs.KnownState(
                            "state:x-nor", "Norland", List.of("Norland"), List.of(), List.of("Port Royal")),
                    new Packs.KnownState(
                            "state:x-sud", "Sudland", List.of("Sudland"), List.of(), List.of("Port Royal", "Sanct"))),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                    new Packs.KnownPlace("Amber Bay", List.of("Bay of Amber"), "state:x-nor"),
                    new Packs.KnownPlace("Sea of Norland", List.of(), null)),
            List.of()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Sanct | state:x-sud",
                "Amber Bay | state:x-nor",
                "the congress centre on the Bay of Amber, Norland | state:x-nor",
                "SUDLAND | state:x-sud",
                "Port Royal | -",
                "Port Royal, Sudland | state:x-sud",
                "the border of Norland and Sudland | -",
                "Sea of Norland | -",
                "Sanctuary | -",
                "nowhere | -"
            })
    void aPlaceLiesInTheOneStateThatItsWordsName(String place, String state) {
        assertThat(NAMES.state(place).orElse(null)).isEqualTo(state);
    }

    @Test
    void withoutPacksNothingIsKnown() {
        assertThat(new PlaceNames(Packs.none()).state("Norland")).isEmpty();
    }
}
