package org.summitry.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.register.Fixtures.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One report told by many is one voice, whenever and in whatever order it is read. */
@SuppressWarnings("NullAway.Init") // JUnit fills the field
class VoicesTest {
    private static final String VENN =
            "{'kind':'person','id':'person:orla-venn','name':'Orla Venn','aliases':['Orla Venn']}";
    private static final String TOLD = "Orla Venn, the minister of ferries, opened the fourth forum of the lake states"
            + " on Sunday and told the guests that every harbour would have a lamp before the winter came, that the"
            + " council of pilots had agreed to it, and that nobody would sail in the dark any more.";
    private static final PreparedReading ORIGINAL = reading("doc:m1", "2031-05-04", "Lake Post", TOLD, VENN);
    private static final PreparedReading AGAIN =
            reading("doc:a2", "2031-05-05", "The Gull", "From our partners. " + TOLD, VENN);
    private static final PreparedReading CUT =
            reading("doc:z3", "2031-05-06", "Norland Wire", TOLD.substring(0, TOLD.indexOf(", and that nobody")), VENN);
    private static final PreparedReading OWN = reading(
            "doc:k4",
            "2031-05-04",
            "Harbour Times",
            "Lamps for all harbours were promised at the forum by Orla Venn, who did not say who would pay for them; the"
                    + " pilots who had come from both shores doubted that it could be done before the first storms of autumn.",
            VENN);

    @TempDir
    Path folder;

    private static void add(Register r, List<PreparedReading> readings) {
        readings.forEach(x -> r.add(x, "unknown"));
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void republicationsCountOnceAndNameTheFirstThatWasPublished(TestStore store)
            throws IOException, InterruptedException {
        try (Register r = store.open(folder, Fixtures.clock())) {
            add(r, List.of(CUT, AGAIN, OWN, ORIGINAL));
            Dossier d = r.show("person:orla-venn");
            assertThat(d.citations()).hasSize(4);
            assertThat(d.supporters()).isEqualTo(2);
            List<String> export = RegisterTest.export(r);
            assertThat(export.stream().filter(l -> l.contains("\"duplicate_of\":\"doc:m1\"")))
                    .hasSize(2)
                    .allMatch(l -> l.contains("\"id\":\"doc:a2\"") || l.contains("\"id\":\"doc:z3\""));
            assertThat(export)
                    .anyMatch(l ->
                            l.contains("\"id\":\"person:orla-venn\"") && l.contains("\"support\":{\"unknown\":2}"));
        }
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void theOrderOfArrivalDoesNotMatter(TestStore store) throws IOException, InterruptedException {
        List<PreparedReading> all = new ArrayList<>(List.of(ORIGINAL, AGAIN, CUT, OWN));
        List<List<String>> exports = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 4; i++) {
            try (Register r = store.open(folder, Fixtures.clock())) {
                add(r, all);
                exports.add(RegisterTest.export(r));
                r.rebuild(line -> {});
                assertThat(RegisterTest.export(r)).as("rebuilt").isEqualTo(exports.get(i));
                assertThat(r.verify()).isEmpty();
            }
            Collections.shuffle(all, random);
        }
        assertThat(exports).allMatch(e -> e.equals(exports.get(0)));
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void whatIsHiddenIsNoOriginal(TestStore store) throws IOException, InterruptedException {
        try (Register r = store.open(folder, Fixtures.clock())) {
            add(r, List.of(ORIGINAL, AGAIN, CUT));
            r.keepConfidential("doc:m1", "mira", "");
            assertThat(RegisterTest.export(r))
                    .noneMatch(l -> l.contains("doc:m1"))
                    .anyMatch(l -> l.contains("\"id\":\"doc:z3\"") && l.contains("\"duplicate_of\":\"doc:a2\""));
            r.withdraw("doc:m1", "mira", "taken back");
            assertThat(r.show("person:orla-venn").supporters()).isEqualTo(1);
            r.withdraw("doc:a2", "mira", "taken back too");
            assertThat(RegisterTest.export(r)).noneMatch(l -> l.contains("duplicate_of"));
            assertThat(r.verify()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void whatOneRunSaysOfRepetitionsDoesNotCount(TestStore store) throws IOException, InterruptedException {
        try (Register r = store.open(folder, Fixtures.clock())) {
            PreparedReading said = reading("doc:q5", "2031-05-07", "Lake Post", "Orla Venn slept.", VENN);
            said.document().put("duplicate_of", "doc:m1");
            add(r, List.of(ORIGINAL, said));
            assertThat(r.show("person:orla-venn").supporters()).isEqualTo(2);
            assertThat(RegisterTest.export(r)).noneMatch(l -> l.contains("duplicate_of"));
        }
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void aBackupKeepsWhatDocumentsAreKnownBy(TestStore store) throws IOException, InterruptedException {
        Path backup = folder.resolve(store + ".backup");
        try (Register r = store.open(folder, Fixtures.clock());
                Register other = store.open(folder, Fixtures.clock())) {
            add(r, List.of(ORIGINAL, AGAIN));
            r.backup(backup);
            other.restore(backup);
            assertThat(RegisterTest.export(other)).isEqualTo(RegisterTest.export(r));
            other.add(CUT, "unknown");
            assertThat(other.show("person:orla-venn").support()).isEqualTo(Map.of("unknown", 1));
            assertThat(other.verify()).isEmpty();
        }
    }
}
