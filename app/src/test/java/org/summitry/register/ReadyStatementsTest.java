package org.summitry.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statements that are used again answer as new ones do. */
class ReadyStatementsTest {
    private static final String ASKED = "select name from view_state where value > ? order by name";

    private static void fill(Handle handle) {
        for (int n = 1; n <= 3; n++) {
            handle.execute("insert into view_state (name, value) values (?, ?)", "gull-" + n, 1_000 + n);
        }
    }

    private static List<String> after(Handle handle, int value) {
        return handle.select(ASKED, value).mapTo(String.class).list();
    }

    @Test
    void answerAsNewOnesDo(@TempDir Path folder) {
        try (Store store = Store.open(folder.toString())) {
            store.write(handle -> {
                fill(handle);
                assertThat(after(handle, 1_001)).containsExactly("gull-2", "gull-3");
                assertThat(after(handle, 1_002)).containsExactly("gull-3");
                assertThatThrownBy(
                                () -> handle.execute("insert into view_state (name, value) values (?, ?)", "gull-1", 9))
                        .hasMessageContaining("view_state");
                handle.execute("insert into view_state (name, value) values (?, ?)", "gull-9", 1_009);
                return assertThat(after(handle, 1_002)).containsExactly("gull-3", "gull-9");
            });
        }
    }

    @Test
    void mayBeAskedWithinThemselves(@TempDir Path folder) {
        List<String> seen = new ArrayList<>();
        try (Store store = Store.open(folder.toString())) {
            store.write(handle -> {
                fill(handle);
                handle.select(ASKED, 1_000).mapTo(String.class).forEach(name -> seen.add(name + after(handle, 1_002)));
                return true;
            });
        }
        assertThat(seen).containsExactly("gull-1[gull-3]", "gull-2[gull-3]", "gull-3[gull-3]");
    }

    @Test
    void manyDifferentOnesAreNotKept(@TempDir Path folder) {
        try (Store store = Store.open(folder.toString())) {
            List<Integer> answers = store.read(handle -> {
                List<Integer> all = new ArrayList<>();
                for (int n = 0; n < 600; n++) {
                    all.add(handle.select("select " + n + " + ?", n)
                            .mapTo(Integer.class)
                            .one());
                }
                return all;
            });
            assertThat(answers).hasSize(600).endsWith(1_198);
        }
    }
}
