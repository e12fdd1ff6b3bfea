package org.summitry.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind at once on two invented reports, with figures worked out by hand; merging, attributes and bad files. */
class WholeRegisterTest {
    @TempDir
    private Path folder = Path.of("");

    private Comparison lagoon = new Comparison(folder);

    @BeforeEach
    void begin() {
        lagoon = new Comparison(folder)
                .actors("'state:AAA':['Aland'],'state:BBB':['Borland']")
                .document("doc:1", "lagoon.txt", "aa11")
                .document("doc:2", "harbour.txt", "bb22");
    }

    private Comparison twoReports() {
        return lagoon.gold(
                        "lagoon.txt",
                        "aa11",
                        "'persons':[{'id':'person:ada-lorne','aliases':['Ada Lorne','Lorne']},"
                                + "{'id':'person:bo-tarn','aliases':['Bo Tarn']}],"
                                + "'meetings':[{'id':'m','names':['Third Lagoon Summit'],'ordinal':3,'date':'2031-05-02',"
                                + "'place':'Port Vell','participants':['person:ada-lorne','state:BBB']}],"
                                + "'statements':[{'speaker':'person:ada-lorne','form':'direct','start':100,'end':200},"
                                + "{'speaker':'person:bo-tarn','form':'indirect','start':300,'end':400}],"
                                + "'undertakings':[{'force':'pledge','actors':['state:AAA'],'deadline':'2032',"
                                + "'start':500,'end':560}]")
                .gold(
                        "harbour.txt",
                        "bb22",
                        "'persons':[{'id':'person:ada-lorne','aliases':['Ada Lorne']}],"
                                + "'instruments':[{'id':'i','names':['Harbour Treaty'],'type':'treaty','status':'signed'}],"
                                + "'projects':[{'id':'p','names':['Long Pier'],'type':'infrastructure','status':'planned'}],"
                                + "'figures':[{'value':12,'unit':'boat','role':'target','start':700,'end':702},"
                                + "{'value':40,'unit':'%','role':'change','start':800,'end':804}]")
                .record("'kind':'person','id':'person:ada-lorne','name':'Ada Lorne','evidence':["
                        + Comparison.passage("doc:1", 1, 10) + "," + Comparison.passage("doc:2", 1, 10) + "]")
                .record("'kind':'person','id':'person:port-vell','name':'Port Vell'", 40, 49)
                .record(
                        "'kind':'meeting','id':'meeting:1','name':'Lagoon Summit','ordinal':3,'date':'2031-05',"
                                + "'place':'Port Vell','participants':[{'actor':'person:ada-lorne','role':'host'},"
                                + "{'actor':'state:AAA'}]",
                        20,
                        60)
                .record(
                        "'kind':'statement','id':'statement:1','form':'direct','speakers':['person:ada-lorne']",
                        100,
                        200)
                .record(
                        "'kind':'statement','id':'statement:2','form':'indirect','speakers':['person:ada-lorne']",
                        300,
                        400)
                .record(
                        "'kind':'undertaking','id':'undertaking:1','force':'pledge','actors':['state:AAA'],"
                                + "'deadline':'2032-06'",
                        500,
                        560)
                .record("'kind':'instrument','id':'instrument:1','name':'the Harbour Treaty','type':'treaty',"
                        + "'status':'adopted','evidence':[" + Comparison.passage("doc:2", 300, 320) + "]")
                .record("'kind':'figure','id':'figure:1','value':12,'unit':'Boat','role':'observed','evidence':["
                        + Comparison.passage("doc:2", 700, 702) + "]")
                .record("'kind':'figure','id':'figure:2','value':41,'unit':'%','role':'change','evidence':["
                        + Comparison.passage("doc:2", 800, 804) + "]");
    }

