package org.summitry.finding.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitry.finding.IsoPeriod;
import org.summitry.language.LearnedParser;
import org.summitry.text.Block;
import org.summitry.text.Document;
import org.summitry.text.Span;

/** Expressions of time in short reports about states that do not exist. The reports appear on Wednesday 13 March 2024. */
class TimeFinderTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 13);

    private static List<TimeExpression> times(String text, @Nullable LocalDate published) {
        Block block = new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH);
        Document document = new Document(
                "doc:test", null, null, null, null, published, null, "en", "", text, List.of(block), null, null);
        return new TimeFinder().find(LearnedParser.shared().parse(document)).expressions();
    }

    private static @Nullable String period(TimeExpression t) {
        IsoPeriod period = t.period();
        return period == null ? null : period.iso();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The ministers met on August 9, 2023 in Port Selm. | 2023-08-09
            The ministers met on 9 August 2023 in Port Selm. | 2023-08-09
            The ministers met on the 9th of August 2023 in Port Selm. | 2023-08-09
            The ministers met on 2023-08-09 in Port Selm. | 2023-08-09
            The ministers met on 09.08.2023 in Port Selm. | 2023-08-09
            The ministers met on 8-9 August 2023 in Port Selm. | 2023-08-08/2023-08-09
            The ministers met on August 8–9, 2023 in Port Selm. | 2023-08-08/2023-08-09
            The ministers met from 30 August to 2 September 2023 in Port Selm. | 2023-08-30/2023-09-02
            Norland and Sudland signed the treaty in August 2023. | 2023-08
            Norland joined the union in 2018. | 2018
            The two countries quarrelled in the 1990s. | 1990/1999
            The talks will resume in early 2025. | 2025
            The bridge will open in Q3 2025. | 2025-07/2025-09
            The bridge will open in the second half of 2025. | 2025-07/2025-12
            The bridge will open in mid-2027. | 2027
            The fund spent less in FY2024-25 than before. | 2024/2025
            """)
    void datesAreReadInAllOrders(String text, String period) {
        assertThat(times(text, null)).extracting(TimeFinderTest::period).containsExactly(period);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The envoys met on Monday in Port Selm. | 2024-03-11
            The envoys will meet on Monday in Port Selm. | 2024-03-18
            The envoys met yesterday in Port Selm. | 2024-03-12
            The centre will open tomorrow. | 2024-03-14
            The envoys met on Feb. 20 in Port Selm. | 2024-02-20
            Norland hosts the upcoming summit in November in Port Selm. | 2024-11
            Norland hosted the summit in November. | 2023-11
            Norland will host the summit this fall. | 2024-09/2024-11
            Exports grew last year. | 2023
            The council will convene next month. | 2024-04
            The envoy arrived two days ago. | 2024-03-11
            The two sides spoke earlier this week. | 2024-03-11/2024-03-17
            The envoy will stay until Tuesday. | ../2024-03-19
            They agreed to meet in the last week of May. | 2024-05-25/2024-05-31
            They agreed to hold the next round in the second week of September 2025. | 2025-09-08/2025-09-14
            The envoys met in the first half of February. | 2024-02-01/2024-02-15
            The port will open in the second quarter of next year. | 2025-04/2025-06
            The port will open in the first half of the year. | 2024-01/2024-06
            Norland will host the forum in the coming autumn. | 2024-09/2024-11
            Norland suggested that the ministers meet again in September. | 2024-09
            Leaders mandated the envoy to report in February. | 2025-02
            The leaders agreed in September to build the bridge. | 2023-09
            They meet again in July in Port Selm. | 2024-07
            The envoy flies on Thursday to Kolvar. | 2024-03-14
            They discussed the conference to be held in January in Port Selm. | 2025-01
            The council asked the secretariat to report within ninety days. | ../2024-06-11
            The partners will mark the border within eighteen months. | ../2025-09
            Norland will ratify the treaty within the third quarter. | 2024-07/2024-09
            The dam will be finished before the year is out. | ../2024
            The dam will be finished by year's end. | ../2024
            Norland will open the road within the month. | 2024-03
            """)
    void relativeDatesCountFromPublication(String text, String period) {
        assertThat(times(text, PUBLISHED)).extracting(TimeFinderTest::period).containsExactly(period);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The roadmap runs until 2027. | ../2027 | until 2027
            Trade will double by 2030. | ../2030 | by 2030
            The dam will be finished by the end of 2025. | ../2025 | by the end of 2025
            Trade has tripled since 2020. | 2020/.. | since 2020
            They will work together from 2026 onwards. | 2026/.. | from 2026 onwards
            They adopted a plan for 2025-2027. | 2025/2027 | 2025-2027
            Trade grew between 2020 and 2023. | 2020/2023 | between 2020 and 2023
            The dam will be finished by the end of the decade. | ../2029 | by the end of the decade
            The plan runs from 3 March 2024 to 5 April 2025. | 2024-03-03/2025-04-05 | from 3 March 2024 to 5 April 2025
            """)
    void prepositionsOpenIntervals(String text, String period, String whole) {
        TimeExpression found = times(text, PUBLISHED).get(0);
        assertThat(period(found)).isEqualTo(period);
        assertThat(found.whole().of(text)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The talks lasted three days. | DURATION | P3D
            Relations improved over the past decade. | DURATION | P10Y
            The governors meet every two years. | SET | P2Y
            The council meets annually. | SET | P1Y
            Trade will grow in the near future. | DATE | FUTURE_REF
            """)
    void lengthsAndRepetitionsHaveNoPeriod(String text, String type, String value) {
        TimeExpression found = times(text, PUBLISHED).get(0);
        assertThat(found.type()).hasToString(type);
        assertThat(found.value()).isEqualTo(value);
        assertThat(found.period()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The sides may sign the concept "Southern Isles – 2040" and Vision 2035.
            They recalled Resolution 1987 and the 2030 Agenda for Sustainable Development.
            Some 2000 people attended the March for Peace.
            The second reading follows.
            """)
    void numbersInNamesAndQuantitiesAreNoDates(String text) {
        assertThat(times(text, PUBLISHED)).isEmpty();
    }

    @Test
    void withoutPublicationOnlyAFullDateOfTheTextLicensesAYear() {
        String dated = "The leaders met on August 9, 2023 and will meet again in November. They will speak tomorrow.";
        assertThat(times(dated, null))
                .extracting(TimeFinderTest::period)
                .containsExactly("2023-08-09", "2023-11", null);
        assertThat(times("They will meet again in November.", null))
                .extracting(TimeFinderTest::period)
                .containsOnlyNulls();
    }

    @Test
    void theSameDayIsTheDayLastSpokenOf() {
        String text = "They met on 3 May 2023. They signed a treaty the same day and left the next day."
                + " Later that year they met again.";
        assertThat(times(text, PUBLISHED))
                .extracting(TimeFinderTest::period)
                .containsExactly("2023-05-03", "2023-05-03", "2023-05-04", "2023");
    }

    @Test
    void whatSomebodyIsReadyToDoIsYetToCome() {
        assertThat(times("They welcomed Norway's readiness to host the next round in Dreva in February.", PUBLISHED))
                .extracting(TimeFinderTest::period)
                .containsExactly("2025-02");
    }

    @Test
    void aYearToCompareWithOpensNoInterval() {
        assertThat(period(times("Trade grew compared to 2020.", PUBLISHED).get(0)))
                .isEqualTo("2020");
    }

    @Test
    void timesBeyondAnyCalendarStayUnresolved() {
        assertThat(times("The valley was settled 5000 years ago.", PUBLISHED))
                .extracting(TimeExpression::value)
                .containsOnlyNulls();
    }

    @Test
    void impossibleDaysStayUnresolved() {
        assertThat(times("The ministers met on 31 February 2023.", null))
                .extracting(TimeExpression::value)
                .containsOnlyNulls();
    }
}
