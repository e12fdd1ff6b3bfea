package org.summitry.export.research;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitry.register.PreparedReading;
import org.summitry.register.Register;
import org.summitry.register.Resolution;

/** Who met, said and promised whom in a month. */
@SuppressWarnings("NullAway.Init") // filled before each
class DyadMonthsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TEXT =
            "Talks of Norland and Sudmark in May. Aro Belin spoke. Norland promised Sudmark a bridge. Norland refused a loan to Sudmark. Later talks.";

    @TempDir
    Path folder;

    private Register register;
    private final List<List<String>> entries = new ArrayList<>();

    @BeforeEach
    void fill() throws JsonProcessingException {
        register = Register.open(folder.toString(), new Resolution(), Clock.systemUTC());
        ObjectNode document = json(
                "{'kind':'document','id':'doc:d1','path':'a.txt','published':'2031-06-02','language':'en','sha256':'00','text_length':"
                        + TEXT.length() + "}");
        register.add(
                new PreparedReading(
                        document,
                        TEXT,
                        List.of(
                                record(
                                        "{'kind':'person','id':'person:aro-belin','name':'Aro Belin','aliases':['Aro Belin'],'offices':[{'title':'President','of':'state:KAZ','status':'current'}]}",
                                        "Aro Belin"),
                                record(
                                        "{'kind':'meeting','id':'meeting:talks','name':'Talks','aliases':[],'type':'talks','status':'held','date':'2031-05-03','participants':[{'actor':'person:aro-belin','role':'host'},{'actor':'state:x-sudmark','role':'guest'}]}",
                                        "Talks of Norland and Sudmark in May."),
                                record(
                                        "{'kind':'meeting','id':'meeting:later','name':'Later talks','aliases':[],'type':'talks','status':'held','date':'2031','participants':[{'actor':'state:KAZ','role':'host'},{'actor':'state:x-sudmark','role':'guest'}]}",
                                        "Later talks."),
                                record(
                                        "{'kind':'statement','id':'statement:1','speakers':['person:aro-belin'],'form':'indirect','meeting':'meeting:talks'}",
                                        "Aro Belin spoke."),
                                record(
                                        "{'kind':'undertaking','id':'undertaking:1','force':'pledge','actors':['state:KAZ'],'addressees':['state:x-sudmark'],'action':'a bridge','deadline':'2040'}",
                                        "Norland promised Sudmark a bridge."),
                                record(
                                        "{'kind':'undertaking','id':'undertaking:2','force':'pledge','polarity':'negated','actors':['state:KAZ'],'addressees':['state:x-sudmark'],'action':'a loan'}",
                                        "Norland refused a loan to Sudmark.")),
                        "test"),
                "independent");
    }

    @AfterEach
    void close() {
        register.close();
    }

    private static ObjectNode json(String text) throws JsonProcessingException {
        return (ObjectNode) JSON.readTree(text.replace('\'', '"'));
    }

    private static ObjectNode record(String text, String passage) throws JsonProcessingException {
        ObjectNode r = json(text);
        r.put("confidence", 0.8)
                .putArray("evidence")
                .addObject()
                .put("doc", "doc:d1")
                .put("start", TEXT.indexOf(passage))
                .put("end", TEXT.indexOf(passage) + passage.length());
        return r;
    }

    private List<String> rows(DyadMonths dyads) throws IOException {
        List<String> rows = new ArrayList<>();
        entries.clear();
        dyads.count(entries::add);
        dyads.rows(cells -> rows.add(String.join(",", cells)));
        return rows;
    }

    @Test
    void meetingsGoBothWaysAndWordsAndPromisesOne() throws IOException {
        assertThat(rows(new DyadMonths(register)))
                .containsExactly(
                        "2031-05,state:KAZ,705,state:x-sudmark,,1,0,1,0,0,0,0,0",
                        "2031-05,state:x-sudmark,,state:KAZ,705,1,0,0,0,0,0,0,0",
                        "2031-06,state:KAZ,705,state:x-sudmark,,0,0,0,0,1,0,0,0");
    }

    @Test
    void whatAPersonConfirmedIsCountedApart() throws IOException {
        register.review("meeting:talks", true, "mira", "");
        assertThat(rows(new DyadMonths(register)).get(0))
                .isEqualTo("2031-05,state:KAZ,705,state:x-sudmark,,0,1,1,0,0,0,0,0");
    }

    @Test
    void everyCountIsBackedByItsEntriesAndWhatHasNoMonthIsTold() throws IOException {
        DyadMonths dyads = new DyadMonths(register);
        rows(dyads);
        assertThat(entries.stream().map(e -> e.get(3) + " " + e.get(4)))
                .containsExactlyInAnyOrder(
                        "met meeting:talks", "met meeting:talks", "said statement:1", "promised undertaking:1");
        assertThat(entries).allMatch(e -> e.get(7).matches("doc:d1 §\\d+-\\d+"));
        assertThat(dyads.undated()).isEqualTo(1);
    }
}
