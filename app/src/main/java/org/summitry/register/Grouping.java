package org.summitry.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * From compared pairs to entries: agglomeration, the surest pair first, never joining two groups that hold a pair which cannot be the
 * same. The order of arrival does not matter: pairs are taken by score, then by keys.
 */
final class Grouping {
    /**
     * Two reports that are the same.
     *
     * @param score above 1 when a person said so
     */
    record Pair(String a, String b, double score) {
        Pair {
            if (a.compareTo(b) > 0) {
                String swapped = a;
                a = b;
                b = swapped;
            }
        }
    }

    /** Reports thought to be one entry, and the documents they are of. */
    private static final class Group {
        final TreeSet<String> keys = new TreeSet<>();
        final Set<String> documents = new HashSet<>();

        Group(String key) {
            keys.add(key);
            documents.add(key.substring(0, key.indexOf('#')));
        }

        void take(Group other) {
            keys.addAll(other.keys);
            documents.addAll(other.documents);
        }
    }

    private final Map<String, Group> groupOf = new HashMap<>();
    private final Map<String, Set<String>> apart = new HashMap<>();

    private Grouping(Collection<String> keys, Collection<Pair> apart) {
        keys.forEach(k -> groupOf.put(k, new Group(k)));
        for (Pair p : apart) {
            this.apart.computeIfAbsent(p.a, k -> new HashSet<>()).add(p.b);
            this.apart.computeIfAbsent(p.b, k -> new HashSet<>()).add(p.a);
        }
    }

    /**
     * The groups of {@code keys}, each sorted, by their first key. Two reports of one document are two entries, since its reader
     * told them apart, unless a person said otherwise.
     */
    static List<SortedSet<String>> of(Collection<String> keys, Collection<Pair> same, Collection<Pair> apart) {
        Grouping g = new Grouping(keys, apart);
        List<Pair> surestFirst = new ArrayList<>(same);
        surestFirst.sort(Comparator.comparingDouble(Pair::score)
                .reversed()
                .thenComparing(Pair::a)
                .thenComparing(Pair::b));
        surestFirst.forEach(g::join);
        Map<String, SortedSet<String>> byFirst = new TreeMap<>();
        g.groupOf.values().forEach(group -> byFirst.put(group.keys.first(), group.keys));
        return List.copyOf(byFirst.values());
    }

    private void join(Pair p) {
        Group a = groupOf.get(p.a);
        Group b = groupOf.get(p.b);
        if (a == null || b == null || a == b || p.score <= 1 && areApart(a, b)) {
            return;
        }
        Group larger = a.keys.size() >= b.keys.size() ? a : b;
        Group smaller = larger == a ? b : a;
        larger.take(smaller);
        smaller.keys.forEach(k -> groupOf.put(k, larger));
    }

    private boolean areApart(Group a, Group b) {
        Group smaller = a.keys.size() <= b.keys.size() ? a : b;
        Group larger = smaller == a ? b : a;
        return smaller.documents.stream().anyMatch(larger.documents::contains)
                || smaller.keys.stream()
                        .anyMatch(k -> apart.getOrDefault(k, Set.of()).stream().anyMatch(larger.keys::contains));
    }
}
