package org.summitry.finding.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitry.TestReader;
import org.summitry.finding.statements.Statement;
import org.summitry.reading.Reading;

/** Which of those a text has named a group of them is. */
class GroupReferencesTest {
    private static final String REPORT =
            """
            PORT SEREL, 5 May 2031 – The presidents of Norland and Sudmark, Ilse Korn and Otto Brandt, met in Port Serel on Monday. \
            Norland's foreign minister Orla Venn and Sudmark's foreign minister Jan Oduya came with them. \
            Finance ministers Ana Reyes of Norland and Pia Lund of Sudmark were there too.

            %s
            """;

    private static List<String> speakers(String last) {
        Reading r = TestReader.read(REPORT.formatted(last));
        return r.statements().stream()
                .filter(s -> r.parse().text(s.content()).contains("port"))
                .findFirst()
                .map(Statement::speakers)
                .orElse(List.of("no such statement"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The two presidents said that the port was open.|person:ilse-korn|person:otto-brandt",
                "The two foreign ministers said that the port was open.|person:orla-venn|person:jan-oduya",
                "Both finance ministers said that the port was open.|person:ana-reyes|person:pia-lund",
                "The two leaders said that the port was open.|person:ilse-korn|person:otto-brandt",
                "The two ministers, Reyes and Oduya, said that the port was open.|person:ana-reyes|person:jan-oduya",
            })
    void aGroupOfARankOrFieldIsThoseWhoHoldIt(String last, String one, String other) {
        assertThat(speakers(last)).containsExactlyInAnyOrder(one, other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ilse Korn received Otto Brandt, and the former said that the port was open.|person:ilse-korn",
                "Ilse Korn received Otto Brandt, and the latter said that the port was open.|person:otto-brandt",
                "Ilse Korn received the former minister Jan Oduya, who said that the port was open.|person:jan-oduya",
            })
    void theFormerAndTheLatterAreOfTwo(String last, String who) {
        assertThat(speakers(last)).containsExactly(who);
    }

    @Test
    void whoStandsBesideTheSpeakerDoesNotSpeak() {
        assertThat(speakers("Otto Brandt, standing beside Ilse Korn, said that the port was open."))
                .containsExactly("person:otto-brandt");
    }

    @Test
    void whoseNameAClauseFollowsIsMeantInIt() {
        assertThat(
                        speakers(
                                "Otto Brandt spoke first, and he had a point. But so had Jan Oduya when he warned that the port was small."))
                .containsExactly("person:jan-oduya");
    }

    @Test
    void heIsTheOnlyOneWhomTheSentenceBeforeNamed() {
        assertThat(
                        speakers(
                                "Ana Reyes spoke first. The talks with Jan Oduya lasted an hour. He insisted that the port was open."))
                .containsExactly("person:jan-oduya");
    }

    @Test
    void anAmbassadorWhomTheTextDoesNotNameIsNoState() {
        assertThat(speakers("A retired Sudmark ambassador, over tea, said that the port was open."))
                .isEmpty();
    }

    @Test
    void theTwoCountriesAreThoseThatTheTextTellsOf() {
        Reading r = TestReader.read(
                """
                Kenya and Ghana signed a protocol in Accra. Kenya reiterated its support for Ghana. Togo stayed away.

                The two countries also expressed concern at the drought. They met the envoys.
                """);

        assertThat(r.statements())
                .filteredOn(s -> r.parse().text(s.content()).contains("drought"))
                .extracting(Statement::speakers)
                .containsExactly(List.of("state:KEN", "state:GHA"));
    }

    @Test
    void headsOfGovernmentAreTheBodyThatMeetsAndItIsNoGovernment() {
        Reading r = TestReader.read(
                """
                1. The Conference of Heads of Government of the Lake Community held its Ninth Regular Meeting in Dreva on 3 May 2031.

                2. Heads of Government urged the Lake Bank to lower its fees. The Conference reiterated that the lake is open.
                """);

        assertThat(r.cast().organizations()).extracting(Organization::name).contains("Lake Community");
        assertThat(r.statements())
                .hasSize(2)
                .extracting(Statement::speakers)
                .containsOnly(List.of("org:lake-community"));
    }

    @Test
    void whoIsToldOfWithHisStateInBracketsSpeaks() {
        Reading r = TestReader.read(
                "Bakari Leontes (Kenya), who had asked for the floor, disputed the count of the boats.");

        assertThat(r.statements()).extracting(Statement::speakers).contains(List.of("person:bakari-leontes"));
    }
}
