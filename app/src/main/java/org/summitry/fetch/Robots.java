package org.summitry.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The {@code robots.txt} of each server, fetched when first needed and kept for a day.
 *
 * <p>An answer that there is none (4xx) allows everything; a server in trouble (5xx, or 429), or one whose file cannot be had,
 * forbids everything for the next ten minutes.
 */
final class Robots {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration KEPT_WHEN_FAILED = Duration.ofMinutes(10);
    private static final int MOST_SERVERS = 1_000;

    /** RFC 9309 wants at least this much read. */
    private static final int ENOUGH = 500 * 1024;

    private record Entry(@Nullable RobotsRules rules, @Nullable Rejected failure, Instant until) {}

    private final Hops hops;
    private final Ticker ticker;
    private final Map<String, Entry> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Entry> eldest) {
            return size() > MOST_SERVERS;
        }
    };

    Robots(Hops hops, Ticker ticker) {
        this.hops = hops;
        this.ticker = ticker;
    }

    /** Refuses what the server of {@code uri} does not want read; else says how long it wants its readers to wait. */
    synchronized Duration check(URI uri) throws Rejected, InterruptedException {
        String server = uri.getScheme() + "://" + uri.getRawAuthority();
        Entry entry = kept.get(server);
        if (entry == null || !ticker.now().isBefore(entry.until)) {
            entry = fetched(URI.create(server + "/robots.txt"));
            kept.put(server, entry);
        }
        if (entry.failure != null) {
            throw entry.failure;
        }
        RobotsRules rules = entry.rules == null ? RobotsRules.ALL : entry.rules;
        if (!rules.allows(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()))) {
            throw Rejected.forGood(
                    "may not be read by programs, says its robots.txt",
                    "ask its publisher, or save it in a browser and read the file");
        }
        return rules.crawlDelay();
    }

    private Entry fetched(URI file) throws InterruptedException {
        try {
            Answer answer = hops.follow(file, new Transport.Want(ENOUGH, true), new Plain())
                    .answer();
            int status = answer.status();
            Instant until = ticker.now().plus(KEPT);
            if (status / 100 == 2) {
                return new Entry(RobotsRules.parse(answer.body(), FetchSettings.PRODUCT), null, until);
            }
            if (status / 100 == 4 && status != 429) {
                return new Entry(RobotsRules.ALL, null, until);
            }
            return failed(Rejected.forNow(
                    "has a robots.txt that cannot be read (the server answers " + status
                            + "), which forbids everything",
                    "try again later"));
        } catch (Rejected e) {
            return failed(e.of("has a robots.txt that"));
        }
    }

    private Entry failed(Rejected why) {
        return new Entry(null, why, ticker.now().plus(KEPT_WHEN_FAILED));
    }

    /** Before {@code robots.txt} is known nothing is asked of it. */
    private static final class Plain implements Hops.Each {
        @Override
        public Duration before(URI uri) {
            return Duration.ZERO;
        }

        @Override
        public Map<String, String> headers(URI uri) {
            return Map.of();
        }
    }
}
