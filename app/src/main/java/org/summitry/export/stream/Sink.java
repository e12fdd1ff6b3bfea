package org.summitry.export.stream;

import java.io.IOException;

/** Takes one thing after another. */
@FunctionalInterface
public interface Sink<T> {
    /** Takes the next. */
    void accept(T item) throws IOException;
}
