package org.summitry.finding.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.TestReader;
import org.summitry.finding.IsoPeriod;

/** Editions of a format that are told without the word for them. */
class EditionRowsTest {
    private static List<Meeting> meetings(String report) {
        return TestReader.read("PORT SELMA, March 12, 2025 (Lakes Wire) – " + report)
                .meetings();
    }

    private static String iso(Meeting m) {
        IsoPeriod date = m.date();
        return date == null ? "" : date.iso();
    }

    @Test
    void aNumberAloneIsAnEditionOfTheSummitSpokenOf() {
        List<Meeting> found =
                meetings("The 6th Amber Lakes Summit was held in Dreva on 4 March 2025. The fourth took place in"
                        + " Kolvar in 2021. Finland is to host the seventh in 2027.");

        assertThat(found)
                .extracting(Meeting::ordinal, EditionRowsTest::iso, Meeting::place, Meeting::status)
                .containsExactlyInAnyOrder(
                        tuple(6, "2025-03-04", "Dreva", Meeting.Status.HELD),
                        tuple(4, "2021", "Kolvar", Meeting.Status.HELD),
                        tuple(7, "2027", "Finland", Meeting.Status.SCHEDULED));
    }

    @Test
    void placesWithTheirYearsAreOneEditionEach() {
        List<Meeting> found = meetings(
                "Summits of the lake states have been held in Kolvar in 2016; Dreva followed in 2018 and Mirva in December 2019.");

        assertThat(found)
                .extracting(EditionRowsTest::iso, Meeting::place)
                .containsExactlyInAnyOrder(tuple("2016", "Kolvar"), tuple("2018", "Dreva"), tuple("2019-12", "Mirva"));
    }

    @Test
    void yearsInBracketsTellOfEditionsToo() {
        List<Meeting> found = meetings(
                "Earlier rounds of the river dialogue were held in Kolvar (2017), Dreva (2019) and Mirva (2022).");

        assertThat(found).extracting(EditionRowsTest::iso).containsExactlyInAnyOrder("2017", "2019", "2022");
    }

    @Test
    void whatWasSignedInAPlaceAndYearIsNoEdition() {
        List<Meeting> found =
                meetings("The 6th Amber Lakes Summit was held in Dreva on 4 March 2025. The charter was signed in"
                        + " Kolvar in 2016 and amended in Mirva in 2019.");

        assertThat(found).singleElement().satisfies(m -> assertThat(m.ordinal()).isEqualTo(6));
    }

    @Test
    void anEditionMayBeToldByWhoHostedIt() {
        List<Meeting> found = TestReader.read(
                        "The fourth Amber Lakes Summit was held in Dreva in August 2018. The fifth, hosted by Norway in March 2022, produced a charter."
                                + " The sixth, shorter than the others, disappointed.")
                .meetings();

        assertThat(found).extracting(Meeting::ordinal).containsExactly(4, 5);
        assertThat(found.get(1).date()).hasToString("2022-03");
        assertThat(found.get(1).participants()).extracting(Participant::actor).containsExactly("state:NOR");
    }

    @Test
    void aMeetingIsToldWhichOneOfABodyItIs() {
        List<Meeting> found = TestReader.read(
                        """
                        PORT SELMA, March 12, 2025 (Lakes Wire) – Three ministers agreed on a dam.

                        The meeting, the seventh of the Amber Lakes Committee, was chaired by Minister Orla Venn. The report, the third of the year, is due in May.
                        """)
                .meetings();

        assertThat(found).singleElement().satisfies(m -> {
            assertThat(m.ordinal()).isEqualTo(7);
            assertThat(m.participants()).extracting(Participant::actor).containsExactly("person:orla-venn");
        });
    }
}
