package org.summitry.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.TestReader;
import org.summitry.packs.Packs;
import org.summitry.reading.Reading;

/** The report for people: every entry with its words and place, readable without colours. */
class TextReportTest {
    private static final String TEXT = "The Third Lagoon Summit was held in Port Vell on 2 May 2031.\n\n"
            + "President of Norland Ada Lorne said that trade between the lagoon states grew by 12 percent in 2030. "
            + "“We will open a new harbour in 2033,” she added.\n";

    private static List<Reading> readings() {
        return TestReader.readAll(
                List.of(
                        TestReader.document("report.txt", TEXT),
                        TestReader.document(
                                "doklad.txt",
                                "Президент Норландии заявила, что торговля между странами выросла на 12 процентов.\n")),
                Packs.none());
    }

    @Test
    void quotationsStandWithTheirSpeakerAndPlace() {
        String report = new TextReport(false, 100).of(readings());
        int start = TEXT.indexOf("We will");
        int end = TEXT.indexOf(",” she");

        assertThat(report)
                .contains("- Ada Lorne (added): “We will open a new harbour in 2033” [transport] §" + start + "–" + end
                        + "\n")
                .contains("- Ada Lorne (said): trade between the lagoon states grew by 12 percent in 2030 [trade] §")
                .contains("Third Lagoon Summit\n===================\n")
                .contains("- Ada Lorne, President of Norland\n");
    }

    @Test
    void itSaysThatAMachineFoundIt() {
        assertThat(new TextReport(false, 100).of(readings()))
                .startsWith("2 documents: 1 meeting, 1 person, 2 statements, ")
                .contains("Found by machine, reviewed by nobody yet.");
    }

    @Test
    void whatCouldNotBeReadIsListedWithTheReason() {
        assertThat(new TextReport(false, 100).of(readings()))
                .contains("doklad.txt\n  not read: language ru cannot be read yet\n");
    }

    @Test
    void coloursAreAskedForAndChangeNothingElse() {
        String plain = new TextReport(false, 100).of(readings());
        String coloured = new TextReport(true, 100).of(readings());

        assertThat(plain).doesNotContain("\u001b");
        assertThat(coloured).contains("\u001b[32mAda Lorne\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "").replaceAll("\\s+|=+", " "))
                .isEqualTo(plain.replaceAll("\\s*=+\\s*", " ").replaceAll("\\s+", " "));
    }

    @Test
    void linesKeepToTheWidth() {
        String report = new TextReport(false, 60).of(readings());

        assertThat(report.lines().filter(l -> l.startsWith("    ")))
                .isNotEmpty()
                .allSatisfy(l -> assertThat(l).hasSizeLessThanOrEqualTo(60));
        assertThat(report.replaceAll("\\s+", " "))
                .contains("said): trade between the lagoon states grew by 12 percent in 2030 [trade] §");
    }

    @Test
    void theStoryOfTheMeetingThatMostDocumentsTellOf() {
        String story = new MeetingStory(false, 100).of(readings());

        assertThat(story)
                .startsWith("Third Lagoon Summit\n")
                .contains("as told by 1 document; found by machine, reviewed by nobody yet")
                .contains("“We will open a new harbour in 2033”")
                .doesNotContain("\u001b", "doklad");
        assertThat(new MeetingStory(false, 100).of(List.of())).isEqualTo("No meeting was found in these documents.");
    }

    @Test
    void placesAreCodePointsAsInTheExchangeFormat() {
        String text = "Flags \uD83C\uDDF3\uD83C\uDDF4 hung everywhere.\n\n" + TEXT;
        int start = text.codePointCount(0, text.indexOf("We will"));
        int end = text.codePointCount(0, text.indexOf(",” she"));
        List<Reading> readings = TestReader.readAll(List.of(TestReader.document("report.txt", text)), Packs.none());

        assertThat(new TextReport(false, 100).of(readings))
                .contains("harbour in 2033” [transport] §" + start + "–" + end + "\n");
        assertThat(new MeetingStory(false, 100).of(readings))
                .contains("harbour in 2033” [transport] §" + start + "–" + end + "\n");
    }
}
