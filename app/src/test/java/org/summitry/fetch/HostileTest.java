package org.summitry.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that mean harm, or might as well: each gives one line that names the address and a remedy, soon. */
@Timeout(60)
class HostileTest {
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n";

    private final TestServer server = new TestServer();
    private final Fetcher fetcher = new Fetcher(TestServer.settings());

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1/latest", "http://169.254.169.254/latest/meta-data", "http://192.168.0.1/",
                "http://[::ffff:10.0.0.1]/", "http://127.0.0.2:1/", "//10.0.0.1/"
            })
    void redirectsToPrivateAddressesAreRefused(String target) {
        server.redirect("/feed", "/next").redirect("/next", target);

        assertThat(message(server.url("/feed")))
                .startsWith(server.url("/feed") + ": it redirects to http")
                .containsAnyOf(
                        ", which leads to 10.0.0.1, a private address; if you trust it, allow the host 10.0.0.1",
                        ", which leads to 169.254.169.254, a link-local address",
                        ", which leads to 192.168.0.1, a private address",
                        ", which leads to 127.0.0.2, an address of this machine itself; if you trust it, allow the host 127.0.0.2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://feeds.example/", "http://user@10.0.0.1/", "gopher://x"})
    void redirectsOutOfTheWebAreRefused(String target) {
        server.redirect("/feed", target);

        assertThat(message(server.url("/feed")))
                .isEqualTo(server.url("/feed") + ": it redirects to '" + target
                        + "', which is no web address; check the address in a browser, or tell its publisher");
    }

    @Test
    void aPrivateAddressItselfIsRefused() {
        Fetcher strict = new Fetcher(TestServer.settings().withAllowedHosts(Set.of()));

        assertThat(message(strict.fetch(server.url("/feed"), FetchState.NONE)))
                .isEqualTo(
                        server.url("/feed")
                                + ": it leads to 127.0.0.1, an address of this machine itself; if you trust it, allow the host 127.0.0.1");
        assertThat(server.asked).isEmpty();
    }

    @Test
    void circlesAndLongChainsOfRedirectsEnd() {
        server.redirect("/a", "/b").redirect("/b", "/a").redirect("/self", "/self#x");
        for (int i = 0; i < 10; i++) {
            server.redirect("/" + i, "/" + (i + 1));
        }

        assertThat(message(server.url("/a")))
                .isEqualTo(server.url("/a")
                        + ": it redirects in a circle; check the address in a browser, or tell its publisher");
        assertThat(message(server.url("/self"))).contains("in a circle");
        server.asked.clear();
        assertThat(message(server.url("/0")))
                .isEqualTo(server.url("/0") + ": it redirects more than 5 times; give the address where it ends");
        assertThat(server.asked).hasSize(6);
    }

    @Test
    void aBodyThatTricklesIsCut() {
        String url = server.raw(out -> {
            out.write(TestServer.ascii(OK + "Content-Length: 100000\r\n\r\n"));
            for (int i = 0; i < 1000; i++) {
                out.write('x');
                out.flush();
                Thread.sleep(10);
            }
        });

        assertSlow(url);
    }

    @Test
    void headersThatTrickleAndSilenceAreCut() {
        assertSlow(server.raw(out -> {
            out.write(TestServer.ascii("HTTP/1.1 200 OK\r\n"));
            for (int i = 0; i < 1000; i++) {
                out.write(TestServer.ascii("X-" + i + ": y\r\n"));
                out.flush();
                Thread.sleep(10);
            }
        }));
        assertSlow(server.raw(out -> Thread.sleep(10_000)));
    }

    private void assertSlow(String url) {
        Fetcher hasty = new Fetcher(TestServer.settings().withTimeLimit(Duration.ofMillis(700)));
        long begin = System.nanoTime();

        assertThat(message(hasty.fetch(url, FetchState.NONE)))
                .isEqualTo(url + ": it takes longer than 700 milliseconds; try again later, or allow more time");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void aHugeBodyIsCutWhileItIsRead() {
        String endless = server.raw(out -> {
            out.write(TestServer.ascii(OK + "\r\n"));
            byte[] much = new byte[100_000];
            for (int i = 0; i < 10_000; i++) {
                out.write(much);
            }
        });
        String announced =
                server.raw(out -> out.write(TestServer.ascii(OK + "Content-Length: 99999999999\r\n\r\n<rss>")));
        String remedy = ": it is larger than 1 MB; allow more, or save it and read the file";

        assertThat(message(endless)).isEqualTo(endless + remedy);
        assertThat(message(announced)).isEqualTo(announced + remedy);
    }

    @Test
    void endlessHeadersEnd() {
        String url = server.raw(out -> {
            out.write(TestServer.ascii("HTTP/1.1 200 OK\r\n"));
            for (int i = 0; i < 1_000_000; i++) {
                out.write(TestServer.ascii("X-" + i + ": " + "y".repeat(1000) + "\r\n"));
            }
        });

        assertThat(message(url)).startsWith(url + ": it ").contains("; try again later");
    }

    @Test
    void aGzipBombIsCutWhileItIsUnpacked() {
        byte[] bomb = TestServer.gzip(new byte[60_000_000]);
        assertThat(bomb).hasSizeLessThan(1_000_000);
        server.page("/feed", "text/xml", bomb, "Content-Encoding", "gzip");

        assertThat(message(server.url("/feed")))
                .isEqualTo(server.url("/feed") + ": it is larger than 1 MB; allow more, or save it and read the file");
    }

    @Test
    void packedBodiesAreUnpackedAndDamagedOnesRefused() {
        byte[] packed = TestServer.gzip("<rss/>".getBytes(StandardCharsets.UTF_8));
        server.page("/whole", "text/xml", packed, "Content-Encoding", "gzip");
        server.page("/half", "text/xml", Arrays.copyOf(packed, 12), "Content-Encoding", "gzip");
        server.page("/other", "text/xml", packed, "Content-Encoding", "br");

        assertThat(fetcher.fetch(server.url("/whole"), FetchState.NONE)).isInstanceOf(FetchResult.Fetched.class);
        assertThat(message(server.url("/half")))
                .isEqualTo(server.url("/half")
                        + ": it sends packed data that is damaged; try again later, or tell its publisher");
        assertThat(message(server.url("/other"))).contains("packed in a way that was not asked for, br; ");
    }

    @Test
    void picturesAndFilmsAreNotEvenTaken() {
        String film = server.raw(out -> {
            out.write(TestServer.ascii(
                    "HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nContent-Length: 500000000\r\n\r\n"));
            out.write(new byte[1000]);
        });
        server.page("/picture", "text/html", "GIF89a");

        assertThat(message(film))
                .isEqualTo(
                        film + ": it is of the type video/mp4, no document; give the address of a page or a document");
        assertThat(message(server.url("/picture"))).contains("it is of the type image/gif, no document");
    }

    @Test
    void whatBreaksOffOrIsNoHttpIsTold() {
        String broken = server.raw(out -> out.write(TestServer.ascii(OK + "Content-Length: 1000\r\n\r\n<rss>")));
        String other = server.raw(out -> out.write(TestServer.ascii("SSH-2.0-OpenSSH_9.2\r\n\r\n\r\n")));
        String nothing = server.raw(out -> {});
        String odd = server.raw(out -> out.write(TestServer.ascii("HTTP/1.1 999999999999 OK\r\n\r\n")));

        for (String url : new String[] {broken, other, nothing}) {
            assertThat(message(url))
                    .isEqualTo(url + ": it breaks the connection off, or does not speak HTTP; try again later");
        }
        assertThat(message(odd)).startsWith(odd + ": it ").containsAnyOf("; try again later", "; check the address");
    }

    @Test
    void nobodyThere() {
        String url = server.url("/feed");
        server.close();

        assertThat(message(url))
                .isEqualTo(
                        url
                                + ": it has a robots.txt that cannot be reached; check the address and your connection, or try again later");
    }

    @Test
    void anInterruptedThreadGetsAnAnswerAndStaysInterrupted() {
        Thread.currentThread().interrupt();
        String message = message(server.url("/feed"));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(message)
                .endsWith(": it was not read to its end, because the program was told to stop; run it again");
    }

    private String message(String url) {
        return message(fetcher.fetch(url, FetchState.NONE));
    }

    private static String message(FetchResult result) {
        assertThat(result).isInstanceOf(FetchResult.Refused.class);
        String message = ((FetchResult.Refused) result).message();
        assertThat(message).doesNotContain("\n").contains(result.url()).contains("; ");
        return message;
    }
}
