package org.summitry.portal.reviewing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.summitry.portal.PortalTestBase;

/** The page on which the interface for programs is tried, in a browser that keeps to the portal's rules for scripts. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class TryItTest extends PortalTestBase {
    private Workshop workshop;

    @BeforeEach
    void serve() {
        workshop = new Workshop();
    }

    @AfterEach
    void end() {
        workshop.close();
    }

    @Override
    protected String address() {
        return workshop.address();
    }

    private static Locator operation(Page page, String name) {
        Locator box = page.locator("details")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("summary", new Page.LocatorOptions().setHasText(name))));
        box.first().locator("summary").click();
        return box.first();
    }

    @Test
    void operationsAreTriedInABrowserAndNothingComesFromElsewhere() {
        List<String> asked = new ArrayList<>();
        Page page = open("/api/v1/docs");
        page.onRequest(r -> asked.add(r.url()));
        Locator search = operation(page, "GET /api/v1/search");
        search.locator("input[name='query q']").fill("ferry");
        search.locator("button").click();
        assertThat(search.locator("pre")).containsText("\"total\": 1");
        Locator send = operation(page, "POST /api/v1/documents");
        send.locator("button").click();
        assertThat(send.locator("pre")).containsText("this needs a token");
        assertThat(asked).hasSize(2).allMatch(url -> url.startsWith(workshop.address()));
    }
}
