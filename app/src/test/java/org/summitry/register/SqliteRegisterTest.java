package org.summitry.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SqliteRegisterTest extends RegisterTest {
    private int made;

    @Override
    String newLocation() {
        return files.resolve("register" + ++made).toString();
    }

    @Override
    String trueInSql() {
        return "1";
    }

    @Test
    void twoWritersInOneFolderAreToldApart() {
        String folder = newLocation();
        try (Register first = Register.open(folder, new SameIds(), Fixtures.clock());
                Register second = Register.open(folder, new SameIds(), Fixtures.clock())) {
            first.add(PLANNED, "unknown");
            assertThatThrownBy(() -> second.add(HELD, "unknown"))
                    .isInstanceOf(RegisterException.class)
                    .hasMessageContaining(folder)
                    .hasMessageContaining("another process is writing");
            assertThat(second.counts()).containsEntry("document", 1L);
        }
    }

    @Test
    void aFileIsNoFolderForARegister() throws IOException {
        Path file = Files.writeString(files.resolve("notes.txt"), "hello");
        assertThatThrownBy(() -> Register.open(file.toString(), new SameIds(), Fixtures.clock()))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("notes.txt");
    }
}
