package org.summitry.finding.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.TestReader;
import org.summitry.finding.statements.Statement;
import org.summitry.reading.Reading;

class ReferencesTest {

    /** Who says what begins with {@code words}. */
    private static List<String> speakers(Reading r, String words) {
        return r.statements().stream()
                .filter(s -> r.parse().text(s.content()).startsWith(words))
                .findFirst()
                .map(Statement::speakers)
                .orElse(List.of("no such statement"));
    }

    @Test
    void theMinistersAreThoseOfThatRankAndNotTheirDeputies() {
        Reading r = TestReader.read(
                """
                Foreign Minister Orla Venn received Foreign Minister Tam Birk in Port Serel on Friday.

                Deputy Minister Ilse Korn briefed Ambassador Jon Havel on the road.

                The ministers said that the road would be opened in June.
                """);

        assertThat(speakers(r, "the road would")).containsExactly("person:orla-venn", "person:tam-birk");
    }

    @Test
    void theChairpersonIsWhoChaired() {
        Reading r = TestReader.read(
                """
                The session of the Council was chaired by Minister Orla Venn. Minister Tam Birk attended.

                The Chairperson said that the river was low.
                """);

        assertThat(speakers(r, "the river was")).containsExactly("person:orla-venn");
    }

    @Test
    void whoSpeaksGoesOnAfterAClauseAboutSomethingElse() {
        Reading r = TestReader.read(
                """
                Foreign Minister Orla Venn praised the Amber Railway, which had carried eight million passengers, and said that the line would be extended.
                """);

        assertThat(speakers(r, "the line would")).containsExactly("person:orla-venn");
    }

    @Test
    void theTwoSidesAreThoseWhoMetLast() {
        Reading r = TestReader.read(
                """
                President Orla Venn of Norland received Prime Minister Tam Birk of Sudmark in Dreva on Friday.

                On the same day Premier Ilse Korn of Norland held talks with Tam Birk.

                The two sides said that the road would be opened in June.
                """);

        assertThat(speakers(r, "the road would")).containsExactlyInAnyOrder("person:ilse-korn", "person:tam-birk");
    }

    @Test
    void participatingStatesAreThoseOfTheBodyThatMeets() {
        Reading r = TestReader.read(
                """
                The Amber Lakes Council held its annual session in Dreva on 4 March 2025.

                The Participating States welcomed the progress of the railway.
                """);

        assertThat(speakers(r, "the progress")).containsExactly("org:amber-lakes-council");
    }

    @Test
    void whatAnUnnamedOfficialSaysIsNotSaidByTheState() {
        Reading r = TestReader.read(
                """
                Foreign Minister Orla Venn met Foreign Minister Jan Oduya of Kenya in Dreva.

                A senior Kenyan official denied that the road had been discussed.
                """);

        assertThat(speakers(r, "the road had")).isEmpty();
    }

    @Test
    void whoseStateStandsBesideANameIsThatStatesMinister() {
        Reading r = TestReader.read(
                """
                Finland's Orla Venn opened the talks in Dreva on Friday.

                The Finnish minister said that the cable had been cut.
                """);

        assertThat(speakers(r, "the cable had")).containsExactly("person:orla-venn");
    }

    private static final String COLUMN =
            """
            What the frost taught us

            By Orla Venn, Minister of Energy of Norland

            On the night of the frost a pylon fell over and I spent the night in a control room.

            We propose that the grid be repaired in June.
            """;

    @Test
    void weOfATextInTheFirstPersonIsItsAuthor() {
        Reading r = TestReader.read(COLUMN);

        assertThat(r.cast().actor("person:orla-venn")).isNotNull();
        assertThat(r.undertakings()).singleElement().satisfies(u -> assertThat(u.actors())
                .containsExactly("person:orla-venn"));
    }

    @Test
    void whoSignsAReportWithoutAnIIsNobodyOfIt() {
        Reading r = TestReader.read(
                """
                A pylon fell over

                By Orla Venn, Energy Correspondent

                On the night of the frost a pylon fell over. Minister Tam Birk said that it would be repaired.
                """);

        assertThat(r.cast().actor("person:orla-venn")).isNull();
    }

