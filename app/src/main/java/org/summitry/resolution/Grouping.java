package org.summitry.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Groups that grow by joining, and never hold two members that are to stay apart. Say first what stays apart, then join the surest first: the
 * groups then do not depend on the order of arrival. A group is known by its smallest key.
 *
 * <p>What stays apart may also be asked for when two groups are about to join, each pair of members once: the outcome is the same,
 * and most pairs are never asked about.
 */
public final class Grouping {
    private final Map<String, String> leaders = new TreeMap<>();
    private final Map<String, SortedSet<String>> members = new TreeMap<>();
    private final Map<String, SortedSet<String>> apart = new TreeMap<>();
    private final BiPredicate<String, String> exclude;

    /** Each of {@code keys} a group of its own. */
    public Grouping(Collection<String> keys) {
        this(keys, (a, b) -> false);
    }

    /** The same; {@code exclude} tells whether two keys can be in no group together, whichever comes first. */
    public Grouping(Collection<String> keys, BiPredicate<String, String> exclude) {
        this.exclude = exclude;
        for (String key : keys) {
            leaders.put(key, key);
            members.put(key, new TreeSet<>(List.of(key)));
        }
    }

    /** Whether {@code key} is a member of any group. */
    public boolean knows(String key) {
        return leaders.containsKey(key);
    }

    /** The smallest key of the group that {@code key} is in. */
    String leader(String key) {
        return leaders.getOrDefault(key, key);
    }

    /** Whether two groups, by their smallest keys, hold members that are to stay apart. */
    boolean apart(String a, String b) {
        return apart.getOrDefault(a, new TreeSet<>()).contains(b);
    }

    /** No group shall hold both. */
    public void keepApart(String one, String other) {
        String a = leader(one);
        String b = leader(other);
        apart.computeIfAbsent(a, k -> new TreeSet<>()).add(b);
        apart.computeIfAbsent(b, k -> new TreeSet<>()).add(a);
    }

    /** Makes one group of the groups of both, unless they are to stay apart. */
    public void join(String one, String other) {
        String a = leader(one);
        String b = leader(other);
        if (a.equals(b) || apart(a, b)) {
            return;
        }
        if (exclude(a, b)) {
            keepApart(a, b);
        } else {
            joinAnyway(a, b);
        }
    }

    private boolean exclude(String a, String b) {
        SortedSet<String> its = membersOf(b);
        return membersOf(a).stream().anyMatch(x -> its.stream().anyMatch(y -> exclude.test(x, y)));
    }

    private SortedSet<String> membersOf(String leader) {
        return members.getOrDefault(leader, new TreeSet<>());
    }

    /** The same, whatever was to stay apart: a person said so. */
    public void joinAnyway(String one, String other) {
        String a = leader(one);
        String b = leader(other);
        if (a.equals(b) || !knows(a) || !knows(b)) {
            return;
        }
        String into = a.compareTo(b) < 0 ? a : b;
        String gone = into.equals(a) ? b : a;
        SortedSet<String> moved = members.remove(gone);
        if (moved != null) {
            moved.forEach(k -> leaders.put(k, into));
            members.computeIfAbsent(into, k -> new TreeSet<>()).addAll(moved);
        }
        SortedSet<String> foes = apart.remove(gone);
        if (foes != null) {
            for (String foe : foes) {
                SortedSet<String> its = apart.computeIfAbsent(foe, k -> new TreeSet<>());
                its.remove(gone);
                its.add(into);
                apart.computeIfAbsent(into, k -> new TreeSet<>()).add(foe);
            }
        }
    }

    /** The groups, each sorted, by their smallest keys. */
    public List<SortedSet<String>> groups() {
        return new ArrayList<>(members.values());
    }
}
