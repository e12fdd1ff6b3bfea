package org.summitry.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as found, kind by kind, on gold and exports about invented people; the figures are worked out by hand. */
class ScorerTest {
    private static final String LORNE = "'persons':[{'id':'person:ada-lorne','aliases':['Ada Lorne','Lorne']}]";
    private static final String SAID =
            "'statements':[{'id':'s','speaker':'person:ada-lorne','form':'indirect','start':100,'end':200}]";

    @TempDir
    private Path folder = Path.of("");

    private Comparison lagoon = new Comparison(folder);

    @BeforeEach
    void begin() {
        lagoon = new Comparison(folder).document("doc:1", "in/lagoon.txt", "aa11");
    }

    private static void assertCounts(Report report, String kind, double precision, double recall, double f1) {
        Tally t = report.kinds().getOrDefault(kind, new Tally());
        assertThat(t.precision()).as(kind + " precision").isCloseTo(precision, within(0.0005));
        assertThat(t.recall()).as(kind + " recall").isCloseTo(recall, within(0.0005));
        assertThat(t.f1()).as(kind + " F1").isCloseTo(f1, within(0.0005));
    }

    @ParameterizedTest
    @CsvSource({"100,200,1", "150,250,1", "151,251,0", "100,400,1", "100,401,0", "0,100,0"})
    void aStatementIsFoundWhenHalfOverlaps(int start, int end, int right) {
        lagoon.gold("lagoon.txt", "aa11", SAID)
                .record("'kind':'statement','id':'statement:1','form':'indirect'", start, end);

        assertCounts(lagoon.report(), "statements", right, right, right);
    }

    @ParameterizedTest
    @CsvSource({"160,260,1", "161,261,0"})
    void anUndertakingIsFoundWhenTwoFifthsOverlap(int start, int end, int right) {
        lagoon.gold(
                        "lagoon.txt",
                        "aa11",
                        "'undertakings':[{'id':'u','force':'pledge','actors':[],'start':100,'end':200}]")
                .record("'kind':'undertaking','id':'undertaking:1','force':'pledge','actors':[]", start, end);

        assertCounts(lagoon.report(), "undertakings", right, right, right);
    }

    @Test
    void theContentOfAStatementCountsNotItsEvidence() {
        lagoon.gold("lagoon.txt", "aa11", SAID)
                .record(
                        "'kind':'statement','id':'statement:1','content':" + Comparison.passage("doc:1", 100, 200),
                        500,
                        900);

        assertCounts(lagoon.report(), "statements", 1, 1, 1);
    }

    @Test
    void aStatementSharedByTwoDocumentsIsMeasuredInEachByItsOwnPassage() {
        lagoon.gold("lagoon.txt", "aa11", SAID)
                .gold("copy.txt", "bb22", SAID.replace("'start':100,'end':200", "'start':700,'end':800"))
                .document("doc:2", "in/copy.txt", "bb22")
                .record("'kind':'statement','id':'statement:1','content':" + Comparison.passage("doc:1", 100, 200)
                        + ",'evidence':[" + Comparison.passage("doc:1", 100, 200) + ","
                        + Comparison.passage("doc:2", 700, 800) + "]");

        assertCounts(lagoon.report(), "statements", 1, 1, 1);
    }

    @Test
    void aSecondFindOfTheSameIsWrong() {
        lagoon.gold("lagoon.txt", "aa11", SAID)
                .record("'kind':'statement','id':'statement:1'", 110, 200)
                .record("'kind':'statement','id':'statement:2'", 100, 200);

        assertCounts(lagoon.report(), "statements", 0.5, 1, 0.667);
        assertThat(lagoon.noted()).containsExactly("wrong statements statement:1");
    }

    @Test
    void aPersonMissedAndOneInvented() {
        lagoon.gold("lagoon.txt", "aa11", LORNE)
                .record("'kind':'person','id':'person:ada-lorn','name':'Ada Lorn','aliases':['Ada Lorn']", 10, 18);

        assertCounts(lagoon.report(), "persons", 0, 0, 0);
        assertThat(lagoon.noted()).containsExactly("missed persons person:ada-lorne", "wrong persons person:ada-lorn");
    }

    @Test
    void oneAliasIsEnoughAndTheFullNameGoesFirst() {
        lagoon.gold("lagoon.txt", "aa11", LORNE)
                .record("'kind':'person','id':'person:lorne','name':'lorne'", 10, 15)
                .record("'kind':'person','id':'person:ada','name':'ADA LÓRNE'", 20, 29);

        assertCounts(lagoon.report(), "persons", 0.5, 1, 0.667);
        assertThat(lagoon.noted()).containsExactly("wrong persons person:lorne");
    }

