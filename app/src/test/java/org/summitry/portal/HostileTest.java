package org.summitry.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.summitry.cli.Serving;
import org.summitry.portal.web.Pages;
import org.summitry.portal.web.Site;
import org.summitry.register.PreparedReading;
import org.summitry.register.Register;
import org.summitry.register.Resolution;

/** Documents, names, queries and addresses by somebody who means harm: nothing runs, nothing leaks, nothing is a 500. */
class HostileTest extends PortalTestBase {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Each stands once as a name and once in a text. */
    private static final List<String> NASTY = List.of(
            "<script>window.pwned=1</script>",
            "\"><img src=x onerror=window.pwned=1>",
            "<svg onload=window.pwned=1>",
            "'\"`--></style></textarea><script>window.pwned=1</script>",
            "javascript:window.pwned=1",
            "${7*7} #{7*7} {{7*7}} <%= 7*7 %> @if(true)",
            "=HYPERLINK(\"http://x.example\")",
            "\u202Eevil\u202C \u0000\u0007\uFFFE",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(4),
            "مؤتمر القمة 😀 的 Президент");

    private static final List<String> ADDRESSES = List.of(
            "/search?q=%s",
            "/search?kind=%s",
            "/search?actor=%s",
            "/search?topic=%s",
            "/search?from=%s",
            "/search?page=%s",
            "/search/suggest?q=%s",
            "/meetings?type=%s",
            "/meetings.csv?type=%s",
            "/meetings/%s/dossier.csv",
            "/search.jsonl?q=%s",
            "/search.csv?actor=%s",
            "/actors.xlsx?name=%s",
            "/topics/%s/dossier.csv",
            "/documents/%s/dossier.csv",
            "/digest/%s/dossier.csv",
            "/deadlines.csv?kind=%s",
            "/meetings?format=%s",
            "/meetings?page=%s",
            "/meetings/%s",
            "/actors?name=%s",
            "/actors/%s",
            "/undertakings?name=%s",
            "/undertakings?status=%s",
            "/undertakings?view=%s",
            "/undertakings/%s",
            "/figures?name=%s",
            "/topics/%s",
            "/topics/water?with=%s",
            "/documents/%s",
            "/documents/doc:hostile?at=%s",
            "/documents/doc:hostile?kind=%s",
            "/search?type=%s",
            "/search?place=%s",
            "/search?with=%s",
            "/search?in=%s",
            "/search?year=%s",
            "/search?printed-month=%s",
            "/explore?q=%s",
            "/explore?unit=%s",
            "/explore?date=%s",
            "/explore.json?kind=%s",
            "/explore/timeline.json?q=%s",
            "/explore/timeline.json?month=%s",
            "/explore/timeline.csv?from=%s",
            "/explore/network?who=%s",
            "/explore/network.json?actor=%s",
            "/explore/map?of=%s",
            "/explore/map.json?in=%s",
            "/explore/charts?by=%s",
            "/explore/charts?format=%s",
            "/explore/charts.json?topic=%s",
            "/explore/charts.csv?place=%s",
            "/feed.atom?q=%s",
            "/feed.atom?actor=%s",
            "/?lang=%s",
            "/assets/%s");

    private static final List<String> MORE = List.of(
            "../../../../etc/passwd",
            "..%2f..%2f",
            "meeting:' or 1=1 --",
            "person:x\r\nSet-Cookie: a=b",
            "((((((((((((((((((((((((((((((",
            "\"unclosed AND OR NOT ~~~ ***",
            "a* b* c* d* e* f*",
            "99999999999999999999",
            "-1",
            "0-99999999999",
            "999999998-999999999",
            "2024-13-45",
            "%",
            "\\",
            "x".repeat(3000));

    private static Register register;
    private static Serving serving;

    @BeforeAll
    static void serve() {
        Path folder = SampleRegister.folder();
        register = Register.open(folder.toString(), new Resolution(), SampleRegister.TODAY);
        register.add(reading(), "unknown");
        serving = Serving.start(
                new PortalSettings(PortalSettings.LOOPBACK, 0, false, Site.usual(), SampleRegister.TODAY),
                register,
                folder.resolve("index"));
    }

    @AfterAll
    static void close() {
        serving.close();
        register.close();
    }

    @Override
    protected String address() {
        return serving.address().replaceAll("/$", "");
    }

