package org.summitry.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What holds for every page: no breach of WCAG 2.2 AA, no scrolling sideways on a phone, no complaint of the browser. */
class EveryPageTest extends PortalTestBase {
    private static final List<String> PAGES = List.of(
            "/",
            "/meetings",
            "/meetings/meeting:amber-lake-4",
            "/formats/format:ca-consultative-meeting",
            "/actors",
            "/actors/person:amara-okonjo",
            "/actors/state:KAZ",
            "/statements/statement:02379fedde6513df",
            "/undertakings",
            "/undertakings?view=board",
            "/undertakings/undertaking:1b44c13bc6145fe2",
            "/instruments",
            "/instruments/instrument:agreement-mutual-recognition-diplomas",
            "/projects",
            "/figures",
            "/topics",
            "/topics/water",
            "/explore",
            "/explore/network",
            "/explore/map?of=took-part",
            "/explore/charts?by=state&kind=meeting",
            "/explore?topic=health&from=1999&to=2000",
            "/documents/doc:0e868e408addba41?at=27-158",
            "/search?q=water",
            "/search?q=zzzz",
            "/digest/2031-W22",
            "/deadlines",
            "/compliance",
            "/about",
            "/about/design",
            "/no/such/page");

    /** Words of tables of which a part stands on another line; those too long for any line aside. */
    private static final String BROKEN_WORDS =
            """
            () => {
              const found = [];
              for (const cell of document.querySelectorAll('th, td')) {
                const walk = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
                while (walk.nextNode()) {
                  const node = walk.currentNode;
                  if (node.parentElement.closest('.sr')) {
                    continue;
                  }
                  for (const word of node.data.matchAll(/[\\p{L}\\p{N},]{2,20}/gu)) {
                    const range = document.createRange();
                    range.setStart(node, word.index);
                    range.setEnd(node, word.index + word[0].length);
                    const lines = new Set([...range.getClientRects()].map((r) => Math.round(r.top)));
                    if (lines.size > 1) {
                      found.push(word[0]);
                    }
                  }
                }
              }
              return found.join(' ');
            }
            """;

    @Test
    void noPageBreaksWcag() {
        List<String> breaches = new ArrayList<>();
        Page page = open("/");
        for (String path : PAGES) {
            navigate(page, path);
            breaches.addAll(breaches(
                    path,
                    new AxeBuilder(page)
                            .withTags(
                                    List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))));
        }
        Page dark = open("/", visitor().setColorScheme(ColorScheme.DARK));
        for (String path : PAGES) {
            navigate(dark, path);
            breaches.addAll(breaches("dark " + path, new AxeBuilder(dark).withRules(List.of("color-contrast"))));
        }
        assertThat(breaches).isEmpty();
    }

    /** A page with what it draws; one that is there, save where the list means one that is not. */
    private void navigate(Page page, String path) {
        Response answer = page.navigate(address() + path);
        assertThat(answer.status()).as(path).isEqualTo(path.startsWith("/no/such") ? 404 : 200);
        if (page.locator(".drawing").count() > 0) {
            page.locator(".drawing[data-state=drawn]").waitFor();
        }
    }

    private static List<String> breaches(String path, AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .map(v -> path + ": " + v.getId() + " " + v.getNodes().get(0).getHtml())
                .toList();
    }

    /** A table that lacks room scrolls by itself: no word of it is cut in two, no number put under itself digit by digit. */
    @ParameterizedTest
    @FieldSource("org.summitry.portal.words.Languages#TAGS")
    void noPageScrollsSidewaysOrBreaksAWordOfATableOnAPhone(String language) {
        List<String> faults = new ArrayList<>();
        Page page = open("/", phone());
        for (String path : PAGES) {
            page.navigate(address() + path + (path.contains("?") ? "&" : "?") + "lang=" + language);
            int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
            if (width > 390) {
                faults.add(path + " is wide: " + width);
            }
            Object words = page.evaluate(BROKEN_WORDS);
            if (!"".equals(words)) {
                faults.add(path + " breaks " + words);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void noPageMakesTheBrowserComplain() {
        List<String> complaints = new ArrayList<>();
        Page page = open("/about");
        page.onConsoleMessage(m -> {
            if (m.type().equals("error") && !m.text().contains("404")) {
                complaints.add(page.url() + ": " + m.text());
            }
        });
        page.onPageError(e -> complaints.add(page.url() + ": " + e));
        PAGES.forEach(path -> navigate(page, path));
        assertThat(complaints).isEmpty();
    }

    @Test
    void everyLinkOfThesePagesLeadsSomewhere() {
        List<String> broken = new ArrayList<>();
        java.util.Set<String> seen = new java.util.TreeSet<>();
        for (String path : PAGES) {
            java.util.regex.Matcher m = java.util.regex.Pattern.compile("href=\"(/[^\"#]*)")
                    .matcher(get(path).body());
            while (m.find()) {
                String href = m.group(1).replace("&amp;", "&").replace("&#39;", "'");
                if (!href.startsWith("/no/such")
                        && seen.add(href)
                        && !href.startsWith("/assets/")
                        && get(href.replace(" ", "%20")).statusCode() >= 400) {
                    broken.add(path + " -> " + href);
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(150);
        assertThat(broken).isEmpty();
    }
}
