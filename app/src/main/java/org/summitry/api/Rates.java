package org.summitry.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often each may ask: a bucket of tokens that fills up steadily (token bucket). Safe for several threads; remembers the latest ten
 * thousand who asked, so that a flood from many addresses takes no memory.
 */
final class Rates {
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final double perSecond;
    private final double most;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Bucket(double left, Instant at) {}

    /**
     * @param perSecond how many requests a second in the long run
     * @param most how many at once after a pause
     */
    Rates(Clock clock, double perSecond, double most) {
        if (!(perSecond > 0) || !(most >= 1)) {
            throw new IllegalArgumentException("perSecond " + perSecond + ", most " + most + ": more than none");
        }
        this.clock = clock;
        this.perSecond = perSecond;
        this.most = most;
    }

    /** Takes one from the bucket of {@code who}; how long to wait when it is empty, else zero. */
    synchronized Duration take(String who) {
        Instant now = clock.instant();
        Bucket b = buckets.getOrDefault(who, new Bucket(most, now));
        double seconds = Math.max(0, Duration.between(b.at(), now).toNanos() / 1e9);
        double left = Math.min(most, b.left() + seconds * perSecond);
        if (left < 1) {
            buckets.put(who, new Bucket(left, now));
            return Duration.ofMillis((long) Math.ceil((1 - left) / perSecond * 1000));
        }
        buckets.put(who, new Bucket(left - 1, now));
        return Duration.ZERO;
    }
}
