package org.summitry.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Asks for many keys by some at a time. */
final class Chunks {
    /** How many keys one query may name; SQLite takes no more than 32,766. */
    private static final int SIZE = 500;

    private Chunks() {}

    /** What {@code query} gives for the different keys, in their order. */
    static <K extends Comparable<K>, T> List<T> of(Collection<K> keys, Function<List<K>, List<T>> query) {
        List<T> all = new ArrayList<>();
        List<K> sorted = keys.stream().sorted().distinct().toList();
        for (int i = 0; i < sorted.size(); i += SIZE) {
            all.addAll(query.apply(padded(sorted.subList(i, Math.min(sorted.size(), i + SIZE)))));
        }
        return all;
    }

    /** As many keys as a power of two, the last one repeated: queries of few different lengths can be kept ready. */
    private static <K> List<K> padded(List<K> keys) {
        int size = Math.min(SIZE, Integer.highestOneBit(2 * keys.size() - 1));
        if (size == keys.size()) {
            return keys;
        }
        List<K> padded = new ArrayList<>(keys);
        padded.addAll(Collections.nCopies(size - keys.size(), keys.get(keys.size() - 1)));
        return padded;
    }
}
