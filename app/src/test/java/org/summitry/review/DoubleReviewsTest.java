package org.summitry.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.summitry.register.LedgerEntry;
import org.summitry.register.PreparedReading;
import org.summitry.register.Register;
import org.summitry.register.RegisterException;
import org.summitry.register.SameIds;

/** Two who do not see each other's verdicts, and a third. On whatever store. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
abstract class DoubleReviewsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VENN = "person:orla-venn";

    @TempDir
    Path files;

    private Register register;
    private DoubleReviews reviews;

    abstract String newLocation() throws IOException, InterruptedException;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        register = Register.open(newLocation(), new SameIds(), Clock.systemUTC());
        reviews = new DoubleReviews(register, Clock.systemUTC());
        List<ObjectNode> persons = new ArrayList<>();
        for (String name : List.of("Orla Venn", "Tomas Reed", "Ulf Tarn", "Ada Loom")) {
            ObjectNode person = JSON.createObjectNode()
                    .put("kind", "person")
                    .put(
                            "id",
                            "person:" + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'))
                    .put("name", name)
                    .put("confidence", 0.5);
            person.putArray("aliases").add(name);
            person.putArray("evidence")
                    .addObject()
                    .put("doc", "doc:a1")
                    .put("start", 0)
                    .put("end", 9);
            persons.add(person);
        }
        ObjectNode document = JSON.createObjectNode().put("kind", "document").put("id", "doc:a1");
        register.add(
                new PreparedReading(document, "Orla Venn, Tomas Reed, Ulf Tarn, Ada Loom.", persons, "test"),
                "unknown");
    }

    @AfterEach
    void close() {
        register.close();
    }

    private String stateOf(String id) {
        return register.show(id).review();
    }

    @Test
    void neitherSeesTheOthersVerdictUntilBothAreIn() {
        long id = reviews.open(VENN, "mira", "tomas", "ada");
        DoubleReview asMira = reviews.say(id, "mira", Verdict.RIGHT, "plain");
        assertThat(asMira.verdicts()).containsOnlyKeys("mira");
        assertThat(reviews.waitingFor("mira")).isEmpty();
        assertThat(reviews.waitingFor("tomas").get(0).verdicts()).isEmpty();
        assertThat(reviews.latest("ada", 9).get(0).verdicts()).isEmpty();
        assertThat(register.log(VENN, 9)).extracting(LedgerEntry::act).containsExactly(LedgerEntry.Act.READ);
        assertThat(reviews.say(id, "tomas", Verdict.WRONG, "a ship").verdicts()).containsOnlyKeys("mira", "tomas");
        assertThat(reviews.latest("ada", 9).get(0).verdicts()).hasSize(2);
    }

    @Test
    void whatBothSayIsWrittenIntoTheLedgerUnderBothNames() {
        long id = reviews.open(VENN, "mira", "tomas", "ada");
        reviews.say(id, "tomas", Verdict.WRONG, "");
        DoubleReview done = reviews.say(id, "mira", Verdict.WRONG, "");
        assertThat(done.state()).isEqualTo(DoubleReview.State.SETTLED);
        assertThat(stateOf(VENN)).isEqualTo("rejected");
        LedgerEntry line = register.log(VENN, 1).get(0);
        assertThat(line.who()).isEqualTo("mira + tomas");
        assertThat(line.body().path("reason").asText()).isEqualTo("double review 1 (mira: wrong, tomas: wrong)");
    }

    @Test
    void whatTheyDifferOnAThirdSettles() {
        long id = reviews.open(VENN, "mira", "tomas", "ada");
        reviews.say(id, "mira", Verdict.RIGHT, "");
        assertRefused(() -> reviews.settle(id, Verdict.RIGHT, "ada", ""), "nothing to settle");
        reviews.say(id, "tomas", Verdict.UNCLEAR, "");
        assertThat(stateOf(VENN)).isEqualTo("unreviewed");
        assertRefused(() -> reviews.settle(id, Verdict.RIGHT, "mira", ""), "somebody else");
        assertRefused(() -> reviews.settle(id, Verdict.UNCLEAR, "ada", ""), "right or wrong");
        DoubleReview settled = reviews.settle(id, Verdict.RIGHT, "ada", "see line two");
        assertThat(settled.settledBy()).isEqualTo("ada");
        assertThat(stateOf(VENN)).isEqualTo("accepted");
        assertThat(register.log(VENN, 1).get(0).body().path("reason").asText()).endsWith(": see line two");
        assertRefused(() -> reviews.settle(id, Verdict.WRONG, "ada", ""), "nothing to settle");
    }

    @Test
    void agreementIsThatOfAllWhoJudged() {
        Verdict[][] said = {
            {Verdict.RIGHT, Verdict.RIGHT},
            {Verdict.WRONG, Verdict.WRONG},
            {Verdict.RIGHT, Verdict.WRONG},
        };
        List<String> entries = List.of(VENN, "person:tomas-reed", "person:ulf-tarn");
        for (int i = 0; i < said.length; i++) {
            long id = reviews.open(entries.get(i), "mira", "tomas", "ada");
            reviews.say(id, "mira", said[i][0], "");
            reviews.say(id, "tomas", said[i][1], "");
        }
        reviews.say(reviews.open("person:ada-loom", "mira", "tomas", "ada"), "mira", Verdict.RIGHT, "");
        Agreement agreement = reviews.agreement();
        assertThat(agreement.units()).isEqualTo(3);
        assertThat(agreement.agreed()).isEqualTo(2);
        // n = 6, three of each value: 1 - 5 * 2 / 18
        assertThat(agreement.alpha().orElseThrow()).isEqualTo(1 - 10.0 / 18);
    }

    @Test
    void whatCannotBeDoneIsSaidInOneLine() {
        assertRefused(() -> reviews.open(VENN, "mira", "mira", "ada"), "two people");
        assertRefused(() -> reviews.open("person:none", "mira", "tomas", "ada"), "no such entry");
        long id = reviews.open(VENN, "mira", "tomas", "ada");
        assertRefused(() -> reviews.open(VENN, "mira", "ulf", "ada"), "in a double review already");
        assertRefused(() -> reviews.say(id, "ada", Verdict.RIGHT, ""), "given to others");
        reviews.say(id, "mira", Verdict.RIGHT, "");
        assertRefused(() -> reviews.say(id, "mira", Verdict.WRONG, ""), "judged this entry already");
        assertRefused(() -> reviews.say(77, "mira", Verdict.WRONG, ""), "no double review 77");
        assertRefused(() -> Verdict.of("maybe"), "right, wrong or unclear");
        register.withdraw("doc:a1", "ada", "");
        assertRefused(() -> reviews.say(id, "tomas", Verdict.RIGHT, ""), "document was withdrawn");
    }

    private static void assertRefused(Runnable what, String why) {
        assertThatThrownBy(what::run).isInstanceOf(RegisterException.class).hasMessageContaining(why);
    }
}
