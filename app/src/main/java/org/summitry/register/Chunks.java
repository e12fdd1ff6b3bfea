package org.summitry.register;

import java.util.ArrayList;
import java.util.Collection;
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
            all.addAll(query.apply(sorted.subList(i, Math.min(sorted.size(), i + SIZE))));
        }
        return all;
    }
}
