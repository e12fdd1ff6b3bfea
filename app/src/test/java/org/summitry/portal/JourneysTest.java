package org.summitry.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a reader comes for, from beginning to end, in a browser. */
class JourneysTest extends PortalTestBase {
    private static final String SUMMIT = "/meetings/meeting:amber-lake-4";

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    @Test
    void whatWasProposedOnWaterIsFoundAndLandsOnTheSentence() {
        Page page = open("/");
        page.getByRole(AriaRole.SEARCHBOX).first().fill("water quality");
        page.keyboard().press("Enter");
        page.locator(".facets")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Undertakings"))
                .click();
        assertThat(page.locator(".lines .line").first()).containsText("proposed");
        page.locator(".line .source").first().click();
        assertThat(page.locator("#at")).isVisible();
        assertThat(String.join("", page.locator(".at").allTextContents())).contains("water quality standard");
        assertThat(page).hasURL(Pattern.compile("/documents/doc:[0-9a-f]+\\?at=\\d+-\\d+#at"));
    }

    @Test
    void fromTheFrontPageToTheLatestMeetingAndWhoTookPart() {
        Page page = open("/");
        link(page, "fourth Amber Lakes Summit").click();
        assertThat(page.locator("dl.facts")).containsText("Port Selma");
        assertThat(page.locator("dl.facts")).containsText("Reported absent");
        page.locator("dl.facts").getByText("Leila Haddad").click();
        assertThat(heading(page, "Leila Haddad")).isVisible();
    }

