package org.summitry.analysis.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void sentencesEndWhereTheyEndAndNotAtAbbreviations() {
        String text = "Mr. Venn opened the port.  It is new.\nThe next line";

        assertThat(Wording.sentences(text))
                .extracting(Wording.Stretch::text)
                .containsExactly("Mr. Venn opened the port.", "It is new.", "The next line");
        assertThat(Wording.sentences(text))
                .allSatisfy(s -> assertThat(text.substring(s.start(), s.end())).isEqualTo(s.text()));
    }

    @Test
    void possessivesHyphensAndContractionsComeApart() {
        assertThat(Wording.words("Karsk's Tarn-Velgrad line didn't open; it can't."))
                .extracting(Word::form)
                .containsExactly(
                        "Karsk", "Tarn", "-", "Velgrad", "line", "did", "not", "open", ";", "it", "can", "not", ".");
    }

    @Test
    void shortenedVerbsAreWordsOfTheirOwn() {
        assertThat(Wording.words("We'll go; they\u2019ve gone and won't come."))
                .filteredOn(Word::isWord)
                .extracting(Word::form)
                .containsExactly("We", "will", "go", "they", "have", "gone", "and", "will", "not", "come");
    }

    @Test
    void aCapitalMakesANameOnlyInsideASentence() {
        assertThat(Wording.words("Surveyors of Karsk said: \"Work is done in Osk.\""))
                .filteredOn(Word::isName)
                .extracting(Word::form)
                .containsExactly("Karsk", "Osk");
    }

    @Test
    void numbersHaveTheirValue() {
        assertThat(Wording.words("Twelve of the 1,200 houses"))
                .extracting(Word::value)
                .containsExactly(BigDecimal.valueOf(12), null, null, new BigDecimal("1200"), null);
    }
}
