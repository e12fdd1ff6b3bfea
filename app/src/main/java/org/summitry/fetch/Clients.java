package org.summitry.fetch;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/**
 * The JDK's HTTP clients, made so that a request may name an address in figures and yet mean a host.
 *
 * <p>Each host reached by TLS has a client of its own, which names the host in the handshake (SNI); against that name the JDK
 * checks the certificate, and no session is shared with another host at the same address. The last few are kept for their
 * connections. No proxy is ever used: it would look names up itself, behind the guard's back.
 *
 * <p>Trap: the JDK lets a program set the {@code Host} header only if a system property says so before the first HTTP client of the
 * process is made. This class sets it when it is loaded. A program that makes a client earlier must be started with
 * {@code -Djdk.httpclient.allowRestrictedHeaders=host}; the first fetch fails with that advice otherwise.
 */
final class Clients {
    private static final String PROPERTY = "jdk.httpclient.allowRestrictedHeaders";
    private static final int KEPT = 8;

    static {
        String others = System.getProperty(PROPERTY);
        if (others == null || others.isBlank()) {
            System.setProperty(PROPERTY, "host");
        } else if (!List.of(others.split(",")).contains("host")) {
            System.setProperty(PROPERTY, others + ",host");
        }
    }

    private final Duration connectLimit;
    private TrustManager @Nullable [] trusted;
    private final HttpClient plain;
    private final Map<String, HttpClient> secure = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, HttpClient> eldest) {
            return size() > KEPT;
        }
    };

    /** {@code trusted} says which certificates are believed; null for the JDK's own list. */
    Clients(Duration connectLimit, TrustManager @Nullable [] trusted) {
        this.connectLimit = connectLimit;
        this.trusted = trusted == null ? null : trusted.clone();
        this.plain = common().build();
        requireHostHeader();
    }

    /** The client for {@code uri}'s host. */
    synchronized HttpClient of(URI uri) {
        return uri.getScheme().equals("https") ? secure.computeIfAbsent(uri.getHost(), this::secure) : plain;
    }

    private HttpClient secure(String host) {
        try {
            // Reading the JDK's list takes a moment, so it is read when first needed, and once.
            TrustManager[] believed = trusted == null ? jdkTrust() : trusted;
            trusted = believed;
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, believed, null);
            SSLParameters parameters = context.getDefaultSSLParameters();
            if (Addresses.literal(host) == null) {
                parameters.setServerNames(List.of(new SNIHostName(host)));
            }
            return common().sslContext(context).sslParameters(parameters).build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no TLS, or no list of trusted certificates", e);
        }
    }

    private HttpClient.Builder common() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(connectLimit);
    }

    private static void requireHostHeader() {
        try {
            HttpRequest.newBuilder().header("Host", "localhost");
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("start Java with -D" + PROPERTY + "=host to fetch from the web", e);
        }
    }

    private static TrustManager[] jdkTrust() throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init((KeyStore) null);
        return factory.getTrustManagers();
    }
}
