package org.summitry.register;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.summitry.resolution.Blocks;

/**
 * Hashes of the keys of the blocks that a node stands in. A statement has sixty and many nodes are held at a time, so they are plain
 * numbers, in order: whether two have one in common takes one walk. The last bit tells whether a block is a loose one.
 */
final class BlockKeys implements Iterable<Long> {
    private final long[] sorted;

    private BlockKeys(long[] sorted) {
        this.sorted = sorted;
    }

    /** Of reports of a kind, by the names that the matcher gives blocks. */
    static BlockKeys ofNames(String kind, Collection<String> names) {
        return of(names.stream().mapToLong(n -> Hashes.number(kind + '|' + n) & ~1L | (Blocks.isLoose(n) ? 1 : 0)));
    }

    /** Whether a block is given up when it is over-full. */
    static boolean isLoose(long key) {
        return (key & 1) == 1;
    }

    /** In whatever order, each kept once. */
    static BlockKeys of(Collection<Long> keys) {
        return of(keys.stream().mapToLong(Long::longValue));
    }

    /** In whatever order, each kept once. */
    static BlockKeys of(LongStream keys) {
        return new BlockKeys(keys.sorted().distinct().toArray());
    }

    List<Long> asList() {
        return stream().toList();
    }

    Stream<Long> stream() {
        return Arrays.stream(sorted).boxed();
    }

    @Override
    public PrimitiveIterator.OfLong iterator() {
        return Arrays.stream(sorted).iterator();
    }

    boolean has(long key) {
        return Arrays.binarySearch(sorted, key) >= 0;
    }

    /** Whether both have a key. */
    boolean meets(BlockKeys other) {
        int mine = 0;
        int its = 0;
        while (mine < sorted.length && its < other.sorted.length) {
            int order = Long.compare(sorted[mine], other.sorted[its]);
            if (order == 0) {
                return true;
            }
            if (order < 0) {
                mine++;
            } else {
                its++;
            }
        }
        return false;
    }

    /** The keys that both have. */
    List<Long> common(BlockKeys other) {
        return Arrays.stream(sorted).filter(other::has).boxed().toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BlockKeys keys && Arrays.equals(sorted, keys.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }

    @Override
    public String toString() {
        return Arrays.toString(sorted);
    }
}
