package org.summitry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of the web, from a server that is really asked. */
@SuppressWarnings("NullAway.Init") // JUnit fills the field
class WebCommandsTest {
    private static final String DORJI =
            "Foreign Minister Tenzo Dorji said on Sunday that Kelumbe would reopen the Ossa ferry by June.";
    private static final String LORNE =
            "President of Norland Ada Lorne said that trade between the lagoon states grew by 12 percent in 2030.";

    @TempDir
    Path folder;

    private final LocalSite site = new LocalSite();
    private String register;

    @BeforeEach
    void open() {
        register = folder.resolve("register").toString();
        site.article("/ferry.html", "Ferry to reopen", DORJI).article("/trade.html", "Trade grows", LORNE);
    }

    @AfterEach
    void close() {
        site.close();
    }

    private Ran run(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--register", register));
        return Ran.of(all.toArray());
    }

    private Ran fetching(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--allow-host", "127.0.0.1", "--pause", "0"));
        return run(all.toArray());
    }

    @Test
    void anAddressIsReadAndTheDocumentKeepsIt() {
        Ran first = fetching("ingest", site.url("/ferry.html"));
        assertThat(first.status()).as(first.err()).isZero();
        assertThat(first.out()).contains("1 documents added");
        assertThat(run("export").out())
                .contains("\"url\":\"" + site.url("/ferry.html") + "\"")
                .contains("person:tenzo-dorji")
                .doesNotContain("\"path\"");
        assertThat(fetching("ingest", site.url("/ferry.html")).out())
                .contains("0 documents added")
                .contains("1 were there already");
    }

    @Test
    void whatAnAddressRefusesIsOneLineAndTheRestIsRead() {
        Ran ran = fetching("ingest", site.url("/gone.html"), site.url("/trade.html"), "http://10.0.0.1/secret");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.errorLines())
                .containsExactly(
                        "summitry: " + site.url("/gone.html")
                                + ": it is not there (the server answers 404); check the address",
                        "summitry: http://10.0.0.1/secret: it leads to 10.0.0.1, a private address; if you trust it, allow the host 10.0.0.1");
        assertThat(ran.out()).contains("1 documents added");
    }

    @Test
    void thisMachineIsNotAskedUnlessAllowed() {
        Ran ran = run("ingest", site.url("/trade.html"));
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.errorLines()).singleElement().asString().contains("allow the host 127.0.0.1");
        assertThat(site.asked).isEmpty();
    }

    @Test
    void aFeedIsFollowedAndAskedOnlyForWhatChanged() {
        site.feed("/rss", "/ferry.html", "/gone.html");
        assertThat(run("feeds", "add", site.url("/rss")).out()).contains("following " + site.url("/rss"));
        Ran first = fetching("feeds", "fetch");
        assertThat(first.status()).as("a document is gone").isEqualTo(1);
        assertThat(first.errorLines()).singleElement().asString().contains("/gone.html: it is not there");
        assertThat(first.out()).contains(site.url("/rss") + ": 2 documents listed, 1 added");
        assertThat(run("export").out())
                .contains("\"published\":\"2031-05-04\"")
                .contains("\"title\":\"Ferry to reopen\"");

        Ran second = fetching("feeds", "fetch");
        assertThat(second.status()).as(second.err()).isZero();
        assertThat(second.out()).contains("nothing new");
        site.feed("/rss", "/trade.html", "/ferry.html", "/gone.html");
        assertThat(fetching("feeds", "fetch", site.url("/rss")).out()).contains("3 documents listed, 1 added");
        assertThat(site.asked)
                .containsExactly(
                        "/rss 200", "/ferry.html 200", "/gone.html 404", "/rss 304", "/rss 200", "/trade.html 200");

        assertThat(run("feeds", "list").out()).contains("2 documents taken", "3 documents listed, 1 added", "1 feed");
        site.article("/gone.html", "Back again", "Ada Lorne, President of Norland, visited Port Vell on Monday.");
        assertThat(fetching("feeds", "fetch", "--retry").out()).contains("3 documents listed, 1 added");
        assertThat(run("feeds", "remove", site.url("/rss")).out()).contains("followed no more");
        assertThat(run("feeds", "list").out()).contains("no feed is followed");
        assertThat(run("verify").out()).contains("all is as it was written: 3 documents");
    }

    @Test
    void aSitemapIsFollowedToo() {
        site.page("/sitemap.xml", "text/xml", "<urlset><url><loc>" + site.url("/trade.html") + "</loc></url></urlset>");
        run("feeds", "add", site.url("/sitemap.xml"));
        assertThat(fetching("feeds", "fetch").out()).contains("1 document listed, 1 added");
        assertThat(run("show", "person:ada-lorne").out()).contains("Ada Lorne");
    }

    @Test
    void aHostileFeedIsOneLineAndTheOthersGoOn() {
        site.page("/bomb", "text/xml", "<!DOCTYPE x [<!ENTITY a 'aaaa'>]><rss><channel>&a;</channel></rss>");
        site.page("/page", "text/html", "<html><body>no feed</body></html>");
        site.feed("/rss", "/ferry.html");
        site.feed("/spy", "http://169.254.169.254/latest");
        run("feeds", "add", site.url("/bomb"), site.url("/page"), site.url("/rss"), site.url("/spy"));
        Ran ran = fetching("feeds", "fetch");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.errorLines())
                .satisfiesExactly(
                        l -> assertThat(l).contains("/bomb: it declares XML entities of its own"),
                        l -> assertThat(l).contains("/page: it is a web page, no feed"),
                        l -> assertThat(l).contains("169.254.169.254", "where clouds keep their secrets"));
        assertThat(ran.out()).contains(site.url("/rss") + ": 1 document listed, 1 added", "/bomb: could not be read");
    }

    @Test
    void badInputIsOneLine() {
        assertOneLine(
                run("feeds", "add", "ftp://news.example/rss"), 2, "ftp://news.example/rss", "begins with http://");
        assertOneLine(run("feeds", "remove", "https://news.example/rss"), 1, "is not followed", "feeds list");
        assertOneLine(run("feeds", "fetch", "https://news.example/rss"), 1, "is not followed", "feeds add");
        assertOneLine(run("feeds", "fetch", "--limit", "0"), 2, "--limit must be 1 or more");
        assertOneLine(Ran.of("feeds"), 2, "add|list|remove|fetch");
        assertOneLine(run("ingest", "x.txt", "--pause", "soon"), 2, "'soon' is no pause");
        assertOneLine(run("ingest", "x.txt", "--allow-host", "http://a/"), 2, "is no host");
        assertOneLine(run("ingest", "--watch", "https://news.example/"), 2, "--watch follows folders");
    }

    private static void assertOneLine(Ran ran, int status, String... parts) {
        assertThat(ran.status()).as(ran.err()).isEqualTo(status);
        assertThat(ran.errorLines())
                .singleElement()
                .asString()
                .startsWith("summitry: ")
                .contains(parts);
    }
}
