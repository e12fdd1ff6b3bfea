package org.summitry.portal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitry.cli.Indexing;
import org.summitry.portal.library.Library;
import org.summitry.portal.words.Languages;
import org.summitry.portal.words.Messages;
import org.summitry.register.PreparedReading;
import org.summitry.register.Register;
import org.summitry.register.Resolution;
import org.summitry.search.Index;
import org.summitry.search.Query;

/** A topic's page sets who is against something beside who proposed it, from a real register and index. */
@SuppressWarnings("NullAway.Init") // filled before each
class SidesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROPOSED = "a levy on barges in the estuary";
    private static final String REFUSED = "to pay any levy on its barges";
    private static final String TEXT =
            "Norland proposed " + PROPOSED + ". Sudmark refused " + REFUSED + ". Tarn welcomed a new lighthouse.";

    @TempDir
    Path folder;

    @Test
    void whoRefusesStandsBesideWhoProposed() throws IOException {
        try (Register register =
                Register.open(folder.resolve("register").toString(), new Resolution(), Clock.systemUTC())) {
            register.add(reading(), "unknown");
            try (Index index = Indexing.open(folder.resolve("index"), register)) {
                Messages words = new Languages(List.of("portal", "reading")).in("en");
                Query statements = Query.of("").kinds("statement").topic("water");
                Query undertakings = Query.of("").kinds("undertaking").topic("water");
                Sides sides = Sides.of(new Library(register, index), words, statements, undertakings);
                List<EntryView.Part> against = sides.opposes().parts();
                assertThat(sides.opposes().total()).isEqualTo(1);
                assertThat(against).hasSize(2);
                assertThat(words(against.get(0))).isEqualTo(REFUSED);
                assertThat(against.get(1).heading().name()).contains("levy", "barges");
                assertThat(words(against.get(1))).isEqualTo(PROPOSED);
                assertThat(words(sides.favours().parts().get(0))).isEqualTo("a new lighthouse");
                assertThat(sides.favours().parts()).hasSize(1);
            }
        }
    }

    private static String words(EntryView.Part part) {
        return part.lines().get(0).item().name();
    }

    private static PreparedReading reading() {
        ObjectNode document = JSON.createObjectNode().put("kind", "document").put("id", "doc:a1");
        document.put("path", "one.txt").put("published", "2031-05-04");
        return new PreparedReading(
                document,
                TEXT,
                List.of(
                        state("state:x-norland", "Norland"),
                        state("state:x-sudmark", "Sudmark"),
                        state("state:x-tarn", "Tarn"),
                        statement("01", "state:x-norland", "proposed", PROPOSED),
                        statement("02", "state:x-sudmark", "refused", REFUSED).put("polarity", "negated"),
                        statement("03", "state:x-tarn", "welcomed", "a new lighthouse")),
                "reader of tests");
    }

    private static ObjectNode state(String id, String name) {
        return cited(JSON.createObjectNode().put("kind", "state").put("id", id).put("name", name), name);
    }

    private static ObjectNode statement(String number, String by, String cue, String content) {
        ObjectNode s = JSON.createObjectNode().put("kind", "statement").put("id", "statement:" + number);
        s.putArray("speakers").add(by);
        s.putArray("topics").add("water");
        place(s.put("form", "indirect").putObject("cue"), cue);
        place(s.putObject("content"), content);
        return cited(s, content);
    }

    private static ObjectNode cited(ObjectNode entry, String words) {
        place(entry.putArray("evidence").addObject(), words);
        return entry.put("confidence", 0.9);
    }

    private static void place(ObjectNode at, String words) {
        int start = TEXT.indexOf(words);
        at.put("doc", "doc:a1").put("start", start).put("end", start + words.length());
        at.put("text", words);
    }
}
