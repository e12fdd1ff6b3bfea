package org.summitry.finding.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.TestReader;

/** Who was there, as lists, rolls and verbs of attendance tell it. */
class AttendanceTest {
    private static final String SUMMIT = "The sixth Lake Summit was held in Port Selma on 9 August 2024.\n\n";

    private static Meeting summit(String more) {
        List<Meeting> meetings = TestReader.read(SUMMIT + more).meetings();
        return meetings.stream()
                .filter(m -> Integer.valueOf(6).equals(m.ordinal()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> present(String more) {
        return summit(more).participants().stream().map(Participant::actor).toList();
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of(
                        "The summit was attended by the presidents of Peru and Chile, and by Prime Minister Orla Venn of Fiji.",
                        List.of("state:PER", "state:CHL", "person:orla-venn")),
                Arguments.of(
                        "Also speaking were Foreign Minister Ilmar Kass of Ghana and Foreign Minister Karin Solheim of Togo.",
                        List.of("person:ilmar-kass", "person:karin-solheim")),
                Arguments.of(
                        "Among the guests were President Orla Venn of Fiji and President Jan Oduya of Ghana.",
                        List.of("person:orla-venn", "person:jan-oduya")),
                Arguments.of("The leaders were joined by President Orla Venn of Fiji.", List.of("person:orla-venn")),
                Arguments.of(
                        "The summit ran for a day, with President Orla Venn of Fiji as host and President Jan Oduya of Ghana and Ilmar"
                                + " Kass among the guests.",
                        List.of("person:orla-venn", "person:jan-oduya", "person:ilmar-kass")),
                Arguments.of(
                        "President Orla Venn of Fiji was the guest of honour. The host was Prime Minister Jan Oduya of Ghana.",
                        List.of("person:orla-venn", "person:jan-oduya")),
                Arguments.of(
                        "Delegations from Peru and Chile took part, as did representatives of Kenya and the Nordic Bank in their"
                                + " capacity as observers.",
                        List.of("state:PER", "state:CHL", "state:KEN", "org:nordic-bank")),
                Arguments.of("Kenya is attending as an observer; Togo was not invited.", List.of("state:KEN")));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void whoeverAListNamesInItsOwnRight(String list, List<String> there) {
        assertThat(present(list)).containsAll(there).doesNotContain("state:TGO");
    }

    @Test
    void onlyTheOneWhoIsSaidToObserveIsAGuest() {
        Meeting m = summit("Peru took part as a full member, while Chile participated as an observer.");

        assertThat(m.participants())
                .extracting(Participant::actor, Participant::role)
                .containsExactlyInAnyOrder(
                        tuple("state:PER", Participant.Role.PARTICIPANT), tuple("state:CHL", Participant.Role.GUEST));
    }

    @Test
    void aRollExcusesThoseWhoSentApologies() {
        Meeting m = summit(
                "The following were present:\n\nMs Orla Venn (Fiji)\n\nMr Jan Oduya (Ghana)\n\nApologies: Togo\n\nThe Chair opened the meeting at nine.");

        assertThat(m.participants()).extracting(Participant::actor).contains("person:orla-venn", "person:jan-oduya");
        assertThat(m.absent()).containsExactly("state:TGO");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Presidents Orla Venn of Fiji and Jan Oduya of Ghana are alike. They represent a similar view of the risks.",
                "Fiji will sign the text at the leaders' meeting in Dreva. President Orla Venn had met President Jan Oduya before.",
            })
    void whatIsLikeAttendanceIsNone(String told) {
        assertThat(present(told)).isEmpty();
    }

    @Test
    void thoseWhoLookBackToAnEarlierMeetingWereNotAllAtIt() {
        List<Meeting> meetings = TestReader.read(SUMMIT
                        + "Foreign Minister Orla Venn of Fiji and Foreign Minister Jan Oduya of Ghana took part. They noted the"
                        + " progress made since the fifth Lake Summit, held in Dreva in June 2022.")
                .meetings();

        assertThat(meetings)
                .filteredOn(m -> Integer.valueOf(5).equals(m.ordinal()))
                .flatExtracting(Meeting::participants)
                .isEmpty();
    }

    @Test
    void whoInvitedAVisitorReceives() {
        List<Meeting> meetings = TestReader.read(
                        "At the invitation of the Foreign Minister of Ghana, Mr Jan Oduya, Foreign Minister Orla Venn of Fiji paid an"
                                + " official visit to Accra on 4 May 2024.")
                .meetings();

        assertThat(meetings.get(0).participants())
                .extracting(Participant::actor)
                .containsExactlyInAnyOrder("person:orla-venn", "person:jan-oduya");
    }

    @Test
    void aMeetingOnTheMarginsOfAnotherIsWhereThatIs() {
        List<Meeting> meetings = TestReader.read(
                        "President Orla Venn of Fiji met President Jan Oduya of Ghana on the sidelines of COP41 in Dreva on 11 November 2036.")
                .meetings();

        assertThat(meetings)
                .filteredOn(m -> m.name().contains("met"))
                .extracting(Meeting::place)
                .containsExactly("Dreva");
    }

    @Test
    void whoIsNamedAsRepresentingAStateStandsForIt() {
        Meeting m = summit(
                "Fiji was represented by its Minister of Foreign Affairs, Orla Venn. The Ghanaian delegation was headed by Jan"
                        + " Oduya. Chile and Peru participated.");

        assertThat(m.participants())
                .extracting(Participant::actor, Participant::onBehalfOf)
                .containsExactlyInAnyOrder(
                        tuple("person:orla-venn", "state:FJI"),
                        tuple("person:jan-oduya", "state:GHA"),
                        tuple("state:CHL", null),
                        tuple("state:PER", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Human rights lawyer Orla Venn said that the text was weak.",
                "Orla Venn, who follows the bloc from Accra, said that the text was weak.",
                "Orla Venn, a researcher at the Lake Institute, said that the text was weak.",
                "President Orla Venn of Fiji did not travel. President Orla Venn said that the text was weak.",
                "Orla Venn, whip of the opposition Reed Party, said that the text was weak.",
                "Orla Venn of Reedbank Research, a consultancy, said that the text was weak.",
                "Orla Venn, who runs a trade desk at a consultancy in Accra, said that the text was weak.",
                "Orla Venn, a general, dismissed the summit as theatre. Orla Venn said that the text was weak.",
                "President Orla Venn of Fiji will be the host of the next summit.",
                "President Orla Venn of Fiji was the host of a cookery show.",
            })
    void whoOnlyLooksOnOrStayedAwayWasNotThere(String told) {
        assertThat(present(told)).isEmpty();
    }

    @Test
    void whoArrangesTheNextMeetingIsNotYetAtIt() {
        List<Meeting> meetings = TestReader.read(SUMMIT
                        + "President Orla Venn of Fiji and President Jan Oduya of Ghana took part. The presidents agreed to hold the"
                        + " seventh Lake Summit in Dreva in 2026.")
                .meetings();

        assertThat(meetings)
                .filteredOn(m -> Integer.valueOf(7).equals(m.ordinal()))
                .hasSize(1)
                .flatExtracting(Meeting::participants)
                .isEmpty();
    }

    @Test
    void whoSendsApologiesIsAbsentAndWhoTakesPartInSomethingElseIsNot() {
        List<Meeting> meetings = TestReader.read(SUMMIT
                        + "President Orla Venn of Fiji took part. The Government of Ghana sent apologies. The Government of Kenya will not"
                        + " take part in the pipeline.")
                .meetings();

        assertThat(meetings.get(0).absent()).containsExactly("state:GHA");
    }

    @Test
    void whoSpeaksInATextThatLooksForwardToAMeetingIsNotAtIt() {
        List<Meeting> meetings = TestReader.read(
                        "The road is too long\n\nPresident Orla Venn of Fiji said that the road was too long. The analyst was right.\n\n"
                                + "The next summit, due in Dreva in September, should build another.")
                .meetings();

        assertThat(meetings).hasSize(1);
        assertThat(meetings.get(0).participants()).isEmpty();
    }

    @Test
    void whomADeputyRepresentsIsNotThere() {
        assertThat(present(
                        "It was attended by Vice President Jan Oduya of Ghana, who represented President Orla Venn."))
                .containsExactly("person:jan-oduya");
    }

    @Test
    void whomSomebodyStandsInForIsNotThere() {
        assertThat(present(
                        "It was attended by Vice President Jan Oduya of Ghana, who stood in for President Orla Venn."))
                .containsExactly("person:jan-oduya");
    }

    @Test
    void aBodyWhoseMembersComeDoesNotComeItself() {
        List<Meeting> meetings = TestReader.read(
                        "Ministers from the Member States of the Reed Lake Compact (RLC) met in Dreva on 4 May 2031 for the fifth"
                                + " Reed Lake Meeting. The meeting was chaired by Orla Venn, Minister of Energy of Fiji.")
                .meetings();

        assertThat(meetings.get(0).participants())
                .extracting(Participant::actor)
                .containsExactly("person:orla-venn");
    }

    @Test
    void whoLeavesForAnotherMeetingMayHaveBeenAtThisOne() {
        List<Meeting> meetings = TestReader.read(
                        SUMMIT + "Foreign Minister Orla Venn of Fiji said that the text was weak.\n\n"
                                + "Orla Venn will meet Jan Oduya, the Foreign Minister of Ghana, in Accra on 4 September 2024.")
                .meetings();

        assertThat(meetings.get(0).participants())
                .extracting(Participant::actor)
                .containsExactly("person:orla-venn");
    }

    static Stream<Arguments> visits() {
        return Stream.of(
                Arguments.of(
                        "President Orla Venn of Fiji paid a visit to Accra in May 2031.",
                        List.of("person:orla-venn", "state:GHA")),
                Arguments.of(
                        "The debate was followed by Orla Venn, Speaker of the Parliament of Fiji, who was on a three-day visit to Ghana.",
                        List.of("person:orla-venn", "state:GHA")),
                Arguments.of(
                        "In talks with Foreign Minister Jan Oduya of Ghana on 4 May 2031, Foreign Minister Orla Venn of Fiji proposed a joint fund.",
                        List.of("person:orla-venn", "person:jan-oduya")),
                Arguments.of(
                        "President Orla Venn of Fiji will travel to Accra on 4 May 2031 for talks with Ghanaian authorities.",
                        List.of("person:orla-venn", "state:GHA")));
    }

    @ParameterizedTest
    @MethodSource("visits")
    void aVisitorAndWhoReceivesHim(String sentence, List<String> there) {
        assertThat(TestReader.read("PORT LANE, 2 May 2031 (Lakes Wire)\n\n" + sentence)
                        .meetings())
                .filteredOn(m -> m.participants().size() > 1)
                .first()
                .satisfies(m -> assertThat(m.participants())
                        .extracting(Participant::actor)
                        .containsExactlyInAnyOrderElementsOf(there));
    }

    @Test
    void whoIsSentComesAndWhoStaysAwayDoesNot() {
        Meeting m = summit("Fiji stayed away, and Chile sent no one. Peru sent only its ambassador, Orla Venn.");

        assertThat(m.participants()).extracting(Participant::actor).contains("person:orla-venn");
        assertThat(m.absent()).contains("state:FJI", "state:CHL");
    }

    @Test
    void rollsMarkRolesAndWhoseThoseAreWhomALineNames() {
        Meeting m = summit(
                """
                Present:

                For Ghana: Ms. Orla Venn (Chair), Minister of Trade; Mr. Jan Oduya, adviser

                For Fiji: Mr. Ilmar Kass, Minister of State for Trade (representing the Minister)

                Observers: Ms. Karin Solheim
                """);

        assertThat(m.participants())
                .extracting(Participant::actor, Participant::onBehalfOf, Participant::role)
                .contains(
                        tuple("person:orla-venn", "state:GHA", Participant.Role.CHAIR),
                        tuple("person:jan-oduya", "state:GHA", Participant.Role.PARTICIPANT),
                        tuple("person:ilmar-kass", "state:FJI", Participant.Role.PARTICIPANT),
                        tuple("person:karin-solheim", null, Participant.Role.GUEST));
    }

    @Test
    void aRollMayBeOneSentence() {
        Meeting m = summit(
                "Participants: Ghana (State Secretary Orla Venn); Fiji; Peru and Chile at the level of officials. Observers: Togo"
                        + " and Kenya. Apologies were received from Norway.");

        assertThat(m.participants())
                .extracting(Participant::actor, Participant::role)
                .contains(
                        tuple("person:orla-venn", Participant.Role.PARTICIPANT),
                        tuple("state:FJI", Participant.Role.PARTICIPANT),
                        tuple("state:CHL", Participant.Role.PARTICIPANT),
                        tuple("state:TGO", Participant.Role.GUEST),
                        tuple("state:KEN", Participant.Role.GUEST));
        assertThat(m.absent()).containsExactly("state:NOR");
    }

    @Test
    void onlyWhoseInvitationItIsReceives() {
        Meeting visit = TestReader.read(
                        "At the invitation of the President of Ghana, Orla Venn, the President of Fiji, Jan Oduya, paid a state visit to"
                                + " Ghana on 3 March 2025.")
                .meetings()
                .get(0);

        assertThat(visit.participants())
                .extracting(Participant::actor, Participant::role)
                .contains(tuple("person:orla-venn", Participant.Role.HOST))
                .doesNotContain(tuple("person:jan-oduya", Participant.Role.HOST));
    }

    @Test
    void aRowMayBePartedBySemicolons() {
        Meeting m = TestReader.read(
                        """
                        The Lake Assembly of Heads of State convened its 42nd Session in Dreva on 18 January 2031.

                        The Assembly was attended by H.E. Orla Venn, President of the Republic of Norland; H.E. Tam Birk, President of the Republic of Sudmark; and H.E. Jon Havel, President of the Republic of Velmora, who hosted the meeting.
                        """)
                .meetings()
                .get(0);

        assertThat(m.ordinal()).isEqualTo(42);
        assertThat(m.participants())
                .extracting(Participant::actor)
                .contains("person:orla-venn", "person:tam-birk", "person:jon-havel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The seventh Lake Summit will be held in Dreva in May 2026 under Norway's chairmanship.",
                "Norway will be the host of the seventh Lake Summit in 2026.",
                "The ministers spoke of the seventh Lake Summit, which Norway is to host in Dreva in 2026."
            })
    void whoIsToHostAMeetingToComeIsOfIt(String report) {
        assertThat(TestReader.read("PORT SELMA, March 12, 2025 (Lakes Wire) – " + report)
                        .meetings())
                .singleElement()
                .satisfies(m -> assertThat(m.participants())
                        .extracting(Participant::actor)
                        .containsExactly("state:NOR"));
    }

    @Test
    void otherEditionsOfTwoStatesMeetingsAreTheirs() {
        List<Meeting> found = TestReader.read(
                        """
                        The Fourth Meeting of the Nepal–Bangladesh River Consultations was held in Kathmandu on 6 June 2024. Foreign Secretary Orla Venn and her Bangladeshi counterpart, Ambassador Tam Birk, led their delegations.

                        The ministers took stock of the decisions of the previous round, held in Dhaka in March 2022.
                        """)
                .meetings();

        assertThat(found)
                .extracting(
                        Meeting::place,
                        m -> m.participants().stream().map(Participant::actor).toList())
                .contains(
                        tuple("Kathmandu", List.of("person:orla-venn", "person:tam-birk")),
                        tuple("Dhaka", List.of("state:NPL", "state:BGD")));
    }

    static Stream<Arguments> jointBodies() {
        return Stream.of(
                Arguments.of(
                        "The ministers decided to hold the second session of the Norland-Velmora Joint Energy Committee in Quila in May.",
                        List.of("state:x-norland", "state:x-velmora")),
                Arguments.of(
                        "They recalled the third meeting of the Norlandic–Velmoran Council, held in Quila in 2022.",
                        List.of("state:x-norland", "state:x-velmora")),
                Arguments.of(
                        "The ministers decided to hold the second session of the Lake-River Joint Energy Committee in Quila in May.",
                        List.of()));
    }

    @ParameterizedTest
    @MethodSource("jointBodies")
    void theSessionOfAJointBodyIsOfThoseWhomItsNameJoins(String told, List<String> sides) {
        List<Meeting> found = TestReader.read(
                        "PORT SELMA, March 12, 2025 (Lakes Wire) – The President of Norland, Orla Venn,"
                                + " met the President of Velmora, Ilmar Kass, on Monday.\n\n" + told)
                .meetings();

        assertThat(found).filteredOn(m -> m.ordinal() != null).singleElement().satisfies(m -> assertThat(
                        m.participants())
                .extracting(Participant::actor)
                .containsExactlyElementsOf(sides));
    }

    @Test
    void whoIsReceivedOnTheDayOfASessionIsAtAMeetingOfItsOwn() {
        List<Meeting> found = TestReader.read(
                        """
                        The 11th meeting of the Amber Lakes Commission was held in Dreva on 4-5 March 2025 and was chaired by Minister Orla Venn.

                        On 5 March, Minister Venn was received by President Ilmar Kass.
                        """)
                .meetings();

        assertThat(found)
                .extracting(
                        Meeting::ordinal,
                        m -> m.participants().stream().map(Participant::actor).toList())
                .containsExactlyInAnyOrder(
                        tuple(11, List.of("person:orla-venn")),
                        tuple(null, List.of("person:orla-venn", "person:ilmar-kass")));
    }

    @Test
    void whoPaidAVisitIsNamedAfterBy() {
        List<Meeting> found = TestReader.read(
                        "PORT SELMA, March 12, 2025 (Lakes Wire) – The accord was signed during the official visit paid by"
                                + " President Orla Venn to Norway on 4 March 2025.")
                .meetings();

        assertThat(found).singleElement().satisfies(m -> assertThat(m.participants())
                .extracting(Participant::actor)
                .containsExactly("person:orla-venn", "state:NOR"));
    }
}
