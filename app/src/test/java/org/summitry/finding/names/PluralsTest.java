package org.summitry.finding.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.TestReader;
import org.summitry.finding.instruments.Instrument;
import org.summitry.finding.statements.Statement;
import org.summitry.finding.undertakings.Undertaking;
import org.summitry.reading.Reading;

/** Whom 'they' and 'the leaders' mean, in short reports about invented states and people. */
class PluralsTest {
    private static List<String> whom(Reading r, String words) {
        return r.cast().mentions().stream()
                .filter(m -> r.parse().text(m.span()).equals(words))
                .findFirst()
                .map(Mention::actors)
                .orElse(List.of("not found"));
    }

    private static List<String> speakers(Reading r, String content) {
        return r.statements().stream()
                .filter(s -> r.parse().text(s.content()).contains(content))
                .findFirst()
                .map(Statement::speakers)
                .orElse(List.of("no such statement"));
    }

    @Test
    void theLeadersAreThoseWhoAttendWithTheChairAndNotTheGuests() {
        Reading r = TestReader.read(
                """
                The fourth Lake Summit was held in Port Serel on 3 May 2031 under the chairmanship of President Orla Venn of Norland.

                President Tam Birk of Sudmark and President Jon Havel of Velmora attended the summit. Ilse Korn, President of Ruvania, \
                and Ana Reyes, head of the Lake Bank, were invited as guests of honour.

                The leaders signed the Lake Declaration.
                """);

        assertThat(r.instruments())
                .flatExtracting(Instrument::parties)
                .extracting(Instrument.Party::actor)
                .containsExactlyInAnyOrder("person:orla-venn", "person:tam-birk", "person:jon-havel");
    }

    @Test
    void aGuestOfHonourWhoIsNamedAloneIsNoneOfTheLeaders() {
        Reading r = TestReader.read(
                """
                President Tam Birk of Sudmark and President Jon Havel of Velmora met in Port Serel on 3 May 2031.

                Guest of honour Ana Reyes and President Ilse Korn of Ruvania came later, as observers. The leaders said that the port was open.
                """);

        assertThat(speakers(r, "port")).containsExactlyInAnyOrder("person:tam-birk", "person:jon-havel");
    }

    @Test
    void theyAreThoseOfTheSentenceWhoActedBefore() {
        Reading r = TestReader.read(
                """
                President Tam Birk thanked President Jon Havel and President Ilse Korn.

                On Friday Minister Orla Venn and Minister Ana Reyes held a meeting, during which they agreed to open the bridge by June.
                """);

        assertThat(whom(r, "they")).containsExactly("person:orla-venn", "person:ana-reyes");
    }

    @Test
    void theyMayBePeopleWhomTheTextDoesNotName() {
        Reading r = TestReader.read(
                """
                President Tam Birk met President Jon Havel in Port Serel on Friday.

                Farmers from both banks shared their experience. They demanded that the bridge be opened.
                """);

        assertThat(whom(r, "They")).isEmpty();
        assertThat(speakers(r, "bridge")).isEmpty();
    }

    @Test
    void theyAreAGovernmentAndABodyThatAreJoined() {
        Reading r = TestReader.read(
                """
                President Tam Birk met President Jon Havel in Port Serel on Friday.

                The government of Chad and the rebel Front for Renewal (FFR) signed a truce. They promised to open the road.
                """);

        assertThat(whom(r, "They")).containsExactlyInAnyOrder("state:TCD", "org:front-for-renewal");
    }

    @Test
    void aClauseAboutSomebodyIsHis() {
        Reading r = TestReader.read(
                "The talks were opened by the Secretary-General of the Lake Community, Dr. Orla Venn, who called the treaty a good example.");

        assertThat(speakers(r, "treaty")).containsExactly("person:orla-venn");
    }

    @Test
    void aGovernmentMayBeToldOfByItsState() {
        Reading r = TestReader.read(
                "The next summit will be held in Chad, whose government promised to build a hall by then.");

        assertThat(r.undertakings()).singleElement().satisfies(u -> assertThat(u.actors())
                .containsExactly("state:TCD"));
    }

    @Test
    void theLeadersAreOfTheBodyWhoseLeadersTheTextHasSpokenOf() {
        Reading r = TestReader.read(
                """
                Leaders of the seven-member Lake Forum backed the railway on Tuesday.

                In a note issued after two days of talks, the leaders pledged to raise 9 billion dollars by 2035.
                """);

        assertThat(r.undertakings()).singleElement().satisfies(u -> {
            assertThat(u.actors()).containsExactly("org:lake-forum");
            assertThat(u.force()).isEqualTo(Undertaking.Force.AGREEMENT);
        });
    }

    @Test
    void theThreeAreThoseWhoWereNamedAsThree() {
        Reading r = TestReader.read(
                """
                The presidents of Chad, Ghana and Kenya closed their summit on Saturday.

                Minister Tam Birk was there, and Minister Jon Havel listened to him. The director of the Lake Bank, Ilse Korn, spoke too.                 The three signed a protocol on fish.
                """);

        assertThat(whom(r, "The three")).containsExactly("state:TCD", "state:GHA", "state:KEN");
    }

