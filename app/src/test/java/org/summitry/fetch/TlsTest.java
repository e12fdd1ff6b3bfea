package org.summitry.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.util.Objects;
import java.util.Set;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;

/** The certificate is checked against the host, though the connection names an address in figures. */
class TlsTest {

    @Test
    void theCertificateMustBeThatOfTheHostAndOfAnAuthorityThatIsTrusted() throws Exception {
        // Made by keytool for feeds.example alone, signed by itself.
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Objects.requireNonNull(TlsTest.class.getResourceAsStream("feeds.example.p12"))) {
            keys.load(in, "summitry".toCharArray());
        }
        HttpsServer server = server(keys);
        try {
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(keys);
            FetchSettings settings =
                    TestServer.settings().withAllowedHosts(Set.of("feeds.example", "other.example", "127.0.0.1"));
            AddressGuard.Resolver here = host -> new InetAddress[] {InetAddress.getLoopbackAddress()};
            Fetcher trusting = new Fetcher(settings, here, new TestTicker(), trust.getTrustManagers());
            Fetcher usual = new Fetcher(settings, here, new TestTicker(), null);
            int port = server.getAddress().getPort();
            String right = "https://feeds.example:" + port + "/a";
            String wrong = "https://other.example:" + port + "/a";

            assertThat(trusting.fetch(right, FetchState.NONE)).isInstanceOf(FetchResult.Fetched.class);
            assertThat(trusting.fetch(wrong, FetchState.NONE)).isEqualTo(refusal(wrong, "other.example"));
            assertThat(trusting.fetch("https://127.0.0.1:" + port + "/a", FetchState.NONE))
                    .isEqualTo(refusal("https://127.0.0.1:" + port + "/a", "127.0.0.1"));
            assertThat(usual.fetch(right, FetchState.NONE)).isEqualTo(refusal(right, "feeds.example"));
        } finally {
            server.stop(0);
        }
    }

    private static FetchResult refusal(String url, String host) {
        return new FetchResult.Refused(
                url,
                "it has a robots.txt that cannot prove that it is " + host
                        + ": its certificate is not valid, or its encryption outdated",
                "check the address, or tell its publisher",
                true,
                FetchState.NONE);
    }

    private static HttpsServer server(KeyStore keys) throws Exception {
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, "summitry".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", e -> {
            try (e) {
                boolean page = e.getRequestURI().getPath().equals("/a");
                TestServer.send(e, page ? 200 : 404, "text/plain", "x".getBytes(StandardCharsets.UTF_8));
            }
        });
        server.start();
        return server;
    }
}
