package org.summitry.analysis.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusModelTest {
    private static final String TEXT = "open a school for pilots at Dorn by 2034";

    private static Matter matter() {
        String sentence = "Norland and Sudmark agreed to " + TEXT + ".";
        Passage passage = new Passage("doc:a", LocalDate.of(2031, 5, 3), 0, 60, sentence, sentence);
        return new Matter("undertaking:a", "undertaking", passage, List.of("Norland", "Sudmark"), false, TEXT, null);
    }

    private static Passage later(String published, String sentence) {
        return new Passage("doc:b", LocalDate.parse(published), 0, 60, sentence, sentence);
    }

    private static Map<String, Double> traits(String published, String sentence) {
        return StatusModel.traits(matter(), later(published, sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COMPLETION | The school for pilots at Dorn took in its first class on Monday.",
                "COMPLETION | Norland and Sudmark have opened the school for pilots at Dorn.",
                "PROGRESS | So far two of the six hangars of the pilots' school are standing.",
                "DELAY | The school for pilots at Dorn has still not been opened.",
                "DELAY | Nobody has yet laid a brick for the school at Dorn.",
                "RESTATEMENT | Both ministers once more called the school for pilots a priority.",
                "SUPERSESSION | A simulator in the capital will take the place of the school at Dorn.",
                "CONTRADICTION | Sudmark refused to pay for the school at Dorn and withdrew from it."
            })
    void aSentenceIsReadByAllOfItsWords(Status status, String sentence) {
        assertThat(StatusModel.shared().likeliest(traits("2033-01-01", sentence)))
                .isEqualTo(status);
    }

    @Test
    void wordsOfTheMatterAndNamesAreOneSignWhateverTheyAre() {
        Map<String, Double> traits = traits("2033-01-01", "The school is ready.");

        assertThat(traits).containsKeys("b:the _", "b:_ is", "w:ready").doesNotContainKey("w:school");
    }

    @Test
    void itCountsWhetherTheDayIsPastTheYearAimedAtAndWhichYearsAreNamed() {
        assertThat(traits("2035-02-01", "The school is a ruin.")).containsKey("d:after");
        assertThat(traits("2033-02-01", "The school is to open in 2036."))
                .containsKeys("d:later year", "d:year to come")
                .doesNotContainKey("d:after");
        assertThat(traits("2033-02-01", "The school is to open in 2034.")).containsKey("d:same year");
    }

    @Test
    void whatIsOnlyGrantedIsKeptApart() {
        Map<String, Double> traits = traits("2033-02-01", "Although money was short, lessons began.");

        assertThat(traits).containsKeys("g:short", "w:lesson").doesNotContainKey("w:short");
    }

    @Test
    void theWordsOfACueOrTheWordThatSpeaksMostAreToldWithTheStatus() {
        Prepared matter = Prepared.of(matter(), new Rarity(List.of()));
        Later report = Later.of(later("2033-01-01", "The school for pilots at Dorn was postponed."));
        StatusReader.All cues = StatusReader.all(matter.text(), report.sentence());
        StatusReader.Told told = StatusModel.shared().read(matter, report, cues);

        assertThat(told.status()).isEqualTo(Status.DELAY);
        assertThat(told.words()).isEqualTo("postponed");
    }
}
