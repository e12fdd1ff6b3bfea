package org.summitry.finding.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.TestReader;
import org.summitry.packs.Packs;
import org.summitry.reading.Reading;

/** Short reports about invented states and people. */
class NameFinderTest {
    private static Cast cast(String report) {
        return TestReader.read(report, Packs.none()).cast();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "President Orla Venn arrived on Monday.|Orla Venn",
                "The Velmoran Foreign Minister, Dr. Haldor al-Basri, spoke first.|Haldor al-Basri",
                "Haldor bin Taleb, the minister of energy of Velmora, spoke first.|Haldor bin Taleb",
                "Deputy Prime Minister J. P. Okonjo-Lindqvist opened the talks.|J. P. Okonjo-Lindqvist",
                "The talks were opened by H.E. Mr. Tomás Ferreira da Silva, Ambassador of Ruvania.|Tomás Ferreira da Silva",
                "The clinic was run by Karin Solheim in those years.|Karin Solheim",
                "“The road is open,” said Nguyen Van Thanh.|Nguyen Van Thanh",
                "Presidents Gurbandurdy Atajanow of Velmora and Ilmar Kass of Ruvania attended.|Gurbandurdy Atajanow",
            })
    void personsAreFoundByTitleAppositionActOrGivenName(String report, String name) {
        assertThat(cast(report).persons()).extracting(Person::name).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Energy Ministers Meeting was held in Kolvar.",
                "The Deputy Secretary will follow on Friday.",
                "The Kolvar River Commission met on Monday.",
                "On Monday the Northern Corridor was opened.",
                "Ministers signed the Port Selma Declaration.",
            })
    void otherNamesAreNoPersons(String report) {
        assertThat(cast(report).persons()).isEmpty();
    }

    @Test
    void aSurnameIsThePersonNamedInFullBefore() {
        Cast cast = cast(
                "Foreign Minister Karin Solheim met the press. Solheim said that talks would go on. Ms. Solheim left.");

        assertThat(cast.persons()).singleElement().satisfies(p -> assertThat(p.aliases())
                .containsExactly("Karin Solheim", "Solheim"));
    }

    @Test
    void aSurnameOfTwoWordsIsThePersonNamedInFullBefore() {
        Cast cast = cast(
                "Foreign Minister Karin Ould Solheim met the press. Minister Ould Solheim said that talks would go on.");

        assertThat(cast.persons()).extracting(Person::name).containsExactly("Karin Ould Solheim");
    }

    @Test
    void twoPersonsOfOneSurnameStayTwo() {
        Cast cast = cast("President Amara Okonjo met Minister Peter Okonjo. Amara Okonjo spoke first.");

        assertThat(cast.persons()).extracting(Person::name).containsExactlyInAnyOrder("Amara Okonjo", "Peter Okonjo");
    }

    @Test
    void officesAreReadWithTheirHoldersAndTimes() {
        Cast cast = cast(
                "The newly appointed Foreign Minister of Velmora, Karin Solheim, met former Ruvanian President Ilmar Kass.");

        assertThat(cast.persons())
                .filteredOn(p -> p.name().equals("Ilmar Kass"))
                .singleElement()
                .satisfies(p -> assertThat(p.offices()).first().satisfies(o -> {
                    assertThat(o.status()).isEqualTo("former");
                    assertThat(o.of()).isEqualTo("state:x-ruvanian");
                }));
        assertThat(cast.persons())
                .filteredOn(p -> p.name().equals("Karin Solheim"))
                .singleElement()
                .satisfies(p -> assertThat(p.offices()).first().satisfies(o -> {
                    assertThat(o.title()).contains("Foreign Minister");
                    assertThat(o.of()).isEqualTo("state:x-velmora");
                }));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "President Orla Venn met the press. She said that talks would go on.|She",
                "President Orla Venn met the press. The President said that talks would go on.|The President",
                "Velmoran President Orla Venn met the press. The Velmoran leader spoke of peace.|The Velmoran leader",
            })
    void referencesAreResolved(String report, String words) {
        Cast cast = cast(report);
        int at = report.indexOf(words, report.indexOf('.'));

        assertThat(cast.mentions())
                .filteredOn(m -> m.span().start() == at)
                .extracting(Mention::actors)
                .contains(List.of("person:orla-venn"));
    }

    @Test
    void anAcronymDefinedInTheTextNamesItsOrganisation() {
        Cast cast =
                cast("The Amber Lakes Commission (ALC) met on Monday. The ALC said that it would publish an atlas.");

        assertThat(cast.organizations()).singleElement().satisfies(o -> assertThat(o.aliases())
                .containsExactly("Amber Lakes Commission", "ALC"));
    }

    @Test
    void knownStatesAreFoundByNameDemonymAndSide() {
        Cast cast = TestReader.read("The Kenyan side thanked Norway. Nairobi and Oslo will open talks.")
                .cast();

        assertThat(cast.states()).extracting(State::id).contains("state:KEN", "state:NOR");
    }

    @Test
    void aStateIsFoundByItsMinisterAndNotNamedAfterItsPeople() {
        Cast cast = cast("Velmoran President Orla Venn spoke. Velmora will open a port. Some 900 Velmorans work abroad."
                + " Ruvania has called for an inquiry, Ruvania's Environment Minister, Ilmar Kass, said.");

        assertThat(cast.states()).extracting(State::id).containsExactly("state:x-velmora", "state:x-ruvania");
    }

    @Test
    void twoStatesJoinedByAHyphenAreNoOrganisation() {
        assertThat(TestReader.read("The U.S.-Iraq partnership is old.").cast().organizations())
                .isEmpty();
    }

    @Test
    void aHeadingRunsOnPastAName() {
        Cast cast = cast(
                "Deputy Secretary Orla Venn Travel to Ruvania\n\nDeputy Secretary Venn will travel to Ruvania on Monday to meet its government.");

        assertThat(cast.persons()).extracting(Person::name).containsExactly("Orla Venn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "President of Velmora Orla Venn, President of Ruvania Jan Oduya and President of Koltesh Ilmar Kass took part.|Orla Venn|President|state:x-velmora",
                "President of Velmora Orla Venn, President of Ruvania Jan Oduya and President of Koltesh Ilmar Kass took part.|Jan Oduya|President|state:x-ruvania",
                "At the invitation of the Minister of Foreign Affairs of Velmora, Mr. Ilmar Kass, the Minister of Foreign Affairs and Human Mobility of Ruvania, Ms. Karin Solheim, arrived.|Ilmar Kass|Minister of Foreign Affairs|state:x-velmora",
                "At the invitation of the Minister of Foreign Affairs of Velmora, Mr. Ilmar Kass, the Minister of Foreign Affairs and Human Mobility of Ruvania, Ms. Karin Solheim, arrived. The President of Ruvania came too.|Karin Solheim|Minister of Foreign Affairs and Human Mobility|state:x-ruvania",
                "Dr. Baro Mwanza, Permanent Secretary, Ministry of Water, led the delegation.|Baro Mwanza|Permanent Secretary|org:ministry-of-water",
                "Jan Oduya, deputy director of the Institute for Naval and Coastal Studies, spoke.|Jan Oduya|deputy director|org:institute-for-naval-and-coastal-studies",
                "The President of the Council of Ministers, Mr. Ilmar Kass, received the guests.|Ilmar Kass|President of the Council of Ministers|",
            })
    void anOfficeIsThatOfTheNameItStandsWith(String report, String person, String title, String of) {
        assertThat(cast(report).persons())
                .filteredOn(p -> p.name().equals(person))
                .singleElement()
                .satisfies(p -> assertThat(p.offices())
                        .extracting(Office::title, Office::of)
                        .containsExactly(tuple(title, of)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FINAL COMMUNIQUÉ\n\nWATER AND ENERGY TRACK OF THE RUVANIAN PARLIAMENT\n\nThe ministers met on Monday.",
                "Work on the Rogan HPP-1 went on.",
                "The Grid Interconnection Plan was read.",
                "They signed a roadmap for Regional Cooperation.",
                "The Press Briefing was short.",
            })
    void headingsWorksAndDocumentsAreNoOrganisations(String report) {
        assertThat(cast(report).organizations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Sweden takes over the presidency of the Council of the European Union in July.,Council of the European Union",
        "They proposed a Business Council of Amber Lakes countries.,Business Council of Amber Lakes countries",
        "The Institute for Strategic and Regional Studies published it.,Institute for Strategic and Regional Studies",
    })
    void anOrganisationsNameIsTakenWhole(String report, String name) {
        assertThat(cast(report).organizations()).extracting(Organization::name).contains(name);
    }

    @Test
    void aPartOfTheWorldIsNoState() {
        Cast cast = cast(
                "The Central Asian presidents met. The Heads of State of Central Asia and the leaders of West Africa agreed.");

        assertThat(cast.states()).isEmpty();
    }

    @Test
    void bodiesKeepTheFieldBeforeAndAndLoseTheNumberOfTheirEdition() {
        Reading r = TestReader.read(
                "The Ninth Lake Islands Forum heard from the Peace and Security Council on Tuesday. The relief cost USD 40 million.");

        assertThat(r.cast().organizations())
                .extracting(Organization::name)
                .containsExactlyInAnyOrder("Lake Islands Forum", "Peace and Security Council");
    }

    @Test
    void aSurnameWithItsArticleIsThePersonNamedInFull() {
        Reading r = TestReader.read(
                "His Excellency Hamoud bin Faisal Al Saidi arrived on Monday. Al Saidi said that the port was open.");

        assertThat(r.cast().persons()).hasSize(1);
        assertThat(r.cast().persons().get(0).aliases()).containsExactly("Hamoud bin Faisal Al Saidi", "Al Saidi");
    }

    @Test
    void noFormOfAddressBeginsAState() {
        Cast cast = TestReader.read("Ministers of Nepal, Sri Lanka and Thailand met. Sri Lanka offered to map the bay.")
                .cast();

        assertThat(cast.persons()).isEmpty();
        assertThat(cast.states()).extracting(State::id).contains("state:LKA");
    }

    @Test
    void severalStatesAreNotOneMore() {
        Cast cast = cast(
                "The Presidents of the Member States were there, and so were the Presidents of the Republic of Serel and the Republic of Karsk.");

        assertThat(cast.states()).extracting(State::name).containsExactlyInAnyOrder("Serel", "Karsk");
    }

    @Test
    void headsOfGovernmentAreOfTheirBodyNotOfAGovernment() {
        Cast cast = cast("Heads of State and Government of the Lake Basin Authority met in Port Serel.");

        assertThat(cast.organizations()).extracting(Organization::name).containsExactly("Lake Basin Authority");
    }

    @Test
    void whoStandsBetweenTwoPersonsOfARowIsAPerson() {
        Cast cast = cast("Jan Oduya, Tamsin Verhoek and Li Qan sat down in Port Alder on Friday.");

        assertThat(cast.persons())
                .extracting(Person::name)
                .containsExactlyInAnyOrder("Jan Oduya", "Tamsin Verhoek", "Li Qan");
    }

    @Test
    void aSurnameOfSeveralWordsMayBeginASentence() {
        Cast cast = cast("President Tilda van der Orn spoke first. Van der Orn said that the bridge was late.");

        assertThat(cast.persons()).singleElement().satisfies(p -> assertThat(p.aliases())
                .containsExactly("Tilda van der Orn", "Van der Orn"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Velmora's President-elect, Orla Venn, takes office in June.|Orla Venn",
                "The summit was chaired by H.E. Datu Karim Selong, President of Mirovia.|Karim Selong",
            })
    void whatIsElectedOrAddressedIsTheNameAlone(String report, String name) {
        assertThat(cast(report).persons()).extracting(Person::name).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The study by the Tarskan engineers Vester & Holm says that the bridge costs five million.",
                "Norland paid for the programme. Operation Lantern Hill met its target.",
                "In the old town of Santa Rosa, ministers of several states signed a treaty.",
                "On the Straits of Kel Marun, several leaders expressed concern about the ships.",
            })
    void firmsOperationsAndPlacesAreNoPersons(String report) {
        assertThat(cast(report).persons()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Talks were opened by Kenya's Musalia Mudavadi, with Uganda's Jeje Odongo in attendance.|Jeje Odongo",
                "Ministers from Togo (Robert Dussey) and Benin (Olushegun Bakari) attended.|Olushegun Bakari",
            })
    void whoStandsBesideAStateAsItsPersonIsOne(String report, String name) {
        assertThat(TestReader.read(report).cast().persons())
                .extracting(Person::name)
                .contains(name);
    }

    @Test
    void anAllianceOfFarmersIsNoState() {
        Cast cast = cast("Goran Petek, leader of the Farmers' Alliance, vowed to table a motion in June.");

        assertThat(cast.states()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I spent a day with Mahnu Sein Turon, who chairs the committee.|Mahnu Sein Turon",
                "The plan dates from 2020, when Recep Tayyip Sarper, standing beside his guest, spoke.|Recep Tayyip Sarper",
                "Hossein Amir-Dovlati spoke. The late Amir-Dovlati was a minister.|Hossein Amir-Dovlati",
                "The Forum's Secretary General, Baron Wakena, has said that the port is open.|Baron Wakena",
            })
    void whoIsToldOfWithWhoIsAPerson(String report, String name) {
        assertThat(TestReader.read(report, Packs.none()).cast().persons())
                .extracting(Person::name)
                .containsExactly(name);
    }

    @Test
    void whatAStateControlsIsNotTheState() {
        Reading r = TestReader.read(
                "He flew over Velmoran-controlled land. The Velmoran delegation said that the port was open.",
                Packs.none());

        assertThat(r.cast().states()).extracting(State::name).containsExactly("Velmoran");
    }
}
