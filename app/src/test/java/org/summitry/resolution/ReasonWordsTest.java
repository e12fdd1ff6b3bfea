package org.summitry.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Everything that is compared can be told. */
class ReasonWordsTest {
    private static final Path FILE = Path.of("src/main/resources/org/summitry/resolution/reasons.en.properties");

    @Test
    void eachFeatureThatIsWeighedHasWordsAndNoOtherHas() throws IOException {
        Set<String> weighed = new TreeSet<>();
        Weights.all().values().forEach(k -> weighed.addAll(k.features().keySet()));
        weighed.remove("bias");
        Properties words = new Properties();
        words.load(Files.newBufferedReader(FILE, StandardCharsets.UTF_8));
        Set<String> told = new TreeSet<>();
        words.stringPropertyNames().stream()
                .filter(k -> k.startsWith("reason."))
                .forEach(k -> told.add(k.substring("reason.".length())));
        assertThat(told).isEqualTo(weighed);
    }

    @Test
    void whatWasComparedFollowsTheWords() {
        assertThat(ReasonWords.of("same-place", "Port Lane / Port Lane"))
                .isEqualTo("the places agree: Port Lane / Port Lane");
        assertThat(ReasonWords.of("same-people", "")).isEqualTo("the same people meet");
        assertThat(ReasonWords.of("dates-differ", "40")).isEqualTo("dates differ: 40");
    }
}