    @Test
    void theMeritOfWhomOneThanksIsNotOnesOwn() {
        Reading r = TestReader.read(
                """
                Minister of Foreign Affairs Orla Venn met Ambassador Tam Birk on Friday.

                The Minister thanked Ambassador Birk for his leadership. She said that the road would be opened in June.
                """);

        assertThat(speakers(r, "the road would")).containsExactly("person:orla-venn");
    }

    @Test
    void aBodyNamedByItsHeadNounIsItselfAndNoOther() {
        Reading r = TestReader.read(
                """
                The Council met in Port Serel on Friday. The ratification by the Serelian Parliament of the River Pact was noted.

                The Council called for the release of the sailors.
                """);

        assertThat(speakers(r, "the release")).containsExactly("org:council");
    }

    @Test
    void weIsWhoTheTextHasNamedWhereSeveralSpeak() {
        Reading r = TestReader.read(
                """
                The Ninth Lake Dialogue was chaired by Minister Orla Venn of Serel and attended by Minister Tam Birk.

                We reaffirmed the importance of the ferry. We welcomed the repair of the pier. We agreed to meet again in May.
                """);

        assertThat(speakers(r, "the importance of the ferry")).containsExactly("person:orla-venn", "person:tam-birk");
    }

    @Test
    void aListBelowASpeakerIsTheSpeakers() {
        Reading r = TestReader.read(
                """
                Foreign Minister Orla Venn and Foreign Minister Tam Birk met in Port Serel on Friday.

                Ministers:

                (a) called on shipowners to repair the pier; and

                (b) welcomed the census.
                """);

        assertThat(speakers(r, "shipowners")).containsExactly("person:orla-venn", "person:tam-birk");
    }

    @Test
    void hisDelegationIsHisAndHisExcellencyNobodyElses() {
        Reading r = TestReader.read(
                """
                The representative of Chile, Tam Birk, said his delegation would table a text on Monday.

                His Excellency Jon Havel said that the pier was safe.
                """);

        assertThat(speakers(r, "his delegation")).containsExactly("person:tam-birk");
        assertThat(speakers(r, "the pier was")).containsExactly("person:jon-havel");
    }

    @Test
    void aSentenceWithoutASubjectIsSaidByThoseWhoOpenTheDeclaration() {
        Reading r = TestReader.read(
                """
                The Presidents of Serel, Orla Venn, and of Karsk, Tam Birk, meeting in the city of Port Serel on 7 December 2031,

                1. REAFFIRMED the importance of the ferry between the islands.

                2. REITERATED their interest in the repair of the pier.
                """);

        assertThat(speakers(r, "the importance of the ferry")).containsExactly("person:orla-venn", "person:tam-birk");
        assertThat(speakers(r, "their interest")).containsExactly("person:orla-venn", "person:tam-birk");
    }

    @Test
    void aSessionThatActsIsTheBodyThatHoldsIt() {
        Reading r = TestReader.read(
                """
                Ministers of the Northern Lakes Organization held a meeting in Port Serel on Friday.

                The meeting welcomed the repair of the pier.

                Summit welcomed the census of the boats.
                """);

        assertThat(speakers(r, "the repair of the pier")).containsExactly("org:northern-lakes-organization");
        assertThat(speakers(r, "the census")).containsExactly("org:northern-lakes-organization");
    }

    @Test
    void ministriesLeaveTheArticleOut() {
        Reading r = TestReader.read(
                """
                Foreign Minister Orla Venn hosted the ferry conference in Port Serel on Friday.

                FM stressed that the pier was safe.
                """);

        assertThat(speakers(r, "the pier was")).containsExactly("person:orla-venn");
    }

    @Test
    void anOfficeOfABodyIsNobodyElses() {
        Reading r = TestReader.read(
                """
                Chilean President Tam Birk praised the census. The President of the European Commission Jana de Vries said that the pier was safe.
                """);

        assertThat(speakers(r, "the pier was")).containsExactly("person:jana-de-vries");
    }

