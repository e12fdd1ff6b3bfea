package org.summitry.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.summitry.resolution.Blocks;

/**
 * Which nodes are compared: in a block of up to {@link Blocks#CAP} each with each; in a larger one each with the
 * {@link Blocks#WINDOW} before and after it, by label and by day (sorted neighbourhood, Hernández and Stolfo 1995), or with none
 * where the block is loose. What is near whom is a function of which nodes there are; a node that comes or goes changes it among its
 * own neighbours alone, but when its block becomes over-full or ceases to be.
 */
final class Neighbours implements Nearness {
    private static final List<Integer> ORDERINGS = List.of(0, 1);
    private static final int ROWS_AT_ONCE = 64;
    private static final int MOST_PENDING = 200_000;

    private final Handle handle;
    private final Nodes nodes;
    /** Whether a block is over-full, of those last looked at; there is one writer, and this is its. */
    private final Map<Long, Boolean> full = new HashMap<>();

    private final Known known;
    /** Rows of blocks that are still to be written, where that waits. */
    private final Map<Long, List<Long>> pending = new HashMap<>();

    private boolean waits;
    private int rows;

    /** @param known what is known of blocks; most keys are met once and never again, and need not be looked for */
    Neighbours(Handle handle, Nodes nodes, Known known) {
        this.handle = handle;
        this.nodes = nodes;
        this.known = known;
    }

    /**
     * What a node that came or went changed.
     *
     * @param near the nodes it is compared with
     * @param others pairs of other nodes that may have been parted by it, or brought together by its going
     */
    record Change(Set<Long> near, Set<Edges.Pair> others) {}

    @Override
    public Change add(Node n) {
        Change change = new Change(new HashSet<>(), new HashSet<>());
        look(n.blocks().asList());
        Map<Long, List<Long>> blocks =
                members(n.blocks().stream().filter(b -> !isFull(b)).toList());
        n.blocks().forEach(known::metBlock);
        for (long block : n.blocks()) {
            List<Long> members = blocks.getOrDefault(block, List.of());
            if (isFull(block)) {
                addToFull(block, n, change);
            } else if (members.size() < Blocks.CAP) {
                change.near().addAll(members);
                hold(block, n.id());
            } else {
                overflow(block, n, members, change);
            }
        }
        if (!waits || rows >= MOST_PENDING) {
            write();
        }
        return change;
    }

    private void hold(long block, long node) {
        pending.computeIfAbsent(block, b -> new ArrayList<>(1)).add(node);
        rows++;
    }

    /**
     * Rows of blocks are written by many, in the order of the table, which touches each of its pages once: their keys are hashes, so
     * that those of one document lie all over it.
     */
    @Override
    public void holdBack() {
        waits = true;
    }

    @Override
    public void write() {
        List<Long> values = new ArrayList<>(2 * ROWS_AT_ONCE);
        for (long block : pending.keySet().stream().sorted().toList()) {
            for (long node : pending.getOrDefault(block, List.of())) {
                values.add(block);
                values.add(node);
                if (values.size() == 2 * ROWS_AT_ONCE) {
                    insert(values);
                    values.clear();
                }
            }
        }
        for (int i = 0; i < values.size(); i += 2) {
            insert(values.subList(i, i + 2));
        }
        pending.clear();
        rows = 0;
    }

    private void insert(List<Long> values) {
        String each = ", (?, ?)".repeat(values.size() / 2).substring(2);
        handle.execute("insert into block (block_key, node) values " + each, values.toArray());
    }

    private Map<Long, List<Long>> members(List<Long> blocks) {
        Map<Long, List<Long>> members = new HashMap<>();
        List<Long> perhaps = blocks.stream().filter(known::mayHaveBlock).toList();
        Chunks.of(perhaps, some -> handle.createQuery("select block_key, node from block where block_key in (<keys>)")
                        .bindList("keys", some)
                        .map((rs, ctx) -> new long[] {rs.getLong(1), rs.getLong(2)})
                        .list())
                .forEach(r ->
                        members.computeIfAbsent(r[0], k -> new ArrayList<>()).add(r[1]));
        if (!pending.isEmpty()) {
            blocks.forEach(b -> pending.getOrDefault(b, List.of())
                    .forEach(node ->
                            members.computeIfAbsent(b, k -> new ArrayList<>()).add(node)));
        }
        return members;
    }

    private void addToFull(long block, Node n, Change change) {
        if (BlockKeys.isLoose(block)) {
            hold(block, n.id());
            return;
        }
        for (int ordering : ORDERINGS) {
            List<Long> before = before(block, ordering, n);
            List<Long> after = after(block, ordering, n);
            change.near().addAll(before);
            change.near().addAll(after);
            change.others().addAll(acrossGap(before, after));
            place(block, ordering, n);
        }
    }

