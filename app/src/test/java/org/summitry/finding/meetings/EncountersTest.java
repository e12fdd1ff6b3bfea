package org.summitry.finding.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.TestReader;

/** One sentence about people who met, in the many ways in which papers write it. */
class EncountersTest {
    private static List<Meeting> meetings(String sentence) {
        return TestReader.read("PORT LANE, 4 May 2031 (Lakes Wire)\n\n" + sentence + "\n")
                .meetings();
    }

    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of(
                        "President Amara Okonjo of Kenya has met in Geneva the Secretary-General of the Lake Union, Tomas Reed.",
                        List.of("person:amara-okonjo", "person:tomas-reed")),
                Arguments.of(
                        "Prime Minister of Kenya Ilmar Kass on Monday hosted Ghanaian Deputy Prime Minister Karin Solheim in Nairobi.",
                        List.of("person:ilmar-kass", "person:karin-solheim")),
                Arguments.of(
                        "Minister of Foreign Affairs Ingrid Lund met yesterday with the Ambassador Jorund Valt, on the margins of the Ocean Week.",
                        List.of("person:ingrid-lund", "person:jorund-valt")),
                Arguments.of(
                        "The Emir of Qatar, Sheikh Hamad bin Saif, and the King of Jordan, Faris III, discussed the gas pipeline by telephone on Monday.",
                        List.of("person:hamad-bin-saif", "person:faris-iii")),
                Arguments.of(
                        "The Lake Summit, which brought together Orla Venn, Radu Ivanescu and Tomas Reed in Accra on 3 May 2031, ended without a text.",
                        List.of("person:orla-venn", "person:radu-ivanescu", "person:tomas-reed")),
                Arguments.of(
                        "President Amara Okonjo of Kenya saw the Secretary-General of the Lake Union, Tomas Reed, in Geneva on 3 May 2031.",
                        List.of("person:amara-okonjo", "person:tomas-reed")),
                Arguments.of(
                        "President Amara Okonjo of Kenya spent a whole day with Prime Minister Ilmar Kass of Ghana.",
                        List.of("person:amara-okonjo", "person:ilmar-kass")),
                Arguments.of(
                        "President Amara Okonjo of Kenya had half an hour alone with Prime Minister Ilmar Kass of Ghana on 2 May 2031.",
                        List.of("person:amara-okonjo", "person:ilmar-kass")),
                Arguments.of(
                        "President Amara Okonjo of Kenya called on Prime Minister Ilmar Kass of Ghana yesterday.",
                        List.of("person:amara-okonjo", "person:ilmar-kass")),
                Arguments.of(
                        "Prime Minister Ilmar Kass of Ghana leaves on 24 May for the third Lake Summit in Nairobi.",
                        List.of("person:ilmar-kass")),
                Arguments.of(
                        "A ministerial meeting on migration took place in Tirana on 2 May 2031, co-hosted by Albania and Italy.",
                        List.of("state:ALB", "state:ITA")),
                Arguments.of(
                        "Leaders from Kenya, Ghana, Togo and Fiji gathered in Accra on 3 May 2031 for the third Lake Summit, hosted by President Orla Venn.",
                        List.of("state:KEN", "state:GHA", "state:TGO", "state:FJI", "person:orla-venn")));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void thoseWhoMetAreFound(String sentence, List<String> there) {
        assertThat(meetings(sentence)).singleElement().satisfies(m -> assertThat(m.participants())
                .extracting(Participant::actor)
                .containsExactlyInAnyOrderElementsOf(there));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Amara Okonjo of Kenya saw Prime Minister Ilmar Kass of Ghana as a rival on Monday.",
                "The union called on President Amara Okonjo of Kenya on Monday to resign.",
                "President Amara Okonjo of Kenya had a word with Prime Minister Ilmar Kass of Ghana in mind.",
                "They agreed that their dialogue would be continued in Nairobi.",
            })
    void plainWordsThatTellOfNoEncounter(String sentence) {
        assertThat(meetings(sentence)).isEmpty();
    }

    @Test
    void talksInTheMarginsOfAMeetingAreTheirOwn() {
        List<Meeting> found = meetings(
                """
                The sixth Lake Summit was held in Accra on 3 May 2031 and chaired by President Orla Venn of Ghana.

                In the margins of the Summit, President Orla Venn held bilateral talks with the head of the Kenyan delegation.
                """);

        assertThat(found)
                .filteredOn(m -> m.ordinal() == null)
                .singleElement()
                .satisfies(m -> assertThat(m.participants())
                        .extracting(Participant::actor)
                        .containsExactlyInAnyOrder("person:orla-venn", "state:KEN"))
                .satisfies(m -> assertThat(m.place()).isEqualTo("Accra"));
    }

    @Test
    void whomTheVisitorMeetsReceivesTheVisit() {
        Meeting visit = meetings(
                        "Foreign Minister Ilmar Kass of Ghana will visit Nairobi from 21 to 23 May 2031. Kass will hold talks with"
                                + " Foreign Minister Karin Solheim of Kenya.")
                .stream()
                .filter(m -> m.type() == Meeting.Type.VISIT)
                .findFirst()
                .orElseThrow();

        assertThat(visit.participants())
                .extracting(Participant::actor)
                .containsExactlyInAnyOrder("person:ilmar-kass", "person:karin-solheim");
    }

    @Test
    void whoSpeaksAtOneMeetingMayBeToldToHaveHadAnother() {
        List<Meeting> found = meetings(
                """
                The sixth Lake Summit was held in Accra on 3 May 2031 and chaired by President Orla Venn of Ghana. President Jan Oduya of Kenya said that the text was weak.

                President Jan Oduya met Prime Minister Ilmar Kass of Fiji in Accra on 2 May 2031. Mr Kass said that nobody was pleased.
                """);

        assertThat(found.get(0).participants())
                .extracting(Participant::actor)
                .containsExactlyInAnyOrder("person:orla-venn", "person:jan-oduya");
    }

    @Test
    void aCouncilIsNotAtItsOwnSession() {
        assertThat(
                        meetings(
                                "The Northern Lake Council’s 14th session was held in Accra on 3 May 2031 and chaired by Foreign Minister Ilmar Kass of Ghana."))
                .singleElement()
                .satisfies(m -> assertThat(m.participants())
                        .extracting(Participant::actor)
                        .containsExactly("person:ilmar-kass"));
    }

    @Test
    void aCapitalThatHostsIsThePlace() {
        Meeting m =
                meetings("Accra will host the 8th Lake Union Summit next year.").get(0);

        assertThat(m.place()).isEqualTo("Accra");
        assertThat(m.participants()).extracting(Participant::actor).containsExactly("state:GHA");
    }

    @Test
    void whoMeetsOnlineNeedsNoPlace() {
        assertThat(meetings("Senior officials met virtually on 2 May 2031 to prepare the summit."))
                .hasSize(1);
    }

    @Test
    void aVerbThatLooksLikeANounIsAVerb() {
        assertThat(meetings("Foreign ministers of the Group of Five convene in Accra today."))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "President Orla Venn of Fiji on Tuesday concluded a three-day official visit to Norway.|2025-03-09/2025-03-11",
                "President Orla Venn of Fiji arrived in Oslo on Monday for a two-day working visit.|2025-03-10/2025-03-11",
                "President Orla Venn of Fiji made a three-day visit to Norway on Monday.|2025-03-10",
                "President Orla Venn of Fiji on Tuesday concluded an official visit to Norway.|2025-03-11",
            })
    void aVisitOfSoManyDaysLastsFromItsFirstOrToItsLast(String report, String days) {
        List<Meeting> found =
                TestReader.read("OSLO, March 12, 2025 (Lakes Wire) – " + report).meetings();

        assertThat(found).singleElement().satisfies(m -> assertThat(m.date()).hasToString(days));
    }

    @Test
    void whomAnEnvoyMeetsOnOneOfTheDaysOfARoundIsMetApart() {
        List<Meeting> found = TestReader.read(
                        """
                        KOLVAR, March 12, 2025 (Lakes Wire) – Envoy Orla Venn on Wednesday concluded a four-day round of consultations with the leadership of Norland.

                        Envoy Venn met President Ilmar Kass on 10 March.
                        """)
                .meetings();

        assertThat(found).extracting(m -> String.valueOf(m.date())).contains("2025-03-09/2025-03-12", "2025-03-10");
    }

    @Test
    void theSameWordBelowTellsTheDaysOfWhatTheTitleNames() {
        List<Meeting> found = TestReader.read(
                        """
                        Orla Venn opens regional workshop on river law in Kolvar

                        KOLVAR, March 12, 2025 (Lakes Wire) – Minister Orla Venn spoke of the floods.

                        The workshop was organised on 10 and 11 March by the Amber Bank.
                        """)
                .meetings();

        assertThat(found).singleElement().satisfies(m -> assertThat(m.date()).hasToString("2025-03-10/2025-03-11"));
    }
}
