package org.summitry.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a person does on the pages that explore. */
class ExploreJourneysTest extends PortalTestBase {
    private static final Pattern CELL =
            Pattern.compile("class=\"count\"><a href=\"(/search[^\"]*)\"><bdi>([\\d,]+)</bdi>");

    private Page drawn(String path) {
        Page page = open(path);
        page.locator(".drawing[data-state=drawn]").waitFor();
        return page;
    }

    @Test
    void aBarLeadsToTheEntriesItCountsAndThoseToTheSentence() {
        Page page = drawn("/explore");
        Locator bar = page.locator(".drawing a[aria-label^=Meetings]").first();
        String said = bar.getAttribute("aria-label");
        int count = Integer.parseInt(said.substring(said.lastIndexOf(' ') + 1));
        bar.focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/search\\?kind=meeting&year="));
        assertThat(page.locator(".lines > li")).hasCount(count);
        page.locator(".lines .source").first().click();
        assertThat(page.locator("#at")).isVisible();
    }

    @Test
    void everyNumberOfEveryTableLeadsToAsManyEntries() {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (String path : List.of(
                "/explore?unit=month",
                "/explore?date=printed",
                "/explore/network?who=person",
                "/explore/map",
                "/explore/map?of=took-part",
                "/explore/map?of=projects",
                "/explore/charts?by=topic",
                "/explore/charts?by=state&kind=statement",
                "/explore/charts?by=type&kind=meeting&date=happened",
                "/explore/charts?by=force&unit=month",
                "/explore/charts?by=host&topic=water")) {
            Matcher m = CELL.matcher(get(path).body());
            while (m.find()) {
                asked++;
                String found = get(m.group(1).replace("&amp;", "&")).body();
                Matcher tally = Pattern.compile("tally-line\" role=\"status\">([\\d,]+) ")
                        .matcher(found);
                if (!tally.find() || !tally.group(1).equals(m.group(2))) {
                    wrong.add(path + " says " + m.group(2) + ": " + m.group(1));
                }
            }
        }
        assertThat(asked).isGreaterThan(80);
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatAViewIsNarrowedToStaysInTheOthersAndInTheAddress() {
        Page page = open("/explore/charts");
        page.locator("select[name=kind]").selectOption("meeting");
        page.getByLabel("Count by").selectOption("host");
        page.getByLabel("From").fill("2023");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                .click();
        assertThat(page).hasURL(Pattern.compile("by=host.*kind=meeting.*from=2023"));
        page.locator(".tabs").getByText("Timeline").click();
        assertThat(page).hasURL(Pattern.compile("/explore\\?kind=meeting&from=2023"));
        page.locator(".chip")
                .filter(new Locator.FilterOptions().setHasText("Meetings"))
                .click();
        assertThat(page).hasURL(Pattern.compile("/explore\\?from=2023"));
    }

    @Test
    void whoMeetsWhomIsDrawnAndEachPairLeadsToItsMeetings() {
        Page page = drawn("/explore/network");
        assertThat(page.locator(".network-node").filter(new Locator.FilterOptions().setHasText("Kazakhstan")))
                .hasCount(1);
        Locator pair = page.locator(".counts tbody tr").first();
        String count = pair.locator("td").last().textContent().strip();
        pair.locator("td a").last().click();
        assertThat(page.locator(".tally-line")).containsText(count + " entries");
        assertThat(page.locator(".chip").filter(new Locator.FilterOptions().setHasText("with ")))
                .hasCount(1);
    }

    @Test
    void theMapSaysThatBoundariesImplyNoPosition() {
        Page page = drawn("/explore/map");
        assertThat(page.getByText("imply no position")).isVisible();
        assertThat(page.locator(".drawing a[aria-label^='Astana: ']")).hasCount(1);
        assertThat(page.locator(".drawing a").first()).hasAttribute("aria-label", Pattern.compile(".+: \\d+"));
        assertThat(page.locator(".drawing path").count()).isGreaterThan(100);
    }

    @Test
    void theArrowKeysGoFromMarkToMarkAndTabLeavesTheDrawing() {
        Page page = drawn("/explore/network");
        page.locator(".drawing a").first().focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".drawing a").nth(1)).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.locator("[data-save=svg]")).isFocused();
    }

    @Test
    void aDrawingIsSavedAsPictureAndATableAsFile() throws IOException {
        Page page = drawn("/explore/map");
        Download svg =
                page.waitForDownload(() -> page.locator("[data-save=svg]").click());
        String drawing = Files.readString(svg.path());
        assertThat(svg.suggestedFilename()).isEqualTo("summitry-map.svg");
        assertThat(drawing)
                .startsWith("<svg")
                .contains("fill=\"rgb(")
                .contains("Uzbekistan")
                .doesNotContain("var(");
        Download png =
                page.waitForDownload(() -> page.locator("[data-save=png]").click());
        assertThat(Files.readAllBytes(png.path()))
                .startsWith(0x89, 'P', 'N', 'G')
                .hasSizeGreaterThan(5_000);
        Download csv = page.waitForDownload(() -> page.getByText("Save as CSV").click());
        assertThat(Files.readString(csv.path()))
                .startsWith("State,Meetings held there")
                .contains("Uzbekistan,3");
    }

    @Test
    void withoutScriptsTheTableSaysItAll() {
        Page page = open("/explore/charts?by=topic", visitor().setJavaScriptEnabled(false));
        assertThat(page.locator(".drawing")).isHidden();
        page.locator(".counts tbody tr").first().locator("td a").first().click();
        assertThat(page.locator(".lines > li").first()).isVisible();
    }

    @Test
    void thePicturesAreDrawnOnAPhoneAndInRussian() {
        Page page = open("/explore/network?lang=ru", phone());
        page.locator(".drawing").scrollIntoViewIfNeeded();
        page.locator(".drawing[data-state=drawn]").waitFor();
        assertThat(page.locator("h1")).hasText("Кто с кем встречается");
        int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        assertThat(width).isLessThanOrEqualTo(390);
    }

    @Test
    void theDataSayHowManyOfHowMany() throws IOException {
        JsonNode data =
                new ObjectMapper().readTree(get("/explore/charts.json?by=topic").body());
        assertThat(data.path("series").size())
                .isEqualTo(data.path("rows").asInt())
                .isEqualTo(8);
        assertThat(data.path("rowsInAll").asInt()).isGreaterThan(8);
        assertThat(get("/explore/charts?by=topic").body()).contains("The 8 with most entries of");
    }
}
