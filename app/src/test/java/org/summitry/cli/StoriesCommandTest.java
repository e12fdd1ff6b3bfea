package org.summitry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code stories} on documents of invented states. */
@SuppressWarnings("NullAway.Init") // JUnit fills the field
class StoriesCommandTest {
    @TempDir
    Path folder;

    @Test
    void documentsOfOneEventAreShownTogether() throws IOException {
        write(
                "a.txt",
                "Ministers of Velmora and Ruvania met in Dreva to discuss the salt railway, which is to cost 40 million.");
        write("b.txt", "The salt railway was the subject when the Velmora and Ruvania ministers sat down in Dreva.");
        write("c.txt", "Heavy rain flooded the harbour of Port Selma, where fishermen of Sundara lost twelve boats.");

        Ran ran = Ran.of("stories", folder.toString());

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains(
                        "2 documents tell of one event:", "a.txt", "b.txt", "3 documents; groups: 1, with 2 documents")
                .doesNotContain("c.txt");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
