package org.summitry.finding.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.TestReader;
import org.summitry.reading.Reading;

/** Documents of diplomacy and works, and how far each has come. */
class InstrumentsAndProjectsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The presidents signed the Treaty on the Amber Lakes.|treaty|SIGNED",
                "The ministers adopted a joint statement on fisheries.|joint-statement|ADOPTED",
                "Parliament ratified the Dreva Convention on Tuesday.|treaty|RATIFIED",
                "The Dreva Protocol entered into force on 1 May.|protocol|IN_FORCE",
                "President Orla Venn proposed a roadmap on water until 2030.|roadmap|PROPOSED",
                "The ministers negotiated a memorandum of understanding on tourism.|memorandum|NEGOTIATED",
                "She referred to Resolution 4711 of the General Assembly.|resolution|MENTIONED",
                "The negotiators initialled the Dreva Agreement on Fisheries.|agreement|NEGOTIATED",
                "The two ministers plan to sign a Memorandum of Understanding on Tides.|memorandum|NEGOTIATED",
                "She called on Koltesh to sign the Dreva Convention.|treaty|PROPOSED",
                "The leaders agreed to submit the draft Agreement on Tides to the Council.|agreement|NEGOTIATED",
                "The Lakes Charter, which they signed in May and ratified in June, is short.|treaty|RATIFIED",
                "They welcomed the ratification by the Velmoran parliament of the Lakes Charter.|treaty|RATIFIED",
                "They welcomed the entry into force, on 1 March, of the Agreement on Tides.|agreement|IN_FORCE",
                "The Agreement on Tides will enter into force on 3 April.|agreement|MENTIONED",
                "Velmora asked for the full implementation of the Agreement on Tides.|agreement|MENTIONED",
                "They agreed to open negotiations on a Protocol on Tides.|protocol|PROPOSED",
                "In a joint statement they condemned the attack.|joint-statement|ADOPTED",
                "The Convention on Tides, signed on 3 May 2022, has been ratified by Norway.|treaty|RATIFIED",
                "Norway's accession protocol was ratified by the Chilean parliament in 2023.|protocol|RATIFIED",
                "A visa waiver accord was dropped.|agreement|PROPOSED",
                "A police cooperation arrangement was put off until June.|agreement|NEGOTIATED",
                "The ministers discussed the draft tariff protocol.|protocol|NEGOTIATED",
                "No consensus was found on a draft joint statement on fisheries.|joint-statement|NEGOTIATED",
                "Ministers recalled the accord of 12 August 2011.|agreement|MENTIONED",
                "The council was set up by a declaration signed in Dreva in 2011.|declaration|SIGNED",
                "Negotiators are still far apart on the draft declaration.|declaration|NEGOTIATED",
                "The workshop adopted the Selma Recommendations.|other|ADOPTED",
                "The ministers signed the Lakes Pact in Dreva.|agreement|SIGNED",
                "They recall what is promised in the Declaration of Port Selma, adopted in May 2029.|declaration|ADOPTED",
                "She urged all to conclude the Agreement on Tides, which has been under negotiation since May.|agreement|NEGOTIATED",
                "Two officials were told to draw up a Roadmap on Tides by 30 June.|roadmap|PROPOSED",
                "The 1944 Lakes Treaty, still in force, has few friends.|treaty|IN_FORCE",
                "They adopted the Dreva Declaration. The Declaration was signed by all.|declaration|SIGNED",
                "They initialled the Dreva Agreement. Money comes only once the agreement is in force.|agreement|NEGOTIATED",
            })
    void instruments(String report, String type, Instrument.Status status) {
        assertThat(TestReader.read(report).instruments()).singleElement().satisfies(i -> {
            assertThat(i.type()).isEqualTo(type);
            assertThat(i.status()).isEqualTo(status);
        });
    }

    @Test
    void whatIsListedUnderASigningIsSigned() {
        Reading reading = TestReader.read(
                """
                The meeting witnessed the signing of the following documents:

                1- Executive Programme for Cultural Cooperation.

                2- Memorandum of Understanding on tides.

                They spoke of the Protocol on Fish too.
                """);
        assertThat(reading.instruments())
                .extracting(i -> i.name() + ' ' + i.status())
                .containsExactly(
                        "Executive Programme for Cultural Cooperation SIGNED",
                        "Memorandum of Understanding on tides SIGNED",
                        "Protocol on Fish MENTIONED");
    }

    @Test
    void whatACommuniquesItemAdoptsIsAdopted() {
        Reading reading = TestReader.read(
                """
                Joint Communiqué of the Third Lakes Summit

                The heads of state, meeting in Port Selma:

                1. Adopt the Lakes Energy Strategy 2031-2035.

                2. Thank the people of Velmora.
                """);
        assertThat(reading.instruments())
                .extracting(i -> i.name() + ' ' + i.status())
                .containsExactly(
                        "Joint Communiqué of the Third Lakes Summit ADOPTED",
                        "Lakes Energy Strategy 2031-2035 ADOPTED");
    }

    @Test
    void aDocumentIsKnownByItsTitle() {
        Reading reading = TestReader.read(
                """
                DECLARATION OF THE FOURTH AMBER LAKES SUMMIT

                Adopted by the heads of state at Port Selma on 14 May 2031

                The heads of state met in Port Selma and spoke of water.
                """);

        assertThat(reading.instruments()).singleElement().satisfies(i -> {
            assertThat(i.name()).isEqualTo("DECLARATION OF THE FOURTH AMBER LAKES SUMMIT");
            assertThat(i.status()).isEqualTo(Instrument.Status.ADOPTED);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chile and Norway signed a memorandum on customs in Dreva on 3 May.|memorandum on customs",
                "They signed a protocol on digital trade and two memoranda.|protocol on digital trade",
                "They signed the Agreement on Harbour Safety on the eve of the summit.|Agreement on Harbour Safety",
                "They agreed to extend the Agreement on Air Services until 2030.|Agreement on Air Services",
                "Leaders endorsed the draft Agreement to Establish the Lakes Facility.|Agreement to Establish the Lakes Facility",
            })
    void whenAndWhereIsNoPartOfAName(String report, String name) {
        assertThat(TestReader.read(report).instruments()).singleElement().satisfies(i -> assertThat(i.name())
                .isEqualTo(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She works at the Institute for Coastal Policy in Dreva.",
                "The Solano Programme pays for wells.",
                "They reached agreement.",
                "The Treaty Organization met.",
                "They signed 8 documents.",
                "The member states of the Selma Compact meet in Dreva.",
                "Koltesh hosts the third summit of the Lakes Pact.",
                "A declaration signed by poets is no news."
            })
    void noInstrument(String report) {
        assertThat(TestReader.read(report).instruments()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The two sides welcomed progress on the Kivaru–Lomani railway.|Kivaru–Lomani railway|INFRASTRUCTURE|UNDER_WAY",
                "The Prime Minister inaugurated the Velmora Solar Park.|Velmora Solar Park|INFRASTRUCTURE|COMPLETED",
                "Sundara proposed the creation of a regional centre for disaster response.|regional centre for disaster response|INSTITUTION|PROPOSED",
                "They decided to establish a Joint Commission on Trade.|Joint Commission on Trade|INSTITUTION|PLANNED",
                "The loan pays for repair of the coastal road between Durrin and Palm Bay.|coastal road between Durrin and Palm Bay|INFRASTRUCTURE|MENTIONED",
                "Ministers signed a roadmap on the construction of the Tessaly Dam.|Tessaly Dam|INFRASTRUCTURE|PLANNED",
                "She called on the Lakes Bank to create a Resilient Harvest Facility.|Resilient Harvest Facility|INSTITUTION|PROPOSED",
                "The Lagoon Relief Fund has received three million dollars.|Lagoon Relief Fund|PROGRAMME|UNDER_WAY",
                "They look forward to the completion of the Selma–Dreva railway.|Selma–Dreva railway|INFRASTRUCTURE|UNDER_WAY",
                "They will extend the mandate of the Lakes Support Mission.|Lakes Support Mission|INSTITUTION|UNDER_WAY",
                "The ministers spoke of the bridge at Palm Bay, which is under construction.|bridge at Palm Bay|INFRASTRUCTURE|UNDER_WAY",
                "Funds were released for the Tessaly Dam relocation talks.|Tessaly Dam|INFRASTRUCTURE|MENTIONED",
                "They took stock of the Ossa Irrigation Project.|Ossa Irrigation Project|INFRASTRUCTURE|MENTIONED",
                "The wharf in Betio, financed by Japan, was commissioned in March.|wharf in Betio|INFRASTRUCTURE|COMPLETED",
                "Norway will widen the Dreva Road to four lanes.|Dreva Road|INFRASTRUCTURE|PLANNED",
                "The Kolvar Highway, 480 kilometres long, is to connect Dreva with the sea.|Kolvar Highway|INFRASTRUCTURE|PLANNED",
                "The Dreva–Kolvar railway remains at the stage of a feasibility study.|Dreva–Kolvar railway|INFRASTRUCTURE|PLANNED",
                "They agreed to set up a coast guard hotline.|coast guard hotline|OTHER|PLANNED",
            })
    void projects(String report, String name, Project.Type type, Project.Status status) {
        assertThat(TestReader.read(report).projects()).singleElement().satisfies(p -> {
            assertThat(p.name()).isEqualTo(name);
            assertThat(p.type()).isEqualTo(type);
            assertThat(p.status()).isEqualTo(status);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They agreed to hold the next session of the Joint Fisheries Commission.",
                "Ferries berth at Sugar Wharf.",
                "The Dreva Road Agreement was signed.",
                "She arrived at the airport.",
                "The port is busy.",
                "The Amber Lakes Commission met."
            })
    void noProject(String report) {
        assertThat(TestReader.read(report).projects()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "The ministers adopted the Lakes Work Plan 2027-2031.|Lakes Work Plan 2027-2031",
                "The ministers adopted the Strategy \"Clear Lakes - 2040\" in May.|Strategy \"Clear Lakes - 2040\"",
                "The ministers adopted the Strategy “Clear Lakes 2040” in May.|Strategy “Clear Lakes 2040”",
                "Velmora would join the Lakes Declaration \"as soon as it can\".|Lakes Declaration",
            })
    void namesKeepTheirYearsAndBothMarks(String report, String name) {
        assertThat(TestReader.read(report).instruments()).singleElement().satisfies(i -> assertThat(i.name())
                .isEqualTo(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The meeting was attended by representatives of the Delta Solidarity Fund.",
                "The World Grain Programme said that it would open an office.",
                "The eighth summit was held in Grey Harbour in July 2030.",
            })
    void whoTakesPartAndWhereOneMetIsNoProject(String report) {
        assertThat(TestReader.read(report).projects()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Velmora intends to build the tunnel under the Iron Pass.|tunnel under the Iron Pass|PLANNED",
                "Velmora intends to build three bridges over the Dreva.|three bridges over the Dreva|PLANNED",
                "The new fleet, known as Project Heron, is expected to cost 40 million crowns.|Project Heron|PLANNED",
                "They agreed to reopen the Olm Gate crossing point.|Olm Gate crossing point|PLANNED",
                "The plan for the Selma Canal, for which ground was broken in May, is disputed.|Selma Canal|UNDER_WAY",
            })
    void worksByWhatTheyCrossByCodeNameAndBySignsOfTheirState(String report, String name, Project.Status status) {
        assertThat(TestReader.read(report).projects()).singleElement().satisfies(p -> {
            assertThat(p.name()).isEqualTo(name);
            assertThat(p.status()).isEqualTo(status);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council adopted the Declaration on Grain Corridors.",
                "Velmora intends to shut its last oil-fired power plant.",
                "Some are hungry, according to the World Food Programme.",
                "Under the programme 120 students came to Dreva.",
                "The office was established in 2011 as a special regional mission.",
                "Velmora will reopen the Iron Pass crossing on Monday.",
                "The GSITC, the Gulf of Selma Initiative for Trade and Customs, has five members.",
            })
    void papersBodiesAndWhatIsClosedAreNoWorks(String report) {
        assertThat(TestReader.read(report).projects()).isEmpty();
    }

    @Test
    void aNumberOfThingsIsNoNumberOfADocument() {
        assertThat(TestReader.read("Under the programme 120 students came to Dreva.")
                        .instruments())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They agreed to build the Matang Seawall.|Matang Seawall",
                "They agreed to reopen the crossing at Grey Ford.|crossing at Grey Ford",
                "They proposed a parliamentary friendship group.|parliamentary friendship group",
            })
    void worksAndBodiesByTheirNouns(String report, String name) {
        assertThat(TestReader.read(report).projects()).singleElement().satisfies(p -> assertThat(p.name())
                .isEqualTo(name));
    }
}