    @Test
    void statementsOfAMeetingAreReadBySpeakerOrByTopic() {
        Page page = open(SUMMIT);
        assertThat(page.locator(".group h3").first()).hasText(Pattern.compile("Tomasz|Amara|Leila"));
        link(page, "by topic").click();
        assertThat(page.locator(".group h3").getByText("Water", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @Test
    void aMeetingOfAFormatLeadsToTheEditionsBesideIt() {
        Page page = open("/meetings?format=format:ca-consultative-meeting");
        link(page, "sixth Consultative Meeting of the Heads of State of Central Asia")
                .click();
        link(page, "Previous edition").click();
        assertThat(heading(page, "fifth Consultative Meeting")).isVisible();
        link(page, "Next edition").click();
        assertThat(heading(page, "sixth Consultative Meeting")).isVisible();
    }

    @Test
    void aFormatShowsItsEditionsInOrderAndWhoChaired() {
        Page page = open("/formats/format:ca-consultative-meeting");
        assertThat(page.locator(".timeline .ordinal")).hasText(new String[] {"1", "2", "3", "4", "5", "6", "7"});
        assertThat(page.locator(".rotation li")).hasCount(7);
        page.locator(".facts").getByText("Tajikistan").click();
        assertThat(heading(page, "Tajikistan")).isVisible();
    }

    @Test
    void anActorsPageTellsOfficesMeetingsAndStatements() {
        Page page = open("/actors/person:amara-okonjo");
        assertThat(page.locator(".offices")).containsText("President, Velmora");
        assertThat(page.locator(".met")).containsText("Tomasz Adeyemi");
        assertThat(page.locator(".heat")).containsText("Water");
        assertThat(page.locator(".heat thead")).containsText("2031");
        assertThat(page.locator(".spellings")).containsText("Okonjo");
    }

    @Test
    void aStateNamesThoseWhoHoldItsOfficesAndWhomItMeets() {
        Page page = open("/actors/state:x-velmora");
        assertThat(page.locator(".met")).containsText("Tomasz Adeyemi");
        assertThat(page.locator(".met")).not().containsText("Amara Okonjo");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Amara Okonjo").setExact(true))
                .first()
                .click();
        assertThat(heading(page, "Amara Okonjo")).isVisible();
    }

    @Test
    void undertakingsAreNarrowedByForceAndTopic() {
        Page page = open("/undertakings");
        int all = page.locator("tbody tr").count();
        page.getByLabel("Force").selectOption("agreement");
        page.getByLabel("Topic").selectOption("water");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                .click();
        assertThat(page).hasURL(Pattern.compile("force=agreement"));
        assertThat(page.locator("tbody tr").first()).containsText("agreed");
        assertThat(page.locator("tbody tr").count()).isLessThan(all).isPositive();
    }

    @Test
    void undertakingsAreNarrowedByWhoHoldsThem() {
        Page page = open("/undertakings");
        int all = page.locator("tbody tr").count();
        page.getByLabel("Actor").selectOption(new SelectOption().setLabel("Amara Okonjo"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                .click();
        assertThat(page).hasURL(Pattern.compile("actor=person"));
        assertThat(page.getByLabel("Actor")).hasValue("person:amara-okonjo");
        assertThat(page.locator("tbody tr").first()).containsText("Amara Okonjo");
        assertThat(page.locator("tbody tr").count()).isLessThan(all).isPositive();
    }

    @Test
    void theBoardShowsTheSameUndertakingsInColumns() {
        Page page = open("/undertakings");
        link(page, "Board").click();
        assertThat(page.locator(".board-column h2")).hasText(new Pattern[] {
            Pattern.compile("Proposed"), Pattern.compile("Pledged"), Pattern.compile("Agreed"),
            Pattern.compile("in progress"), Pattern.compile("reported done"), Pattern.compile("dropped")
        });
        link(page, "Table").click();
        assertThat(page.locator("table.stack")).isVisible();
    }

    @Test
    void whatFallsDueComesFirstAndLeadsToItsStory() {
        Page page = open("/undertakings?due=coming");
        assertThat(page.locator("tbody tr").first()).containsText("September 2031");
        assertThat(page.locator("tbody tr").nth(1)).containsText("January 2032");
        assertThat(page.locator("tbody tr").nth(2)).containsText("October 2032");
        page.locator("tbody tr").nth(2).locator("a").first().click();
        assertThat(heading(page, "From proposal to the latest report")).isVisible();
        assertThat(page.locator(".story li").first()).containsText("hydrological atlas");
        assertThat(page.getByText("That does not mean that nothing was done.")).isVisible();
    }

    @Test
    void anUndertakingShowsEachTestForACommitmentAndTheSentenceItWasTestedOn() {
        Page page = open("/undertakings/undertaking:1b44c13bc6145fe2");
        Locator tests = page.locator("#tests");
        assertThat(tests.locator("li")).hasCount(4);
        assertThat(tests.locator("li").nth(0)).hasText(Pattern.compile("^future-oriented: . (not )?passed – .+"));
        assertThat(tests.locator("li").nth(3)).containsText("holder");
        page.navigate(address() + "/undertakings/undertaking:1b44c13bc6145fe2?lang=ru");
        assertThat(tests.locator("h2")).hasText("Конкретное ли это обязательство?");
        tests.locator("blockquote a").click();
        assertThat(page.locator("#at")).isVisible();
    }

    @Test
    void anInstrumentShowsWhoHasSigned() {
        Page page = open("/instruments?status=signed");
        link(page, "Agreement on Mutual Recognition of Diplomas").click();
        assertThat(page.locator("table.ladder tbody tr")).hasCount(2);
        assertThat(page.locator("table.ladder")).containsText("Radu Ivanescu");
        assertThat(page.locator("table.ladder tbody tr").first()).containsText("reached");
    }

    @Test
    void projectsAreListedWithHowFarTheyHaveCome() {
        Page page = open("/projects");
        page.getByLabel("Status").selectOption("proposed");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                .click();
        assertThat(page.locator(".line .rung").first()).hasText("proposed");
    }

    @Test
    void aFigureIsChartedAgainstItsTargetAndEachPointLeadsToItsSentence() {
        Page page = open("/figures");
        assertThat(page.locator(".chart .target")).hasCount(1);
        assertThat(page.locator(".chart .observed")).hasCount(1);
        page.locator(".chart a").nth(1).focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#at")).isVisible();
        assertThat(String.join("", page.locator(".at").allTextContents())).contains("85 million");
    }

    @Test
    void whoSaidWhatOnATopicStandsSideBySideAndOthersAreAdded() {
        Page page = open("/topics");
        link(page, "Water").click();
        assertThat(page.locator(".side-head > div")).hasCount(4);
        List<String> days = page.locator(".side-date").allTextContents();
        assertThat(days.get(0)).contains("2031");
        assertThat(days.get(days.size() - 1)).contains("2023");
        page.navigate(address() + "/topics/water?with=person:amara-okonjo");
        assertThat(page.locator(".side-head > div")).hasCount(2);
        page.locator(".chip", new Page.LocatorOptions().setHasText("Emomali Rahmon"))
                .click();
        assertThat(page.locator(".side-head > div")).hasCount(3);
    }

    @Test
    void aDocumentsEntriesAreMarkedAndOpenWithAClick() {
        Page page = open("/documents/doc:0e868e408addba41");
        Locator marked = page.locator("a.k-statement", new Page.LocatorOptions().setHasText("The lakes do not know"))
                .first();
        assertThat(marked).hasAttribute("title", Pattern.compile("Statement: .*found by machine", Pattern.DOTALL));
        marked.click();
        assertThat(heading(page, "The lakes do not know our borders")).isVisible();
        assertThat(page.locator("dl.facts")).containsText("Amara Okonjo");
    }

    @Test
    void aDocumentShowsOneKindOfEntryAlone() {
        Page page = open("/documents/doc:0e868e408addba41");
        page.locator(".legend").getByText("Undertakings").click();
        assertThat(page.locator(".paper a.k-statement")).hasCount(0);
        assertThat(page.locator(".paper a.k-undertaking").first()).isVisible();
        assertThat(page.locator(".hash")).hasText(Pattern.compile("[0-9a-f]{64}"));
    }

    @Test
    void suggestionsComeWhileOneTypes() {
        Page page = open("/search");
        page.getByLabel("Words").pressSequentially("Amar");
        assertThat(page.locator("#suggested option").first()).hasAttribute("value", "Amara Okonjo");
    }

    @Test
    void aNameIsFoundInAnotherScript() {
        Page page = open("/search?q=" + java.net.URLEncoder.encode("Рахмон", java.nio.charset.StandardCharsets.UTF_8));
        assertThat(link(page, "Emomali Rahmon")).isVisible();
    }

    @Test
    void aSearchIsNarrowedAndWidenedAgain() {
        Page page = open("/search?q=lakes");
        page.locator(".facets a").first().click();
        assertThat(page.locator(".chip").first()).isVisible();
        String narrow = page.locator(".tally-line").textContent();
        page.locator(".chip").first().click();
        assertThat(page.locator(".tally-line")).not().hasText(narrow);
    }

    @Test
    void aSearchThatFindsNothingSaysWhatToTry() {
        Page page = open("/search?q=zzzz");
        assertThat(page.locator(".empty")).containsText("Use fewer words");
    }

    @Test
    void theWholePortalIsReadInRussian() {
        Page page = open("/");
        page.locator(".menu summary").click();
        page.locator(".menu").getByText("Русский").click();
        for (String entry :
                List.of("Встречи", "Участники", "Обязательства", "Документы", "Проекты", "Показатели", "Темы")) {
            page.locator(".nav")
                    .getByText(entry, new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator("html")).hasAttribute("lang", "ru");
            assertThat(page.locator(".nav a[aria-current]")).hasText(entry);
            assertThat(page.locator("h1")).hasText(Pattern.compile("[А-Я][а-я ]+"));
        }
        page.navigate(address() + SUMMIT);
        assertThat(page.locator("dl.facts")).containsText("13 мая 2031");
        assertThat(page.locator("dl.facts")).containsText("2 независимых документа");
    }

    @Test
    void theLanguageMenuSaysWhichTranslationsNobodyHasChecked() {
        Page page = open("/");
        page.locator(".menu summary").click();
        assertThat(page.locator(".menu [lang=ru]")).containsText("перевод не проверен");
        page.keyboard().press("Escape");
        assertThat(page.locator(".menu ul")).isHidden();
    }

    @Test
    void everythingIsReadWithoutScripts() {
        Page page = open("/", visitor().setJavaScriptEnabled(false));
        link(page, "fourth Amber Lakes Summit").click();
        page.locator(".sources a").first().click();
        assertThat(page.locator("#at")).containsText("The fourth Amber Lakes Summit opened");
        page.getByRole(AriaRole.SEARCHBOX).first().fill("railway");
        page.keyboard().press("Enter");
        assertThat(page.locator(".lines .line").first()).isVisible();
        page.locator(".menu summary").click();
        page.locator(".menu").getByText("Русский").click();
        assertThat(page.locator("html")).hasAttribute("lang", "ru");
    }

    @Test
    void byKeyboardAloneFromTheFrontPageToASentence() {
        Page page = open("/");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter"); // 'to the content'
        assertThat(page.locator("main")).isFocused();
        for (int i = 0; i < 60 && !focusedHas(page, "source"); i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        assertThat(page.locator("#at")).isVisible();
    }

    private static boolean focusedHas(Page page, String cssClass) {
        return (boolean) page.evaluate("c => document.activeElement.classList.contains(c)", cssClass);
    }

    @Test
    void whatIsNewSinceTheLastVisitIsMarked() {
        Page page = open("/");
        assertThat(page.locator(".changes .new")).hasCount(0);
        assertThat(page.getByText("When you come again")).isVisible();
        String seen = page.context().cookies().stream()
                .filter(c -> c.name.equals("visit"))
                .findFirst()
                .orElseThrow()
                .value;
        assertThat(seen).matches("\\d+-\\d+-\\d+");
        var cookie = new com.microsoft.playwright.options.Cookie("visit", "3-3-100").setUrl(address());
        page.context().clearCookies();
        page.context().addCookies(List.of(cookie));
        page.reload();
        assertThat(page.locator(".changes .new").first()).isVisible();
    }
}
