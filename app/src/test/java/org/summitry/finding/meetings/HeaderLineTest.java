package org.summitry.finding.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.TestReader;
import org.summitry.finding.IsoPeriod;

/** What stands above a text and tells where and when its session was. */
class HeaderLineTest {
    private static Meeting first(String text) {
        List<Meeting> meetings = TestReader.read(text).meetings();
        assertThat(meetings).isNotEmpty();
        return meetings.get(0);
    }

    @Test
    void theLineUnderTheTitleOfACommuniqueDatesItsSession() {
        Meeting m = first(
                """
                COMMUNIQUÉ

                Tenth Summit of the Amber Lakes Initiative
                Dreva, 28–29 April 2025

                1. At the invitation of the President of Norland, Orla Venn, the heads of government of the participating states convened for their tenth summit.
                """);

        assertThat(m.date()).isEqualTo(new IsoPeriod("2025-04-28/2025-04-29"));
        assertThat(m.place()).isEqualTo("Dreva");
    }

    @Test
    void aReadoutOfACallIsOfItsDay() {
        Meeting m = first(
                """
                Telephone conversation with President of Sudmark Jan Oduya

                January 9, 2025, 14:30

                Orla Venn had a telephone conversation with President of Sudmark Jan Oduya.
                """);

        assertThat(m.date()).isEqualTo(new IsoPeriod("2025-01-09"));
        assertThat(m.participants())
                .extracting(Participant::actor)
                .containsExactlyInAnyOrder("person:orla-venn", "person:jan-oduya");
    }

    @Test
    void aReportOfAnotherMeetingIsNotDatedByItsOwnLine() {
        Meeting m = first(
                """
                Minister on the Amber Lakes Summit

                Dreva, 28 April 2025

                Minister Orla Venn recalled the Amber Lakes Summit that was held in Kolvar in 2021.
                """);

        assertThat(m.date()).isEqualTo(new IsoPeriod("2021"));
    }
}
