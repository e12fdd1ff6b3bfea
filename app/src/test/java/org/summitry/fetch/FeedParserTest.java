package org.summitry.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedParserTest {
    private static final URI BASE = URI.create("http://feeds.example/news/feed.xml");

    @Test
    void rss2() throws Exception {
        List<FeedItem> items = items(
                """
                <?xml version="1.0" encoding="utf-8"?>
                <rss version="2.0" xmlns:media="m" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
                <title>News</title><link>http://feeds.example/</link>
                <item><title>Norland &amp; Sudmark meet</title><link>/a?x=1&amp;y=2</link>
                  <media:title>no</media:title><pubDate>Tue, 06 Aug 2024 23:30:00 +0600</pubDate></item>
                <item><title><![CDATA[<b>Two</b> &mdash; more]]></title><guid>http://feeds.example/b</guid></item>
                <item><guid isPermaLink="false">http://feeds.example/no</guid><title>no address</title></item>
                <item><guid>tag-7</guid><atom:link rel="self" href="/no"/><atom:link href="c"/></item>
                <item><link>/a?x=1&amp;y=2</link><title>again</title></item>
                </channel></rss>""");

        assertThat(items)
                .containsExactly(
                        new FeedItem(
                                "http://feeds.example/a?x=1&y=2", "Norland & Sudmark meet", LocalDate.of(2024, 8, 6)),
                        new FeedItem("http://feeds.example/b", "Two — more", null),
                        new FeedItem("http://feeds.example/news/c", null, null));
    }

    @Test
    void rss1AndTheOldestWithItsDocumentType() throws Exception {
        assertThat(
                        items(
                                """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                  xmlns:d="http://purl.org/dc/elements/1.1/"><channel rdf:about="http://feeds.example/"/>
                <item rdf:about="http://feeds.example/a"><title>A</title><d:date>2024-08-09T10:00+05:00</d:date></item>
                </rdf:RDF>"""))
                .containsExactly(new FeedItem("http://feeds.example/a", "A", LocalDate.of(2024, 8, 9)));
        assertThat(
                        items(
                                """
                <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://127.0.0.1:1/rss.dtd">
                <rss version="0.91"><channel><item><title>A&nbsp;B</title><link>a</link></item></channel></rss>"""))
                .containsExactly(new FeedItem("http://feeds.example/news/a", "A B", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "atom", "ns0"})
    void atomWhateverItsPrefix(String prefix) throws Exception {
        String p = prefix.isEmpty() ? "" : prefix + ":";
        String xml =
                """
                <@feed xmlns%s="http://www.w3.org/2005/Atom" xml:base="http://other.example/x/">
                <@entry xml:base="y/"><@title type="xhtml"><div>One <b>two</b></div></@title>
                  <@link rel="edit" href="no"/><@link type="application/pdf" href="a.pdf"/><@link href="a.html"/>
                  <@author><@name>N</@name></@author>
                  <@published>2024-08-09T01:00:00+05:00</@published><@updated>2024-09-01T00:00:00Z</@updated></@entry>
                <@entry><@id>http://other.example/b</@id><@updated>2024-09-01</@updated></@entry>
                <@entry><@id>urn:uuid:1</@id><@content src="c"/></@entry>
                </@feed>"""
                        .formatted(prefix.isEmpty() ? "" : ":" + prefix)
                        .replace("@", p);

        assertThat(items(xml))
                .containsExactly(
                        new FeedItem("http://other.example/x/y/a.html", "One two", LocalDate.of(2024, 8, 9)),
                        new FeedItem("http://other.example/b", null, LocalDate.of(2024, 9, 1)),
                        new FeedItem("http://other.example/x/c", null, null));
    }

    @Test
    void sitemapsGiveWhatChangedLastFirstAndTakeNoChangeForPublication() throws Exception {
        assertThat(
                        items(
                                """
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                  xmlns:n="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="i">
                <url><loc>http://feeds.example/none</loc></url>
                <url><loc>http://feeds.example/old</loc><lastmod>2023-01-01</lastmod></url>
                <url><loc> http://feeds.example/new </loc><lastmod>2024-01-01T00:00:00Z</lastmod>
                  <image:image><image:loc>http://feeds.example/no</image:loc></image:image>
                  <n:news><n:publication_date>2023-12-31</n:publication_date><n:title>New</n:title></n:news></url>
                </urlset>"""))
                .containsExactly(
                        new FeedItem("http://feeds.example/new", "New", LocalDate.of(2023, 12, 31)),
                        new FeedItem("http://feeds.example/old", null, null),
                        new FeedItem("http://feeds.example/none", null, null));
        assertThat(parse(
                                """
                <sitemapindex><sitemap><loc>a.xml</loc><lastmod>2023-01-01</lastmod></sitemap>
                <sitemap><loc>b.xml</loc><lastmod>2024-01-01</lastmod></sitemap></sitemapindex>""")
                        .sitemaps())
                .containsExactly("http://feeds.example/news/b.xml", "http://feeds.example/news/a.xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<item><link>a</link><title>Oil & gas&copy;&unknown; &#0;\u0001</title></item>",
                "<item><x:y>undeclared</x:y><link>a</link><title>Oil &amp; gas© &amp;unknown;</title></item>",
                "<item><title>Oil & gas© &unknown;</title><link>a</link></item><item></wrong>",
            })
    void whatPublishersDoWrongIsMended(String item) throws Exception {
        List<FeedItem> items = items("\ufeff \n<rss><channel>" + item + "</channel></rss>");

        assertThat(items).hasSize(1);
        assertThat(items.get(0).title()).startsWith("Oil & gas©").contains("&unknown;");
    }

    @Test
    void aBreakIsToldByItsLineAndWhatStandsBeforeIsKept() throws Exception {
        Feed feed = parse("<?xml version='1.0'?>\n<!-- c -->\n<rss><channel><item><link>a</link></item>\n</wrong>");

        assertThat(feed.items()).hasSize(1);
        assertThat(feed.fault())
                .hasMessage(
                        "stops being XML in line 4, so the rest is left out; tell its publisher, or try again later");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16, UTF-16", "windows-1251, windows-1251", "UTF-8, windows-1251", "koi8-r, koi8-r"})
    void encodings(String actual, String declared) throws Exception {
        String xml = "<?xml version='1.0' encoding='" + declared
                + "'?><rss><channel><item><title>Саммит</title><link>a</link></item></channel></rss>";

        Feed feed = FeedParser.parse(xml.getBytes(Charset.forName(actual)), "text/xml", BASE);

        assertThat(feed.items()).extracting(FeedItem::title).containsExactly("Саммит");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE"})
    void entityBombsAreRefused(String encoding) {
        String bomb =
                """
                <!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
                <rss><channel><item><title>&b;&c;</title><link>a</link></item></channel></rss>""";

        assertThat(refusal(bomb.getBytes(Charset.forName(encoding)), "text/xml"))
                .isEqualTo(
                        "declares XML entities of its own, as entity bombs do; tell its publisher, or use another feed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss SYSTEM \">\" [<!ENTITY a 'b'>]><rss><channel><item><link>a</link></item></channel></rss>",
                "<rss><!DOCTYPE rss [<!ENTITY a 'b'>]><channel><item><link>a</link></item></channel></rss>",
                "<!-- --><?p ?><!DOCTYPE rss [<!ENTITY % a SYSTEM 'http://127.0.0.1:1/'> %a;]><rss/>",
                "",
                "no XML",
                "<html/>",
                "<",
                "<rss",
                "<other><item><link>a</link></item></other>",
            })
    void hiddenDocumentTypesAndWhatIsNoFeedAreRefused(String xml) {
        assertThat(refusal(xml.getBytes(StandardCharsets.UTF_8), "text/xml")).containsAnyOf("; tell", "; give");
    }

    @Test
    void aPageIsRefusedWithTheFeedItNames() {
        String page = "<html><head><link rel='alternate' type='application/rss+xml' href='/rss'></head></html>";

        assertThat(refusal(page.getBytes(StandardCharsets.UTF_8), "text/html; charset=none"))
                .isEqualTo("is a web page, no feed; give the address of its feed or sitemap");
        assertThat(refusal(page.getBytes(StandardCharsets.UTF_8), "text/html"))
                .isEqualTo("is a web page, no feed; give its feed instead, http://feeds.example/rss");
    }

    @Test
    void hostileShapesTakeNeitherTimeNorMemory() {
        String deep = "<rss><channel>" + "<item>".repeat(500_000);
        String many = "<rss><channel>" + "<item><link>a</link></item>".repeat(3) + "<a b='c'/>".repeat(200_000);
        String wide = "<urlset>" + url(60_000) + "</urlset>";
        String references = "<rss><channel><item><link>a</link><title>" + "&amp;&#65;".repeat(100_000)
                + "</title></item></channel></rss>";

        assertTimeout(Duration.ofSeconds(30), () -> {
            assertThat(refusal(deep.getBytes(StandardCharsets.UTF_8), "text/xml"))
                    .startsWith("is nested deeper");
            assertThat(items(many)).hasSize(1);
            Feed first = parse(wide);
            assertThat(first.items()).hasSize(50_000);
            assertThat(first.fault()).hasMessageContaining("names more than 50000 addresses");
            assertThat(items(references).get(0).title()).hasSize(500);
        });
    }

    private static String url(int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append("<url><loc>/").append(i).append("</loc></url>");
        }
        return all.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "'Fri, 09 Aug 2024 23:59:59 +0500', 2024-08-09",
        "'9 Aug 24 10:00 GMT', 2024-08-09",
        "'Friday, 09-Aug-94 08:49:37 GMT', 1994-08-09",
        "'Fri, 9 August 2024', 2024-08-09",
        "2024-08-09, 2024-08-09",
        "2024-08-09T23:59:59.123-11:00, 2024-08-09",
        "2024-08-09 10:00:00, 2024-08-09",
        "2024-13-09, ",
        "2024, ",
        "'Fri, 31 Feb 2024', ",
        "'Птн, 09 авг 2024', ",
        "yesterday, ",
    })
    void dates(String text, LocalDate day) {
        assertThat(FeedDates.day(text)).isEqualTo(day);
    }

    private static List<FeedItem> items(String xml) throws Rejected {
        return parse(xml).items();
    }

    private static Feed parse(String xml) throws Rejected {
        return FeedParser.parse(xml.getBytes(StandardCharsets.UTF_8), "text/xml", BASE);
    }

    private static String refusal(byte[] bytes, String type) {
        return String.valueOf(catchThrowableOfType(Rejected.class, () -> FeedParser.parse(bytes, type, BASE))
                .getMessage());
    }
}