    /** The pairs whose distance grows past the window by one node between them. */
    private static List<Edges.Pair> acrossGap(List<Long> before, List<Long> after) {
        List<Edges.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            int j = Blocks.WINDOW - 1 - i;
            if (j >= 0 && j < after.size()) {
                pairs.add(Edges.Pair.of(before.get(i), after.get(j)));
            }
        }
        return pairs;
    }

    /** The next ones before a node, the nearest first. */
    private List<Long> before(long block, int ordering, Node n) {
        return beside(block, ordering, n, "place < ? order by place desc");
    }

    private List<Long> after(long block, int ordering, Node n) {
        return beside(block, ordering, n, "place > ? order by place");
    }

    private List<Long> beside(long block, int ordering, Node n, String side) {
        return handle.select(
                        "select node from neighbour where block_key = ? and ordering = ? and " + side + " limit "
                                + Blocks.WINDOW,
                        block,
                        ordering,
                        n.place(ordering))
                .mapTo(Long.class)
                .list();
    }

    private void place(long block, int ordering, Node n) {
        handle.execute(
                "insert into neighbour (block_key, ordering, place, node) values (?, ?, ?, ?)",
                block,
                ordering,
                n.place(ordering),
                n.id());
    }

    /** A block that was compared in full is so no longer. */
    private void overflow(long block, Node n, List<Long> members, Change change) {
        List<Node> all = new ArrayList<>(nodes.withIds(members));
        change.others().addAll(pairs(all));
        all.add(n);
        full.put(block, true);
        if (BlockKeys.isLoose(block)) { // its rows stay: it may cease to be over-full
            handle.execute("insert into block (block_key, node) values (?, ?)", block, Nodes.NONE);
            hold(block, n.id());
            return;
        }
        List<Long> held = pending.remove(block);
        rows -= held == null ? 0 : held.size();
        handle.execute("delete from block where block_key = ?", block);
        handle.execute("insert into block (block_key, node) values (?, ?)", block, Nodes.NONE);
        for (int ordering : ORDERINGS) {
            all.sort(Comparator.comparing((Node m) -> m.place(ordering)));
            all.forEach(m -> place(block, ordering, m));
            int at = all.indexOf(n);
            for (Node m : all.subList(Math.max(0, at - Blocks.WINDOW), Math.min(all.size(), at + Blocks.WINDOW + 1))) {
                change.near().add(m.id());
            }
        }
        change.near().remove(n.id());
    }

    private static List<Edges.Pair> pairs(List<Node> all) {
        List<Edges.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                pairs.add(Edges.Pair.of(all.get(i).id(), all.get(j).id()));
            }
        }
        return pairs;
    }

    @Override
    public Change remove(Node n) {
        write();
        Change change = new Change(new HashSet<>(), new HashSet<>());
        look(n.blocks().asList());
        for (long block : n.blocks()) {
            handle.execute("delete from block where block_key = ? and node = ?", block, n.id());
            if (isFull(block) && BlockKeys.isLoose(block)) {
                removeFromLoose(block, change);
            } else if (isFull(block)) {
                removeFromFull(block, n, change);
            }
        }
        n.blocks().forEach(full::remove);
        return change;
    }

    private void removeFromLoose(long block, Change change) {
        List<Long> left = handle.select(
                        "select node from block where block_key = ? and node <> " + Nodes.NONE + " limit "
                                + (Blocks.CAP + 1),
                        block)
                .mapTo(Long.class)
                .list();
        if (left.size() <= Blocks.CAP) {
            handle.execute("delete from block where block_key = ? and node = " + Nodes.NONE, block);
            change.others().addAll(pairs(nodes.withIds(left)));
        }
    }

    private void removeFromFull(long block, Node n, Change change) {
        handle.execute("delete from neighbour where block_key = ? and node = ?", block, n.id());
        List<Long> left = handle.select(
                        "select node from neighbour where block_key = ? and ordering = 0 limit " + (Blocks.CAP + 1),
                        block)
                .mapTo(Long.class)
                .list();
        if (left.size() <= Blocks.CAP) {
            handle.execute("delete from neighbour where block_key = ?", block);
            handle.execute("delete from block where block_key = ?", block);
            left.forEach(m -> handle.execute("insert into block (block_key, node) values (?, ?)", block, m));
            change.others().addAll(pairs(nodes.withIds(left)));
        } else {
            ORDERINGS.forEach(o -> change.others().addAll(acrossGap(before(block, o, n), after(block, o, n))));
        }
    }

    @Override
    public boolean near(Node a, Node b) {
        List<Long> shared = a.blocks().common(b.blocks());
        look(shared);
        List<Long> ordered =
                shared.stream().filter(block -> !BlockKeys.isLoose(block)).toList();
        return shared.stream().anyMatch(block -> !isFull(block))
                || ORDERINGS.stream().anyMatch(o -> nearIn(ordered, o, a.place(o), b.place(o)));
    }

    private boolean isFull(long block) {
        return full.getOrDefault(block, false);
    }

    private void look(Collection<Long> blocks) {
        List<Long> unknown = blocks.stream()
                .filter(block -> !full.containsKey(block) && known.mayHaveBlock(block))
                .toList();
        unknown.forEach(block -> full.put(block, false));
        Chunks.of(unknown, some -> handle.createQuery(
                                "select block_key from block where block_key in (<keys>) and node = " + Nodes.NONE)
                        .bindList("keys", some)
                        .mapTo(Long.class)
                        .list())
                .forEach(block -> full.put(block, true));
    }

    /** Whether they are neighbours in any of these over-full blocks; pairs share dozens, so that all are asked for at once. */
    private boolean nearIn(List<Long> blocks, int ordering, String a, String b) {
        boolean ordered = a.compareTo(b) < 0;
        return !Chunks.of(blocks, some -> {
                    List<Object> values = new ArrayList<>(some);
                    values.addAll(List.of(ordering, ordered ? a : b, ordered ? b : a));
                    return handle.select(near(some.size()), values.toArray())
                            .mapTo(Long.class)
                            .list();
                })
                .isEmpty();
    }

    /** Of so many blocks, one in which fewer nodes than the window holds are between two places. */
    private static String near(int blocks) {
        return "with shared (k) as (values " + ", (?)".repeat(blocks).substring(2)
                + ") select k from shared where not exists (select 1 from neighbour where block_key = k and ordering = ?"
                + " and place > ? and place < ? limit 1 offset " + (Blocks.WINDOW - 1) + ") limit 1";
    }
}
