package org.summitry.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Nodes in the store. Who alone writes them for a while may remember those last met, since each new node is compared with many that
 * are there: what is written is written to both.
 */
final class Nodes {
    /** The marker of over-full blocks; no node has this number. */
    static final long NONE = 0;

    private static final String COLUMNS =
            "id, form, anchor, kind, document, local_id, name, label, day, reports, first_key, first_evidence, confidence, blocks";

    private static final int REMEMBERED = 30_000;

    private final Handle handle;
    private final Map<Long, Node> met;
    private long last = -1;

    /** Looks in the store each time. */
    Nodes(Handle handle) {
        this(handle, 0);
    }

    private Nodes(Handle handle, int remembered) {
        this.handle = handle;
        this.met = new Remembered<>(remembered);
    }

    /** Remembers what it met, for as long as nodes are written by this object alone: within one transaction, that is. */
    static Nodes remembering(Handle handle) {
        return new Nodes(handle, REMEMBERED);
    }

    /** To be said when all nodes were taken out. */
    void forget() {
        met.clear();
        last = -1;
    }

    Optional<Node> withForm(String form) {
        return handle.select("select " + COLUMNS + " from node where form = ?", form)
                .map((rs, ctx) -> node(rs))
                .findOne();
    }

    /** A new node of one report, an entry of its own so far. */
    Node add(String form, Matcher.Form said, Report r) {
        if (last < 0) {
            last = handle.createQuery("select coalesce(max(id), 0) from node")
                    .mapTo(Long.class)
                    .one();
        }
        Node n = new Node(
                ++last,
                form,
                r.key(),
                r.kind(),
                said.alone() ? r.document() : null,
                Splits.whole(r.localId()),
                Names.of(List.of(r)),
                said.label(),
                said.day(),
                1,
                r.key(),
                r.firstEvidence(),
                r.confidence(),
                BlockKeys.ofNames(r.kind(), said.blocks()));
        handle.execute(
                "insert into node (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                n.id(),
                n.form(),
                n.anchor(),
                n.kind(),
                n.document(),
                n.localId(),
                n.name(),
                n.label(),
                n.day(),
                n.reports(),
                n.firstKey(),
                n.firstEvidence(),
                n.confidence(),
                Packed.write(n.blocks().asList()));
        met.put(n.id(), n);
        return n;
    }

    /** One report more. */
    void count(Node n, Report r) {
        Node now = n.withReport(r);
        handle.execute(
                "update node set reports = reports + 1, first_key = ?, first_evidence = ?, confidence = ? where id = ?",
                now.firstKey(),
                now.firstEvidence(),
                now.confidence(),
                n.id());
        met.remove(n.id()); // its anchor may be another by now
    }

    /** Counts a node's reports anew; false when it has none left. */
    boolean recount(long id) {
        met.remove(id);
        handle.execute(
                "update node set reports = (select count(*) from report r where r.node = node.id),"
                        + " first_key = coalesce((select min(report_key) from report r where r.node = node.id), ''),"
                        + " first_evidence = coalesce((select min(first_evidence) from report r where r.node = node.id), ''),"
                        + " confidence = coalesce((select max(r.confidence) from report r where r.node = node.id), 0)"
                        + " where id = ?",
                id);
        return handle.select("select reports from node where id = ?", id)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    void delete(long id) {
        met.remove(id);
        handle.execute("delete from node where id = ?", id);
    }

    List<Node> withIds(Collection<Long> ids) {
        List<Node> all = new ArrayList<>();
        List<Long> others = new ArrayList<>();
        for (long id : Set.copyOf(ids)) {
            Node known = met.get(id);
            if (known == null) {
                others.add(id);
            } else {
                all.add(known);
            }
        }
        all.addAll(Chunks.of(others, some -> handle.createQuery("select " + COLUMNS + " from node where id in (<ids>)")
                .bindList("ids", some)
                .map((rs, ctx) -> met(node(rs)))
                .list()));
        all.sort(Comparator.comparingLong(Node::id));
        return all;
    }

    private Node met(Node n) {
        met.put(n.id(), n);
        return n;
    }

    Set<String> anchorsOf(Collection<Long> ids) {
        return withIds(ids).stream().map(Node::anchor).collect(Collectors.toSet());
    }

    List<Node> ofEntries(Collection<String> anchors) {
        return Chunks.of(
                anchors, some -> handle.createQuery("select " + COLUMNS + " from node where anchor in (<anchors>)")
                        .bindList("anchors", some)
                        .map((rs, ctx) -> met(node(rs)))
                        .list());
    }

    List<Long> idsOfEntry(String anchor) {
        return handle.select("select id from node where anchor = ?", anchor)
                .mapTo(Long.class)
                .list();
    }

    /** The nodes of a document's reports. */
    List<Node> ofDocument(String document) {
        return withIds(handle.select("select node from report where document = ?", document)
                .mapTo(Long.class)
                .list());
    }

    /** The nodes of reports with these keys. */
    List<Node> ofReports(Collection<String> keys) {
        return withIds(Chunks.of(
                keys, some -> handle.createQuery("select distinct node from report where report_key in (<keys>)")
                        .bindList("keys", some)
                        .mapTo(Long.class)
                        .list()));
    }

    /** By key of each of these reports that is there, the number of its node. */
    Map<String, Long> idsByReport(Collection<String> keys) {
        Map<String, Long> ids = new HashMap<>();
        Chunks.of(keys, some -> handle.createQuery("select report_key, node from report where report_key in (<keys>)")
                        .bindList("keys", some)
                        .map((rs, ctx) -> Map.entry(rs.getString(1), rs.getLong(2)))
                        .list())
                .forEach(e -> ids.put(e.getKey(), e.getValue()));
        return ids;
    }

    /** By name, how many of an entry's reports are hidden; hidden documents are few. */
    Map<String, Integer> hiddenNames(String anchor) {
        Map<String, Integer> hidden = new HashMap<>();
        handle.select(
                        "select n.name, count(*) from document d join report r on r.document = d.id join node n on n.id = r.node"
                                + " where d.confidential = 1 and n.anchor = ? group by n.name",
                        anchor)
                .map((rs, ctx) -> Map.entry(rs.getString(1), rs.getInt(2)))
                .forEach(e -> hidden.put(e.getKey(), e.getValue()));
        return hidden;
    }

    void setAnchor(Collection<Long> ids, String anchor) {
        ids.forEach(id -> met.computeIfPresent(id, (k, n) -> n.withAnchor(anchor)));
        Chunks.of(ids, some -> {
            handle.createUpdate("update node set anchor = :anchor where id in (<ids>)")
                    .bind("anchor", anchor)
                    .bindList("ids", some)
                    .execute();
            return List.of();
        });
    }

    private static Node node(ResultSet rs) throws SQLException {
        @Nullable String document = rs.getString("document");
        return new Node(
                rs.getLong("id"),
                rs.getString("form"),
                rs.getString("anchor"),
                rs.getString("kind"),
                document,
                rs.getString("local_id"),
                rs.getString("name"),
                rs.getString("label"),
                rs.getString("day"),
                rs.getInt("reports"),
                rs.getString("first_key"),
                rs.getString("first_evidence"),
                rs.getDouble("confidence"),
                BlockKeys.of(Packed.read(rs.getString("blocks"))));
    }
}
