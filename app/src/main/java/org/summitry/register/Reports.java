package org.summitry.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Reports in the store, their blocks, and the pairs that were compared. */
final class Reports {
    /** How many keys one query may name; SQLite takes no more than 32,766. */
    private static final int CHUNK = 500;

    private final Handle handle;

    Reports(Handle handle) {
        this.handle = handle;
    }

    void add(Collection<Report> reports, Matcher matcher) {
        PreparedBatch rows =
                handle.prepareBatch("insert into report (report_key, document, kind, local_id, body, context, anchor)"
                        + " values (:key, :document, :kind, :local, :body, :context, :key)");
        PreparedBatch blocks = handle.prepareBatch("insert into block (block_key, report_key) values (:block, :key)");
        for (Report r : reports) {
            rows.bind("key", r.key())
                    .bind("document", r.document())
                    .bind("kind", r.kind())
                    .bind("local", r.localId())
                    .bind("body", Json.write(r.body()))
                    .bind("context", Json.write(r.context()))
                    .add();
            for (String block : matcher.blocks(r)) {
                blocks.bind("block", r.kind() + '|' + block)
                        .bind("key", r.key())
                        .add();
            }
        }
        rows.execute();
        if (blocks.size() > 0) {
            blocks.execute();
        }
    }

    /** Reports of other documents that share a block with {@code report}. */
    List<Report> candidates(Report report) {
        return handle.createQuery(
                        "select distinct r.document, d.published, d.publisher, r.body, r.context, r.report_key from block mine"
                                + " join block theirs on theirs.block_key = mine.block_key"
                                + " join report r on r.report_key = theirs.report_key join document d on d.id = r.document"
                                + " where mine.report_key = :key and r.document <> :document order by r.report_key")
                .bind("key", report.key())
                .bind("document", report.document())
                .map((rs, ctx) -> report(rs))
                .list();
    }

    private static Report report(ResultSet rs) throws SQLException {
        return new Report(
                rs.getString("document"),
                rs.getString("published"),
                rs.getString("publisher"),
                Json.read(rs.getString("body")),
                Json.read(rs.getString("context")));
    }

    void addEdge(Report a, Report b, Matcher.Match match) {
        boolean ordered = a.key().compareTo(b.key()) < 0;
        handle.createUpdate(
                        "insert into edge (a, b, score, verdict, reasons) values (:a, :b, :score, :verdict, :reasons)"
                                + " on conflict do nothing")
                .bind("a", ordered ? a.key() : b.key())
                .bind("b", ordered ? b.key() : a.key())
                .bind("score", match.score())
                .bind("verdict", match.verdict().name())
                .bind("reasons", String.join("; ", match.reasons()))
                .execute();
    }

    /** The reports with these keys, in the order of their keys. */
    List<Report> withKeys(Collection<String> keys) {
        return inChunks(keys, some -> handle.createQuery(
                        "select r.document, d.published, d.publisher, r.body, r.context from report r"
                                + " join document d on d.id = r.document where r.report_key in (<keys>) order by r.report_key")
                .bindList("keys", some)
                .map((rs, ctx) -> report(rs))
                .list());
    }

    /** The keys of the reports of the entries with these anchors. */
    List<String> keysOfEntries(Collection<String> anchors) {
        return inChunks(anchors, some -> handle.createQuery(
                        "select report_key from report where anchor in (<anchors>) order by report_key")
                .bindList("anchors", some)
                .mapTo(String.class)
                .list());
    }

    /** The anchors of the entries that these reports are of. */
    Set<String> anchorsOf(Collection<String> keys) {
        return new HashSet<>(inChunks(
                keys, some -> handle.createQuery("select distinct anchor from report where report_key in (<keys>)")
                        .bindList("keys", some)
                        .mapTo(String.class)
                        .list()));
    }

    List<String> keysOfDocument(String document) {
        return handle.createQuery("select report_key from report where document = :document order by report_key")
                .bind("document", document)
                .mapTo(String.class)
                .list();
    }

    /** Takes reports out of the view; those that were entries with them. */
    List<String> remove(Collection<String> keys) {
        Set<String> anchors = anchorsOf(keys);
        List<String> others = keysOfEntries(anchors);
        others.removeAll(Set.copyOf(keys));
        new Entries(handle).replace(anchors, List.of());
        for (String table : List.of("block", "report")) {
            inChunks(keys, some -> {
                handle.createUpdate("delete from " + table + " where report_key in (<keys>)")
                        .bindList("keys", some)
                        .execute();
                return List.of();
            });
        }
        inChunks(keys, some -> {
            handle.createUpdate("delete from edge where a in (<keys>) or b in (<keys>)")
                    .bindList("keys", some)
                    .execute();
            return List.of();
        });
        return others;
    }

    void setAnchor(Collection<String> keys, String anchor) {
        inChunks(keys, some -> {
            handle.createUpdate("update report set anchor = :anchor where report_key in (<keys>)")
                    .bind("anchor", anchor)
                    .bindList("keys", some)
                    .execute();
            return List.of();
        });
    }

    /** From a document's own ids to the register's. */
    Map<String, String> entryIds(String document) {
        Map<String, String> ids = new HashMap<>();
        handle.createQuery(
                        "select r.local_id, e.id from report r join entry e on e.anchor = r.anchor where r.document = :document")
                .bind("document", document)
                .map((rs, ctx) -> Map.entry(rs.getString(1), rs.getString(2)))
                .forEach(e -> ids.put(e.getKey(), e.getValue()));
        return ids;
    }

    /** An edge as kept. */
    record Edge(String a, String b, double score, Matcher.Verdict verdict, String reasons) {}

    /** The edges at these reports. */
    List<Edge> edgesAt(Collection<String> keys) {
        String columns = "select a, b, score, verdict, reasons from edge where ";
        List<Edge> edges = inChunks(keys, some -> handle.createQuery(columns + "a in (<keys>)")
                .bindList("keys", some)
                .map((rs, ctx) -> edge(rs))
                .list());
        edges.addAll(inChunks(keys, some -> handle.createQuery(columns + "b in (<keys>)")
                .bindList("keys", some)
                .map((rs, ctx) -> edge(rs))
                .list()));
        return edges;
    }

    private static Edge edge(ResultSet rs) throws SQLException {
        return new Edge(
                rs.getString("a"),
                rs.getString("b"),
                rs.getDouble("score"),
                Matcher.Verdict.valueOf(rs.getString("verdict")),
                rs.getString("reasons"));
    }

    private static <T> List<T> inChunks(Collection<String> keys, Function<List<String>, List<T>> query) {
        List<T> all = new ArrayList<>();
        List<String> sorted = keys.stream().sorted().distinct().toList();
        for (int i = 0; i < sorted.size(); i += CHUNK) {
            all.addAll(query.apply(sorted.subList(i, Math.min(sorted.size(), i + CHUNK))));
        }
        return all;
    }
}
