package org.summitry.analysis.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.analysis.followup.LinkerTest.passage;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that happen to share a word with a matter are none of its reports. */
class GroundTest {
    private static final Matter FUND = new Matter(
            "undertaking:fund",
            "undertaking",
            passage(
                    "doc:a",
                    "2031-05-12",
                    "Norland and Sudmark agreed to establish a Free Water Fund for the Kembar basin."),
            List.of("state:x-norland", "state:x-sudmark"),
            false,
            "establish a Free Water Fund for the Kembar basin",
            null);

    private static List<Passage> found(String... sentences) {
        List<Later> reports = Stream.of(sentences)
                .map(s -> Later.of(passage("doc:b", "2032-06-01", s)))
                .toList();
        Rarity rarity = new Rarity(reports.stream().map(Later::sentence).toList());
        return new Candidates(reports, rarity)
                .of(Prepared.of(FUND, rarity)).stream().map(Later::passage).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norland said that the fund for the Kembar basin had been established.",
                "The Free Water Fund has collected nine million crowns, Norland said.",
                "Engineers of Sudmark, paid by the fund, measured the water of the Kembar.",
            })
    void aReportOnTheMattersGroundMayBeOfIt(String report) {
        assertThat(found(report)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norland asked for the free passage of its ships.",
                "Velmora established a fund for its basin ports and lakes.",
                "KEMBAR, Norland, 1 June 2032.",
            })
    void aWordThatBothHappenToHaveSaysNothing(String report) {
        assertThat(found(report)).isEmpty();
    }

    @Test
    void whoIsMeantMayStandElsewhereInTheReport() {
        String told = "The establishment of the water fund for the basin took two years.";
        assertThat(found(told)).isEmpty();
        assertThat(found("Ministers of Norland met on Tuesday.", told))
                .extracting(Passage::sentence)
                .containsExactly(told);
    }
}
