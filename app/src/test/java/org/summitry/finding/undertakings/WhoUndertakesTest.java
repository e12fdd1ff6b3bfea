package org.summitry.finding.undertakings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.TestReader;
import org.summitry.reading.Reading;

/** Whose an undertaking is that others note, and which of several acts is each. */
class WhoUndertakesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Lake Council welcomed the readiness expressed by Kenya to contribute 40 observers.|PLEDGE|state:KEN|contribute 40 observers",
                "The Lake Council welcomed the offer of Ghana to host a round table in Dreva.|PROPOSAL|state:GHA|host a round table in Dreva",
                "The Lake Council noted the commitment made by Senegal to reopen the road by June 2031.|PLEDGE|state:SEN|reopen the road by June 2031",
                "The ministers took note of an offer by the Lake Bank to fund the study.|PROPOSAL|org:lake-bank|fund the study",
                "Minister Orla Venn of Kenya reaffirmed Kenya's commitment to clear the mines by 2032.|PLEDGE|person:orla-venn|clear the mines by 2032",
            })
    void whatABodyNotesIsHisWhoTookItOn(String report, Undertaking.Force force, String actor, String action) {
        Reading r = TestReader.read(report);

        assertThat(r.undertakings())
                .extracting(
                        Undertaking::force, Undertaking::actors, u -> r.parse().text(u.span()))
                .containsExactly(tuple(force, java.util.List.of(actor), action));
    }

    @Test
    void itemsInOneSentenceAreEachAnAct() {
        Reading r =
                TestReader.read("The Lake Council instructed the Secretary (a) to deploy observers within sixty days,"
                        + " (b) to open an office in Dreva, and (c) to report to the Council every three months.");

        assertThat(r.undertakings())
                .extracting(u -> r.parse().text(u.span()))
                .containsExactly(
                        "deploy observers within sixty days",
                        "open an office in Dreva",
                        "report to the Council every three months");
        assertThat(r.undertakings()).extracting(Undertaking::force).containsOnly(Undertaking.Force.AGREEMENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Heavy weapons are to be withdrawn eight kilometres by 31 March 2032.|AGREEMENT|Heavy weapons are to be withdrawn eight kilometres by 31 March 2032",
                "President Orla Venn told the families that work would start by August 2031.|PLEDGE|work would start by August 2031",
                "President Orla Venn said construction of the bridge will begin in June 2032.|PLEDGE|construction of the bridge will begin in June 2032",
                "The Lake Council approved 6 million crowns for a second year of the programme.|AGREEMENT|6 million crowns for a second year of the programme",
                "The foreign ministry of Kenya said that it would post an attaché to Accra.|PLEDGE|it would post an attaché to Accra",
            })
    void actsThatNobodyIsNamedFor(String report, Undertaking.Force force, String action) {
        Reading r = TestReader.read(report);

        assertThat(r.undertakings())
                .extracting(Undertaking::force, u -> r.parse().text(u.span()))
                .containsExactly(tuple(force, action));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The session is to be held in Dreva in May 2032.",
                "The cable is to be seen as a gift of the people.",
                "Construction of the bridge will begin in June 2032.",
                "President Orla Venn said that the work would start.",
            })
    void whatIsArrangedOrOnlyToldIsNoUndertaking(String report) {
        assertThat(TestReader.read(report).undertakings()).isEmpty();
    }

    @Test
    void whatNeitherSideIntendsIsDenied() {
        Reading r = TestReader.read(
                "President Orla Venn said that neither side intended to take the fishing case to the court in Dreva.");

        assertThat(r.undertakings()).allMatch(Undertaking::negated);
    }

    @Test
    void theLetterOfAnAnswerIsNoPartOfIt() {
        Reading r = TestReader.read(
                """
                President Orla Venn of Kenya answered questions.

                Q: And the road?

                A: They should publish the survey of the road.
                """);

        assertThat(r.undertakings())
                .extracting(u -> r.parse().text(u.span()))
                .containsExactly("They should publish the survey of the road");
    }

    @Test
    void itemsWithoutASubjectAreTheirsWhoOpenTheList() {
        Reading r = TestReader.read("The Presidents of Kenya and Ghana, meeting in Dreva:\n\n"
                + "1. Express their thanks to the people of Dreva.\n\n"
                + "2. Adopt the Lake Strategy, and instruct the Council of Ministers to report on it by June 2031.\n\n"
                + "3. Decide to create a Lake Fund with its seat in Accra.");

        assertThat(r.undertakings())
                .extracting(Undertaking::force, Undertaking::actors)
                .containsOnly(tuple(Undertaking.Force.AGREEMENT, java.util.List.of("state:KEN", "state:GHA")))
                .hasSize(2);
    }

    @Test
    void stepsThatNobodyTakesTogetherAreNoUndertakings() {
        Reading r = TestReader.read("How to apply for a stand at the fair:\n\n"
                + "1. Decide to rent one of the large stands.\n\n2. Fill in the form and decide to pay by card.");

        assertThat(r.undertakings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Under the deal, Kenya will ship two million tonnes of gas to Accra by 2031.|AGREEMENT|state:KEN",
                "They signed an accord under which Ghana will open a port in Dreva.|AGREEMENT|state:GHA",
                "Under its own programme, Kenya will ship gas to Accra by 2031.|PLEDGE|state:KEN",
                "Kenyan Minister Orla Venn met President Jan Oduya. Venn said her government would lift the visa rule by June 2031.|PLEDGE|person:orla-venn",
                "Kenyan Minister Orla Venn met President Jan Oduya. Venn said the two sides intended to open a port by June 2031.|PLEDGE|person:orla-venn",
                "The talks were led by Kenya's Minister of Energy Orla Venn, Ghana's Minister of Transport Jan Oduya and Norway's Minister of Ports Ilmar Kass. The three states agreed to open a port by May 2031.|AGREEMENT|state:KEN;state:GHA;state:NOR",
                "Kenya and Ghana decided on Monday to open a port by June 2031, Kenyan President Orla Venn said.|AGREEMENT|state:KEN;state:GHA",
                "Kenyan Minister Orla Venn met Ghanaian Minister Jan Oduya in Dreva. The technical teams were instructed to finish the map by May 2031.|AGREEMENT|person:orla-venn;person:jan-oduya",
            })
    void whatIsSettledOrSaidOfOnesOwnSide(String report, Undertaking.Force force, String actors) {
        assertThat(TestReader.read(report).undertakings()).singleElement().satisfies(u -> {
            assertThat(u.force()).isEqualTo(force);
            assertThat(String.join(";", u.actors())).isEqualTo(actors);
        });
    }
}