    @Test
    void severalOfAGroupAreNotAllOfIt() {
        Reading r = TestReader.read(
                """
                President Orla Venn met President Tam Birk in Port Serel. Several leaders said that the pier was old.

                Officials in Port Serel said that the census was late.
                """);

        assertThat(speakers(r, "the pier was")).isEmpty();
        assertThat(speakers(r, "the census was")).isEmpty();
    }

    @Test
    void headsOfTheMembersOfABodyAreThoseTheOpeningNames() {
        Reading r = TestReader.read(
                """
                We, the Heads of State and Government of the Member States of the Lake Basin Authority, met under the chairmanship of H.E. Orla Venn, President of the Republic of Karsk. Also present was H.E. Tam Birk, President of the Republic of Serel.

                We were joined by Dr. Jon Havel.

                We welcomed the repair of the pier.

                The President of Serel said that the ferry was late.
                """);

        assertThat(speakers(r, "the repair of the pier")).containsExactly("person:orla-venn", "person:tam-birk");
        assertThat(speakers(r, "the ferry was")).containsExactly("person:tam-birk");
    }

    @Test
    void whoIsActedOnIsNotWhoActs() {
        Reading r = TestReader.read(
                """
                Foreign Minister Orla Venn spoke with Foreign Minister Jan Oduya. She said that the pier was old.

                Minister Oduya briefed her on the census. He said that the census was late.
                """);

        assertThat(speakers(r, "the census was")).containsExactly("person:jan-oduya");
    }

    @Test
    void heIsNeverTheOneWhoSignsAsI() {
        Reading r = TestReader.read(
                """
                By Orla Venn, foreign minister of Fiji

                I sat with Jan Oduya of Ghana for a day. "We have nothing to hide," he told us.

                I believe that the pier was old.
                """);

        assertThat(speakers(r, "We have nothing")).containsExactly("person:jan-oduya");
        assertThat(speakers(r, "the pier was")).containsExactly("person:orla-venn");
    }

    @Test
    void theChairIsWhoIsMarkedSoAndTheIncomingOneToWhomItWasHanded() {
        Reading r = TestReader.read(
                """
                Present: Ms. Orla Venn (Chair), Mr. Jan Oduya, Mr. Ilmar Kass.

                The Chair said that the pier was old.

                Ms. Venn handed over the chairmanship to Mr. Oduya. The incoming Chair said that the census was late.
                """);

        assertThat(speakers(r, "the pier was")).containsExactly("person:orla-venn");
        assertThat(speakers(r, "the census was")).containsExactly("person:jan-oduya");
    }

    @Test
    void aMinisterOfAFieldInAStateIsNoOtherMinister() {
        Reading r = TestReader.read(
                """
                Jan Oduya, Minister of Irrigation of Ghana, met Orla Venn, Minister of Energy of Fiji, and thanked Ms. Venn.

                The Minister of Irrigation of Ghana said that the census was late.
                """);

        assertThat(speakers(r, "the census was")).containsExactly("person:jan-oduya");
    }

    @Test
    void accordingToSomebodysOfficeAndName() {
        Reading r = TestReader.read("According to Fiji's premier, Orla Venn, the pier was old and the boats were few.");

        assertThat(speakers(r, "the pier was")).containsExactly("person:orla-venn");
    }

    @Test
    void leadersOfSeveralStatesAreAllWhoLeadThemOrTheStates() {
        Reading known = TestReader.read(
                """
                President Orla Venn of Fiji and President Jan Oduya of Ghana met in Port Serel.

                The presidents of Fiji and Ghana said that the pier was old.
                """);
        Reading unknown = TestReader.read(
                """
                President Orla Venn of Fiji and Jan Oduya met in Port Serel.

                The presidents of Fiji and Ghana said that the pier was old.
                """);

        assertThat(speakers(known, "the pier was")).containsExactly("person:orla-venn", "person:jan-oduya");
        assertThat(speakers(unknown, "the pier was")).containsExactly("state:FJI", "state:GHA");
    }

