package org.summitry.fetch;

import java.time.Duration;
import java.time.Instant;

/** The time, and waiting for it; a type of its own so that tests need not wait. */
interface Ticker {
    /** The time now. */
    Instant now();

    /** Waits. */
    void sleep(Duration time) throws InterruptedException;

    /** The machine's clock. */
    static Ticker system() {
        return new Ticker() {
            @Override
            public Instant now() {
                return Instant.now();
            }

            @Override
            public void sleep(Duration time) throws InterruptedException {
                Thread.sleep(time.toMillis());
            }
        };
    }
}
