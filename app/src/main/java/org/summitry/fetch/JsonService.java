package org.summitry.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A service to which the user of this program has it send JSON: asked at the address that the user wrote and at no other. Nothing that it
 * answers leads anywhere else: a redirect is an error, also one to a private address. Its key is in no message and no log.
 */
public final class JsonService {
    private static final int OK = 200;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;
    private static final int REDIRECT = 300;
    private static final int BAD_REQUEST = 400;

    private final Settings settings;
    private final HttpClient client;

    /**
     * How a service is asked.
     *
     * @param address where; https, or http without a key or on this machine
     * @param key sent as a bearer token; or null
     * @param timeLimit how long one answer may take, the reading of it included
     * @param maxBytes the longest answer that is taken
     * @param tries how often it is asked when it is busy, broken or not there
     * @param pause before the second try; twice as long before the third, and so on
     */
    public record Settings(
            URI address, @Nullable String key, Duration timeLimit, int maxBytes, int tries, Duration pause) {
        /** Refuses what cannot work, and sending a key for everybody on the way to read. */
        public Settings {
            boolean http = "http".equalsIgnoreCase(address.getScheme());
            boolean https = "https".equalsIgnoreCase(address.getScheme());
            if (address.getHost() == null || !http && !https || address.getUserInfo() != null) {
                throw new IllegalArgumentException(
                        "address: write https://host/path, or http:// for a service on this machine");
            }
            if (http && key != null && !isThisMachine(address.getHost())) {
                throw new IllegalArgumentException("address: a key is sent by https:// only, or to this machine");
            }
            if (key != null && !key.matches("[!-~]{1,1000}")) {
                throw new IllegalArgumentException("key: printable ASCII without blanks");
            }
            if (timeLimit.isNegative() || timeLimit.isZero() || maxBytes < 1 || tries < 1 || pause.isNegative()) {
                throw new IllegalArgumentException("limits: more than none");
            }
        }

        private static boolean isThisMachine(String host) {
            try {
                boolean literal = host.equals("localhost") || host.matches("\\[?[0-9a-fA-F.:]+]?");
                return literal && InetAddress.getByName(host).isLoopbackAddress();
            } catch (java.net.UnknownHostException e) {
                return false;
            }
        }

        @Override
        public String toString() {
            return address + (key == null ? "" : " with a key");
        }
    }

    /** A service that is asked so. */
    public JsonService(Settings settings) {
        this.settings = settings;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.timeLimit())
                .build();
    }

    /**
     * What the service answers to {@code body}.
     *
     * @throws IOException in one line: what was wrong, after the last try
     */
    public String post(String body) throws IOException {
        long wait = settings.pause().toMillis();
        for (int n = 1; ; n++) {
            try {
                return once(body);
            } catch (Busy e) {
                if (n >= settings.tries()) {
                    throw new IOException(e.getMessage() + " (asked " + n + " times)", e);
                }
            }
            try {
                Thread.sleep(wait);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("it was stopped", e);
            }
            wait *= 2;
        }
    }

    /** It may be better next time. */
    private static final class Busy extends IOException {
        private static final long serialVersionUID = 1L;

        Busy(String message) {
            super(message);
        }
    }

    private String once(String body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(settings.address())
                .timeout(settings.timeLimit())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        if (settings.key() != null) {
            request.header("Authorization", "Bearer " + settings.key());
        }
        LimitedBody taken = new LimitedBody(
                settings.maxBytes(),
                Rejected.forGood("answers with more than " + settings.maxBytes() + " bytes", "it is not read"));
        var answer = client.sendAsync(request.build(), head -> taken);
        try {
            HttpResponse<byte[]> whole =
                    answer.get(settings.timeLimit().toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS);
            return checked(whole);
        } catch (java.util.concurrent.TimeoutException e) {
            answer.cancel(true);
            throw new Busy("it does not answer within " + settings.timeLimit().toSeconds() + " s");
        } catch (java.util.concurrent.ExecutionException e) {
            Rejected rejected = taken.rejected();
            if (rejected != null) {
                throw new IOException("it " + rejected.getMessage(), e);
            }
            boolean slow = e.getCause() instanceof HttpTimeoutException;
            throw new Busy(
                    slow
                            ? "it does not answer within "
                                    + settings.timeLimit().toSeconds() + " s"
                            : "it cannot be reached, or broke off");
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("it was stopped", e);
        }
    }

    private static String checked(HttpResponse<byte[]> answer) throws IOException {
        int status = answer.statusCode();
        if (status == TOO_MANY || status >= SERVER_ERROR) {
            throw new Busy("it answers " + status);
        }
        if (status >= REDIRECT && status < BAD_REQUEST) {
            throw new IOException(
                    "it answers " + status + ", a redirect, which is not followed; write its real address");
        }
        if (status != OK) {
            throw new IOException("it answers " + status + "; check address, key and model");
        }
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
