package org.summitry.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.summitry.cli.Serving;
import org.summitry.portal.web.Site;
import org.summitry.register.Cited;
import org.summitry.register.Register;

/** A portal of one format of consultation, on the register of all samples. */
@SuppressWarnings("NullAway.Init") // filled before all
class NarrowedPortalTest extends PortalTestBase {
    private static final String NAME = "Consultative Meeting of the Heads of State of Central Asia";
    private static final String FORMAT = "format:ca-consultative-meeting";
    private static Path folder;
    private static Register register;
    private static Serving serving;

    @BeforeAll
    static void serve() {
        register = PortalServer.shared().register();
        folder = SampleRegister.folder();
        serving = start("consultative meeting of the heads of state OF Central Asia");
    }

    private static Serving start(String format) {
        PortalSettings settings = new PortalSettings(
                PortalSettings.LOOPBACK,
                0,
                true,
                new Site("Leaders News", "", null, "https://leaders.example"),
                SampleRegister.TODAY);
        return Serving.start(settings.narrowedTo(format), register, folder.resolve("index"));
    }

    @AfterAll
    static void end() {
        serving.close();
    }

    @Override
    protected String address() {
        return serving.address().replaceAll("/$", "");
    }

    /** The addresses of entries of a kind that a page links to. */
    private List<String> linked(String path, String kind) {
        return Pattern.compile("href=\"/" + kind + "/([^\"?#/]+)\"")
                .matcher(get(path).body())
                .results()
                .map(m -> m.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    /** Those of a kind in the whole register at meetings of the format. */
    private static List<String> there(String kind) {
        Set<String> meetings = register.outlet().page("meeting", null, 100).items().stream()
                .filter(m -> m.record().path("format").asText().equals(FORMAT))
                .map(Cited::id)
                .collect(Collectors.toSet());
        assertThat(meetings).hasSizeGreaterThan(2);
        return register.outlet().page(kind, null, 100).items().stream()
                .filter(e -> meetings.contains(
                        kind.equals("meeting")
                                ? e.id()
                                : e.record().path("meeting").asText()))
                .map(Cited::id)
                .sorted()
                .toList();
    }

    @Test
    void listsAndSearchShowWhatWasSaidAndUndertakenThereAndNothingElse() {
        assertThat(linked("/meetings", "meetings")).containsExactlyElementsOf(there("meeting"));
        assertThat(linked("/undertakings", "undertakings")).containsExactlyElementsOf(there("undertaking"));
        assertThat(linked("/search?kind=statement", "statements")).containsExactlyElementsOf(there("statement"));
        assertThat(get("/search?q=lakes").body()).contains("Use fewer words").doesNotContain("class=\"line ");
        assertThat(get("/search?q=glaciers").body()).contains("class=\"line ");
    }

    @Test
    void documentsProjectsAndFiguresAreThoseOfItsReports() {
        assertThat(linked("/instruments", "instruments"))
                .contains("instrument:treaty-friendship-five-states")
                .doesNotContain("instrument:lakes-charter", "instrument:agreement-mutual-recognition-diplomas");
        assertThat(linked("/projects", "projects"))
                .contains("project:secretariat-consultative-meeting")
                .doesNotContain("project:amber-lakes-fund", "project:selma-dreva-railway");
        assertThat(get("/figures").body()).contains("trade within the region").doesNotContain("Amber Lakes Fund");
        assertThat(get("/actors").body()).contains("Kassym-Jomart Tokayev").doesNotContain("Ruvania");
    }

    @Test
    void theFrontPageAndItsChangesAreOfTheFormat() {
        String front = get("/").body();
        assertThat(front).contains("Leaders News", NAME).doesNotContain("Ruvania", "Amber Lakes");
        assertThat(linked("/", "meetings")).isNotEmpty().allMatch(there("meeting")::contains);
        assertThat(linked("/", "undertakings")).isNotEmpty().allMatch(there("undertaking")::contains);
        List<String> changed = linked("/", "documents");
        assertThat(changed).isNotEmpty();
        assertThat(changed).allMatch(d -> register.browsing().passages(d).stream()
                .anyMatch(p -> there("meeting").contains(p.entry())
                        || there("statement").contains(p.entry())
                        || there("undertaking").contains(p.entry())));
    }

    @Test
    void feedsDeadlinesDigestAndFilesAreOfTheFormat() {
        assertThat(get("/feed.atom").body()).contains("<entry>", "glaciers").doesNotContain("Ruvania", "hydrological");
        assertThat(get("/deadlines").body()).doesNotContain("Ruvania", "feasibility study");
        assertThat(get("/digest/2031-W22").body()).doesNotContain("Ruvania", "Amber Lakes");
        assertThat(get("/undertakings.csv").body()).contains("glaciers").doesNotContain("hydrological");
        assertThat(get("/topics/water").body()).contains("glaciers").doesNotContain("hydrological");
    }

    @Test
    void theAddressesOfOtherEntriesStillAnswer() {
        for (String path : List.of(
                "/undertakings/undertaking:1b44c13bc6145fe2",
                "/projects/project:amber-lakes-fund",
                "/projects/project:amber-lakes-fund/dossier.csv",
                "/formats/format:kaz-aze-supreme-interstate-council",
                "/actors/state:AZE")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(get("/projects/project:amber-lakes-fund/dossier.csv").body()).contains("Amber Lakes Fund");
    }

    @Test
    void aReaderInABrowserFindsTheFormatsMeetingsAlone() {
        Page page = open("/", phone());
        assertThat(page.locator("header").first().textContent()).contains("Leaders News");
        page.navigate(address() + "/meetings");
        assertThat(page.locator("main").textContent())
                .contains("Consultative Meeting")
                .doesNotContain("Supreme Interstate Council");
    }

    @Test
    void anUnknownFormatIsOneLineWithThoseThatThereAre() {
        assertThatThrownBy(() -> start("Summit of the Moon"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "--format Summit of the Moon: the register has no such format; give one that it has: " + FORMAT
                                + " (" + NAME + "), format:kaz-aze-supreme-interstate-council"
                                + " (Supreme Interstate Council of Kazakhstan and Azerbaijan)");
    }
}
