package org.summitry.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What people decided, as far as it was not undone. */
final class Decisions {
    /**
     * A decision.
     *
     * @param anchor the report it holds on to
     * @param body the particulars: fields and values, keys of other reports
     */
    record Decision(long seq, String at, String who, LedgerEntry.Act act, String anchor, ObjectNode body) {}

    /** Between what a node says and the number of the decision that split reports off from it. */
    static final String SPLIT_OFF = "/split:";

    private static final String COLUMNS = "seq, at, who, act, anchor, body";

    private final Handle handle;
    private @Nullable List<Link> links;
    private long lastReviewed = -1;

    Decisions(Handle handle) {
        this.handle = handle;
    }

    void add(LedgerEntry line, String anchor) {
        handle.execute(
                "insert into decision (" + COLUMNS + ", undone_by, node) values (?, ?, ?, ?, ?, ?, null,"
                        + " coalesce((select node from report where report_key = ?), 0))",
                line.seq(),
                line.at().toString(),
                line.who(),
                line.act().name(),
                anchor,
                Json.write(line.body()),
                anchor);
        links = null;
        lastReviewed = -1;
    }

    /** The report with this key is of that node now. */
    void holdOn(String key, long node) {
        handle.execute("update decision set node = ? where anchor = ?", node, key);
        lastReviewed = -1;
    }

    /** The report with this key is gone. */
    void letGo(String key) {
        holdOn(key, 0);
    }

    /** Marks a decision as taken back; false when there is none or it was already. */
    boolean undo(long seq, long by) {
        links = null;
        return handle.execute("update decision set undone_by = ? where seq = ? and undone_by is null", by, seq) == 1;
    }

    @Nullable
    Decision at(long seq) {
        return handle.createQuery("select " + COLUMNS + " from decision where seq = :seq")
                .bind("seq", seq)
                .map((rs, ctx) -> decision(rs))
                .findOne()
                .orElse(null);
    }

    /** Refuses a line that was taken back already. */
    void refuseUndone(long seq) {
        long undone = handle.createQuery("select count(*) from decision where seq = :seq and undone_by is not null")
                .bind("seq", seq)
                .mapTo(Long.class)
                .one();
        if (undone > 0) {
            throw new RegisterException("line " + seq + " was taken back already");
        }
    }

    /** The reviews and corrections that hold of reports of these nodes, first to last. */
    List<Decision> reviews(Collection<Long> nodes) {
        long last = lastReviewed();
        if (nodes.stream().allMatch(n -> n > last)) {
            return List.of();
        }
        return Chunks.of(nodes, some -> handle.createQuery("select " + COLUMNS + " from decision"
                                + " where node in (<nodes>) and undone_by is null and act in (<acts>)")
                        .bindList("nodes", some)
                        .bindList("acts", Reviews.ACTS)
                        .map((rs, ctx) -> decision(rs))
                        .list())
                .stream()
                .sorted(Comparator.comparingLong(Decision::seq))
                .toList();
    }

    /** Keys of the reports of these nodes that decisions hold on to. */
    List<String> anchors(Collection<Long> nodes) {
        return Chunks.of(
                nodes, some -> handle.createQuery("select distinct anchor from decision where node in (<nodes>)")
                        .bindList("nodes", some)
                        .mapTo(String.class)
                        .list());
    }

    /** Most nodes are newer than whatever people looked at. */
    private long lastReviewed() {
        if (lastReviewed < 0) {
            lastReviewed = handle.createQuery("select coalesce(max(node), 0) from decision")
                    .mapTo(Long.class)
                    .one();
        }
        return lastReviewed;
    }

    /** A merge or split that holds, by nodes: each of the left stands so to each of the right. What was moved stands for itself. */
    private record Link(long seq, LedgerEntry.Act act, List<String> moved, List<Long> left, List<Long> right) {}

    /** To be said when reports changed nodes. */
    void changed() {
        links = null;
    }

    private List<Link> links() {
        if (links == null) {
            Nodes nodes = new Nodes(handle);
            links = handle
                    .createQuery("select " + COLUMNS + " from decision"
                            + " where undone_by is null and act in ('MERGE', 'SPLIT') order by seq")
                    .map((rs, ctx) -> decision(rs))
                    .list()
                    .stream()
                    .map(d -> new Link(
                            d.seq(),
                            d.act(),
                            Splits.isBetweenEntries(d.body())
                                    ? List.of()
                                    : texts(d.body().path("left")),
                            ids(nodes, d.body().path("left")),
                            ids(nodes, d.body().path("right"))))
                    .toList();
        }
        return links;
    }

    private static List<Long> ids(Nodes nodes, JsonNode keys) {
        List<String> texts = texts(keys);
        Map<String, Long> ids = nodes.idsByReport(texts);
        return texts.stream().filter(ids::containsKey).map(ids::get).distinct().toList();
    }

