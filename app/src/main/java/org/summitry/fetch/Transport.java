package org.summitry.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * One request to one address that was checked before.
 *
 * <p>The connection is made to the checked address itself: the request's URI names it in figures, the {@code Host} header names the
 * host, and so do the TLS handshake and the check of the certificate ({@link Clients}). Thus nothing is looked up a second time.
 *
 * <p>The limit of time holds for everything from connecting to the last byte, so a body that trickles is cut as surely as a server
 * that says nothing. Headers are held in memory whole; the JDK refuses them beyond some hundred kilobytes.
 */
final class Transport {
    private static final int MOST_ADDRESSES = 3;
    private static final int ENOUGH_OF_AN_ERROR = 65_536;

    private final Clients clients;
    private final String userAgent;
    private final String types;

    Transport(Clients clients, String userAgent) {
        this.clients = clients;
        this.userAgent = userAgent;
        this.types =
                "application/rss+xml, application/atom+xml, application/xml, text/html, application/pdf, */*;q=0.5";
    }

    /**
     * What is wanted of an answer.
     *
     * @param limit the most bytes of the body, packed and unpacked
     * @param cut whether of a larger body its beginning is enough
     */
    record Want(int limit, boolean cut) {}

    /** The answer from the first of {@code addresses} that can be connected to, within {@code limit} in all; else times out. */
    Answer get(URI uri, List<InetAddress> addresses, Map<String, String> headers, Want want, Duration limit)
            throws Rejected, InterruptedException, TimeoutException {
        long end = System.nanoTime() + limit.toNanos();
        Rejected failure = unreachable();
        for (InetAddress a : addresses.subList(0, Math.min(MOST_ADDRESSES, addresses.size()))) {
            try {
                return unpacked(send(uri, a, headers, want, end), want);
            } catch (ExecutionException e) {
                failure = failure(e, uri);
                if (!isUnconnected(e)) {
                    break;
                }
            }
        }
        throw failure;
    }

    private HttpResponse<byte[]> send(URI uri, InetAddress address, Map<String, String> headers, Want want, long end)
            throws Rejected, InterruptedException, ExecutionException, TimeoutException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(uri, address))
                .header("Host", uri.getRawAuthority())
                .header("User-Agent", userAgent)
                .header("Accept", types)
                .header("Accept-Encoding", "gzip");
        headers.forEach(request::header);
        AtomicReference<@Nullable LimitedBody> body = new AtomicReference<>();
        CompletableFuture<HttpResponse<byte[]>> answer = clients.of(uri)
                .sendAsync(request.GET().build(), info -> {
                    LimitedBody taker = body(info, want);
                    body.set(taker);
                    return taker;
                });
        try {
            return answer.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            // What was made of the body goes before what the connection did when it was hung up.
            LimitedBody taker = body.get();
            Rejected own = taker == null ? null : taker.rejected();
            if (own != null) {
                throw own;
            }
            throw e;
        } finally {
            // Of a request that is not done this closes the connection.
            answer.cancel(true);
        }
    }

    private static LimitedBody body(HttpResponse.ResponseInfo info, Want want) {
        if (info.statusCode() / 100 != 2) {
            return new LimitedBody(Math.min(ENOUGH_OF_AN_ERROR, want.limit()), null);
        }
        String type = info.headers().firstValue("Content-Type").orElse("");
        Rejected unread = want.cut() ? null : MediaTypes.refusal(type);
        if (unread != null) {
            return LimitedBody.none(unread);
        }
        Rejected beyond = want.cut() ? null : Gzip.tooLarge(want.limit());
        long announced = length(info.headers().firstValue("Content-Length").orElse(""));
        return beyond != null && announced > want.limit()
                ? LimitedBody.none(beyond)
                : new LimitedBody(want.limit(), beyond);
    }

    private static long length(String header) {
        return header.matches("[0-9]{1,18}") ? Long.parseLong(header) : -1;
    }

    private static Answer unpacked(HttpResponse<byte[]> response, Want want) throws Rejected {
        String coding = response.headers()
                .firstValue("Content-Encoding")
                .orElse("")
                .strip()
                .toLowerCase(Locale.ROOT);
        byte[] body = response.body();
        if (response.statusCode() / 100 == 2 && body.length > 0) {
            switch (coding) {
                case "", "identity" -> {}
                case "gzip", "x-gzip" -> body = Gzip.unpack(body, want.limit(), want.cut());
                default ->
                    throw Rejected.forGood(
                            "is packed in a way that was not asked for, " + Urls.printable(coding),
                            "tell its publisher, or save it and read the file");
            }
        }
        return new Answer(response.statusCode(), response.headers(), body);
    }

    private static URI at(URI uri, InetAddress address) {
        String host = address instanceof Inet6Address ? "[" + address.getHostAddress() + "]" : address.getHostAddress();
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return URI.create(uri.getScheme() + "://" + host + port + uri.getRawPath() + query);
    }

    private static boolean isUnconnected(ExecutionException e) {
        return cause(e, ConnectException.class) != null
                || cause(e, HttpConnectTimeoutException.class) != null
                || cause(e, NoRouteToHostException.class) != null;
    }

    private static Rejected failure(ExecutionException e, URI uri) {
        if (isUnconnected(e) || cause(e, UnknownHostException.class) != null) {
            return unreachable();
        }
        if (cause(e, SSLException.class) != null) {
            return Rejected.forNow(
                    "cannot prove that it is " + uri.getHost()
                            + ": its certificate is not valid, or its encryption outdated",
                    "check the address, or tell its publisher");
        }
        if (cause(e, IOException.class) != null) {
            return Rejected.forNow("breaks the connection off, or does not speak HTTP", "try again later");
        }
        // The JDK's client throws such things for answers no server should send.
        return Rejected.forNow("gives an answer that is not valid HTTP", "check the address, or tell its publisher");
    }

    private static Rejected unreachable() {
        return Rejected.forNow("cannot be reached", "check the address and your connection, or try again later");
    }

    private static <T extends Throwable> @Nullable T cause(Throwable problem, Class<T> type) {
        Throwable t = problem;
        for (int depth = 0; t != null && depth < 20; depth++, t = t.getCause()) {
            if (type.isInstance(t)) {
                return type.cast(t);
            }
        }
        return null;
    }
}
