package org.summitry.analysis.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkerTest {
    private static final List<String> STATES = List.of("state:x-norland", "state:x-sudmark", "state:x-velmora");
    private static final Matter BRIDGE = new Matter(
            "undertaking:bridge",
            "undertaking",
            passage(
                    "doc:a",
                    "2031-05-12",
                    "Norland and Sudmark agreed to build a bridge over the Sey at Tarn by 2034."),
            List.of("state:x-norland", "state:x-sudmark"),
            false,
            "build a bridge over the Sey at Tarn by 2034",
            LocalDate.of(2034, 12, 31));
    private static final Matter GRANT = new Matter(
            "undertaking:grant",
            "undertaking",
            passage("doc:a", "2031-05-12", "Velmora promised 40 million dollars for clinics in Norland."),
            List.of("state:x-velmora"),
            false,
            "40 million dollars for clinics in Norland",
            null);

    private final Linker linker = new Linker(List.of(), STATES);

    static Passage passage(String document, String published, String sentence) {
        return new Passage(document, LocalDate.parse(published), 0, sentence.length(), sentence, sentence);
    }

    private Comparison compare(Matter matter, String later) {
        return linker.compare(matter, passage("doc:b", "2032-06-01", later));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "progress | Work on the bridge over the Sey at Tarn has begun.",
                "progress | The bridge at Tarn over the Sey is 60 percent complete.",
                "progress | The first section of the Sey bridge at Tarn was completed.",
                "completion | The bridge over the Sey at Tarn was opened on Sunday.",
                "completion | Although it was delayed by a year, the Tarn bridge over the Sey has been completed.",
                "completion | Traffic is flowing over the Sey bridge at Tarn.",
                "delay | The bridge over the Sey at Tarn has not been completed.",
                "delay | The opening of the Sey bridge at Tarn was postponed.",
                "delay | The bridge over the Sey at Tarn will not open before 2037.",
                "delay | The Sey bridge at Tarn will open in 2037 instead of 2034.",
                "restatement | Norland reaffirmed that it would build a bridge over the Sey at Tarn.",
                "restatement | The bridge over the Sey at Tarn will be completed in 2034, Sudmark said.",
                "supersession | A tunnel will be built in place of the bridge over the Sey at Tarn.",
                "contradiction | Sudmark cancelled the bridge over the Sey at Tarn.",
                "contradiction | Norland will not build the bridge over the Sey at Tarn.",
            })
    void aReportOfTheBridgeIsLinkedWithWhatItTells(String status, String later) {
        Comparison c = compare(BRIDGE, later);

        assertThat(c.score()).isGreaterThanOrEqualTo(Weights.read().linked());
        assertThat(c.status().word()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge over the Dray at Osk was opened on Sunday.",
                "Norland has begun to build a road from Tarn to Osk.",
                "Sudmark opened an embassy in Velmora.",
                "Norland and Velmora agreed to build a bridge at Lom.",
            })
    void aReportOfSomethingElseIsNot(String later) {
        assertThat(compare(BRIDGE, later).score()).isLessThan(Weights.read().linked());
    }

    @Test
    void lessThanTheAmountIsProgressAndAllOfItIsCompletion() {
        assertThat(compare(GRANT, "Velmora has paid 15 million dollars for the clinics in Norland.")
                        .status())
                .isEqualTo(Status.PROGRESS);
        assertThat(compare(GRANT, "Velmora has paid the whole of the 40 million dollars for clinics in Norland.")
                        .status())
                .isEqualTo(Status.COMPLETION);
    }

    @Test
    void whatWasToldEarlierIsNoFollowUp() {
        Comparison c = linker.compare(
                BRIDGE, passage("doc:b", "2030-01-01", "The bridge over the Sey at Tarn was opened on Sunday."));

        assertThat(c.isVetoed()).isTrue();
        assertThat(c.score()).isZero();
        assertThat(c.reasons()).contains("it was published earlier: 2030-01-01 before 2031-05-12");
    }

    @Test
    void theDocumentThatMadeTheUndertakingDoesNotFollowItUp() {
        assertThat(linker.compare(BRIDGE, passage("doc:a", "2032-01-01", "The bridge over the Sey at Tarn was opened."))
                        .isVetoed())
                .isTrue();
    }

    @Test
    void theUpperRiverIsNotTheLower() {
        Matter dam = new Matter(
                "project:dam",
                "project",
                passage("doc:a", "2031-05-12", "Norland plans a dam on the Upper Sey."),
                List.of("state:x-norland"),
                false,
                "dam on the Upper Sey",
                null);

        assertThat(compare(dam, "Norland has completed its dam on the Lower Sey.")
                        .isVetoed())
                .isTrue();
        assertThat(compare(dam, "Norland has completed its dam on the Upper Sey.")
                        .score())
                .isGreaterThan(Weights.read().linked());
    }

    @Test
    void theParagraphSaysWhatTheSentenceLeavesOut() {
        Passage alone = passage("doc:b", "2034-06-01", "It was opened on Sunday.");
        Passage told = new Passage(
                alone.document(),
                alone.published(),
                0,
                alone.sentence().length(),
                alone.sentence(),
                "Norland and Sudmark have a new bridge over the Sey at Tarn. It was opened on Sunday.");

        assertThat(linker.compare(BRIDGE, told).score())
                .isGreaterThan(linker.compare(BRIDGE, alone).score() + 0.3);
    }

    @Test
    void aCodeOfACountryStandsForItsName() {
        Matter visit = new Matter(
                "undertaking:grain",
                "undertaking",
                passage("doc:a", "2031-05-12", "Iceland promised grain for the clinics of Velmora."),
                List.of("state:ISL"),
                false,
                "grain for the clinics of Velmora",
                null);

        assertThat(compare(visit, "The Icelandic grain for the clinics of Velmora has arrived.")
                        .reasons())
                .anyMatch(r -> r.equals("actors are shared: Iceland"));
    }

    @Test
    void wordsThatManyTextsHaveSayLess() {
        String other = "The mining college of Karsk was opened.";
        Matter college = new Matter(
                "undertaking:college",
                "undertaking",
                passage("doc:a", "2031-05-12", "Norland will found a mining college for glaciologists."),
                List.of("state:x-norland"),
                false,
                "found a mining college for glaciologists",
                null);
        Linker informed = new Linker(
                List.of(
                        "A mining college closed.",
                        "The mining college of Osk",
                        "A mining college",
                        "Glaciologists met."),
                STATES);

        assertThat(informed.compare(college, passage("doc:b", "2032-06-01", other))
                        .score())
                .isLessThan(compare(college, other).score());
    }

    @Test
    void aPairIsGivenUpEarlyOnlyWhereItsScoreWouldBeLess() {
        List<String> later = List.of(
                "Work on the bridge over the Sey at Tarn has begun.",
                "The bridge over the Dray at Osk was opened on Sunday.",
                "Norland has begun to build a road from Tarn to Osk.",
                "Sudmark cancelled the bridge over the Sey at Tarn.",
                "As agreed, Velmora paid 40 million dollars for clinics in Norland.",
                "Velmora paid 20 million for schools in Sudmark.",
                "The weather at Tarn was fine.");
        int given = 0;
        for (Matter m : List.of(BRIDGE, GRANT)) {
            Prepared matter = Prepared.of(m, new Rarity(List.of()));
            for (String sentence : later) {
                Later report = Later.of(passage("doc:b", "2032-06-01", sentence));
                double score = linker.compare(m, report.passage()).score();
                for (double least : List.of(0.1, 0.3, 0.6, 0.9)) {
                    Comparison c = linker.compare(matter, report, least);
                    given += c == null ? 1 : 0;
                    assertThat(c == null || c.score() == score)
                            .as(sentence + " " + least)
                            .isTrue();
                    assertThat(c != null || score < least)
                            .as(sentence + " " + least)
                            .isTrue();
                }
            }
        }
        assertThat(given).isPositive();
    }
}
