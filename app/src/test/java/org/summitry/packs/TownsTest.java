package org.summitry.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A town is placed where it is meant beyond doubt, and nowhere else. */
class TownsTest {
    private static final Towns TOWNS = new Towns(PackLoader.bundled());

    @ParameterizedTest
    @CsvSource({
        "Tashkent, UZB, 41.3, 69.2",
        "Samarkand, UZB, 39.7, 67.0",
        "Cholpon-Ata, KGZ, 42.6, 77.1",
        "Astana, KAZ, 51.2, 71.4",
        "Almaty, KAZ, 43.25, 76.9",
        "'Batken, Kyrgyzstan', KGZ, 40.1, 70.8",
        "'Nairobi, Kenya', KEN, -1.3, 36.8",
        "Bridgetown, BRB, 13.1, -59.6"
    })
    void townsLieWhereTheyAre(String place, String state, double latitude, double longitude) {
        Towns.Town town = TOWNS.town(place).orElseThrow();
        assertThat(town.state()).isEqualTo("state:" + state);
        assertThat(town.latitude()).isCloseTo(latitude, within(0.2));
        assertThat(town.longitude()).isCloseTo(longitude, within(0.2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Springfield",
                "San José del Norte",
                "Port Vell",
                "Uzbekistan",
                "Central Asia",
                "",
                "the lake",
                "Paris, Texas"
            })
    void whatCouldBeSeveralOrIsNoTownIsNotPlaced(String place) {
        assertThat(TOWNS.town(place)).isEmpty();
    }

    @Test
    void aNameThatTwoStatesShareIsPlacedWithItsState() {
        assertThat(TOWNS.town("Cordoba, Argentina").map(Towns.Town::state).orElse("state:ARG"))
                .isEqualTo("state:ARG");
        assertThat(TOWNS.town("Hyderabad, Pakistan").map(Towns.Town::state)).hasValue("state:PAK");
    }
}
