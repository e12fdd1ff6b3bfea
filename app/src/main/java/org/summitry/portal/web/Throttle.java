package org.summitry.portal.web;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * So many tries and no more: each key (an address, a name) has a bucket of tokens that fills again with time. Keys not seen for long
 * are forgotten, so that a flood of made-up ones takes no memory. Safe for several threads.
 */
public final class Throttle {
    private static final int MOST_KEYS = 50_000;

    private record Bucket(double tokens, long at) {}

    private final Clock clock;
    private final int burst;
    private final double millisPerToken;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_KEYS;
        }
    };

    /** Lets {@code burst} tries through at once and one more each {@code pause}. */
    public Throttle(Clock clock, int burst, Duration pause) {
        if (burst < 1 || pause.isNegative() || pause.isZero()) {
            throw new IllegalArgumentException("burst " + burst + ", pause " + pause);
        }
        this.clock = clock;
        this.burst = burst;
        this.millisPerToken = pause.toMillis();
    }

    /** Whether one more try is let through; it is counted if so. */
    public synchronized boolean allows(String key) {
        long now = clock.millis();
        Bucket before = buckets.getOrDefault(key, new Bucket(burst, now));
        double tokens = Math.min(burst, before.tokens() + Math.max(0, now - before.at()) / millisPerToken);
        boolean allowed = tokens >= 1;
        buckets.put(key, new Bucket(allowed ? tokens - 1 : tokens, now));
        return allowed;
    }

    /** Forgets the tries of a key, as when the right password came at last. */
    public synchronized void forgive(String key) {
        buckets.remove(key);
    }
}
