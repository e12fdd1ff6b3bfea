package org.summitry.portal.oidc;

import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Sign-ins that were begun and not finished: each can be finished once, soon, and by the browser that began it. Thread-safe. */
final class Pending {
    private static final Duration LASTS = Duration.ofMinutes(10);
    private static final int MOST = 2_000;

    /** What is remembered of one: the proofs that the provider's answer must fit. */
    record Begun(String browser, String nonce, String verifier, String redirect, long at) {}

    private final Clock clock;
    private final Map<String, Begun> byState = new LinkedHashMap<>();

    Pending(Clock clock) {
        this.clock = clock;
    }

    synchronized void put(String state, Begun begun) {
        Iterator<Begun> oldest = byState.values().iterator();
        while (oldest.hasNext() && (oldest.next().at() < clock.millis() - LASTS.toMillis() || byState.size() >= MOST)) {
            oldest.remove();
        }
        byState.put(state, begun);
    }

    /** Takes one away, so that it is finished once. */
    synchronized Optional<Begun> take(String state) {
        return Optional.ofNullable(byState.remove(state)).filter(b -> b.at() >= clock.millis() - LASTS.toMillis());
    }

    long now() {
        return clock.millis();
    }
}