    private static PreparedReading reading() {
        String text = String.join("\n", NASTY);
        ObjectNode document = JSON.createObjectNode();
        document.put("kind", "document")
                .put("id", "doc:hostile")
                .put("title", NASTY.get(0))
                .put("publisher", NASTY.get(1));
        document.put("published", "2031-05-01").put("language", "\"><script>").put("url", "javascript:window.pwned=1");
        document.put("path", "../" + NASTY.get(2)).put("sha256", "00").put("text_length", text.length());
        List<ObjectNode> records = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < NASTY.size(); i++) {
            int length = NASTY.get(i).codePointCount(0, NASTY.get(i).length());
            for (String kind : List.of(
                    "person", "meeting", "statement", "undertaking", "instrument", "project", "figure", "format")) {
                records.add(record(kind, i, at, at + length));
            }
            at += length + 1;
        }
        return new PreparedReading(document, text, records, "test");
    }

    private static ObjectNode record(String kind, int i, int start, int end) {
        ObjectNode r = JSON.createObjectNode();
        r.put("kind", kind)
                .put("id", kind + ":nasty-" + i)
                .put("name", NASTY.get(i))
                .put("confidence", 0.5);
        r.putArray("aliases").add(NASTY.get(i));
        r.putArray("topics").add("water").add(i % 2 == 0 ? "<b>topic</b>" : "energy");
        switch (kind) {
            case "person" ->
                r.putArray("offices")
                        .addObject()
                        .put("title", NASTY.get(i))
                        .put("of", "state:\"><x>")
                        .put("status", "<i>");
            case "meeting" -> {
                r.put("date", "2031-05-0" + (1 + i % 9))
                        .put("place", NASTY.get(i))
                        .put("type", "<u>")
                        .put("status", "held")
                        .put("ordinal", i);
                r.put("format", "format:nasty-0")
                        .putArray("participants")
                        .addObject()
                        .put("actor", "person:nasty-" + i)
                        .put("role", "host");
            }
            case "statement" -> r.remove("name");
            case "undertaking" ->
                r.put("action", NASTY.get(i))
                        .put("force", "pledge")
                        .put("deadline", "2032")
                        .put("status", "<s>");
            case "figure" ->
                r.put("indicator", NASTY.get(i))
                        .put("value", 5 + i)
                        .put("unit", "<kg>")
                        .put("role", "target")
                        .put("period", "2030");
            default -> r.put("status", "signed").put("type", "<u>");
        }
        if (kind.equals("statement")) {
            r.putArray("speakers").add("person:nasty-" + i);
        }
        if (kind.equals("undertaking")) {
            r.putArray("actors").add("person:nasty-" + i);
        }
        r.putArray("evidence")
                .addObject()
                .put("doc", "doc:hostile")
                .put("start", start)
                .put("end", end);
        return r;
    }

    @Test
    void noAddressIsAFailureAndNoneIsRepeatedAsMarkup() {
        List<String> inputs = new ArrayList<>(NASTY);
        inputs.addAll(MORE);
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (String address : ADDRESSES) {
            for (String input : inputs) {
                HttpResponse<String> answer = get(address.formatted(Pages.encode(input)));
                asked++;
                boolean saved = answer.headers()
                        .firstValue("Content-Disposition")
                        .orElse("")
                        .startsWith("attachment");
                boolean markup = !saved && answer.body().matches("(?s).*<(script>window|svg onload|img src=x).*");
                if (answer.statusCode() >= 500
                        || markup
                        || answer.body().contains("Exception")
                        || answer.headers().firstValue("Set-Cookie").orElse("").contains("a=b")) {
                    wrong.add(answer.statusCode() + " " + address + " " + input);
                }
            }
        }
        assertThat(asked).isGreaterThan(300);
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatADocumentSaysNeverRunsAndLongNamesDoNotWidenThePage() {
        Page page = open("/", phone());
        List<String> paths = new ArrayList<>(List.of(
                "/",
                "/meetings",
                "/actors",
                "/undertakings",
                "/undertakings?view=board",
                "/instruments",
                "/projects",
                "/figures",
                "/topics/water",
                "/documents/doc:hostile",
                "/search?q=script",
                "/explore",
                "/explore/network?who=person",
                "/explore/map?of=took-part",
                "/explore/charts?by=type",
                "/explore/charts?by=format&date=happened",
                "/formats/format:nasty-0"));
        for (int i = 0; i < NASTY.size(); i++) {
            paths.add("/meetings/meeting:nasty-" + i);
            paths.add("/actors/person:nasty-" + i);
        }
        List<String> wrong = new ArrayList<>();
        for (String path : paths) {
            int status = page.navigate(address() + path).status();
            int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
            if (status != 200 || width > 390 || !Boolean.TRUE.equals(page.evaluate("window.pwned === undefined"))) {
                wrong.add(status + " " + width + " " + path);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(get("/documents/doc:hostile").body()).doesNotContain("href=\"javascript");
    }

    @Test
    void dataAndTablesHoldHostileNamesAsText() {
        HttpResponse<String> data = get("/explore/network.json?who=person");
        assertThat(data.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(data.body()).contains("window.pwned").doesNotContain("<");
        HttpResponse<String> table = get("/explore/charts.csv?by=person");
        assertThat(table.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(table.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(table.headers().firstValue("X-Content-Type-Options").orElse(""))
                .isEqualTo("nosniff");
        assertThat(table.body().lines()).noneMatch(l -> l.startsWith("=") || l.startsWith("\"="));
        assertThat(table.body()).contains("'=HYPERLINK");
    }

    @Test
    void filesOfHostileNamesHoldNoFormulaAndOpen() throws Exception {
        for (String path :
                List.of("/actors", "/meetings", "/undertakings", "/search", "/documents/doc:hostile/dossier")) {
            HttpResponse<String> csv = get(path + ".csv");
            assertThat(csv.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment");
            assertThat(csv.headers().firstValue("X-Content-Type-Options").orElse(""))
                    .isEqualTo("nosniff");
            try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(csv.body()))) {
                parser.forEach(row -> row.forEach(cell -> assertThat(cell).doesNotStartWith("=")));
            }
            assertThat(csv.body()).contains("'=HYPERLINK");
            try (InputStream in = URI.create(address() + path + ".xlsx").toURL().openStream();
                    XSSFWorkbook book = new XSSFWorkbook(in)) {
                book.forEach(sheet -> sheet.forEach(row ->
                        row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
            }
        }
    }

    @Test
    void aFeedOfHostileNamesIsStillXml() throws Exception {
        String feed = get("/feed.atom").body();
        javax.xml.parsers.DocumentBuilderFactory factory = javax.xml.parsers.DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var parsed = factory.newDocumentBuilder().parse(new org.xml.sax.InputSource(new java.io.StringReader(feed)));
        assertThat(parsed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry")
                        .getLength())
                .isGreaterThan(20);
    }
}
