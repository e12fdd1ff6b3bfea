package org.summitry.portal.outcomes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.summitry.analysis.compliance.LagoonForum;
import org.summitry.portal.PortalTestBase;
import org.summitry.portal.reviewing.Workshop;
import org.summitry.portal.web.Role;
import org.summitry.register.PreparedReading;

/** Two coders, an adjudicator and a stranger, in a browser. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class ComplianceJourneyTest extends PortalTestBase {
    private Workshop workshop;
    private String ferry;
    private String meeting;

    @BeforeEach
    void serve() {
        workshop = new Workshop(false, LagoonForum.readings());
        workshop.hire("ana", Role.REVIEWER);
        workshop.hire("ben", Role.REVIEWER);
        workshop.hire("mira", Role.COORDINATOR);
        ferry = workshop.register()
                .outlet()
                .page("undertaking", null, 5)
                .items()
                .get(0)
                .id();
        meeting = workshop.register().show(ferry).record().path("meeting").asText();
    }

    @AfterEach
    void end() {
        workshop.close();
    }

    @Override
    protected String address() {
        return workshop.address();
    }

    private Page at(String name, String path) {
        Page page = open("/sign-in");
        page.getByLabel("Account name").fill(name);
        page.getByLabel("Password").fill(Workshop.PASSWORD);
        press(page, "Sign in");
        assertThat(page.locator(".who")).hasText(name);
        page.navigate(address() + path);
        return page;
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    private void score(String who, String holder, String score, String effort) {
        Page page = at(who, "/compliance/undertakings/" + ferry);
        assertThat(page.locator("h2:has-text('Scores that you may see')")).hasCount(0);
        page.locator("#score-holder").selectOption(holder);
        page.getByLabel(score, new Page.GetByLabelOptions().setExact(true)).check();
        if (!effort.isEmpty()) {
            page.locator("#score-other").fill("doc:f2:0-42=" + effort);
        }
        press(page, "Give the score");
        assertThat(page.locator("h2:has-text('Scores that you may see') + ul")).containsText(who);
    }

    @Test
    void twoCodersScoreBlindlyAThirdSettlesAndTheReportIsOpened() {
        Page page = at("mira", "/compliance");
        assertThat(page.locator(".queue")).containsText("First Lagoon Forum");
        page.getByText("score").last().click();
        page.locator(".queue a").first().click();
        assertThat(page.locator("#from")).hasValue("2031-05-04");
        assertThat(page.locator("#to")).hasValue("2032-05-03");
        page.locator("#full").fill("The ferry runs.");
        page.locator("#partial").fill("It is being built.");
        page.locator("#failure").fill("It was given up.");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        press(page, "Lay down");
        assertThat(page.locator("main")).containsText("The ferry runs.");

        score("ana", "state:x-norland", "+1, kept", "enacted");
        score("ben", "state:x-norland", "0, work in progress", "resourced");
        assertThat(get("/compliance/meetings/" + meeting).statusCode()).isEqualTo(401);

        Page third = at("mira", "/compliance/undertakings/" + ferry);
        assertThat(third.locator("h2:has-text('Settle')")).hasCount(1);
        third.locator("#settle-other").fill("doc:f2:0-42=enacted");
        third.locator("form:has(#settle-holder) input[value=kept]").check();
        assertThat(new AxeBuilder(third).analyze().getViolations()).isEmpty();
        press(third, "Settle");
        third.navigate(address() + "/compliance/meetings/" + meeting);
        assertThat(third.locator("main")).containsText("settled by a third person");
        assertThat(new AxeBuilder(third).analyze().getViolations()).isEmpty();
        press(third, "Open the report to everybody");

        String report = get("/compliance/meetings/" + meeting).body();
        assertThat(report)
                .contains("+1.00", "100%", "Norland", "The ferry runs.")
                .doesNotContain("Open the report");
        assertThat(get("/compliance").body()).contains("First Lagoon Forum");
        String csv = get("/compliance/meetings/" + meeting + "/report.csv").body();
        assertThat(csv.lines().toList().get(1)).contains("FULL,1,ana,FULL,ben,IN_PROGRESS,mira,enacted,doc:f2 §0-42");
        assertThat(get("/compliance/meetings/" + meeting + "/report.pdf").body())
                .startsWith("%PDF");
        assertThat(get("/compliance/meetings/" + meeting + "/report.exe").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsACommitmentByTheTestsIsMarkedInTheWorkList() {
        String text = "Norland will build forty clinics by 2034.";
        ObjectNode document = JsonNodeFactory.instance
                .objectNode()
                .put("kind", "document")
                .put("id", "doc:f9")
                .put("path", "f9.txt")
                .put("published", "2031-05-04")
                .put("language", "en")
                .put("sha256", "f9")
                .put("text_length", text.length());
        ObjectNode clinics = JsonNodeFactory.instance
                .objectNode()
                .put("kind", "undertaking")
                .put("id", "undertaking:z-clinics")
                .put("force", "pledge")
                .put("action", "build forty clinics by 2034")
                .put("meeting", LagoonForum.FIRST)
                .put("confidence", 0.9);
        clinics.putArray("actors").add("state:x-norland");
        clinics.putArray("evidence")
                .addObject()
                .put("doc", "doc:f9")
                .put("start", 0)
                .put("end", text.length());
        // its document tells of the state and the meeting too, as one that was read does
        ObjectNode norland = LagoonForum.readings().get(1).records().get(0).deepCopy();
        norland.putArray("evidence")
                .addObject()
                .put("doc", "doc:f9")
                .put("start", 0)
                .put("end", 7);
        ObjectNode forum = LagoonForum.readings().get(0).records().get(2).deepCopy();
        forum.putArray("evidence")
                .addObject()
                .put("doc", "doc:f9")
                .put("start", 0)
                .put("end", 7);
        workshop.register()
                .add(new PreparedReading(document, text, List.of(norland, forum, clinics), "test"), "unknown");

        Page page = at("ana", "/compliance/meetings/" + meeting + "/work");

        assertThat(page.locator(".queue li:has-text('clinics')")).containsText("a commitment by the tests");
    }

    @Test
    void whatTheRulesDoNotAllowIsToldAndStrangersDoNotScore() {
        Page page = at("ana", "/compliance/undertakings/" + ferry);
        page.locator("#full").fill("x");
        page.locator("#partial").fill("x");
        page.locator("#failure").fill("x");
        page.locator("#from").fill("2033-01-01");
        press(page, "Lay down");
        assertThat(page.locator("main")).containsText("ends on 2032-05-03 before it begins on 2033-01-01");
        page.navigate(address() + "/compliance/undertakings/" + ferry);
        page.locator("#full").fill("x");
        page.locator("#partial").fill("x");
        page.locator("#failure").fill("x");
        press(page, "Lay down");
        page.locator("#score-holder").selectOption("state:x-sudmark");
        page.getByLabel("+1, kept", new Page.GetByLabelOptions().setExact(true)).check();
        press(page, "Give the score");
        assertThat(page.locator("main")).containsText("needs a report");
        assertThat(get("/compliance/undertakings/" + ferry).statusCode()).isEqualTo(401);
        assertThat(get("/compliance/meetings/" + meeting + "/work").statusCode())
                .isEqualTo(401);
        assertThat(get("/compliance/meetings/meeting:none").statusCode()).isEqualTo(404);
    }
}
