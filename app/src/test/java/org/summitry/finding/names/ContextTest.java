package org.summitry.finding.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.TestReader;
import org.summitry.finding.statements.Statement;
import org.summitry.packs.Packs;
import org.summitry.reading.Reading;

/** What a name is, and whose an office is, by what stands around it elsewhere in the text. */
class ContextTest {

    private static Cast cast(String report) {
        return TestReader.read(report, Packs.none()).cast();
    }

    private static Person person(Cast cast, String name) {
        return cast.persons().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNameThatStandsOnlyWhereSomethingIsHeldIsAPlace() {
        Cast cast = cast(
                "President Orla Venn of Velmora invited her colleagues to the forum, which will be held in Santa Rosa"
                        + " in 2033. The first forum was held in Santa Rosa in 2030.");

        assertThat(cast.persons()).extracting(Person::name).containsExactly("Orla Venn");
        assertThat(cast.places()).extracting(Place::name).contains("Santa Rosa");
    }

    @Test
    void whoIsCalledACounterpartIsTheLeaderOfHisState() {
        Reading r = TestReader.read(
                "Velmoran President Orla Venn met the press with her Ruvanian counterpart Tam Lind. The Ruvanian leader said"
                        + " that the line would be built.",
                Packs.none());

        assertThat(r.statements()).extracting(Statement::speakers).containsExactly(List.of("person:tam-lind"));
    }

    @Test
    void sheMayBeSomebodyUnnamedWhileOthersRest() {
        Reading r = TestReader.read(
                "President Orla Venn opened the market. One vendor said her stall was empty while politicians made speeches."
                        + " “I will wait,” she said.",
                Packs.none());

        assertThat(r.statements()).extracting(Statement::speakers).containsOnly(List.of());
    }

    @Test
    void aGroupOfWhichSeveralAreTheHeadsIsNoState() {
        Cast cast = cast(
                "The sixth Summit of the Heads of Government of the Amber Circle took place in Kolvar on 4 May 2031. The"
                        + " leaders of Velmora and Ruvania attended.");

        assertThat(cast.states()).extracting(State::name).containsExactly("Velmora", "Ruvania");
    }

    @Test
    void theKingIsThePersonWhoWasIntroducedAsOne() {
        var read = TestReader.read(
                "It was attended by the President of Mirovia, Joaquim Sabel, and the King of Tuanui, Tamati Manu IV.\n\n"
                        + "The King of Tuanui expressed readiness to host the secretariat.",
                Packs.none());

        assertThat(person(read.cast(), "Tamati Manu IV").offices())
                .extracting(Office::title, Office::of)
                .containsExactly(tuple("King", "state:x-tuanui"));
        assertThat(read.statements())
                .flatExtracting(Statement::speakers)
                .containsExactly(person(read.cast(), "Tamati Manu IV").id());
    }

    @Test
    void whatASecretaryGeneralLeadsIsABody() {
        Cast cast = cast("The Secretary-General of the Austral Commonwealth, Amara Obiri, spoke first.");

        assertThat(person(cast, "Amara Obiri").offices())
                .extracting(Office::of)
                .containsExactly("org:austral-commonwealth");
        assertThat(cast.organizations()).extracting(Organization::name).containsExactly("Austral Commonwealth");
    }

    @Test
    void aCounterpartHoldsTheSameOfficeAndAServantServesHisLeadersState() {
        Cast cast = cast(
                "President Aurelio Vidal of Bravia proposed a common market. His Terranian counterpart, Luisa Cardo,"
                        + " called the idea premature. The people of Terrania agreed. Cardo's foreign minister, Tomás Ibáñez, argued that"
                        + " it was too late.");

        assertThat(person(cast, "Luisa Cardo").offices())
                .extracting(Office::title, Office::of)
                .containsExactly(tuple("President", "state:x-terrania"));
        assertThat(person(cast, "Tomás Ibáñez").offices())
                .extracting(Office::title, Office::of)
                .containsExactly(tuple("foreign minister", "state:x-terrania"));
        assertThat(cast.states()).extracting(State::id).doesNotContain("state:x-cardo");
    }

    @Test
    void thePrimeMinisterIsNoMinisterAndNoDeputy() {
        var read = TestReader.read(
                "Minister Petra Holt met Deputy Prime Minister Jan Oduya on Monday.\n\n"
                        + "The Prime Minister told parliament that the pipeline would not be built.",
                Packs.none());

        assertThat(read.statements()).flatExtracting(Statement::speakers).isEmpty();
    }

    @Test
    void statesAreKnownByTheirCompanyAndByWhatOnlyStatesDo() {
        assertThat(cast("The Republic of Tamaria hosted. The ministers of Belua, Tamaria and Zoria attended.")
                        .states())
                .extracting(State::name)
                .contains("Belua", "Tamaria", "Zoria");
        assertThat(cast("The Convention has still not been ratified by Soldania.")
                        .states())
                .extracting(State::name)
                .containsExactly("Soldania");
    }

    @Test
    void aBodyIsCalledByItsFullNameAndNotByItsHeadingInCapitals() {
        Cast cast = cast(
                "COMMUNIQUÉ OF THE COUNCIL OF MINISTERS\n\nThe Council of Ministers of the Sorrel River Authority met in"
                        + " Kolvar. The Council took note of the report.");

        assertThat(cast.organizations())
                .extracting(Organization::name)
                .contains("Council of Ministers of the Sorrel River Authority");
    }

    @Test
    void anOwnerThatOpensASentenceIsItsSubject() {
        Cast cast = cast("Prime Minister Ione Kallas opened the session. Minister Amara Obiri attended it.\n\n"
                + "In her address Kallas said that trade had grown.");

        assertThat(cast.mentions())
                .filteredOn(m -> m.kind() == Mention.Kind.PRONOUN)
                .flatExtracting(Mention::actors)
                .isEqualTo(List.of("person:ione-kallas"));
    }

    @Test
    void whoseWritingItIsSaysWhatStandsInIt() {
        var read = TestReader.read(
                "President Orla Venn of Velmora and President Jan Oduya of Tarsk met on Friday. Their Joint Declaration"
                        + " says that ferries should run every day.",
                Packs.none());

        assertThat(read.statements())
                .flatExtracting(Statement::speakers)
                .containsExactlyInAnyOrder("person:orla-venn", "person:jan-oduya");
    }

    @Test
    void nobodySaysNothing() {
        var read = TestReader.read("Nobody can promise a date. None of them has suggested a compromise.", Packs.none());

        assertThat(read.statements()).isEmpty();
    }
}
