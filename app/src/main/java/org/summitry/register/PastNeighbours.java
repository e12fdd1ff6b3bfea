package org.summitry.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.summitry.resolution.Blocks;

/**
 * Which nodes were compared when the ledger ended with some line: those of today's over-full blocks that no document had told of
 * stood between nobody, and the block may not have been over-full. A block that is not so today was not then, since only
 * withdrawn documents are missing from it.
 */
final class PastNeighbours implements Nearness {
    private static final String KNOWN_THEN = " and exists (select 1 from report r join document d on d.id = r.document"
            + " where r.node = o.node and d.seq <= ?)";
    private static final List<Integer> ORDERINGS = List.of(0, 1);

    private final Handle now;
    private final long last;
    private final Map<Long, Boolean> full = new HashMap<>();
    private final Map<Long, Boolean> fullThen = new HashMap<>();
    private final Map<Long, Set<Node>> there = new HashMap<>();

    PastNeighbours(Handle now, long last) {
        this.now = now;
        this.last = last;
    }

    @Override
    public Neighbours.Change add(Node n) {
        Neighbours.Change change = new Neighbours.Change(new HashSet<>(), new HashSet<>());
        for (long block : n.blocks()) {
            Set<Node> others = there.computeIfAbsent(block, b -> new HashSet<>());
            others.stream().filter(o -> nearIn(block, n, o)).forEach(o -> change.near()
                    .add(o.id()));
            others.add(n);
        }
        return change;
    }

    @Override
    public Neighbours.Change remove(Node n) {
        n.blocks().forEach(block -> there.getOrDefault(block, new HashSet<>()).removeIf(o -> o.id() == n.id()));
        return new Neighbours.Change(new HashSet<>(), new HashSet<>());
    }

    @Override
    public boolean near(Node a, Node b) {
        return a.blocks().common(b.blocks()).stream().anyMatch(block -> nearIn(block, a, b));
    }

    /** Today's nodes that were neighbours of one of today's then, in blocks where that may have changed since. */
    Set<Long> ofFullBlocks(Node n) {
        Set<Long> near = new HashSet<>();
        for (long block : n.blocks()) {
            if (isFull(block)) {
                near.addAll(neighbours(block, n));
            }
        }
        near.remove(n.id());
        return near;
    }

    private Collection<Long> neighbours(long block, Node n) {
        if (!wasFull(block)) {
            return nodes(members(block), block, last);
        }
        if (BlockKeys.isLoose(block)) {
            return Set.of();
        }
        Set<Long> near = new HashSet<>();
        for (int ordering : ORDERINGS) {
            for (String side : List.of("< ?|desc", "> ?|asc")) {
                String[] how = side.split("\\|");
                near.addAll(nodes(
                        "select o.node from neighbour o where o.block_key = ? and o.ordering = ? and o.place " + how[0]
                                + KNOWN_THEN + " order by o.place " + how[1] + " limit " + Blocks.WINDOW,
                        block,
                        ordering,
                        n.place(ordering),
                        last));
            }
        }
        return near;
    }

    private List<Long> nodes(String query, Object... values) {
        return now.select(query, values).mapTo(Long.class).list();
    }

    private boolean isFull(long block) {
        return full.computeIfAbsent(
                block, b -> !nodes("select node from block where block_key = ? and node = " + Nodes.NONE, b)
                        .isEmpty());
    }

    private boolean wasFull(long block) {
        return isFull(block)
                && fullThen.computeIfAbsent(
                        block,
                        b -> nodes(members(b) + " limit " + (Blocks.CAP + 1), b, last)
                                        .size()
                                > Blocks.CAP);
    }

    /** Those of an over-full block. */
    private static String members(long block) {
        String table = BlockKeys.isLoose(block) ? "block o where" : "neighbour o where o.ordering = 0 and";
        return "select o.node from " + table + " o.block_key = ?" + KNOWN_THEN;
    }

    private boolean nearIn(long block, Node a, Node b) {
        return !wasFull(block)
                || !BlockKeys.isLoose(block)
                        && ORDERINGS.stream().anyMatch(o -> between(block, o, a.place(o), b.place(o)) < Blocks.WINDOW);
    }

    private int between(long block, int ordering, String a, String b) {
        boolean ordered = a.compareTo(b) < 0;
        return nodes(
                        "select o.node from neighbour o where o.block_key = ? and o.ordering = ? and o.place > ? and o.place < ?"
                                + KNOWN_THEN + " limit " + Blocks.WINDOW,
                        block,
                        ordering,
                        ordered ? a : b,
                        ordered ? b : a,
                        last)
                .size();
    }
}
