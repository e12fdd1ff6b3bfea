package org.summitry.portal.reviewing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.summitry.portal.PortalTestBase;
import org.summitry.portal.web.Role;
import org.summitry.register.LedgerEntry;
import org.summitry.register.Pair;

/** What people who review do, in a browser. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class ReviewJourneyTest extends PortalTestBase {
    private Workshop workshop;

    @BeforeEach
    void serve() {
        workshop = new Workshop();
        workshop.hire("mira", Role.REVIEWER);
    }

    @AfterEach
    void end() {
        workshop.close();
    }

    @Override
    protected String address() {
        return workshop.address();
    }

    private Page signedIn(String name, Browser.NewContextOptions options) {
        Page page = open("/sign-in", options);
        page.getByLabel("Account name").fill(name);
        page.getByLabel("Password").fill(Workshop.PASSWORD);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        assertThat(page.locator(".who")).hasText(name);
        return page;
    }

    private Page signedIn(String name) {
        return signedIn(name, visitor());
    }

    private void go(Page page, String path) {
        page.navigate(address() + path);
    }

    private String stateOf(String id) {
        return workshop.register().show(id).review();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    @Test
    void aReviewerSignsInAcceptsTheFirstEntryAndUndoesIt() {
        Page page = signedIn("mira");
        assertThat(page.locator("h1")).hasText("Review");
        page.locator(".queue a").first().click();
        assertThat(page.locator(".state")).containsText("Found by machine");
        assertThat(page.locator(".passage mark").first()).isVisible();
        String name = page.locator("h1").innerText();
        page.locator("[data-key=a]").click();
        assertThat(page.locator(".done")).containsText("Accepted: " + name);
        assertThat(page.locator("h1")).not().hasText(name);
        LedgerEntry line = workshop.register().log(null, 1).get(0);
        assertThat(line.act()).isEqualTo(LedgerEntry.Act.ACCEPT);
        assertThat(line.who()).isEqualTo("mira");
        page.locator(".done button").click();
        assertThat(page.locator("h1")).hasText(name);
        assertThat(page.locator(".state")).containsText("Found by machine");
    }

    @Test
    void aWrongSpeakerIsCorrectedBySelectingTheRightOneAndItIsUndone() {
        Page page = signedIn("mira");
        go(page, "/review/entries/statement:a1-1");
        page.getByLabel("Orla Venn", new Page.GetByLabelOptions().setExact(true))
                .uncheck();
        page.getByLabel("Tomas Reed", new Page.GetByLabelOptions().setExact(true))
                .check();
        page.locator("#correct button").click();
        assertThat(page.locator(".state")).containsText("Corrected by a person");
        assertThat(workshop.register()
                        .show("statement:a1-1")
                        .record()
                        .path("speakers")
                        .toString())
                .isEqualTo("[\"person:tomas-reed\"]");
        assertThat(page.getByLabel("Tomas Reed", new Page.GetByLabelOptions().setExact(true)))
                .isChecked();
        page.locator(".done button").click();
        assertThat(page.getByLabel("Orla Venn", new Page.GetByLabelOptions().setExact(true)))
                .isChecked();
        assertThat(stateOf("statement:a1-1")).isEqualTo("unreviewed");
    }

    @Test
    void selectedWordsCorrectAnEntryToTheCharacter() {
        Page page = signedIn("mira");
        go(page, "/review/entries/statement:a1-1");
        page.evaluate("() => { const p = document.querySelector('.passage'); const text = p.lastChild;"
                + " const range = document.createRange(); const at = text.data.indexOf('Orla Venn said nothing');"
                + " range.setStart(text, at); range.setEnd(text, at + 22);"
                + " const s = getSelection(); s.removeAllRanges(); s.addRange(range); }");
        assertThat(page.getByLabel("The words")).hasValue("Orla Venn said nothing");
        page.locator("#words-form button").click();
        assertThat(page.locator(".done")).containsText("Corrected");
        assertThat(page.locator(".passage mark").last()).hasText("Orla Venn said nothing");
        assertThat(workshop.register().show("statement:a1-1").citations().get(1).text())
                .isEqualTo("Orla Venn said nothing");
        assertThat(workshop.register()
                        .show("statement:a1-1")
                        .record()
                        .path("content")
                        .path("start")
                        .asInt())
                .isEqualTo(102);
    }

    @Test
    void twoSpellingsOfAPersonBecomeOneAndTwoAgain() {
        Page page = signedIn("mira");
        go(page, "/review/entries/person:o-venn");
        page.getByLabel("Merge with").fill("Orla Venn");
        page.getByLabel("Merge with").press("Enter");
        page.locator("#found button").first().click();
        assertThat(page.locator(".done")).containsText("Merged: Orla Venn");
        assertThat(workshop.register().show("person:orla-venn").record().path("aliases"))
                .hasSize(2);
        page.locator(".done button").click();
        assertThat(page.locator(".done")).containsText("Undone");
        assertThat(workshop.register().show("person:orla-venn").record().path("aliases"))
                .hasSize(1);
    }

    @Test
    void aPairThatMayBeOneIsShownWithItsReasonsAndPartedForGood() {
        Pair pair = workshop.register().desk().pairs(Pair.Mark.START, 5).get(0);
        Page page = signedIn("mira");
        go(page, "/review/pairs");
        assertThat(page.locator(".card .reasons li")).hasCount(pair.reasons().size());
        assertThat(page.locator(".card .reasons li").first())
                .containsText(pair.reasons().get(0).words());
        assertThat(page.locator(".card")).containsText("thanked her hosts");
        page.locator(".card button[value=apart]").click();
        assertThat(page.locator(".card")).hasCount(0);
        assertThat(page.locator(".done")).containsText("Kept apart");
        go(page, "/review/entries/person:o-venn");
        assertThat(page.locator("main")).containsText("finds nothing else that may be the same");
        press(page, "Undo 3");
        assertThat(page.locator("main")).containsText("% likely");
    }

    @Test
    void anEntryThatWasMissedIsAddedByItsWords() {
        Page page = signedIn("mira");
        go(page, "/review/documents/doc:b2?kind=person");
        page.getByLabel("The words").fill("Ulf Tarn");
        page.locator("#words-form button").click();
        assertThat(page.locator("h1")).hasText("Ulf Tarn");
        assertThat(page.locator(".state")).containsText("Confirmed by a person");
        assertThat(page.locator(".passage mark")).hasText("Ulf Tarn");
    }

    @Test
    void fromWhereAnEntryIsReadItIsOneStepToItsReview() {
        Page page = signedIn("mira");
        go(page, "/actors/person:o-venn");
        page.getByText("Review this").click();
        assertThat(page.locator(".state")).containsText("Found by machine");
        go(page, "/documents/doc:a1");
        page.getByText("Review this").click();
        assertThat(page.locator("h1")).hasText("Add an entry");
        assertThat(get("/actors/person:o-venn").body()).doesNotContain("/review/");
    }

    @Test
    void twoJudgeBlindlyAndAThirdSettles() {
        workshop.hire("tomas", Role.REVIEWER);
        workshop.hire("ada", Role.COORDINATOR);
        Page page = signedIn("ada");
        go(page, "/review/entries/person:o-venn");
        page.getByLabel("First", new Page.GetByLabelOptions().setExact(true)).selectOption("mira");
        page.getByLabel("Second", new Page.GetByLabelOptions().setExact(true)).selectOption("tomas");
        press(page, "Double review");
        assertThat(page.locator(".queue li")).containsText("mira, tomas");

        page = signedIn("mira");
        go(page, "/review/entries/person:o-venn");
        assertThat(page.locator("h1")).hasText("Double review 1");
        page.getByLabel("Right").check();
        page.getByLabel("Why").fill("plainly a person");
        press(page, "Give the verdict");

        page = signedIn("tomas");
        go(page, "/review/doubles");
        page.locator(".queue a").click();
        assertThat(page.locator("main")).not().containsText("plainly a person");
        page.getByLabel("Wrong").check();
        press(page, "Give the verdict");
        assertThat(stateOf("person:o-venn")).isEqualTo("unreviewed");

        page = signedIn("ada");
        go(page, "/review/doubles");
        assertThat(page.locator("main")).containsText("Krippendorff");
        page.locator(".queue a").first().click();
        assertThat(page.locator("main")).containsText("plainly a person");
        page.getByLabel("Right").check();
        press(page, "Give the verdict");
        assertThat(page.locator(".queue li")).containsText("settled");
        assertThat(stateOf("person:o-venn")).isEqualTo("accepted");
    }

    @Test
    void anAdministratorSignsACoordinatorOut() {
        workshop.hire("ada", Role.COORDINATOR);
        String session = workshop.accounts()
                .signIn("ada", Workshop.PASSWORD, "192.0.2.1", null)
                .token();
        assertThat(get("/review", "Cookie", "session=" + session).statusCode()).isEqualTo(200);
        Page page = signedIn("administrator");
        go(page, "/admin");
        press(page, "Sign out everywhere ada");
        assertThat(get("/review", "Cookie", "session=" + session).statusCode()).isEqualTo(401);
        go(page, "/admin/accounts-log");
        assertThat(page.locator(".log li").first()).containsText("administrator was signed out ada");
    }

    @Test
    void aNewColleagueSetsAPasswordByTheLink() {
        Page page = signedIn("administrator");
        go(page, "/admin");
        page.locator("#name").fill("ulf");
        page.locator("#shown").fill("Ulf Tarn");
        page.locator("#role").selectOption("reviewer");
        press(page, "Make the account");
        String link = page.locator("#one-time-link").innerText();
        page = open(link);
        page.locator("#password").fill("nine white herons");
        page.locator("#again").fill("nine white heron");
        press(page, "Set it and sign in");
        assertThat(page.locator("[role=alert]")).containsText("not the same");
        page.locator("#password").fill("nine white herons");
        page.locator("#again").fill("nine white herons");
        press(page, "Set it and sign in");
        assertThat(page.locator(".who")).hasText("ulf");
        assertThat(get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void allIsDecidedByKeysAlone() {
        Page page = signedIn("mira");
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        assertThat(page.locator(".state")).isVisible();
        String first = page.locator("h1").innerText();
        page.keyboard().press("r");
        assertThat(page.locator(".done")).containsText("Rejected: " + first);
        page.keyboard().press("u");
        assertThat(page.locator(".done")).containsText("Undone");
        page.keyboard().press("n");
        assertThat(page.locator(".done")).hasCount(0);
        page.keyboard().press("m");
        assertThat(page.getByLabel("Merge with")).isFocused();
        page.keyboard().type("a r");
        assertThat(page.getByLabel("Merge with")).hasValue("a r");
        go(page, "/review/entries/person:o-venn");
        page.locator("#keys-on").uncheck();
        page.locator("h1").click();
        page.keyboard().press("a");
        assertThat(page.locator("h1")).hasText("O. Venn");
        assertThat(stateOf("person:o-venn")).isEqualTo("unreviewed");
    }

    @Test
    void withoutScriptsEverythingIsDecidedAllTheSame() {
        Page page = signedIn("mira", visitor().setJavaScriptEnabled(false));
        go(page, "/review/entries/person:o-venn");
        page.locator("#words").fill("President of Norland");
        page.locator("#words-form button").click();
        assertThat(page.locator("h1")).hasText("President of Norland");
        page.locator(".done button").click();
        assertThat(page.locator("h1")).hasText("O. Venn");
        page.locator("button.no").click();
        assertThat(page.locator(".done")).containsText("Rejected: O. Venn");
        assertThat(stateOf("person:o-venn")).isEqualTo("rejected");
    }

    private static final List<String> PAGES = List.of(
            "/sign-in",
            "/review",
            "/review/pairs",
            "/review/doubles",
            "/review/doubles/1",
            "/review/entries/statement:a1-1",
            "/review/entries/person:o-venn?merge=venn",
            "/review/documents/doc:a1?kind=undertaking",
            "/add",
            "/admin",
            "/admin/feeds",
            "/admin/health",
            "/admin/log",
            "/admin/accounts-log");

    @Test
    void noPageHasAnythingThatKeepsPeopleOut() {
        workshop.hire("tomas", Role.REVIEWER);
        Page page = signedIn("administrator");
        openDouble();
        for (String path : PAGES) {
            go(page, path);
            AxeResults results = new AxeBuilder(page)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                    .analyze();
            assertThat(results.getViolations().stream()
                            .map(ReviewJourneyTest::told)
                            .toList())
                    .as(path)
                    .isEmpty();
        }
    }

    private static String told(Rule rule) {
        return rule.getId() + " "
                + rule.getNodes().stream().map(n -> n.getHtml()).toList();
    }

    private void openDouble() {
        new org.summitry.review.DoubleReviews(workshop.register(), java.time.Clock.systemUTC())
                .open("person:o-venn", "mira", "tomas", "administrator");
    }

    @Test
    void aPhoneShowsEveryPageWithoutScrollingSideways() {
        workshop.hire("tomas", Role.REVIEWER);
        openDouble();
        Page page = signedIn("administrator", phone());
        for (String path : PAGES) {
            go(page, path);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isLessThanOrEqualTo(390);
            shot(page, "phone" + path);
        }
    }

    @Test
    void everyPageIsThereInRussian() {
        workshop.hire("tomas", Role.REVIEWER);
        openDouble();
        Page page = signedIn("administrator");
        for (String path : PAGES) {
            go(page, path + (path.contains("?") ? "&" : "?") + "lang=ru");
            assertThat(page.locator("html")).hasAttribute("lang", "ru");
            String seen = page.locator("main").innerText();
            assertThat(seen).as(path).doesNotContain("desk.", "account.", "admin.", "Review", "Sign");
            shot(page, "ru" + path);
        }
        go(page, "/review?lang=en");
        for (String path : PAGES) {
            go(page, path);
            shot(page, "desk" + path);
        }
    }

    /** To be looked at: {@code -Dsummitry.shots=FOLDER}. */
    private static void shot(Page page, String name) {
        String folder = System.getProperty("summitry.shots", "");
        if (!folder.isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(folder, name.replaceAll("[^a-z0-9]+", "-") + ".png")));
        }
    }
}
