package org.summitry.finding.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitry.TestReader;
import org.summitry.packs.Packs;

/** Which office each name of a report holds, and of what state or body. */
class OfficeHoldersTest {

    private static Person person(String report, String name) {
        return TestReader.read(report, Packs.none()).cast().persons().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Democratic People's Republic of Korea|state:PRK",
                "Lao People’s Democratic Republic|state:LAO",
                "People's Republic of China|state:CHN",
                "People's Democratic Republic of Algeria|state:DZA",
                "People’s Republic of Bangladesh|state:BGD",
            })
    void aPeoplesRepublicIsKnownByItsWholeName(String state, String id) {
        String report = "Orla Venn, Foreign Minister of the " + state + ", spoke in Port Serel.";

        assertThat(TestReader.read(report).cast().persons())
                .singleElement()
                .satisfies(p -> assertThat(p.offices()).extracting(Office::of).containsExactly(id));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Presidents Orla Venn of Velmora, Jan Oduya of Ruvania and Ilmar Kass of Koltesh met on 4 May 2031.|Ilmar Kass|President|state:x-koltesh",
                "President Tam Birk of Ruvania left. Presidents Orla Venn (Velmora) and Jan Oduya (Ruvania) met on 4 May 2031. The President of Velmora spoke.|Jan Oduya|President|state:x-ruvania",
                "The President of Velmora left. Foreign Ministers Orla Venn of Velmora and Jan Oduya of Velmora met.|Jan Oduya|Foreign Minister|state:x-velmora",
                "The President of Velmora left. Deputy Prime Minister and Minister of Energy of Velmora Orla Venn spoke.|Orla Venn|Minister of Energy|state:x-velmora",
                "The President of Ruvania left. The presidents of Velmora and Ruvania, Orla Venn and Jan Oduya, spoke. The President of Velmora left.|Jan Oduya|president|state:x-ruvania",
                "The Presidents of Velmora and Ruvania left. The President of Velmora came. Present were Velmora (State Secretary Orla Venn) and others.|Orla Venn|State Secretary|state:x-velmora",
                "The President of Velmora left. The delegation included Foreign Minister Orla Venn, Minister of Trade of Velmora Jan Oduya and an aide.|Orla Venn|Foreign Minister|",
                "The Minister of Justice, Orla Venn, spoke.|Orla Venn|Minister of Justice|",
                "The Minister for Power Samuel Oduya spoke.|Samuel Oduya|Minister for Power|",
                "The Ambassador to Ghana Samuel Oduya spoke.|Samuel Oduya|Ambassador|",
                "The Ambassador to the United Nations Linda Greene spoke.|Linda Greene|Ambassador|org:united-nations",
                "The Permanent Representative of Kenya to the United Nations Martin Oduya spoke.|Martin Oduya|Permanent Representative|org:united-nations",
                "The President of Velmora left. Velmora was represented by its Deputy Minister of Trade, Mr. Jan Oduya.|Jan Oduya|Deputy Minister of Trade|state:x-velmora",
                "The President of Ruvania left. Ruvania stayed away. Its spokesman, Jan Oduya, said that it rained.|Jan Oduya|spokesman|state:x-ruvania",
                "Sheikh Tariq Al Bandar, Foreign Minister of the State of Velmora, spoke. The President of Velmora left.|Tariq Al Bandar|Foreign Minister|state:x-velmora",
            })
    void anOfficeHasItsTitleAndItsHolder(String report, String name, String title, String of) {
        assertThat(person(report, name).offices())
                .extracting(Office::title, Office::of)
                .contains(tuple(title, of))
                .noneMatch(o -> o.toList().get(0).equals("Sheikh"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Special Representative of the Secretary-General, Ms. Orla Venn, spoke.|Special Representative",
                "The Special Envoy of the Chairperson-in-Office of the Lake Dialogue Organization (LDO), Ambassador Orla Venn, spoke.|Special Envoy,Ambassador",
                "The Special Representative of the Secretary-General and Head of the Lake Basin Office (LBO), Ms. Orla Venn, spoke.|Special Representative,Head",
                "The Deputy Prime Minister, Minister of Energy of Velmora, Ms. Orla Venn, spoke.|Deputy Prime Minister,Minister of Energy",
                "The President of Velmora, General (r) Orla Venn, spoke.|President,General",
                "The President of Velmora, General (Retd) Orla Venn, spoke.|President,General",
                "The letter of the Secretary-General, Orla Venn, was read.|Secretary-General",
                "The talks were led by the President of Velmora and the Foreign Minister of Ruvania, Orla Venn.|Foreign Minister",
                "“The road is open,” said Major Orla Venn.|",
            })
    void whoeverServesAnotherHoldsTheFirstOfTwoOfficesAndWhoeverHoldsTwoBoth(String report, String titles) {
        assertThat(person("The President of Velmora left. " + report, "Orla Venn")
                        .offices())
                .extracting(Office::title)
                .containsExactlyInAnyOrder(titles == null ? new String[0] : titles.split(","));
    }

    @Test
    void whoHoldsTwoOfficesBeforeANameHoldsBoth() {
        assertThat(person(
                                "The President of Velmora left. Deputy Prime Minister and Foreign Minister Orla Venn of Velmora spoke.",
                                "Orla Venn")
                        .offices())
                .extracting(Office::title)
                .containsExactlyInAnyOrder("Deputy Prime Minister", "Foreign Minister");
    }

    @Test
    void aColleagueFromAnotherStateHoldsTheSameOfficeThere() {
        assertThat(TestReader.read(
                                "Peruvian Foreign Minister Orla Venn opened the meeting. She was flanked by her Brazilian"
                                        + " colleague, Jan Oduya.")
                        .cast()
                        .persons())
                .filteredOn(p -> p.name().equals("Jan Oduya"))
                .flatExtracting(Person::offices)
                .extracting(Office::title, Office::of)
                .containsExactly(tuple("Foreign Minister", "state:BRA"));
    }

    @Test
    void anAuthorOfAColumnIsTheOneWhoSignsAndHoldsWhatTheLineAboutHerSays() {
        Person author = person(
                """
                The river does not read

                By Orla Venn

                I sat in Kolvar with my colleagues last week. I believe that the river is ours.

                Orla Venn is the deputy foreign minister of Velmora.

                The President of Velmora left.
                """,
                "Orla Venn");

        assertThat(author.offices())
                .extracting(Office::title, Office::of)
                .containsExactly(tuple("deputy foreign minister of Velmora", "state:x-velmora"));
    }

    @Test
    void aPeoplesNameBeforeATitleIsNobody() {
        assertThat(TestReader.read("The chief Vietnamese delegate, Tran Van Hai, backed the envoy.")
                        .cast()
                        .persons())
                .extracting(Person::name)
                .containsExactly("Tran Van Hai");
    }

    @Test
    void reportersWhoSignAreNobodyOfTheRecord() {
        assertThat(TestReader.read(
                                """
                                Rail talks edge closer

                                By Orla Venn in Doha and Samuel Oduya in Riyadh

                                Transport Minister Tam Birk of Ghana said on Saturday that the line was short.
                                """)
                        .cast()
                        .persons())
                .extracting(Person::name)
                .containsExactly("Tam Birk");
    }

    @Test
    void neitherIsNoPeople() {
        assertThat(TestReader.read(
                                "President Orla Venn of Fiji met President Jan Oduya of Ghana. Neither minister would say who pays.")
                        .cast()
                        .states())
                .extracting(State::name)
                .containsExactlyInAnyOrder("Fiji", "Ghana");
    }

    @Test
    void aShortenedGivenNameIsNoPersonOfItsOwn() {
        assertThat(TestReader.read("The meeting was attended by H.E. Tam Birk of Ghana and H.E. Ma. Orla Venn of Fiji.")
                        .cast()
                        .persons())
                .extracting(Person::name)
                .doesNotContain("Ma")
                .contains("Tam Birk");
    }
}