    @Test
    void ministersWhomNobodyNamesAreNotThePresidents() {
        Reading r = TestReader.read(
                """
                President Tam Birk of Norland met President Jon Havel of Sudmark in Port Serel on Friday.

                It was agreed that finance ministers would meet in May. The ministers will report by June.
                """);

        assertThat(whom(r, "The ministers")).isEmpty();
    }

    @Test
    void ministersAreOfTheStatesWherePersonsOfAnotherRankWereNamed() {
        Reading r = TestReader.read(
                """
                President Tam Birk of Chad met President Jon Havel of Ghana in Port Serel on Friday.

                The ministers promised to open the bridge by June.
                """);

        assertThat(whom(r, "The ministers")).containsExactly("state:TCD", "state:GHA");
    }

    @Test
    void thePartiesMayBeAGovernmentAndABody() {
        Reading r = TestReader.read(
                """
                The government of Chad and the rebel Front for Renewal (FFR) agreed on a truce.

                Daniel Birk, who leads the talks on behalf of the Lake Community, said that the parties had agreed to open two roads by May.
                """);

        assertThat(whom(r, "the parties")).containsExactlyInAnyOrder("state:TCD", "org:front-for-renewal");
    }

    @Test
    void theyArePersonsRatherThanTheStatesOfWhichTheyAreMinisters() {
        Reading r = TestReader.read(
                """
                When Minister Tam Birk, Minister Jon Havel and Minister Ana Reyes sat down in Port Serel on Friday, it was the first time \
                that the foreign ministers of Chad, Ghana and Kenya had met. They agreed to open the bridge by June.
                """);

        assertThat(whom(r, "They")).containsExactly("person:tam-birk", "person:jon-havel", "person:ana-reyes");
    }

    @Test
    void whoIsToldOfInPassingIsNotThey() {
        Reading r = TestReader.read(
                """
                President Tam Birk and President Jon Havel said that farmers were afraid. They agreed to open the bridge by June.
                """);

        assertThat(whom(r, "They")).containsExactly("person:tam-birk", "person:jon-havel");
    }

    @Test
    void whoIsInAStateDoesNotSpeakForIt() {
        Reading r = TestReader.read(
                """
                The opposition in Chad said that the bridge was unsafe. The authorities in Ghana said that the port was open.
                """);

        assertThat(speakers(r, "bridge")).isEmpty();
        assertThat(speakers(r, "port")).containsExactly("state:GHA");
    }

    @Test
    void aGeneralIsNoSecretaryGeneral() {
        Reading r = TestReader.read(
                """
                Secretary-General Ilse Korn opened the session. She had spoken with the President of Chad, General Jon Havel.

                The Secretary-General said that the port was open.
                """);

        assertThat(speakers(r, "port")).containsExactly("person:ilse-korn");
    }

    @Test
    void whereTheyMeetHoldsNoSession() {
        Reading r = TestReader.read(
                """
                President Tam Birk hosted his counterpart from Chad, President Jon Havel, for talks at State House.

                The Heads of State said that the port was open.
                """);

        assertThat(speakers(r, "port")).containsExactlyInAnyOrder("person:tam-birk", "person:jon-havel");
    }

    @Test
    void whoIsNamedBehindAGroupWithAFormOfAddressBelongsToIt() {
        Reading r = TestReader.read(
                """
                President Tam Birk met President Jon Havel in Port Serel on Friday.

                The two ministers, Hon. Grace Mwila and Hon. Abdou Sani, said that the port was open.
                """);

        assertThat(whom(r, "The two ministers")).containsExactly("person:grace-mwila", "person:abdou-sani");
    }

    @Test
    void whatHasAnEmbassyOrAGovernmentIsAState() {
        Reading r = TestReader.read(
                """
                Volgia's embassy in Port Serel dismissed the appeal. The minister regretted the absence of Marvia, whose government had \
                promised to come. Volgia demanded that the port be opened.
                """);

        assertThat(r.cast().states()).extracting(State::id).contains("state:x-volgia", "state:x-marvia");
        assertThat(speakers(r, "port")).containsExactly("state:x-volgia");
    }

    @Test
    void ministersFromStatesAreThoseStates() {
        Reading r = TestReader.read(
                """
                For years I sat in rooms where ministers from Chad and Ghana nodded at the same slides.

                In March the ministers met again and left without a text.
                """);

        assertThat(whom(r, "the ministers")).containsExactly("state:TCD", "state:GHA");
    }

    @Test
    void whoSpeaksIsNotJoinedToWhatIsSaid() {
        Reading r = TestReader.read(
                """
                President Tam Birk and President Jon Havel met in Port Serel on Friday.

                Chad, Minister Ana Reyes told them, will open the bridge by June. Soon they left.
                """);

        assertThat(whom(r, "they"))
                .contains("person:tam-birk", "person:jon-havel")
                .doesNotContain("state:TCD");
    }
}