    @Test
    void everyKindAtOnce() {
        Report report = twoReports().report();

        assertThat(report.kinds().entrySet().stream()
                        .map(e -> String.format(
                                java.util.Locale.ROOT,
                                "%s %.3f %.3f %.3f",
                                e.getKey(),
                                e.getValue().precision(),
                                e.getValue().recall(),
                                e.getValue().f1()))
                        .collect(Collectors.toList()))
                .containsExactly(
                        "persons 0.667 0.667 0.667",
                        "meetings 1.000 1.000 1.000",
                        "statements 1.000 1.000 1.000",
                        "statements+speaker 0.500 0.500 0.500",
                        "undertakings 1.000 1.000 1.000",
                        "undertakings+force+actor 1.000 1.000 1.000",
                        "instruments 1.000 1.000 1.000",
                        "projects 0.000 0.000 0.000",
                        "figures 0.500 0.500 0.500",
                        "participants 0.500 0.500 0.500");
        // (0.667 + 1 + 0.5 + 1 + 1 + 0 + 0.5) / 7
        assertThat(report.macroF1()).isCloseTo(0.667, within(0.0005));
        assertThat(report.toText()).endsWith("macro F1 0.667\n");
    }

    @Test
    void theAttributesOfWhatMatched() {
        Report report = twoReports().report();

        assertThat(report.accuracy("meeting date")).as("a month for a day").isZero();
        assertThat(report.accuracy("meeting place")).isEqualTo(1);
        assertThat(report.accuracy("meeting ordinal")).isEqualTo(1);
        assertThat(report.accuracy("statement speaker")).isEqualTo(0.5);
        assertThat(report.accuracy("statement form")).isEqualTo(1);
        assertThat(report.accuracy("undertaking deadline")).isEqualTo(1);
        assertThat(report.accuracy("instrument type")).isEqualTo(1);
        assertThat(report.accuracy("instrument status")).isZero();
        assertThat(report.accuracy("figure role")).isZero();
        assertThat(report.accuracy("figure unit")).isEqualTo(1);
    }

    @Test
    void mergingIsMeasuredWhereTheGoldHasSomethingToMerge() {
        assertThat(twoReports().report().toText())
                .contains("  merging persons          P 1.000  R 1.000  F1 1.000   (1 gold links)\n")
                .doesNotContain("merging meetings");
    }

    @Test
    void anotherDateIsAnotherMeeting() {
        lagoon.gold("lagoon.txt", "aa11", "'meetings':[{'id':'m','names':['Lagoon Summit'],'date':'2031-05-02'}]")
                .record("'kind':'meeting','id':'meeting:1','name':'Lagoon Summit','date':'2030'", 20, 60);

        assertThat(lagoon.report().kinds().getOrDefault("meetings", new Tally()).f1())
                .isZero();
    }

    @Test
    void whatWasRejectedOrDeniedIsNotCounted() {
        lagoon.gold("lagoon.txt", "aa11", "'persons':[]")
                .record("'kind':'person','id':'person:x','name':'X','review':{'state':'rejected'}", 1, 2)
                .record("'kind':'undertaking','id':'undertaking:x','polarity':'negated'", 3, 9)
                .record("'kind':'person','id':'person:y','name':'Y','review':{'state':'accepted'}", 4, 5);
        Report report = lagoon.report();

        assertThat(report.kinds().getOrDefault("persons", new Tally()).found()).isEqualTo(1);
        assertThat(report.kinds().getOrDefault("undertakings", new Tally()).found())
                .isZero();
    }

    @Test
    void evidenceOutsideTheTextOrMissingIsTold() {
        lagoon.gold("lagoon.txt", "aa11", "'persons':[]")
                .record("'kind':'person','id':'person:x','name':'X'", 990, 1001)
                .record("'kind':'state','id':'state:AAA','name':'Aland'");

        assertThat(lagoon.report().toText()).contains("evidence: well formed False, records without any 1\n");
    }

    @Test
    void aMalformedGoldFileIsNamed() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"doc\": ");
        assertThatThrownBy(() -> Gold.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(broken.toString());

        Files.writeString(broken, "{\"persons\": []}");
        assertThatThrownBy(() -> Gold.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(broken.toString())
                .hasMessageContaining("names no document");
    }

    @Test
    void aMalformedExportIsNamedWithItsLine() {
        assertThatThrownBy(() -> Exported.read(
                        new BufferedReader(new StringReader("{\"kind\":\"register\"}\n\n{oops\n")), "mine.jsonl"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("mine.jsonl, line 3: not a JSON record");
    }
}
