package org.summitry.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gives requests to one host their turns: never closer together than a pause, and none while the host wants to be left alone. */
final class RateLimit {
    /** A longer {@code Crawl-delay} is a way to say no that {@code Disallow} says better. */
    static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

    private static final int MOST_HOSTS = 10_000;

    private final Ticker ticker;
    private final Duration pause;
    private final Map<String, Instant> next = recent();
    private final Map<String, Instant> closed = recent();

    RateLimit(Ticker ticker, Duration pause) {
        this.ticker = ticker;
        this.pause = pause;
    }

    /** Waits for the next turn at {@code host}; {@code crawlDelay} is what the host asks for, kept to half a minute at most. */
    void await(String host, Duration crawlDelay) throws Rejected, InterruptedException {
        Duration asked = crawlDelay.compareTo(LONGEST_DELAY) < 0 ? crawlDelay : LONGEST_DELAY;
        Duration gap = asked.compareTo(pause) > 0 ? asked : pause;
        Duration wait = turn(host, gap);
        if (!wait.isZero()) {
            ticker.sleep(wait);
        }
    }

    /** No request goes to {@code host} before {@code time}. */
    synchronized void close(String host, Instant time) {
        closed.put(host, time);
    }

    private synchronized Duration turn(String host, Duration gap) throws Rejected {
        Instant now = ticker.now();
        Instant until = closed.get(host);
        if (until != null && now.isBefore(until)) {
            throw Rejected.until("is on a server that asked to be left alone", until);
        }
        Instant turn = next.getOrDefault(host, now);
        // A clock set back must not make anyone wait for an hour.
        Instant latest = now.plus(gap.multipliedBy(100));
        turn = turn.isBefore(now) || turn.isAfter(latest) ? now : turn;
        next.put(host, turn.plus(gap));
        return Duration.between(now, turn);
    }

    private static Map<String, Instant> recent() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
                return size() > MOST_HOSTS;
            }
        };
    }
}
