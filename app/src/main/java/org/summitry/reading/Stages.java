package org.summitry.reading;

import java.util.function.Supplier;

/** Hears which stage of reading a document begins and ends, to time it. */
public interface Stages {
    /** Hears nothing. */
    Stages UNHEARD = new Stages() {
        @Override
        public <T> T of(String stage, Supplier<T> work) {
            return work.get();
        }
    };

    /** What {@code work} gives, which must be asked for once; {@code stage} is its name, the same for every document. */
    <T> T of(String stage, Supplier<T> work);
}
