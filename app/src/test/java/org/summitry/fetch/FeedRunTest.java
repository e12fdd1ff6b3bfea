package org.summitry.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FeedRunTest {
    private final TestServer server = new TestServer();
    private final Fetcher fetcher = new Fetcher(TestServer.settings());
    private final Set<String> known = new HashSet<>();
    private final List<String> taken = new ArrayList<>();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whatIsNewIsHandedOnOnceAndTheRestWaitsForTheNextRun() {
        feed("/feed", 5);

        FeedOutcome first = run("/feed", FetchState.NONE, 2);
        assertThat(taken).containsExactly("/1", "/2");
        assertThat(first.complete()).isFalse();
        assertThat(first.listed()).isEqualTo(5);
        assertThat(first.source().state())
                .as("else the rest would never be seen")
                .isEqualTo(FetchState.NONE);

        FeedOutcome second = run("/feed", first.source().state(), 10);
        assertThat(taken).containsExactly("/1", "/2", "/3", "/4", "/5");
        assertThat(second.complete()).isTrue();
        assertThat(second.source().state().etag()).isEqualTo("\"e\"");

        FeedOutcome third = run("/feed", second.source().state(), 10);
        assertThat(third.unchanged()).isTrue();
        assertThat(third.source()).isEqualTo(second.source());
        assertThat(taken).hasSize(5);
    }

    @Test
    void aDocumentThatIsGoneIsToldAndDoesNotHoldTheOthersUp() {
        feed("/feed", 3);
        server.status("/2", 404);

        FeedOutcome outcome = run("/feed", FetchState.NONE, 10);

        assertThat(taken).containsExactly("/1", "/3");
        assertThat(outcome.complete()).isTrue();
        assertThat(outcome.refused())
                .extracting(FetchResult.Refused::message)
                .containsExactly(server.url("/2") + ": it is not there (the server answers 404); check the address");
    }

    @Test
    void aServerInTroubleEndsTheRunAndNothingIsLost() {
        feed("/feed", 20);
        server.status("/2", 503, "Retry-After", "100");

        FeedOutcome outcome = run("/feed", FetchState.NONE, 100);

        assertThat(taken).containsExactly("/1");
        assertThat(outcome.refused()).hasSize(3).allMatch(FetchResult.Refused::temporary);
        assertThat(server.asked).containsExactly("/feed", "/1", "/2");
        assertThat(outcome.complete()).isFalse();
        assertThat(outcome.source().state().etag()).isNull();
    }

    @Test
    void aFeedThatIsRefusedKeepsItsStateAndIsTold() {
        server.status("/feed", 429, "Retry-After", "3600");
        FetchState state = new FetchState(server.url("/feed"), "\"e\"", null, null);

        FeedOutcome outcome = run("/feed", state, 10);

        assertThat(outcome.source().state().etag()).isEqualTo("\"e\"");
        assertThat(outcome.source().state().notBefore()).isNotNull();
        assertThat(outcome.refused()).singleElement().satisfies(r -> assertThat(r.message())
                .startsWith(server.url("/feed") + ": it cannot be had: the server answers 429; fetch it again after "));
    }

    @Test
    void anIndexThatLeadsInACircleEnds() {
        server.page("/index.xml", "text/xml", index("/index.xml", "/child.xml", "/news.xml"));
        server.page("/child.xml", "text/xml", index("/index.xml", "/child.xml", "/news.xml"));
        server.page("/news.xml", "text/xml", urls("/1", "/2"));
        server.page("/1", "text/html", "<html>1").page("/2", "text/html", "<html>2");

        FeedOutcome outcome = run("/index.xml", FetchState.NONE, 10);

        assertThat(taken).containsExactly("/1", "/2");
        assertThat(server.asked).containsExactly("/index.xml", "/child.xml", "/news.xml", "/1", "/2");
        assertThat(outcome.refused().get(0).message())
                .isEqualTo(server.url("/index.xml") + ": it leads back to " + server.url("/index.xml")
                        + ", which was read before and is not read again; tell its publisher");
    }

    @Test
    void anIndexWithoutEndEnds() {
        String[] many = new String[500];
        for (int i = 0; i < many.length; i++) {
            many[i] = "/s" + i;
            server.page(many[i], "text/xml", urls());
        }
        server.page("/wide.xml", "text/xml", index(many));
        for (int i = 0; i < 10; i++) {
            server.page("/deep" + i, "text/xml", index("/deep" + (i + 1)));
        }

        assertThat(run("/wide.xml", FetchState.NONE, 10).refused().get(0).message())
                .isEqualTo(
                        server.url("/wide.xml")
                                + ": it leads to more than 50 sitemaps, or more than 3 levels of them, so the rest is left out; follow the sitemaps you need one by one");
        assertThat(server.asked).hasSize(51);
        server.asked.clear();
        assertThat(run("/deep0", FetchState.NONE, 10).refused()).hasSize(1);
        assertThat(server.asked).containsExactly("/deep0", "/deep1", "/deep2", "/deep3");
    }

    @Test
    void sitemapsOfAnIndexMayBePackedAndAreReadInEveryRun() {
        byte[] packed = TestServer.gzip(urls("/1").getBytes(StandardCharsets.UTF_8));
        server.page("/index.xml", "text/xml", bytes(index("/a.xml.gz")), "ETag", "\"i\"");
        server.page("/a.xml.gz", "application/x-gzip", packed).page("/1", "text/html", "<html>1");

        FeedOutcome outcome = run("/index.xml", FetchState.NONE, 10);

        assertThat(taken).containsExactly("/1");
        assertThat(outcome.complete()).isTrue();
        assertThat(outcome.source().state()).isEqualTo(FetchState.NONE);
    }

    @Test
    void aPackedSitemapThatIsABombIsRefused() {
        server.page("/a.xml.gz", "application/x-gzip", TestServer.gzip(new byte[20_000_000]));

        assertThat(run("/a.xml.gz", FetchState.NONE, 10).refused().get(0).message())
                .isEqualTo(
                        server.url("/a.xml.gz") + ": it is larger than 1 MB; allow more, or save it and read the file");
    }

    @Test
    void anEntityBombIsRefused() {
        server.page(
                "/feed",
                "text/xml",
                "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'b'>]><rss><channel><item><link>&a;</link></item></channel></rss>");

        assertThat(run("/feed", FetchState.NONE, 10).refused().get(0).message())
                .isEqualTo(
                        server.url("/feed")
                                + ": it declares XML entities of its own, as entity bombs do; tell its publisher, or use another feed");
    }

    @Test
    void aFeedThatNamesPrivateAddressesReachesNone() {
        server.page("/feed", "text/xml", urls("http://169.254.169.254/latest", "http://10.0.0.1/", "/1"));
        server.page("/1", "text/html", "<html>1");

        FeedOutcome outcome = run("/feed", FetchState.NONE, 10);

        assertThat(taken).containsExactly("/1");
        assertThat(outcome.refused())
                .extracting(FetchResult.Refused::message)
                .containsExactly(
                        "http://169.254.169.254/latest: it leads to 169.254.169.254, a link-local address, where clouds keep their secrets; if you trust it, allow the host 169.254.169.254",
                        "http://10.0.0.1/: it leads to 10.0.0.1, a private address; if you trust it, allow the host 10.0.0.1");
    }

    @Test
    void whatTheTakerThrowsIsPassedOn() {
        feed("/feed", 2);
        FeedRun run = new FeedRun(fetcher, 10);
        FeedSource source = new FeedSource(server.url("/feed"), FetchState.NONE);

        assertThatIllegalStateException()
                .isThrownBy(() -> run.run(source, known::contains, d -> {
                    throw new IllegalStateException("disk full");
                }));
    }

    private FeedOutcome run(String path, FetchState state, int limit) {
        return new FeedRun(fetcher, limit).run(new FeedSource(server.url(path), state), known::contains, d -> {
            known.add(d.item().url());
            taken.add(d.fetched().url().substring(server.url("").length()));
        });
    }

    private void feed(String path, int count) {
        StringBuilder items = new StringBuilder("<rss version='2.0'><channel>");
        for (int i = 1; i <= count; i++) {
            items.append("<item><title>T</title><link>/").append(i).append("</link></item>");
            server.page("/" + i, "text/html", "<html>" + i);
        }
        String xml = items.append("</channel></rss>").toString();
        server.page(path, e -> {
            boolean same = "\"e\"".equals(e.getRequestHeaders().getFirst("If-None-Match"));
            TestServer.send(e, same ? 304 : 200, "text/xml", same ? new byte[0] : bytes(xml), "ETag", "\"e\"");
        });
    }

    private static String index(String... paths) {
        return list("sitemapindex", "sitemap", paths);
    }

    private static String urls(String... paths) {
        return list("urlset", "url", paths);
    }

    private static String list(String root, String entry, String... paths) {
        StringBuilder all = new StringBuilder("<" + root + ">");
        for (String p : paths) {
            all.append("<" + entry + "><loc>" + p + "</loc></" + entry + ">");
        }
        return all.append("</" + root + ">").toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