    @Test
    void aRecordThatIsMostlyOthersIsNobody() {
        lagoon.gold(
                        "lagoon.txt",
                        "aa11",
                        "'persons':[{'id':'person:a','aliases':['Ada Lorne']},{'id':'person:b','aliases':['Bo Tarn']},"
                                + "{'id':'person:c','aliases':['Cy Vell']}]")
                .record("'kind':'person','id':'person:x','name':'Ada Lorne','aliases':['Bo Tarn','Cy Vell']", 1, 9);

        assertCounts(lagoon.report(), "persons", 0, 0, 0);
    }

    @Test
    void aStatementByTheWrongSpeakerCountsWithoutItOnly() {
        lagoon.gold("lagoon.txt", "aa11", LORNE + "," + SAID)
                .record("'kind':'person','id':'person:bo-tarn','name':'Bo Tarn'", 10, 17)
                .record(
                        "'kind':'statement','id':'statement:1','form':'direct','speakers':['person:bo-tarn']",
                        100,
                        200);
        Report report = lagoon.report();

        assertCounts(report, "statements", 1, 1, 1);
        assertCounts(report, "statements+speaker", 0, 0, 0);
        assertThat(report.accuracy("statement speaker")).isZero();
        assertThat(report.accuracy("statement form")).isZero();
    }

    @Test
    void aSpeakerIsKnownByNameUnderAnyIdAndItsStateBesideItIsExcused() {
        lagoon.gold("lagoon.txt", "aa11", LORNE + "," + SAID)
                .record("'kind':'person','id':'person:lorne-2','name':'Lorne'", 10, 15)
                .record("'kind':'statement','id':'statement:1','speakers':['person:lorne-2','state:AAA']", 100, 200);
        Report report = lagoon.report();

        assertThat(report.accuracy("statement speaker")).isEqualTo(1);
        assertCounts(report, "statements+speaker", 1, 1, 1);
    }

    @ParameterizedTest
    @CsvSource({"other/name.pdf,aa11,1", "in/lagoon.txt,ffff,1", "in/lagoon,ffff,0", "other/name.txt,ffff,0"})
    void aDocumentIsKnownByItsHashOrItsFileName(String path, String sha, int right) {
        Comparison c = new Comparison(folder)
                .gold("lagoon.txt", "aa11", LORNE)
                .document("doc:1", path, sha)
                .record("'kind':'person','id':'person:ada-lorne','name':'Ada Lorne'", 10, 19);
        Report report = c.report();

        assertCounts(report, "persons", right, right, right);
        assertThat(report.toText()).startsWith("documents: " + right + " of 1 gold documents read\n");
    }

    @Test
    void whatIsFoundInOtherDocumentsIsNeitherRightNorWrong() {
        lagoon.gold("lagoon.txt", "aa11", LORNE)
                .document("doc:2", "in/elsewhere.txt", "cc33")
                .record("'kind':'person','id':'person:bo','name':'Bo','evidence':[" + Comparison.passage("doc:2", 1, 3)
                        + "]");

        assertThat(lagoon.report().kinds().getOrDefault("persons", new Tally()).found())
                .isZero();
    }

    @Test
    void aNullSaysAsMuchAsAnAbsentField() {
        Report report = new Comparison(folder)
                .gold(
                        "a.txt",
                        "aa",
                        "'instruments':[{'id':'instrument:charter','names':['Lakes Charter'],'type':'treaty','status':null}]")
                .document("doc:1", "a.txt", "aa")
                .record("'kind':'instrument','id':'instrument:x','name':'Lakes Charter','type':'treaty'", 0, 13)
                .report();

        assertThat(report.toText()).contains("instrument status        right 1.000 of 1");
    }

    @Test
    void anEmptyExport() {
        Report report = new Comparison(folder)
                .gold("lagoon.txt", "aa11", LORNE + "," + SAID)
                .report();

        assertCounts(report, "persons", 0, 0, 0);
        assertCounts(report, "statements", 0, 0, 0);
        assertThat(report.macroF1()).isZero();
        assertThat(report.toText())
                .contains("persons                    P 0.000  R 0.000  F1 0.000   (1 gold, 0 found)\n")
                .contains("evidence: well formed True, records without any 0\n");
    }
}
