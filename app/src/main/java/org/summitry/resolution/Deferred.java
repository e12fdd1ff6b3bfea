package org.summitry.resolution;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is worked out when it is first asked for, and what it was made of let go then. Several threads may ask. */
final class Deferred<T> {
    private @Nullable Supplier<T> making;
    private @Nullable T made;

    Deferred(Supplier<T> making) {
        this.making = making;
    }

    synchronized T get() {
        T there = made;
        if (there == null) {
            if (making == null) {
                throw new IllegalStateException("made of nothing");
            }
            there = making.get();
            made = there;
            making = null;
        }
        return there;
    }
}
