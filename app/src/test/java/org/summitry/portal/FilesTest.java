package org.summitry.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every list and dossier is taken along as CSV, in the exchange format and as a workbook, cited and with its review states. */
class FilesTest extends PortalTestBase {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MEETING = "/meetings/meeting:amber-lake-4";

    private List<CSVRecord> csv(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=\"")
                .endsWith(".csv\"");
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(answer.body()))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<JsonNode> lines(String path) {
        return get(path).body().lines().map(FilesTest::read).toList();
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }

    private List<String> sheets(String path) throws IOException {
        List<String> names = new ArrayList<>();
        try (InputStream in = URI.create(address() + path).toURL().openStream();
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            book.forEach(s -> names.add(s.getSheetName() + " " + s.getLastRowNum()));
        }
        return names;
    }

    /** How many entries the page says there are. */
    private int total(String page) {
        Matcher m = Pattern.compile("role=\"status\">(\\d+) entr")
                .matcher(get(page + "lang=en").body());
        assertThat(m.find()).as(page).isTrue();
        return Integer.parseInt(m.group(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/meetings?",
                "/meetings?type=summit&",
                "/actors?",
                "/actors?kind=person&",
                "/undertakings?",
                "/undertakings?force=proposal&topic=water&",
                "/undertakings?due=dated&",
                "/instruments?",
                "/projects?",
                "/search?q=water&",
                "/search?kind=statement&topic=water&"
            })
    void aListIsTakenAlongWholeAndCited(String page) throws IOException {
        int total = total(page);
        assertThat(total).isPositive();
        List<CSVRecord> rows = csv(page.replace("?", ".csv?"));
        assertThat(rows).hasSize(total);
        assertThat(rows).allSatisfy(r -> {
            assertThat(r.get("review")).isEqualTo("unreviewed");
            assertThat(r.get("found_by")).isEqualTo("machine");
            assertThat(r.get("cited_words")).isNotBlank();
            assertThat(r.get("cited_at")).matches("(?s)doc:.* §\\d+-\\d+.*");
        });
        List<JsonNode> lines = lines(page.replace("?", ".jsonl?"));
        assertThat(lines.get(0).path("format").asText()).isEqualTo("summitry-jsonl");
        Set<String> documents = new TreeSet<>();
        Set<String> cited = new TreeSet<>();
        List<String> ids = new ArrayList<>();
        for (JsonNode l : lines.subList(1, lines.size())) {
            if (l.path("kind").asText().equals("document")) {
                documents.add(l.path("id").asText());
            } else {
                ids.add(l.path("id").asText());
                l.path("evidence").forEach(e -> cited.add(e.path("doc").asText()));
            }
        }
        assertThat(ids).hasSize(total).doesNotHaveDuplicates();
        assertThat(ids).isEqualTo(rows.stream().map(r -> r.get("id")).toList());
        assertThat(documents).isEqualTo(cited);
        assertThat(sheets(page.replace("?", ".xlsx?")))
                .contains("document " + documents.size())
                .anyMatch(s -> s.startsWith("citation "));
    }

    /** Turned to the second page, the whole list is taken all the same, in the order of the page. */
    @Test
    void theFileHasTheOrderOfTheListAndNotItsPages() {
        List<String> ids =
                csv("/undertakings.csv?page=2").stream().map(r -> r.get("id")).toList();
        assertThat(ids).hasSize(total("/undertakings?"));
        Matcher first = Pattern.compile("<td[^>]*><a href=\"/undertakings/([^\"]+)\"")
                .matcher(get("/undertakings").body());
        assertThat(first.find()).isTrue();
        assertThat(ids.get(0)).isEqualTo(first.group(1));
    }

    @Test
    void aMeetingsDossierHoldsWhatWasSaidAndUndertakenThere() throws IOException {
        List<CSVRecord> rows = csv(MEETING + "/dossier.csv");
        assertThat(rows.stream().map(r -> r.get("kind")))
                .contains("meeting", "statement", "undertaking")
                .doesNotContain("person");
        assertThat(rows.stream().filter(r -> r.get("kind").equals("meeting")).map(r -> r.get("id")))
                .containsExactly("meeting:amber-lake-4");
        assertThat(rows.stream().filter(r -> r.get("kind").equals("statement")))
                .allMatch(r -> r.get("meeting_id").equals("meeting:amber-lake-4"));
        assertThat(sheets(MEETING + "/dossier.xlsx"))
                .extracting(s -> s.replaceAll(" \\d+$", ""))
                .containsExactly("about", "document", "citation", "meeting", "statement", "undertaking");
    }

    @Test
    void anActorsDossierHoldsWhatItSaidAndWhomItMet() {
        List<CSVRecord> rows = csv("/actors/person:amara-okonjo/dossier.csv");
        assertThat(rows.stream().filter(r -> r.get("kind").equals("statement")))
                .isNotEmpty()
                .allMatch(r -> r.get("speakers_id").contains("person:amara-okonjo"));
        assertThat(rows.stream().map(r -> r.get("id"))).contains("person:amara-okonjo");
    }

    @Test
    void aStatesDossierHoldsWhatItsPeopleUndertook() {
        assertThat(idsIn("/search.csv?kind=undertaking&holder=person:kassym-jomart-tokayev"))
                .isNotEmpty()
                .isSubsetOf(idsIn("/actors/state:KAZ/dossier.csv"));
    }

    private List<String> idsIn(String path) {
        return csv(path).stream().map(r -> r.get("id")).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/formats/format:ca-consultative-meeting",
                "/actors/state:KAZ",
                "/statements/statement:02379fedde6513df",
                "/undertakings/undertaking:1b44c13bc6145fe2",
                "/instruments/instrument:agreement-mutual-recognition-diplomas",
                "/topics/water",
                "/documents/doc:0e868e408addba41",
                "/digest/2031-W22"
            })
    void everyDossierIsTakenAlong(String page) throws IOException {
        assertThat(get(page).body())
                .contains("href=\"" + page + "/dossier.csv\"", "href=\"" + page + "/dossier.xlsx\"");
        List<String> ids = idsIn(page + "/dossier.csv");
        assertThat(ids).doesNotHaveDuplicates();
        if (page.contains(":")) {
            assertThat(ids).anyMatch(id -> page.contains("/documents/") || page.endsWith(id));
        }
        assertThat(lines(page + "/dossier.jsonl").stream()
                        .filter(l -> l.path("kind").asText().matches("(?!document|register).*")))
                .hasSameSizeAs(ids);
        assertThat(sheets(page + "/dossier.xlsx")).contains("about 4");
    }

    @Test
    void topicsAndDeadlinesAreTablesToo() throws IOException {
        List<CSVRecord> topics = csv("/topics.csv?lang=ru");
        assertThat(topics).hasSizeGreaterThan(20);
        assertThat(topics.stream().filter(t -> t.get("topic").equals("water")).map(t -> t.get("name")))
                .containsExactly("Вода");
        assertThat(sheets("/topics.xlsx")).containsExactly("topics " + topics.size());
        List<CSVRecord> due = csv("/deadlines.csv?within=3660");
        assertThat(due).isNotEmpty().allSatisfy(r -> {
            assertThat(r.get("found_by")).isEqualTo("machine");
            assertThat(r.get("sentence")).isNotBlank();
            assertThat(r.get("document")).startsWith("doc:");
        });
        assertThat(lines("/deadlines.jsonl?within=3660")).hasSameSizeAs(due);
        assertThat(sheets("/deadlines.xlsx?within=3660")).containsExactly("deadlines " + due.size());
        assertThat(csv("/deadlines.csv?within=3660&kind=overdue"))
                .allMatch(r -> r.get("notice").equals("overdue"));
    }

    @Test
    void whatCannotBeAskedForIsAPageThatHelps() {
        assertThat(get("/meetings.csv?type=nonsense").statusCode()).isEqualTo(400);
        assertThat(get("/meetings.pdf").statusCode()).isEqualTo(404);
        assertThat(get("/meetings/meeting:no-such/dossier.csv").statusCode()).isEqualTo(404);
        assertThat(get("/topics/no-such/dossier.csv").statusCode()).isEqualTo(404);
        assertThat(get("/documents/doc:0000/dossier.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void aVisitorSavesWhatTheFiltersLeave() throws IOException {
        Page page = open("/undertakings?force=proposal");
        Download csv = page.waitForDownload(() -> page.locator(".take a", new Page.LocatorOptions().setHasText("CSV"))
                .click());
        assertThat(csv.suggestedFilename()).isEqualTo("undertakings.csv");
        assertThat(Files.readString(csv.path()).lines().count()).isGreaterThan(1);
        assertThat(Files.readString(csv.path())).contains(",proposal,").doesNotContain(",pledge,");
    }
}
