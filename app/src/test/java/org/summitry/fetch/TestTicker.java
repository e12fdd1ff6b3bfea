package org.summitry.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock that goes only when someone sleeps. */
final class TestTicker implements Ticker {
    Instant now = Instant.parse("2030-01-01T00:00:00Z");
    final List<Duration> slept = new ArrayList<>();

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public void sleep(Duration time) {
        slept.add(time);
        now = now.plus(time);
    }
}