    @Test
    void theItemsOfADecisionAreWhatItsOpeningNames() {
        Reading r = TestReader.read(
                """
                The Lake Council, meeting in Port Serel, adopted the following decision:

                The Lake Council,

                1. Reaffirms its commitment to the unity of Mali;

                2. Expresses deep concern at the closure of 400 schools;

                3. Requests the secretariat to report within 60 days.
                """);

        assertThat(r.statements()).extracting(Statement::speakers).allMatch(List.of("org:lake-council")::equals);
        assertThat(speakers(r, "the closure of")).containsExactly("org:lake-council");
    }

    @Test
    void aPeoplesDiplomatIsTheOneWhoHoldsAnOfficeThere() {
        Reading r = TestReader.read(
                """
                Deputy Minister Orla Venn of Fiji met Ghanaian Ambassador Jan Oduya and the mayor, Tam Birk.

                The Ghanaian diplomat said that the pier was old.
                """);

        assertThat(speakers(r, "the pier was")).containsExactly("person:jan-oduya");
    }

    @Test
    void theInterlocutorsAreTheTwoWhomTheReportIsAbout() {
        Reading r = TestReader.read(
                """
                Deputy Minister Orla Venn met Ambassador Jan Oduya. The meeting was attended by Director Tam Birk and Mayor Ilmar Kass.

                The interlocutors shared the view that the pier was old.
                """);

        assertThat(speakers(r, "the pier was")).containsExactly("person:orla-venn", "person:jan-oduya");
    }

    @Test
    void iOfASpeechIsWhoseSpeechItIs() {
        Reading r = TestReader.read(
                """
                Opening remarks by the Prime Minister of Samoa, the Hon. Orla Venn, at the Reef Talks

                I welcome you to Apia.

                I propose that we send one delegation to the talks.
                """);

        assertThat(speakers(r, "we send one")).containsExactly("person:orla-venn");
    }

    @Test
    void sheWhoIsNotNamedIsNobodyNamed() {
        Reading r = TestReader.read(
                """
                Minister Orla Venn opened the market in Port Serel on Friday.

                A kava seller from the hills had no doubt what mattered. "Let my boy go and pick fruit," she said.
                """);

        assertThat(speakers(r, "Let my boy")).isEmpty();
    }

    @Test
    void sheIsNoManByHisName() {
        Reading r = TestReader.read(
                """
                Minister Ursula Venn spoke first, before Minister Robert Birk.

                Robert Birk agreed with her. According to her, the plan would double trade in ten years.
                """);

        assertThat(speakers(r, "the plan would")).containsExactly("person:ursula-venn");
    }

    @Test
    void bothLeadersAreThoseTheReportIsAbout() {
        Reading r = TestReader.read(
                """
                President Orla Venn and President Tam Birk met in Port Serel on Friday.

                The pact was signed by Trade Minister Ilse Korn and Trade Minister Jon Havel.

                Both leaders said that the first trains would run in June.
                """);

        assertThat(speakers(r, "the first trains")).containsExactly("person:orla-venn", "person:tam-birk");
    }

    @Test
    void aJointStatementSpeaksForThoseWhoMet() {
        Reading r = TestReader.read(
                """
                President Orla Venn and President Tam Birk met in Port Serel on Friday.

                A joint statement issued in the evening welcomed the progress on the bridge.
                """);

        assertThat(speakers(r, "the progress on")).containsExactly("person:orla-venn", "person:tam-birk");
    }

    @Test
    void leadersOfACommuniqueAreTheBodyThatMeets() {
        Reading r = TestReader.read(
                """
                1. The Ninth Summit of the Lake Rim Forum was held in Port Serel on 3 May 2031.

                2. Leaders reaffirmed that the lake belongs to all. They noted that contributions had fallen.
                """);

        assertThat(speakers(r, "the lake belongs")).singleElement().asString().contains("lake-rim-forum");
        assertThat(speakers(r, "contributions had")).singleElement().asString().contains("lake-rim-forum");
    }

    @Test
    void hisGuestIsTheOtherOfTwoWhoMeet() {
        Reading r = TestReader.read(
                """
                President Tam Birk received President Orla Venn in Port Serel on Friday.

                President Tam Birk spoke of a partnership that asks for no headlines. His guest said that the fund would lend 30 million.
                """);

        assertThat(speakers(r, "the fund would")).containsExactly("person:orla-venn");
    }
}
