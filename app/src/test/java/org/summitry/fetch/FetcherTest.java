package org.summitry.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetcherTest {
    private final TestServer server = new TestServer();
    private final TestTicker clock = new TestTicker();
    private final Fetcher fetcher = fetcher(TestServer.settings());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aPageIsFetchedUnderTheProgramsName() {
        AtomicReference<String> agent = new AtomicReference<>("");
        AtomicReference<String> host = new AtomicReference<>("");
        server.page(
                "/a%20b?c",
                e -> {
                    agent.set(e.getRequestHeaders().getFirst("User-Agent"));
                    host.set(e.getRequestHeaders().getFirst("Host"));
                    TestServer.send(e, 200, "Text/HTML; Charset=Windows-1251", bytes("<html>x</html>"));
                });

        FetchResult.Fetched f = fetched(server.url("/a b?c"));

        assertThat(f.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("<html>x</html>");
        assertThat(f.url()).isEqualTo(server.url("/a b?c"));
        assertThat(f.finalUrl()).isEqualTo(server.url("/a%20b?c"));
        assertThat(f.contentType()).isEqualTo("text/html; charset=windows-1251");
        assertThat(agent).hasValue("Summitry/test");
        assertThat(host).hasValue("127.0.0.1:" + server.port());
    }

    @Test
    void theConnectionGoesToTheAddressThatWasCheckedUnderTheHostsName() {
        AtomicReference<String> host = new AtomicReference<>("");
        server.page("/a", e -> {
            host.set(e.getRequestHeaders().getFirst("Host"));
            TestServer.send(e, 200, "text/plain", bytes("x"));
        });
        AtomicInteger lookups = new AtomicInteger();
        // No other name service knows this host, so the connection can only come from this answer.
        Fetcher pinned = new Fetcher(
                TestServer.settings().withAllowedHosts(Set.of("feeds.example")),
                name -> {
                    lookups.incrementAndGet();
                    return new InetAddress[] {InetAddress.getLoopbackAddress()};
                },
                clock,
                null);

        FetchResult r = pinned.fetch("http://feeds.example:" + server.port() + "/a", FetchState.NONE);

        assertThat(r).isInstanceOf(FetchResult.Fetched.class);
        assertThat(host).hasValue("feeds.example:" + server.port());
        assertThat(lookups).as("one for robots.txt, one for the page").hasValue(2);
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        server.page("/feed", e -> {
            boolean same = "\"1\"".equals(e.getRequestHeaders().getFirst("If-None-Match"))
                    && "Fri, 09 Aug 2024 00:00:00 GMT"
                            .equals(e.getRequestHeaders().getFirst("If-Modified-Since"));
            e.getResponseHeaders().set("ETag", "\"1\"");
            e.getResponseHeaders().set("Last-Modified", "Fri, 09 Aug 2024 00:00:00 GMT");
            TestServer.send(e, same ? 304 : 200, "text/xml", same ? new byte[0] : bytes("<rss/>"));
        });
        server.redirect("/old", "/feed");

        FetchState state = fetched(server.url("/old")).state();
        assertThat(state)
                .isEqualTo(new FetchState(server.url("/feed"), "\"1\"", "Fri, 09 Aug 2024 00:00:00 GMT", null));
        assertThat(fetcher.fetch(server.url("/old"), state))
                .isEqualTo(new FetchResult.Unchanged(server.url("/old"), state));
        assertThat(fetcher.fetch(server.url("/old"), state.withoutValidators()))
                .isInstanceOf(FetchResult.Fetched.class);
    }

    @Test
    void validatorsGoOnlyToTheAddressThatGaveThem() {
        server.page("/moved", e -> {
            boolean sent = e.getRequestHeaders().containsKey("If-None-Match");
            TestServer.send(e, sent ? 304 : 200, "text/xml", sent ? new byte[0] : bytes("<rss/>"));
        });
        FetchState other = new FetchState(server.url("/before"), "\"1\"", null, null);

        assertThat(fetcher.fetch(server.url("/moved"), other)).isInstanceOf(FetchResult.Fetched.class);
    }

    @ParameterizedTest
    @CsvSource({
        "429, 120, 2030-01-01T00:02:00Z",
        "503, 'Tue, 01 Jan 2030 01:00:00 GMT', 2030-01-01T01:00:00Z",
        "503, , 2030-01-01T00:10:00Z",
        "429, nonsense, 2030-01-01T00:10:00Z",
        "429, 99999999999, 2030-01-02T00:00:00Z",
        "503, 'Fri, 01 Jan 2100 00:00:00 GMT', 2030-01-02T00:00:00Z",
    })
    void aServerThatAsksToBeLeftAloneIs(int status, String after, Instant until) {
        server.page("/b", "text/plain", "b");
        server.status("/a", status, after == null ? new String[0] : new String[] {"Retry-After", after});
        String url = server.url("/a");

        FetchResult.Refused first = refused(url, FetchState.NONE);
        assertThat(first.message())
                .isEqualTo(
                        url + ": it cannot be had: the server answers " + status + "; fetch it again after " + until);
        assertThat(first.temporary()).isTrue();
        assertThat(first.state().notBefore()).isEqualTo(until);
        assertThat(refused(server.url("/b"), FetchState.NONE).message())
                .isEqualTo(server.url("/b") + ": it is on a server that asked to be left alone; fetch it again after "
                        + until);
        assertThat(fetcher(TestServer.settings()).fetch(url, first.state()))
                .as("in the next process, too")
                .isInstanceOf(FetchResult.Refused.class);
        assertThat(server.asked).containsExactly("/a");

        clock.now = until;
        server.page("/a", "text/plain", "a");
        assertThat(fetcher.fetch(url, first.state())).isInstanceOf(FetchResult.Fetched.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "404 | false | it is not there (the server answers 404); check the address",
                "403 | false | it cannot be had: the server answers 403; ask its publisher, or save it in a browser and read the file",
                "500 | true | it cannot be had: the server answers 500; try again later",
                "204 | false | it cannot be had: the server answers 204; check the address in a browser, or tell its publisher",
                "304 | false | it cannot be had: the server answers 304; check the address in a browser, or tell its publisher",
                "302 | false | it redirects to nowhere; check the address in a browser, or tell its publisher",
            })
    void otherAnswers(int status, boolean temporary, String message) {
        server.page("/a", e -> e.sendResponseHeaders(status, -1));

        FetchResult.Refused r = refused(server.url("/a"), FetchState.NONE);

        assertThat(r.message()).isEqualTo(server.url("/a") + ": " + message);
        assertThat(r.temporary()).isEqualTo(temporary);
    }

    @Test
    void robotsAreObeyedAskedOnceADayAndTheirDelayKept() {
        AtomicInteger asked = new AtomicInteger();
        server.page("/robots.txt", e -> {
            asked.incrementAndGet();
            TestServer.send(e, 200, "text/plain", bytes("User-agent: summitry\nDisallow: /no\nCrawl-delay: 3"));
        });
        server.page("/yes", "text/plain", "x").redirect("/to-no", "/no/1");

        fetched(server.url("/yes"));
        fetched(server.url("/yes"));

        assertThat(clock.slept).containsExactly(Duration.ofSeconds(3));
        assertThat(refused(server.url("/no/1"), FetchState.NONE).message())
                .isEqualTo(
                        server.url("/no/1")
                                + ": it may not be read by programs, says its robots.txt; ask its publisher, or save it in a browser and read the file");
        assertThat(refused(server.url("/to-no"), FetchState.NONE).message())
                .startsWith(server.url("/to-no") + ": it redirects to " + server.url("/no/1")
                        + ", which may not be read by programs");
        assertThat(server.asked).doesNotContain("/no/1");
        assertThat(asked).hasValue(1);
        clock.now = clock.now.plus(Duration.ofDays(1));
        fetched(server.url("/yes"));
        assertThat(asked).hasValue(2);
    }

    @ParameterizedTest
    @CsvSource({"500, false", "503, false", "429, false", "404, true", "403, true"})
    void aMissingRobotsFileAllowsAndOneThatCannotBeReadForbids(int status, boolean allows) {
        server.status("/robots.txt", status).page("/a", "text/plain", "x");

        FetchResult r = fetcher.fetch(server.url("/a"), FetchState.NONE);

        assertThat(r instanceof FetchResult.Fetched).isEqualTo(allows);
        if (r instanceof FetchResult.Refused refused) {
            assertThat(refused.message())
                    .isEqualTo(server.url("/a") + ": it has a robots.txt that cannot be read (the server answers "
                            + status + "), which forbids everything; try again later");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, '<?xml version=\"1.0\"?><rss/>', application/xml",
        "application/rss+xml; charset=UTF-8, '<?xml version=\"1.0\"?><rss/>', application/rss+xml; charset=utf-8",
        "application/octet-stream, %PDF-1.7, application/pdf",
        "text/plain, ' <!-- a --><!-- b --> <!DOCTYPE html><p>', text/html",
        "text/xml, '<?xml version=\"1.0\"?><!DOCTYPE html><html>', text/html",
        "application/json, '{}', application/json",
        "nonsense, words, text/plain",
    })
    void typesAreReadFromTheBytesFirst(String stated, String body, String type) {
        server.page("/a", stated, body);

        assertThat(fetched(server.url("/a")).contentType()).isEqualTo(type);
    }

    private Fetcher fetcher(FetchSettings settings) {
        return new Fetcher(settings, InetAddress::getAllByName, clock, null);
    }

    private FetchResult.Fetched fetched(String url) {
        FetchResult r = fetcher.fetch(url, FetchState.NONE);
        assertThat(r).isInstanceOf(FetchResult.Fetched.class);
        return (FetchResult.Fetched) r;
    }

    private FetchResult.Refused refused(String url, FetchState state) {
        FetchResult r = fetcher.fetch(url, state);
        assertThat(r).isInstanceOf(FetchResult.Refused.class);
        return (FetchResult.Refused) r;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
