package org.summitry.analysis.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitry.register.PreparedReading;
import org.summitry.register.Register;
import org.summitry.register.Resolution;

/** Undertakings of a register, each tested by the sentence it cites. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class UndertakingTestsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TEXT =
            """
            🕊 Norland and Sudmark met in Port Lane. Norland will build forty clinics by 2034. The lake froze.
            The ministers were glad to meet. The ministers will:
            - fund the mountain rescue service;
            - safe harbours for fishing boats on every island.
            Trade was discussed:
            The harbour was closed; the ferry was late.
            """;

    @TempDir
    Path folder;

    private Register register;

    @BeforeEach
    void open() {
        register = Register.open(folder.toString(), new Resolution(), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        register.close();
    }

    private static ObjectNode entry(String kind, String id, String words) {
        ObjectNode e = JSON.createObjectNode().put("kind", kind).put("id", id).put("confidence", 0.9);
        int start = TEXT.codePointCount(0, TEXT.indexOf(words));
        e.putArray("evidence")
                .addObject()
                .put("doc", "doc:t1")
                .put("start", start)
                .put("end", start + words.length());
        return e;
    }

    private static ObjectNode undertaking(String words, String... actors) {
        ObjectNode u = entry("undertaking", "undertaking:u", words)
                .put("force", "pledge")
                .put("action", words);
        List.of(actors).forEach(u.putArray("actors")::add);
        return u;
    }

    private Tested tested(ObjectNode undertaking) {
        ObjectNode document = JSON.createObjectNode()
                .put("kind", "document")
                .put("id", "doc:t1")
                .put("path", "one.txt")
                .put("language", "en")
                .put("sha256", "00")
                .put("text_length", TEXT.codePointCount(0, TEXT.length()));
        ObjectNode norland = entry("state", "state:x-norland", "Norland").put("name", "Norland");
        ObjectNode sudmark = entry("state", "state:x-sudmark", "Sudmark").put("name", "Sudmark");
        List.of(norland, sudmark)
                .forEach(s -> s.putArray("aliases").add(s.path("name").asText()));
        register.add(
                new PreparedReading(document, TEXT, List.of(norland, sudmark, undertaking), "reader of tests"),
                "unknown");
        return new UndertakingTests(register).of(register.show("undertaking:u")).orElseThrow();
    }

    @Test
    void theWholeSentenceOfThePassageIsTestedForTheOneWhoTakesItOn() {
        Tested t = tested(undertaking("build forty clinics", "state:x-norland"));

        assertThat(t.sentence()).isEqualTo("Norland will build forty clinics by 2034.");
        assertThat(t.leadIn()).isNull();
        assertThat(t.citation().text()).isEqualTo("build forty clinics");
        assertThat(t.commitment().isCommitment()).isTrue();
        assertThat(t.commitment().standing())
                .extracting(Outcome::told)
                .containsExactly(
                        "future-oriented: passed, 90 %, 'will'",
                        "specific: passed, an amount, date or name",
                        "discrete: passed, one act",
                        "holder: passed, one");
    }

    @Test
    void whatAnotherSideWouldDoFailsAndSaysWhy() {
        Tested t = tested(undertaking("build forty clinics", "state:x-sudmark"));

        assertThat(t.commitment().isCommitment()).isFalse();
        assertThat(t.commitment().standing().get(0).told()).isEqualTo("future-oriented: not passed, 35 %, 'will'");
    }

    @Test
    void severalMayBeCalledByTheirNamesOrSpeakAsOne() {
        Tested reported = tested(undertaking("build forty clinics", "state:x-norland", "state:x-sudmark"));

        assertThat(reported.commitment().isCommitment()).isTrue();
    }

    @Test
    void anItemIsTestedByItselfWithTheOpeningOfItsList() {
        Tested t = tested(undertaking("safe harbours for fishing boats", "state:x-norland", "state:x-sudmark"));

        assertThat(t.sentence()).isEqualTo("safe harbours for fishing boats on every island.");
        assertThat(t.leadIn()).isEqualTo("The ministers will:");
        assertThat(t.commitment().standing())
                .hasSize(4)
                .first()
                .extracting(Outcome::reason, Outcome::detail, Outcome::passed)
                .containsExactly(Outcome.Reason.ITEM_OF, "The ministers will:", true);
    }

    @Test
    void runningTextBelowAListHasNoOpening() {
        Tested t = tested(undertaking("the ferry was late", "state:x-norland"));

        assertThat(t.commitment().isCommitment()).isFalse();
        assertThat(t.commitment().standing().get(0).reason()).isEqualTo(Outcome.Reason.NO_ACT);
    }

    @Test
    void otherKindsAreNotTested() {
        tested(undertaking("build forty clinics"));

        assertThat(new UndertakingTests(register).of(register.show("state:x-norland")))
                .isEmpty();
    }
}
