package org.summitry.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Reports in the store. */
final class Reports {
    private static final String SELECT = "select r.document, d.published, d.publisher, r.body, r.context, r.node"
            + " from report r join document d on d.id = r.document where ";

    private final Handle handle;
    private long last = -1;

    Reports(Handle handle) {
        this.handle = handle;
    }

    /** Writes a report as one of a node's. */
    void add(Report r, long node) {
        if (last < 0) {
            last = handle.createQuery("select coalesce(max(id), 0) from report")
                    .mapTo(Long.class)
                    .one();
        }
        handle.execute(
                "insert into report (id, report_key, document, node, local_id, first_evidence, passages, confidence, body, context)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                ++last,
                r.key(),
                r.document(),
                node,
                r.localId(),
                r.firstEvidence(),
                r.body().path("evidence").size(),
                r.confidence(),
                Json.write(r.body()),
                Json.write(r.context()));
    }

    void delete(String key) {
        handle.execute("delete from report where report_key = ?", key);
    }

    private static Report report(ResultSet rs) throws SQLException {
        return new Report(
                rs.getString("document"),
                rs.getString("published"),
                rs.getString("publisher"),
                Json.read(rs.getString("body")),
                Json.read(rs.getString("context")));
    }

    /** The reports with these keys, in the order of their keys. */
    List<Report> withKeys(Collection<String> keys) {
        return Chunks.of(keys, some -> handle.createQuery(SELECT + "r.report_key in (<keys>) order by r.report_key")
                .bindList("keys", some)
                .map((rs, ctx) -> report(rs))
                .list());
    }

    /** All reports of these entries, by anchor, each in the order of their keys. */
    Map<String, List<Report>> ofEntries(Collection<String> anchors) {
        Map<String, List<Report>> all = new HashMap<>();
        Chunks.of(anchors, some -> handle.createQuery(
                                "select n.anchor, r.document, d.published, d.publisher, r.body, r.context"
                                        + " from node n join report r on r.node = n.id join document d on d.id = r.document"
                                        + " where n.anchor in (<anchors>) order by r.report_key")
                        .bindList("anchors", some)
                        .map((rs, ctx) -> Map.entry(rs.getString("anchor"), report(rs)))
                        .list())
                .forEach(e ->
                        all.computeIfAbsent(e.getKey(), a -> new ArrayList<>()).add(e.getValue()));
        return all;
    }

    /** A report of each of these nodes. */
    Map<Long, Report> oneOfEach(Collection<Long> nodes) {
        Map<Long, Report> samples = new HashMap<>();
        Chunks.of(nodes, some -> handle.createQuery(SELECT
                                + "r.id in (select min(s.id) from report s where s.node in (<nodes>) group by s.node)")
                        .bindList("nodes", some)
                        .map((rs, ctx) -> Map.entry(rs.getLong("node"), report(rs)))
                        .list())
                .forEach(e -> samples.put(e.getKey(), e.getValue()));
        return samples;
    }

    /** The earliest report of a node that may be shown. */
    Optional<Report> firstShown(long node) {
        return handle.select(
                        SELECT + "r.node = ? and d.confidential = 0 order by r.first_evidence, r.report_key limit 1",
                        node)
                .map((rs, ctx) -> report(rs))
                .findFirst();
    }

    /** Keys of an entry's reports by place of evidence: the first ones after {@code offset}. */
    List<String> keysInOrder(String anchor, long offset, int limit) {
        return ordered(anchor, "r.first_evidence, r.id", offset, limit);
    }

    /** Keys of an entry's latest reports, the latest first. */
    List<String> latestKeys(String anchor, int limit) {
        return ordered(anchor, "r.first_evidence desc, r.id desc", 0, limit);
    }

    /** The inner query needs the index alone, however many reports there are. */
    private List<String> ordered(String anchor, String order, long offset, int limit) {
        return handle.select(
                        "select s.report_key from report s join (select r.id, r.first_evidence from node n join report r on r.node = n.id"
                                + " where n.anchor = ? order by " + order
                                + " limit ? offset ?) r on r.id = s.id order by " + order,
                        anchor,
                        limit,
                        offset)
                .mapTo(String.class)
                .list();
    }

    /** How many passages the shown ones among an entry's first reports cite. */
    long passages(String anchor, long reports) {
        return handle.select(
                        "select coalesce(sum(s.passages), 0) from (select r.id from node n join report r on r.node = n.id where n.anchor = ?"
                                + " order by r.first_evidence, r.id limit ?) f join report s on s.id = f.id"
                                + " join document d on d.id = s.document where d.confidential = 0",
                        anchor,
                        reports)
                .mapTo(Long.class)
                .one();
    }

    /** Anchors of the entries that these reports are in. */
    Set<String> anchorsOf(Collection<String> keys) {
        return new TreeSet<>(Chunks.of(keys, some -> handle.createQuery("select distinct n.anchor from report r"
                        + " join node n on n.id = r.node where r.report_key in (<keys>)")
                .bindList("keys", some)
                .mapTo(String.class)
                .list()));
    }

    /** Keys of all reports of these nodes. */
    List<String> keysOfNodes(Collection<Long> nodes) {
        return Chunks.of(nodes, some -> handle.createQuery("select report_key from report where node in (<nodes>)")
                .bindList("nodes", some)
                .mapTo(String.class)
                .list());
    }

    /** Keys of all of a document's reports. */
    List<String> keysOfDocument(String document) {
        return handle.select("select report_key from report where document = ? order by report_key", document)
                .mapTo(String.class)
                .list();
    }

    /** A document's reports of an entry. */
    List<String> keysIn(String document, String anchor) {
        return handle.select(
                        "select r.report_key from report r join node n on n.id = r.node where r.document = ? and n.anchor = ?"
                                + " order by r.report_key",
                        document,
                        anchor)
                .mapTo(String.class)
                .list();
    }

    /** Some reports of each of an entry's nodes but for those named, as many of a node as {@code limit} at most. */
    List<String> someOfEachNode(String anchor, Collection<String> but, int limit) {
        return handle.createQuery("select report_key from (select r.report_key,"
                        + " row_number() over (partition by n.id order by r.report_key) as place"
                        + " from node n join report r on r.node = n.id where n.anchor = :anchor"
                        + " and r.report_key not in (<but>)) counted where place <= :limit order by report_key")
                .bind("anchor", anchor)
                .bindList("but", but)
                .bind("limit", limit)
                .mapTo(String.class)
                .list();
    }

    /** The ids of the entries that these reports are in, by the reports' keys. */
    Map<String, String> entryIds(Collection<String> keys) {
        Map<String, String> ids = new HashMap<>();
        Chunks.of(keys, some -> handle.createQuery(
                                "select r.report_key, e.id from report r join node n on n.id = r.node"
                                        + " join entry e on e.anchor = n.anchor where r.report_key in (<keys>)")
                        .bindList("keys", some)
                        .map((rs, ctx) -> Map.entry(rs.getString(1), rs.getString(2)))
                        .list())
                .forEach(e -> ids.put(e.getKey(), e.getValue()));
        return ids;
    }
}
