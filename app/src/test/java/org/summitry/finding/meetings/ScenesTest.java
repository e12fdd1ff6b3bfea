package org.summitry.finding.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.TestReader;

/** Reports of several meetings: which sentence tells of which, and what is one meeting by another name. */
class ScenesTest {
    private static List<Meeting> meetings(String text) {
        return TestReader.read(text).meetings();
    }

    private static List<String> there(Meeting m) {
        return m.participants().stream().map(Participant::actor).toList();
    }

    private static Meeting numbered(List<Meeting> meetings, int ordinal) {
        return meetings.stream()
                .filter(m -> Integer.valueOf(ordinal).equals(m.ordinal()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoChairedAnEarlierSummitIsNotPutIntoTheFirst() {
        List<Meeting> all = meetings(
                """
                How the Lagoon Summit began

                The first Lagoon Summit was held in Port Selma on 9 August 2024, with President Orla Venn of Fiji as host.

                The second Lagoon Summit took place in Dreva in June 2026. It was chaired by President Jan Oduya of Ghana.
                """);

        assertThat(there(numbered(all, 1))).contains("person:orla-venn").doesNotContain("person:jan-oduya");
        assertThat(numbered(all, 2).participants())
                .extracting(Participant::actor, Participant::role)
                .contains(tuple("person:jan-oduya", Participant.Role.CHAIR));
    }

    @Test
    void aHeadlineTellsOfTheMeetingThatTheTextOpensWith() {
        List<Meeting> all = meetings(
                """
                River talks end without a text

                LINDAL, 4 February 2026 (Amber News) – The third round of negotiations between Kenya and Ghana on the waters of the Teral ended here on Wednesday. "We came within one sentence of an agreement," Ghana's Foreign Minister, Jan Oduya, said.
                """);

        assertThat(all).extracting(Meeting::ordinal).containsExactly(3);
        assertThat(there(all.get(0))).contains("person:jan-oduya");
    }

    @Test
    void aSummitIsNoMeetingOfMinisters() {
        List<Meeting> all = meetings(
                """
                The foreign ministers of Kenya, Ghana and Togo met in Accra on 22 March 2025. They agreed to prepare the next summit, which Togo is to host. The fifth summit produced a treaty.
                """);

        assertThat(all.stream().filter(m -> m.place() != null && m.place().equals("Accra")))
                .singleElement()
                .satisfies(m -> assertThat(m.ordinal()).isNull());
    }

    @Test
    void initialsStandForAName() {
        List<Meeting> all = meetings(
                """
                The 45th session of the Supreme Council of the Lagoon Cooperation Council was held in Accra on 1 December 2024. The LCC summit adopted a declaration.
                """);

        assertThat(all).hasSize(1);
    }

    @Test
    void theFirstSinceAYearIsNoFirstEdition() {
        List<Meeting> all =
                meetings("Ghana hosted the Lagoon Summit in Accra on 3 May 2025, its first summit since 2017.");

        assertThat(all).extracting(Meeting::ordinal).containsOnlyNulls();
    }

    @Test
    void aPreambleNamesThoseWhoMet() {
        Meeting m = meetings(
                        """
                        The Presidents of the Republic of Ghana, Jan Oduya; of the Republic of Kenya, Orla Venn; and of the Republic of Fiji, Ilmar Kass, meeting in the city of Accra, on 7 December 2023, on the occasion of the LXIII Meeting of the Council of the Common Shore,

                        1. REAFFIRMED the role of the Council.
                        """)
                .get(0);

        assertThat(there(m)).contains("person:jan-oduya", "person:orla-venn", "person:ilmar-kass");
    }

    @Test
    void aDateBeforeARowOfNamesIsNoPartOfIt() {
        Meeting m = numbered(
                meetings("On 27 May 2024 Jan Oduya, Orla Venn and Ilmar Kass held the ninth Lagoon Summit in Accra."),
                9);

        assertThat(there(m)).containsExactlyInAnyOrder("person:jan-oduya", "person:orla-venn", "person:ilmar-kass");
    }
}
