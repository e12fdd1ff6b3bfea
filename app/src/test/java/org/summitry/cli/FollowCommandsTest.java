package org.summitry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitry.register.PreparedReading;
import org.summitry.register.Register;
import org.summitry.register.Resolution;

/** {@code due}, {@code follow} and {@code judge} on a register of two prepared readings. */
@SuppressWarnings("NullAway.Init") // JUnit fills the field
class FollowCommandsTest {
    private static final String AGREED = "Norland agreed to build a bridge over the Sey at Tarn by 2034.";
    private static final String OPENED = "The bridge over the Sey at Tarn was opened on Sunday.";

    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws JsonProcessingException {
        try (Register r = Register.open(folder.toString(), new Resolution(), Clock.systemUTC())) {
            r.add(
                    reading(
                            "doc:a1",
                            "2031-05-12",
                            AGREED,
                            "{'kind':'undertaking','id':'undertaking:bridge','force':'agreement','actors':[],'action':'build a bridge over the Sey at Tarn by 2034','deadline':'2034'}"),
                    "unknown");
            r.add(reading("doc:b2", "2034-06-01", OPENED), "unknown");
        }
    }

    private static PreparedReading reading(String doc, String published, String text, String... records)
            throws JsonProcessingException {
        ObjectNode document = json("{'kind':'document','id':'" + doc + "','published':'" + published + "'}");
        List<ObjectNode> all = new java.util.ArrayList<>();
        for (String r : records) {
            ObjectNode record = json(r);
            record.putArray("evidence")
                    .addObject()
                    .put("doc", doc)
                    .put("start", 0)
                    .put("end", text.length());
            all.add(record);
        }
        return new PreparedReading(document, text, all, "reader test");
    }

    private static ObjectNode json(String text) throws JsonProcessingException {
        return (ObjectNode) new ObjectMapper().readTree(text.replace('\'', '"'));
    }

    private Ran run(Object... arguments) {
        Object[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--register";
        all[arguments.length + 1] = folder;
        return Ran.of(all);
    }

    @Test
    void followShowsBothSentencesAndJudgingTheLinkWrongMakesItOverdue() {
        Ran follow = run("follow", "undertaking:bridge");
        assertThat(follow.out()).contains("reported done, done", OPENED, "completion: 'opened'", "found by machine");
        assertThat(run("due", "--today", "2035-02-01").out()).isEqualTo("nothing to look at\n");

        String link = follow.out()
                .lines()
                .map(String::strip)
                .filter(l -> l.startsWith("link:"))
                .findFirst()
                .orElseThrow();
        Ran judged = run("judge", link, "--wrong", "--as", "mira", "--reason", "another bridge");
        assertThat(judged.out()).contains("the link is wrong");
        assertThat(run("due", "--today", "2035-02-01").out())
                .contains("overdue", "no report found", AGREED, "rejected by a person");
    }

    @Test
    void whatLaterReportsSayLeavesWithTheUndertakingUntilAPersonFindsTheLinkWrong() throws JsonProcessingException {
        ObjectNode bridge = exported();
        assertThat(bridge.path("status").asText()).isEqualTo("done");
        assertThat(bridge.path("follow_ups")).hasSize(1);
        assertThat(bridge.at("/follow_ups/0").toString())
                .isEqualTo(json("{'report':'done','evidence':[{'doc':'doc:b2','start':0,'end':" + OPENED.length()
                                + ",'text':'" + OPENED + "'}],'published':'2034-06-01'}")
                        .toString());

        String link = run("follow", "undertaking:bridge")
                .out()
                .lines()
                .map(String::strip)
                .filter(l -> l.startsWith("link:"))
                .findFirst()
                .orElseThrow();
        run("judge", link, "--wrong", "--as", "mira", "--reason", "another bridge");
        assertThat(exported().has("follow_ups")).isFalse();
        assertThat(exported().has("status")).isFalse();
    }

    private ObjectNode exported() throws JsonProcessingException {
        return json(run("export", "--kind", "undertaking")
                .out()
                .lines()
                .filter(l -> l.contains("undertaking:bridge"))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void dueGoesIntoCalendarsAndTables() {
        assertThat(run("judge", "link:none").errorLines())
                .containsExactly("summitry: link:none: no such link; see: summitry follow");
        assertThat(run("due", "--format", "ics").out())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(run("due", "--format", "csv").out()).startsWith("notice,day,words,");
    }

    @Test
    void mistakesAreOneLine() {
        assertThat(run("due", "--today", "soon").errorLines())
                .containsExactly("summitry: --today soon: no such day; write it as 2031-05-04");
        assertThat(run("due", "--within", "-3").errorLines())
                .containsExactly("summitry: --within -3: give a number of days from 0 on");
        assertThat(run("follow", "undertaking:none").errorLines()).hasSize(1);
    }
}
