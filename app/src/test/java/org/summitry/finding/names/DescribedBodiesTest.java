package org.summitry.finding.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.TestReader;
import org.summitry.finding.statements.Statement;
import org.summitry.packs.Packs;
import org.summitry.reading.Reading;

/** Organs of government in small letters. */
class DescribedBodiesTest {
    private static final String OPENING = "President Orla Venn of Norland met President Tam Birk of Sudmark. ";

    private static List<String> bodies(Reading r) {
        return r.cast().organizations().stream().map(Organization::name).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The foreign ministry said that the port was open.|foreign ministry",
                "Norland's foreign ministry said that the port was open.|Norland's foreign ministry",
                "The foreign ministry of Norland said that the port was open.|foreign ministry of Norland",
                "The Sudmark defence ministry said that the port was open.|Sudmark defence ministry",
                "The ministry of trade and industry said that the port was open.|ministry of trade and industry",
                "The presidential office said that the port was open.|presidential office",
                "The foreign ministry in Port Serel said that the port was open.|foreign ministry in Port Serel",
            })
    void anOrganToldInSmallLettersSpeaks(String report, String name) {
        Reading r = TestReader.read(OPENING + report, Packs.none());

        assertThat(bodies(r)).containsExactly(name);
        assertThat(r.statements())
                .extracting(Statement::speakers)
                .containsExactly(List.of(r.cast().organizations().get(0).id()));
    }

    @Test
    void oneToldWithoutItsStateIsTheOnlyOneToldWithIt() {
        Reading r = TestReader.read(
                OPENING
                        + "Norland's foreign ministry said that the port was open. The foreign ministry added that trade had grown.",
                Packs.none());

        assertThat(r.cast().organizations()).singleElement().satisfies(o -> assertThat(o.aliases())
                .containsExactly("Norland's foreign ministry", "foreign ministry"));
    }

    @Test
    void ministriesOfTwoStatesAreTwo() {
        Reading r = TestReader.read(
                OPENING
                        + "Norland's foreign ministry said that the port was open. Sudmark's foreign ministry said that it was closed.",
                Packs.none());

        assertThat(bodies(r)).containsExactly("Norland's foreign ministry", "Sudmark's foreign ministry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry said that the port was open.",
                "The foreign ministry spokesman Jon Havel said that the port was open.",
                "Orla Venn said that the foreign policy was hers.",
            })
    void aMinistryWithoutAFieldAndWhatItOwnsAreNoBodies(String report) {
        assertThat(bodies(TestReader.read(OPENING + report, Packs.none()))).isEmpty();
    }
}
