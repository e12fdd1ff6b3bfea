package org.summitry.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Classes of sources: as read, as corrected for a publisher, as corrected for a document. */
@SuppressWarnings("NullAway.Init") // JUnit fills the field
class SourceClassesTest {
    private static final PreparedReading LATER = Fixtures.reading(
            "doc:d4",
            "2031-06-01",
            "Lake Post",
            "Orla Venn rested.",
            "{'kind':'person','id':'person:orla-venn','name':'Orla Venn','aliases':['Orla Venn']}");

    @TempDir
    Path folder;

    private static Map<String, Integer> support(Register r) {
        return r.show("person:orla-venn").support();
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void theCloserWordCountsAndEachCanBeTakenBack(TestStore store) throws IOException, InterruptedException {
        try (Register r = store.open(folder, Fixtures.clock())) {
            r.add(RegisterTest.PLANNED, "state-agency");
            r.add(RegisterTest.HELD, "unknown");
            assertThat(support(r)).isEqualTo(Map.of("state-agency", 1, "unknown", 1));

            LedgerEntry post = r.classify("Lake Post", "independent", "mira", "privately owned");
            r.add(LATER, "unknown");
            assertThat(support(r)).as("what comes later too").isEqualTo(Map.of("state-agency", 1, "independent", 2));

            LedgerEntry document = r.classify("doc:d4", "government", "mira", "a ministry's notice");
            r.classify("Lake Post", "state-agency", "tomas", "bought by the state");
            assertThat(support(r)).isEqualTo(Map.of("state-agency", 2, "government", 1));
            assertThat(RegisterTest.export(r))
                    .anyMatch(l -> l.contains("\"id\":\"doc:d4\"") && l.contains("\"source_class\":\"government\""));

            Map<String, Integer> before = support(r);
            r.rebuild(line -> {});
            assertThat(support(r)).isEqualTo(before);

            r.undo(document.seq(), "mira", "");
            assertThat(support(r)).isEqualTo(Map.of("state-agency", 3));
            r.undo(post.seq() + 3, "mira", "");
            assertThat(support(r)).isEqualTo(Map.of("state-agency", 1, "independent", 2));
            r.undo(post.seq(), "mira", "");
            assertThat(support(r)).isEqualTo(Map.of("state-agency", 1, "unknown", 2));
            assertThat(r.verify()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestStore.class)
    void whatCannotBeClassifiedIsSaidInOneLine(TestStore store) throws IOException, InterruptedException {
        try (Register r = store.open(folder, Fixtures.clock())) {
            r.add(RegisterTest.PLANNED, "unknown");
            assertThatThrownBy(() -> r.classify("doc:a1", "friendly", "mira", ""))
                    .isInstanceOf(RegisterException.class)
                    .hasMessage("friendly is no class of sources; write one of primary, government, state-agency,"
                            + " independent, unknown");
            assertThatThrownBy(() -> r.classify("The Gull", "independent", "mira", ""))
                    .isInstanceOf(RegisterException.class)
                    .hasMessageStartingWith(
                            "The Gull: the register has no such document and nothing of such a publisher");
            assertThat(r.log(null, 9)).hasSize(1);
        }
    }
}
