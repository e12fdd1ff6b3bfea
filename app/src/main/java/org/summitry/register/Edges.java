package org.summitry.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Pairs of nodes in the store: what comparisons gave, and how many documents tell two apart. */
final class Edges {
    /**
     * Two nodes are told apart by documents that report both, unless these are fewer than one in this many of the documents of the
     * rarer one: then their readers erred.
     */
    private static final int FEW = 10;

    private final Handle handle;

    Edges(Handle handle) {
        this.handle = handle;
    }

    /** Two nodes: the smaller number first. */
    record Pair(long a, long b) {
        static Pair of(long x, long y) {
            return new Pair(Math.min(x, y), Math.max(x, y));
        }
    }

    /** A comparison as kept; its reasons as {@link Because#kept} has them. */
    record Edge(long a, long b, Matcher.Verdict verdict, double score, String reasons) {
        /** As a comparison gave it. */
        static Edge of(Pair pair, Matcher.Match match) {
            return new Edge(pair.a(), pair.b(), match.verdict(), match.score(), Because.kept(match.reasons()));
        }

        Pair pair() {
            return new Pair(a, b);
        }

        /** Whether the two are the same or may be. */
        boolean mayBeOne() {
            return verdict == Matcher.Verdict.SAME || verdict == Matcher.Verdict.UNSURE;
        }

        long other(long node) {
            return node == a ? b : a;
        }
    }

    /** Keeps what is the same or may be; conflicts are looked for when they matter ({@link Conflicts}). */
    void addAll(List<Edge> edges) {
        List<Edge> kept = edges.stream().filter(Edge::mayBeOne).toList();
        if (kept.isEmpty()) {
            return;
        }
        PreparedBatch rows =
                handle.prepareBatch("insert into edge (a, b, verdict, score, reasons) values (?, ?, ?, ?, ?)");
        kept.forEach(e -> rows.add(e.a(), e.b(), e.verdict().name(), e.score(), e.reasons()));
        rows.execute();
    }

    void remove(Pair pair) {
        handle.execute("delete from edge where a = ? and b = ?", pair.a(), pair.b());
    }

    /** Takes out all that is kept of a node. */
    void removeAll(long node) {
        for (String table : List.of("edge", "apart")) {
            handle.execute("delete from " + table + " where a = ?", node);
            handle.execute("delete from " + table + " where b = ?", node);
        }
    }

    /** The edges at these nodes, each once. */
    List<Edge> at(Collection<Long> nodes) {
        List<Edge> all = atSide("a", nodes);
        Set<Long> asked = Set.copyOf(nodes);
        atSide("b", nodes).stream().filter(e -> !asked.contains(e.a())).forEach(all::add);
        return all;
    }

    /** The pairs at these nodes of which it is not sure whether they are the same. */
    List<Edge> unsure(Collection<Long> nodes) {
        List<Edge> all = at(nodes);
        all.removeIf(e -> e.verdict() != Matcher.Verdict.UNSURE);
        return all;
    }

    /** Those of these pairs that are kept. */
    List<Edge> among(Set<Pair> pairs) {
        List<Edge> all = atSide("a", pairs.stream().map(Pair::a).collect(Collectors.toSet()));
        all.removeIf(e -> !pairs.contains(e.pair()));
        return all;
    }

    private List<Edge> atSide(String side, Collection<Long> nodes) {
        return new ArrayList<>(Chunks.of(nodes, some -> handle.createQuery(
                        "select a, b, verdict, score, reasons from edge where " + side + " in (<ids>)")
                .bindList("ids", some)
                .map((rs, ctx) -> edge(rs))
                .list()));
    }

    private static Edge edge(ResultSet rs) throws SQLException {
        return new Edge(
                rs.getLong("a"),
                rs.getLong("b"),
                Matcher.Verdict.valueOf(rs.getString("verdict")),
                rs.getDouble("score"),
                rs.getString("reasons"));
    }

    /** Two nodes that documents report side by side, with the numbers of reports of both. */
    record Apart(long a, long b, int documents, int reportsA, int reportsB) {
        /** The same before one of the two had one report more, of a document that reports the other too or does not. */
        Apart before(long node, boolean both) {
            int fewer = documents - (both ? 1 : 0);
            return new Apart(a, b, fewer, reportsA - (a == node ? 1 : 0), reportsB - (b == node ? 1 : 0));
        }

        boolean holds() {
            return documents > 0 && documents * FEW >= Math.min(reportsA, reportsB);
        }

        Pair pair() {
            return new Pair(a, b);
        }
    }

    /** What documents tell apart at these nodes, each pair once. */
    List<Apart> apart(Collection<Long> nodes) {
        List<Apart> all = new ArrayList<>();
        for (String side : List.of("a", "b")) {
            all.addAll(Chunks.of(nodes, some -> handle.createQuery(
                            "select t.a, t.b, t.documents, x.reports, y.reports from apart t join node x on x.id = t.a"
                                    + " join node y on y.id = t.b where t." + side + " in (<ids>)")
                    .bindList("ids", some)
                    .map((rs, ctx) -> new Apart(rs.getLong(1), rs.getLong(2), rs.getInt(3), rs.getInt(4), rs.getInt(5)))
                    .list()));
        }
        return all.stream().distinct().toList();
    }

    /** One document more, or fewer, that reports both. */
    void tellApart(Pair pair, int more) {
        handle.execute(
                "insert into apart (a, b, documents) values (?, ?, ?)"
                        + " on conflict (a, b) do update set documents = apart.documents + excluded.documents",
                pair.a(),
                pair.b(),
                more);
    }
}
