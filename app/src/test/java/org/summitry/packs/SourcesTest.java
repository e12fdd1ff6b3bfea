package org.summitry.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTest {
    private static final Sources BUNDLED = new Sources(PackLoader.bundled());

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, https://www.mfa.gov.kz/en/news/1, government",
                "-, https://mfa.uz/en/press, government",
                "-, https://www.state.gov/briefing, government",
                "-, https://inform.kz/a, state-agency",
                "-, https://spa.gov.sa/a, state-agency",
                "-, https://treaties.un.org/x, primary",
                "-, https://news.un.org/en, independent",
                "-, https://mfa.example.com/, unknown",
                "-, https://notreuters.com/, unknown",
                "Kazinform, -, state-agency",
                "REUTERS, -, independent",
                "Elysée, -, government",
                "reuters.com, -, independent",
                "Kazinform, https://www.reuters.com/a, independent",
                "Kazinform, https://somewhere.example/a, state-agency",
                "Lake Post, -, unknown",
                "-, not an address, unknown",
                "-, -, unknown",
            })
    void theHostGoesBeforeTheNameAndTheLongerHostBeforeTheShorter(String publisher, String url, String expected) {
        assertThat(BUNDLED.classOf(publisher, url)).isEqualTo(expected);
    }

    @Test
    void aPackOfOnesOwnAddsAndCorrects() {
        Packs packs = PackLoader.read(
                "mine.yaml",
                "sources:\n  lake-post: {class: independent, names: [Lake Post]}\n  gulls: {class: state-agency, hosts: [gull.example]}\n");
        assertThat(new Sources(packs).classOf("lake  post", null)).isEqualTo("independent");
        assertThat(new Sources(packs).classOf(null, "https://www.gull.example/1"))
                .isEqualTo("state-agency");
        assertThatThrownBy(() -> PackLoader.read("mine.yaml", "sources:\n  gull: {class: friendly}\n"))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("mine.yaml, line 2")
                .hasMessageContaining("state-agency");
    }

    /** Otherwise it would depend on the order which class a publisher has. */
    @Test
    void noTwoBundledSourcesShareANameOrAHost() {
        Map<String, String> owners = new HashMap<>();
        for (Packs.KnownSource s : PackLoader.bundled().sources()) {
            s.names().forEach(n -> assertThat(owners.put(n, s.key())).as(n).isIn(null, s.key()));
            s.hosts().forEach(h -> assertThat(owners.put(h, s.key())).as(h).isIn(null, s.key()));
        }
        assertThat(owners).hasSizeGreaterThan(250);
    }
}
