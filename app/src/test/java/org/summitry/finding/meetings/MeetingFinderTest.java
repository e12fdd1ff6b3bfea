package org.summitry.finding.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.TestReader;
import org.summitry.finding.IsoPeriod;
import org.summitry.reading.Reading;

/** Short reports, published on 12 March 2025 where that matters. */
class MeetingFinderTest {
    private static List<Meeting> meetings(String report) {
        return TestReader.read("PORT SELMA, March 12, 2025 (Lakes Wire) – " + report)
                .meetings();
    }

    private static Meeting only(String report) {
        assertThat(meetings(report)).hasSize(1);
        return meetings(report).get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The 6th Amber Lakes Summit was held in Dreva on 4 March 2025.|6",
                "The VI Amber Lakes Summit was held in Dreva on 4 March 2025.|6",
                "The sixth Amber Lakes Summit was held in Dreva on 4 March 2025.|6",
                "The Twenty-Sixth Amber Lakes Summit was held in Dreva on 4 March 2025.|26",
                "The XXXVIII Ordinary Summit of the Amber Lakes was held in Dreva on 4 March 2025.|38",
            })
    void editionsInAnySpelling(String report, int ordinal) {
        Meeting m = only(report);

        assertThat(m.ordinal()).isEqualTo(ordinal);
        assertThat(m.place()).isEqualTo("Dreva");
        assertThat(m.date()).isNotNull().satisfies(d -> assertThat(d.iso()).isEqualTo("2025-03-04"));
        assertThat(m.type()).isEqualTo(Meeting.Type.SUMMIT);
        assertThat(m.status()).isEqualTo(Meeting.Status.HELD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Foreign Minister Orla Venn met with President Ilmar Kass in Kolvar on Monday.|TALKS",
                "Foreign Minister Orla Venn spoke by telephone with President Ilmar Kass on Monday.|CALL",
                "Foreign Minister Orla Venn held talks with President Ilmar Kass on Monday.|TALKS",
                "President Ilmar Kass received Foreign Minister Orla Venn on Monday.|TALKS",
                "Foreign Minister Orla Venn paid a courtesy call on President Ilmar Kass on Monday.|OTHER",
            })
    void encountersOfTwo(String report, Meeting.Type type) {
        Meeting m = only(report);

        assertThat(m.type()).isEqualTo(type);
        assertThat(m.date()).isNotNull().satisfies(d -> assertThat(d.iso()).isEqualTo("2025-03-10"));
        assertThat(m.participants())
                .extracting(Participant::actor)
                .containsExactlyInAnyOrder("person:orla-venn", "person:ilmar-kass");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministers agreed to hold the 3rd Forest Conference in the city of Quila next month.|Quila|2025-04|SCHEDULED",
                "She thanked Velmora for hosting the upcoming Delta Climate Conference, in November in Kolvar.|Kolvar|2025-11|SCHEDULED",
                "He accepted an invitation to the Ministerial Meeting on Forests to be held in Quila on 15 May 2025.|Quila|2025-05-15|SCHEDULED",
                "The 4th Reef Forum was held in Port of Spain on 3 March 2025.|Port of Spain|2025-03-03|HELD",
                "Deputy ministers ended the 5th round of talks in the Kenyan capital on Monday.|Nairobi|2025-03-10|HELD",
                "They had failed to agree on a text at their last meeting in Dreva in July.|Dreva|2024-07|HELD",
            })
    void timeAndPlaceFollowTheName(String report, String place, String date, Meeting.Status status) {
        Meeting m = only(report);

        assertThat(m.place()).isEqualTo(place);
        assertThat(m.date()).isNotNull().satisfies(d -> assertThat(d.iso()).isEqualTo(date));
        assertThat(m.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Orla Venn of Fiji is to address the National Assembly on Tuesday.",
                "The ministers approved the Rules of Procedure of the Lake Regulators' Forum and the mandate of the Reed Dialogue.",
                "Much of the question-and-answer session turned on the war in Norland.",
                "The ministers did not meet.",
                "President Orla Venn of Fiji proposed a forestry chamber, a yearly business summit and a prize for teachers in Dreva.",
                "The Kenyan delegation visited the Dreva Shipyard.",
                "Regular contacts and frequent meetings have helped.",
                "She repeated the international call for restraint in the north.",
                "Minister Orla Venn told a press conference that trade had doubled.",
            })
    void noMeeting(String report) {
        assertThat(meetings(report)).isEmpty();
    }

    @Test
    void aMeetingBesideAnother() {
        List<Meeting> found = meetings(
                "Minister Orla Venn met Minister Ilmar Kass on the sidelines of the 4th Amber Lakes Summit in Dreva on 3 March 2025.");

        assertThat(found).hasSize(2);
        assertThat(found).filteredOn(m -> m.ordinal() == null).singleElement().satisfies(m -> {
            assertThat(m.participants()).hasSize(2);
            assertThat(m.place()).isEqualTo("Dreva");
        });
    }

    @Test
    void whoChairedHostedAndStayedAway() {
        Meeting m = only(
                "The 4th Amber Lakes Summit was held in Dreva on 3 March 2025 under the chairmanship of President Orla Venn."
                        + " President Ilmar Kass attended the summit. Prime Minister Haldor Basri did not attend the summit.");

        assertThat(m.participants())
                .extracting(Participant::actor, p -> p.role())
                .contains(
                        org.assertj.core.groups.Tuple.tuple("person:orla-venn", Participant.Role.CHAIR),
                        org.assertj.core.groups.Tuple.tuple("person:ilmar-kass", Participant.Role.PARTICIPANT));
        assertThat(m.absent()).containsExactly("person:haldor-basri");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The 5th Amber Lakes Summit will be held in Kolvar in October 2025.|SCHEDULED",
                "The upcoming Amber Lakes Summit in Kolvar was discussed.|SCHEDULED",
                "The 5th Amber Lakes Summit in Kolvar was postponed.|CANCELLED",
                "The 5th Amber Lakes Summit was held in Kolvar in October 2024.|HELD",
            })
    void whetherItTookPlace(String report, Meeting.Status status) {
        assertThat(only(report).status()).isEqualTo(status);
    }

    @Test
    void laterMentionsAreTheSameMeeting() {
        Meeting m = only(
                "The 4th Amber Lakes Summit opened in Dreva on 3 March 2025. During the meeting, President Orla Venn called for peace."
                        + " The summit was chaired by President Ilmar Kass.");

        assertThat(m.participants()).extracting(Participant::actor).contains("person:orla-venn", "person:ilmar-kass");
    }

    @Test
    void aVisitWithItsDays() {
        Meeting m = only("President Orla Venn paid an official visit to Norway from 3 to 5 February 2025.");

        assertThat(m.type()).isEqualTo(Meeting.Type.VISIT);
        assertThat(m.date()).isNotNull().satisfies(d -> assertThat(d.iso()).isEqualTo("2025-02-03/2025-02-05"));
        assertThat(m.participants()).extracting(Participant::actor).contains("person:orla-venn");
    }

    private static List<String> presentAt(String name, String report) {
        return meetings(report).stream()
                .filter(m -> m.name().contains(name))
                .flatMap(m -> m.participants().stream())
                .map(Participant::actor)
                .toList();
    }

    @Test
    void thoseListedAsPresentTookPart() {
        assertThat(presentAt(
                        "Amber Lakes",
                        "The 4th Amber Lakes Summit was held in Dreva on 3 March 2025. Present were President Orla Venn,"
                                + " President Ilmar Kass and Foreign Minister Tessa Brandt."))
                .containsExactlyInAnyOrder("person:orla-venn", "person:ilmar-kass", "person:tessa-brandt");
    }

    @Test
    void theStateBesideANameIsWhoseParticipantItIs() {
        Meeting m = only("The 4th Amber Lakes Summit was held in Dreva on 3 March 2025. Present were Orla Venn (Norway)"
                + " and Ilmar Kass (Portugal).");

        assertThat(m.participants())
                .extracting(Participant::actor, Participant::onBehalfOf)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("person:orla-venn", "state:NOR"),
                        org.assertj.core.groups.Tuple.tuple("person:ilmar-kass", "state:PRT"));
    }

    @Test
    void aCouncilTakesNoPartInItsOwnSession() {
        assertThat(presentAt(
                        "Session",
                        "The Lakes Transport Council held its 12th Ordinary Session in Dreva on 3 March 2025, under the"
                                + " chairmanship of Minister Orla Venn."))
                .containsExactly("person:orla-venn");
    }

    @Test
    void theNextEditionIsNotWhatASpeakerToldTheMeeting() {
        String report =
                "The 12th Ordinary Session of the Lakes Council was held in Dreva on 3 March 2025, chaired by Minister"
                        + " Orla Venn. The Council decided to present the protocol at the 26th Lakes Summit, to be held in"
                        + " Kolvar in November 2025. Minister Ilmar Kass informed the meeting that the bridge had been repaired.";

        assertThat(presentAt("12th", report)).contains("person:ilmar-kass");
        assertThat(presentAt("26th", report)).doesNotContain("person:ilmar-kass");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Velmoran President Orla Venn, Ruvanian President Jan Oduya, Kolteshi President Ilmar Kass and Foreign Minister Karin Solheim took part.",
                "President Orla Venn of Velmora, President Jan Oduya of Ruvania, President Ilmar Kass of Koltesh and Foreign Minister Karin Solheim participated in the meeting.",
                "It was attended by Velmoran President Orla Venn, Ruvanian President Jan Oduya, Kolteshi President Ilmar Kass and Foreign Minister Karin Solheim.",
            })
    void everybodyInARowOfTitledNamesTookPart(String row) {
        Meeting m = only("The sixth Lake Summit was held in Port Selma on 9 August 2024.\n\n" + row);

        assertThat(m.participants())
                .extracting(Participant::actor)
                .containsExactlyInAnyOrder(
                        "person:orla-venn", "person:jan-oduya", "person:ilmar-kass", "person:karin-solheim");
    }

    @Test
    void whoWasInvitedAsAGuestIsAGuest() {
        Meeting m = only("The sixth Lake Summit was held in Port Selma on 9 August 2024.\n\n"
                + "President Orla Venn and Karin Solheim, head of the Lake Centre, were invited as guests of honour.");

        assertThat(m.participants())
                .extracting(Participant::actor, Participant::role)
                .containsExactlyInAnyOrder(
                        tuple("person:orla-venn", Participant.Role.GUEST),
                        tuple("person:karin-solheim", Participant.Role.GUEST));
    }

    @Test
    void aNumberedBodyIsOneOfItsSessionsAndABareOneNone() {
        Reading r = TestReader.read(
                """
                The Ministers agreed to convene the XCV Binational Cabinet in Kolvar in 2031.

                They wrote to the President of the United Nations General Assembly.
                """);

        assertThat(r.meetings()).hasSize(1);
        assertThat(r.meetings().get(0).ordinal()).isEqualTo(95);
    }

    @Test
    void theHostWhoIsCongratulatedOnAMeetingToCome() {
        Meeting m = only(
                "President Ilmar Kass congratulated President Orla Venn on hosting the upcoming COP41 in November.");

        assertThat(m.status()).isEqualTo(Meeting.Status.SCHEDULED);
        assertThat(m.participants()).extracting(Participant::actor).containsExactly("person:orla-venn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The sixth Lake Summit opens on 9 May in Dreva.|Dreva",
                "Ministers will travel to Dreva for the sixth Lake Summit.|Dreva",
                "The sixth Lake Summit, planned for Dreva in May 2025, was called off.|Dreva",
                "The sixth Lake Summit shall be held in its capital, Dreva, in May 2025.|Dreva",
                "Chile will host the sixth Lake Summit in May 2025.|Chile",
            })
    void aMeetingIsWhereItOpensWhereOneGoesForItOrWhoHostsIt(String report, String place) {
        assertThat(meetings(report))
                .filteredOn(m -> Integer.valueOf(6).equals(m.ordinal()))
                .extracting(Meeting::place)
                .containsExactly(place);
    }

    @Test
    void lettersInBracketsDoNotEndAName() {
        assertThat(only("The 27th Lake Plus Three (LPT) Summit was held in Dreva on 4 March 2025.")
                        .ordinal())
                .isEqualTo(27);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The tenth session was held by videoconference.",
                "Parliament ratified the Convention on Lake Fisheries on 4 March 2025.",
            })
    void neitherTheWayItWasHeldNorATreatyIsAMeeting(String report) {
        assertThat(meetings(report))
                .noneMatch(m -> m.type() == Meeting.Type.CALL || m.type() == Meeting.Type.CONFERENCE);
    }

    @Test
    void theMeetingIsTheOneTheReportOpensWithNotOneMentionedInBetween() {
        List<Meeting> meetings = meetings("The sixth Lake Summit was held in Dreva on 4 March 2025.\n\n"
                + "The chair recalled the first summit in Kolvar in 1997.\n\n"
                + "The Meeting was chaired by President Orla Venn.");

        assertThat(meetings)
                .filteredOn(m -> Integer.valueOf(6).equals(m.ordinal()))
                .flatExtracting(Meeting::participants)
                .extracting(Object::toString)
                .anyMatch(p -> p.contains("orla-venn"));
    }

    @Test
    void aClauseThatFollowsTellsWhereAndWhenItWillBeHeld() {
        assertThat(
                        meetings(
                                "President Orla Venn invited her colleagues to the tenth Summit, which will be held in Santa Rosa in 2033."))
                .extracting(Meeting::ordinal, m -> String.valueOf(m.date()), Meeting::place, Meeting::status)
                .contains(tuple(10, String.valueOf(new IsoPeriod("2033")), "Santa Rosa", Meeting.Status.SCHEDULED));
    }

    @Test
    void theLatestOfSeveralIsOneMeeting() {
        Meeting latest = only("The group has since held twelve summits, the latest of them in Dreva in April 2024.");

        assertThat(latest.place()).isEqualTo("Dreva");
        assertThat(latest.date()).isEqualTo(new IsoPeriod("2024-04"));
    }

    @Test
    void theNextSessionIsNotTheRoundTableNamedAfterIt() {
        assertThat(
                        meetings(
                                "The 31st Meeting of the Council was held in Kolvar on 4 March 2025. The Council directed the secretariat to"
                                        + " report to the 32nd Meeting. Fiji offered to host the Partners' Round Table in November 2025."))
                .filteredOn(m -> m.name().contains("Round Table"))
                .extracting(Meeting::ordinal)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minister Orla Venn conveyed an invitation to President Jan Oduya to visit Fiji in 2026.",
                "Minister Orla Venn proposed that the ministers of Fiji and Ghana meet every year.",
            })
    void anInvitationAndAHabitAreNoMeetings(String report) {
        assertThat(meetings(report)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Orla Venn and President Jan Oduya were tired. The tariff must wait until they meet again in Dreva.",
                "President Orla Venn will propose it at the Lake Leaders' Meeting in Dreva next month.",
            })
    void whatIsAwaitedOrOfNextMonthIsScheduled(String report) {
        assertThat(meetings(report)).extracting(Meeting::status).containsExactly(Meeting.Status.SCHEDULED);
    }

    @Test
    void aHeadingTellsOfTheMeetingThatTheReportDescribes() {
        List<Meeting> meetings = TestReader.read(
                        """
                        PM meets Foreign Minister of Fiji

                        The Prime Minister, Datuk Lim Swee Chong, received a courtesy call from the Foreign Minister of Fiji, Orla Venn, in Dreva on 4 March 2025.
                        """)
                .meetings();

        assertThat(meetings).hasSize(1);
        assertThat(meetings.get(0).participants())
                .extracting(Participant::actor)
                .containsExactlyInAnyOrder("person:lim-swee-chong", "person:orla-venn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway suspended its participation in the Fisheries Dialogue in 2022.",
                "The protocol was ratified by the Chilean Congress in 2023.",
                "The Council called for accelerating the negotiations with Chile and Norway.",
                "They signed a programme of consultations for 2024-2025.",
                "Norway quit the Lakes Forum in 2022.",
            })
    void nobodyMet(String report) {
        assertThat(meetings(report)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orla Venn of Norway confirmed her participation in the Lakes Summit in Dreva on 4 May 2022.",
                "The presidents of Chile and Norway left the Lakes Conference in Dreva on 4 May 2022 without a word.",
                "The programme of the visit of the Norwegian minister to Chile was full.",
            })
    void whoWasAtOneOrLeftOneTellsOfIt(String report) {
        assertThat(meetings(report)).isNotEmpty();
    }

    @Test
    void aBodyThatIsGivenATaskIsNoMeeting() {
        assertThat(
                        meetings(
                                "The ministers met in Dreva on Monday. They instructed the Senior Officials' Meeting to report."))
                .extracting(Meeting::name)
                .noneMatch(n -> n.contains("Senior"));
    }

    @Test
    void whatIsConvenedIsOneMeeting() {
        Meeting m = only("The 9th Amber Water Forum was convened in Dreva on 4 March 2025.");

        assertThat(m.ordinal()).isEqualTo(9);
    }

    @Test
    void whoeverARelativeClauseIsAboutMet() {
        Meeting m = only("The report of the Lakes Technical Committee, which met in Dreva last month, was approved.");

        assertThat(m.date()).isNotNull().satisfies(d -> assertThat(d.iso()).isEqualTo("2025-02"));
        assertThat(m.name()).startsWith("Lakes Technical Committee");
    }

    @Test
    void theTownOfTheHouseIsWhereOneMet() {
        Meeting m = only(
                "The Lakes Council held its 14th meeting on Monday at the headquarters of the General Secretariat in Dreva.");

        assertThat(m.place()).isEqualTo("Dreva");
    }

    @Test
    void whatHadBeenPutOffIsToBeHeldAfterAll() {
        Meeting m = only(
                "The Assembly is expected to endorse it at an extraordinary summit in Dreva in May. The summit had been postponed twice.");

        assertThat(m.status()).isEqualTo(Meeting.Status.SCHEDULED);
    }

    @Test
    void theYearOfSomethingBeforeIsNoDayOfAMeeting() {
        assertThat(meetings("The talks in Dreva are the third round since the Kolvar Declaration of 2020."))
                .allSatisfy(m -> assertThat(m.date()).isNull());
    }

    @Test
    void theDayAFormatWasFoundedIsNoMeetingOfIt() {
        assertThat(meetings("The Amber Dialogue, founded in 2016, has five members."))
                .isEmpty();
        assertThat(meetings("The Lake Forum was established in May 2019.")).isEmpty();
        assertThat(only("The Lake Forum opened in Dreva on 4 May 2019.").date()).isNotNull();
    }
}