    private static List<String> texts(JsonNode keys) {
        List<String> texts = new ArrayList<>();
        keys.forEach(k -> texts.add(k.asText()));
        return texts;
    }

    /** The reviews that hold of whatever is no entry and has an id that begins so, first to last. */
    List<Decision> ofSubjects(String prefix) {
        return handle.createQuery("select " + COLUMNS + " from decision where undone_by is null"
                        + " and act in ('ACCEPT', 'REJECT') and substr(anchor, 1, :length) = :prefix order by seq")
                .bind("length", prefix.length())
                .bind("prefix", prefix)
                .map((rs, ctx) -> decision(rs))
                .list();
    }

    /** Keys of the reports that were corrected by words of a document; people make few decisions. */
    List<String> pointingAt(String document) {
        return handle
                .createQuery("select " + COLUMNS + " from decision where undone_by is null and act = 'EDIT'")
                .map((rs, ctx) -> decision(rs))
                .list()
                .stream()
                .filter(d -> d.body().path("passages").findValuesAsText("doc").contains(document))
                .map(Decision::anchor)
                .toList();
    }

    /** Lines by which reports of these nodes were joined with others or parted from them. */
    List<Long> linking(Collection<Long> nodes) {
        return links().stream()
                .filter(l -> nodes.stream()
                        .anyMatch(n -> l.left().contains(n) || l.right().contains(n)))
                .map(Link::seq)
                .toList();
    }

    /** Whether a person parted the entries with these anchors. */
    boolean parted(String a, String b) {
        Nodes nodes = new Nodes(handle);
        return links().stream().filter(l -> l.act() == LedgerEntry.Act.SPLIT).anyMatch(l -> {
            Set<String> left = nodes.anchorsOf(l.left());
            Set<String> right = nodes.anchorsOf(l.right());
            return left.contains(a) && right.contains(b) || left.contains(b) && right.contains(a);
        });
    }

    /** The splits that hold, first to last. */
    List<Decision> splits() {
        return ofAct(LedgerEntry.Act.SPLIT);
    }

    /** The decisions of this kind that hold, first to last. */
    List<Decision> ofAct(LedgerEntry.Act act) {
        return handle.createQuery(
                        "select " + COLUMNS + " from decision where undone_by is null and act = :act order by seq")
                .bind("act", act.name())
                .map((rs, ctx) -> decision(rs))
                .list();
    }

    /** What was said of these subjects by acts of these kinds and holds, first to last. */
    List<Decision> about(Collection<String> subjects, Collection<String> acts) {
        return handle.createQuery("select " + COLUMNS + " from decision where anchor in (<subjects>)"
                        + " and undone_by is null and act in (<acts>) order by seq")
                .bindList("subjects", subjects)
                .bindList("acts", acts)
                .map((rs, ctx) -> decision(rs))
                .list();
    }

    /** A merge holds two nodes together; a split holds every moved one apart from every other. */
    void eachPair(LedgerEntry.Act act, BiConsumer<Long, Long> out) {
        for (Link link : links()) {
            if (link.act() == act) {
                link.left().forEach(a -> link.right().forEach(b -> out.accept(a, b)));
            }
        }
    }

    /** What was moved together by a split: the first with each of the others, so far as they are there. */
    void eachMoved(BiConsumer<Long, Long> out) {
        for (Link link : links()) {
            if (link.act() == LedgerEntry.Act.SPLIT && !link.left().isEmpty()) {
                long first = link.left().get(0);
                link.left().stream().skip(1).forEach(other -> out.accept(first, other));
            }
        }
    }

    /** Which nodes decisions bring together. */
    Map<Long, Set<Long>> adjacent() {
        Map<Long, Set<Long>> adjacent = new HashMap<>();
        BiConsumer<Long, Long> together = (a, b) -> {
            adjacent.computeIfAbsent(a, k -> new HashSet<>()).add(b);
            adjacent.computeIfAbsent(b, k -> new HashSet<>()).add(a);
        };
        eachPair(LedgerEntry.Act.MERGE, together);
        eachMoved(together);
        return adjacent;
    }

    /** What tells the node of a report that was split off from that of others that say the same; mostly empty. */
    String splitOff(String key) {
        StringBuilder marks = new StringBuilder();
        for (Link link : links()) {
            if (link.act() == LedgerEntry.Act.SPLIT && link.moved().contains(key)) {
                marks.append(SPLIT_OFF).append(link.seq());
            }
        }
        return marks.toString();
    }

    private static Decision decision(ResultSet rs) throws SQLException {
        return new Decision(
                rs.getLong("seq"),
                rs.getString("at"),
                rs.getString("who"),
                LedgerEntry.Act.valueOf(rs.getString("act")),
                rs.getString("anchor"),
                Json.read(rs.getString("body")));
    }
}
