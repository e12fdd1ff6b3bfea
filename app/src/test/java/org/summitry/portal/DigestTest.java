package org.summitry.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a week brought, on the sample register, whose documents were read on 1 June 2031. */
class DigestTest extends PortalTestBase {
    @Test
    void theAddressOfTheWeekStays() {
        assertThat(get("/digest").headers().firstValue("Location")).hasValue("/digest/2031-W22");
        assertThat(get("/digest/2031-W22").body())
                .contains("Week 22 of 2031", "the week is not over", "href=\"/digest/2031-W21\"")
                .doesNotContain("/digest/2031-W23")
                .contains("read: " + PortalServer.shared().register().counts().get("document"));
        assertThat(get("/").body()).contains("href=\"/digest\"");
    }

    @Test
    void aWeekWithoutAnythingSaysWhatThatDoesNotMean() {
        assertThat(get("/digest/1999-W01").body())
                .contains("Week 1 of 1999", "That does not mean that nothing was due")
                .doesNotContain("class=\"line ");
    }

    @Test
    void whatIsNoWeekIsToldAsSuch() {
        for (String week : new String[] {"2031-W54", "2031-W00", "2031", "x", "2031-W22%00", "2025-W53"}) {
            assertThat(get("/digest/" + week).statusCode()).as(week).isEqualTo(400);
        }
        assertThat(get("/digest/2026-W53").statusCode()).isEqualTo(200); // a year of 53 weeks
    }

    @Test
    void theFeedHasTheWeeksThatAreOver() {
        String feed = get("/digest.atom").body();
        assertThat(feed)
                .contains("<id>urn:summitry:digest:2031-W21</id>", "/digest/2031-W14", "<title>Week 21 of 2031</title>")
                .doesNotContain("2031-W22", "2031-W13");
    }
}
