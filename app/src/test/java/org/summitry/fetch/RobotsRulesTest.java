package org.summitry.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsRulesTest {

    @ParameterizedTest
    @CsvSource({
        // The longest rule holds, and of two as long the one that allows.
        "'Disallow: /|Allow: /news', /news/1, true",
        "'Disallow: /|Allow: /news', /other, false",
        "'Disallow: /a|Allow: /a', /a, true",
        "'Allow: /p|Disallow: /', /page, true",
        "'Disallow:', /a, true",
        // RFC 9309, section 5.2.
        "'Allow: /example/page/|Disallow: /example/page/disallowed.gif', /example/page/disallowed.gif, false",
        // Stars and the end.
        "'Disallow: /*.pdf$', /a/b.pdf, false",
        "'Disallow: /*.pdf$', /a/b.pdf?x, true",
        "'Disallow: /*.pdf', /a/b.pdf?x, false",
        "'Disallow: /a$', /a, false",
        "'Disallow: /a$', /ab, true",
        "'Disallow: /a*b*c', /a1b2c3, false",
        "'Disallow: /a*b*c', /acb, true",
        "'Disallow: /*?print=', /a?print=1, false",
        "'Disallow: *', /a, false",
        "'Disallow: /a*a$', /a, true",
        // Spellings.
        "'disallow : /A # comment', /A, false",
        "'Disallow: /A', /a, true",
        "'Disallow: /%D0%B6', /%d0%b6, false",
        "'Disallow: /ж', /%D0%B6, false",
        "'Disallow: /%7ea', /~a, false",
        "'Disallow: /a%2Fb', /a/b, true",
        "'nonsense|Disallow /a', /a, true",
    })
    void rulesForAll(String rules, String path, boolean allowed) {
        assertThat(rules("User-agent: *|" + rules).allows(path)).isEqualTo(allowed);
    }

    @Test
    void theGroupsThatNameTheProgramHoldInsteadOfThoseForAll() {
        RobotsRules r = rules("User-agent: *|Disallow: /|"
                + "User-agent: other|User-agent: SUMMITRY/2.0|Disallow: /a|Sitemap: x|Disallow: /b||"
                + "User-agent: summitry|Disallow: /c|User-agent: summitry-pro|Disallow: /d");

        assertThat(r.allows("/x")).isTrue();
        assertThat(r.allows("/a")).isFalse();
        assertThat(r.allows("/b")).isFalse();
        assertThat(r.allows("/c")).isFalse();
        assertThat(r.allows("/d")).isTrue();
    }

    @Test
    void aDelayIsARuleOfItsGroupAndEndsItsNames() {
        RobotsRules r = rules("User-agent: *|Crawl-delay: 2.5||User-agent: badbot|Disallow: /");

        assertThat(r.allows("/a")).isTrue();
        assertThat(r.crawlDelay()).isEqualTo(Duration.ofMillis(2500));
        assertThat(rules("User-agent: *|Crawl-delay: soon").crawlDelay()).isZero();
    }

    @Test
    void hostileRulesTakeNoTime() {
        StringBuilder stars = new StringBuilder("User-agent: *|");
        for (int i = 0; i < 200; i++) {
            stars.append("Disallow: /").append("*a".repeat(1200)).append("*b$|");
        }
        RobotsRules r = rules(stars.toString());

        assertTimeout(Duration.ofSeconds(20), () -> assertThat(r.allows("/" + "a".repeat(4000)))
                .isTrue());
    }

    private static RobotsRules rules(String lines) {
        return RobotsRules.parse(lines.replace("|", "\r\n").getBytes(StandardCharsets.UTF_8), "Summitry");
    }
}
