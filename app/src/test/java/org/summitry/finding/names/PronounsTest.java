package org.summitry.finding.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.TestReader;
import org.summitry.finding.undertakings.Undertaking;
import org.summitry.reading.Reading;

/** Whom pronouns and meetings stand for inside a sentence, in short reports about invented people. */
class PronounsTest {
    private static List<String> whom(Reading r, String pronoun) {
        return r.cast().mentions().stream()
                .filter(m -> r.parse().text(m.span()).equals(pronoun))
                .findFirst()
                .map(Mention::actors)
                .orElse(List.of("not found"));
    }

    @Test
    void theyOfAClauseAreTheSubjectsOfItsSentence() {
        Reading r = TestReader.read(
                """
                President Orla Venn and President Tam Birk met in Port Serel on Friday.

                Chad and Cameroon confirmed that they would open the crossing.
                """);

        assertThat(whom(r, "they")).containsExactly("state:TCD", "state:CMR");
    }

    @Test
    void whoIsEncouragedIsNotWhoMetHim() {
        Reading r = TestReader.read(
                "Foreign Minister Tam Birk met Foreign Minister Jon Havel on Friday and encouraged him to speed up the"
                        + " works.");

        assertThat(whom(r, "him")).containsExactly("person:jon-havel");
    }

    @Test
    void aSummitToldOfLateInATextIsOfTheBodyThatHeldIt() {
        Reading r = TestReader.read(
                """
                The road is closed. The bridge is closed. The school is closed. The mine is closed. The port is closed.

                The shops are closed. The Lake Rim Forum held its summit in Port Serel last month. The summit decided to set up a fund.
                """);

        assertThat(r.undertakings())
                .singleElement()
                .extracting(Undertaking::actors)
                .asString()
                .contains("lake-rim-forum");
    }

    @Test
    void theTwoLeadersAreThoseTheTextHasNamed() {
        Reading r = TestReader.read(
                """
                Prime Minister Tam Birk travelled to Port Serel on Friday. He was welcomed by President Jon Havel, and the two leaders spoke for about forty minutes before they were joined by their foreign ministers, Orla Venn and Ilse Korn.
                """);

        assertThat(whom(r, "the two leaders")).containsExactly("person:tam-birk", "person:jon-havel");
        assertThat(r.statements()).isEmpty();
    }

    @Test
    void aFormOfAddressBehindAGivenNameIsPartOfIt() {
        Reading r = TestReader.read("President Hassan Sheikh Orlan said that the port is open.");

        assertThat(r.cast().persons()).extracting(Person::name).containsExactly("Hassan Sheikh Orlan");
    }

    @Test
    void thePartiesToABodyBelongToItsName() {
        Reading r = TestReader.read("The Norland–Sudmark Business Council met in Port Serel on 3 May 2031.");

        assertThat(r.cast().organizations())
                .extracting(Organization::name)
                .containsExactly("Norland–Sudmark Business Council");
    }
}
