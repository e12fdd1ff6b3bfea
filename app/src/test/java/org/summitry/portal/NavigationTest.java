package org.summitry.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitry.portal.words.Languages;

/** The navigation stands on one line of a desk's screen, whatever the language. */
class NavigationTest extends PortalTestBase {
    static List<String> languages() {
        return Languages.TAGS;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void itIsOneLine(String language) {
        Page page = open("/meetings?lang=" + language);
        Object lines = page.evaluate(
                "new Set([...document.querySelectorAll('.nav li')].map(li => li.getBoundingClientRect().top)).size");
        assertThat(page.locator(".nav li").count()).isGreaterThanOrEqualTo(11);
        assertThat(((Number) lines).intValue()).isEqualTo(1);
        assertThat(page.locator(".masthead-row .menu summary").isVisible()).isTrue();
    }
}
