package org.summitry.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * Fetches one address at a time from the web, as a guest should: obeying {@code robots.txt}, in turns, asking only for what has
 * changed; and as one who trusts nobody: with limits of time and size, and never from the reader's own network unless allowed.
 *
 * <p>May be used by several threads, which wait for each other while a {@code robots.txt} is fetched. Holds connections and what it learnt of servers, so make one and keep it.
 */
public final class Fetcher {
    /** How long a server that is busy and does not say until when is left alone. */
    private static final Duration USUAL_REST = Duration.ofMinutes(10);

    /** A page that redirects from server to server must not buy a minute with each one's {@code robots.txt}. */
    private static final Duration LONGEST_FOR_ROBOTS = Duration.ofSeconds(15);

    private static final Duration LONGEST_REST = Duration.ofDays(1);

    private final FetchSettings settings;
    private final Ticker ticker;
    private final RateLimit turns;
    private final Hops hops;
    private final Robots robots;

    /**
     * A fetcher on the machine's own network and clock.
     *
     * @throws IllegalStateException if another part of the program made an HTTP client first without the system property
     *     that the message names
     */
    public Fetcher(FetchSettings settings) {
        this(settings, InetAddress::getAllByName, Ticker.system(), null);
    }

    Fetcher(FetchSettings settings, AddressGuard.Resolver resolver, Ticker ticker, TrustManager @Nullable [] trusted) {
        this.settings = settings;
        this.ticker = ticker;
        this.turns = new RateLimit(ticker, settings.pause());
        Clients clients = new Clients(settings.connectLimit(), trusted);
        AddressGuard guard = new AddressGuard(settings.allowedHosts(), resolver, settings.connectLimit());
        Transport transport = new Transport(clients, settings.userAgent());
        Duration limit = settings.timeLimit();
        Duration robotsLimit = limit.compareTo(LONGEST_FOR_ROBOTS) < 0 ? limit : LONGEST_FOR_ROBOTS;
        this.hops = new Hops(guard, turns, transport, limit);
        this.robots = new Robots(new Hops(guard, turns, transport, robotsLimit), ticker);
    }

    /**
     * Fetches an address.
     *
     * @param url an http or https address, spelt as in a browser's address line
     * @param state what the last fetch of it gave, or {@link FetchState#NONE}
     * @return what became of it; nothing the other side does is an exception. A thread that is interrupted gets a refusal at
     *     once and stays interrupted
     */
    public FetchResult fetch(String url, FetchState state) {
        try {
            Instant notBefore = state.notBefore();
            if (notBefore != null && ticker.now().isBefore(notBefore)) {
                throw Rejected.until("is on a server that asked to be left alone", notBefore);
            }
            URI start = Urls.parse(url);
            Hops.Landing landing =
                    hops.follow(start, new Transport.Want(settings.maxBytes(), false), new Polite(state));
            return result(url, landing, state.withNotBefore(null));
        } catch (Rejected e) {
            return e.at(url, state.withNotBefore(null));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Rejected.forNow("was not read to its end, because the program was told to stop", "run it again")
                    .at(url, state);
        }
    }

    /**
     * An address as it is kept: two spellings of one become one.
     *
     * @param url as a user gives it
     * @throws IllegalArgumentException if it is no http or https address; its message is one line with the remedy
     */
    public static String address(String url) {
        try {
            return Urls.parse(url).toString();
        } catch (Rejected e) {
            throw new IllegalArgumentException(e.at(url, FetchState.NONE).message(), e);
        }
    }

    /** The largest answer that is kept, in bytes. */
    int maxBytes() {
        return settings.maxBytes();
    }

    private FetchResult result(String url, Hops.Landing landing, FetchState state) throws Rejected {
        Answer answer = landing.answer();
        String at = landing.uri().toString();
        int status = answer.status();
        if (status == 304 && at.equals(state.validFor())) {
            String etag = answer.header("ETag");
            String modified = answer.header("Last-Modified");
            return new FetchResult.Unchanged(
                    url,
                    new FetchState(
                            at,
                            etag == null ? state.etag() : etag,
                            modified == null ? state.lastModified() : modified,
                            null));
        }
        if (status == 200 || status == 203) {
            String type = MediaTypes.of(answer.body(), answer.header("Content-Type"));
            FetchState next = new FetchState(at, answer.header("ETag"), answer.header("Last-Modified"), null);
            return new FetchResult.Fetched(answer.body(), url, at, type, next);
        }
        throw refusal(landing);
    }

    private Rejected refusal(Hops.Landing landing) {
        int status = landing.answer().status();
        String answers = "cannot be had: the server answers " + status;
        switch (status) {
            case 404, 410 -> {
                return Rejected.forGood("is not there (the server answers " + status + ")", "check the address");
            }
            case 401, 402, 403, 407, 451 -> {
                return Rejected.forGood(answers, "ask its publisher, or save it in a browser and read the file");
            }
            case 429, 503 -> {
                Instant until = rest(landing.answer().header("Retry-After"));
                turns.close(landing.uri().getHost(), until);
                return Rejected.until(answers, until);
            }
            default -> {
                return status >= 500 || status == 408 || status == 425
                        ? Rejected.forNow(answers, "try again later")
                        : Rejected.forGood(answers, "check the address in a browser, or tell its publisher");
            }
        }
    }

    private Instant rest(@Nullable String retryAfter) {
        Instant now = ticker.now();
        Instant until = now.plus(USUAL_REST);
        String text = retryAfter == null ? "" : retryAfter.strip();
        if (text.matches("[0-9]+")) {
            until = text.length() > 7 ? now.plus(LONGEST_REST) : now.plusSeconds(Long.parseLong(text));
        } else if (!text.isEmpty()) {
            try {
                until = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME
                        .withLocale(Locale.ROOT)
                        .parse(text));
            } catch (DateTimeParseException e) {
                until = now.plus(USUAL_REST);
            }
        }
        Instant latest = now.plus(LONGEST_REST);
        return until.isBefore(now) ? now : until.isAfter(latest) ? latest : until;
    }

    /** Asks {@code robots.txt}, and for nothing that is known. */
    private final class Polite implements Hops.Each {
        private final FetchState state;

        Polite(FetchState state) {
            this.state = state;
        }

        @Override
        public Duration before(URI uri) throws Rejected, InterruptedException {
            return robots.check(uri);
        }

        @Override
        public Map<String, String> headers(URI uri) {
            Map<String, String> headers = new LinkedHashMap<>();
            if (uri.toString().equals(state.validFor())) {
                if (state.etag() != null) {
                    headers.put("If-None-Match", state.etag());
                }
                if (state.lastModified() != null) {
                    headers.put("If-Modified-Since", state.lastModified());
                }
            }
            return headers;
        }
    }
}
