package org.summitry.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Keeps entries in step with reports. A new report that says what others said is one of their node and only counted; a new node is
 * compared with its neighbours. What hangs together is grouped anew only where the outcome may change; the cases in which it
 * cannot are told, and proved, at {@link #joinsSimply} and {@link #staysWhole}. Decision 12 tells of the whole.
 */
final class Resolving {
    /** So many nodes are looked at for another way between two that are neighbours no more. */
    private static final int FAR = 300;

    private final Known known;
    private final Reports reports;
    private final Nodes nodes;
    private final Edges edges;
    private final Nearness neighbours;
    private final Entries entries;
    private final Decisions decisions;
    private final Components components;
    private final Corrections corrections;

    Resolving(Handle handle, Known known, Nodes nodes, Decisions decisions, Nearness neighbours) {
        this.known = known;
        this.reports = new Reports(handle);
        this.nodes = nodes;
        this.edges = new Edges(handle);
        this.neighbours = neighbours;
        this.entries = new Entries(handle);
        this.decisions = decisions;
        this.components = new Components(nodes, edges, decisions, known, reports);
        this.corrections = new Corrections(handle);
    }

    /** Adds a document's reports and joins them with what others tell. */
    void add(Collection<Known.Formed> added, long seq) {
        List<Node> before = new ArrayList<>();
        for (Known.Formed f : added.stream()
                .sorted(Comparator.comparing(f -> f.report().key()))
                .toList()) {
            before.add(attach(f, before, seq));
        }
    }

    /** Takes a document's reports out. */
    void remove(String document, long seq) {
        List<String> keys = reports.keysOfDocument(document);
        List<Report> gone = reports.withKeys(keys);
        keys.forEach(decisions::letGo);
        Set<Long> left = detach(document, gone, seq);
        regroup(left, seq);
    }

    /** Puts reports of a document in the place of others: what people divided or moved is a node of its own. */
    void replace(Splits.Placed placed, long seq) {
        List<Report> gone = reports.withKeys(placed.before());
        placed.before().forEach(decisions::letGo);
        regroup(detach(placed.document(), gone, seq), seq);
        List<Node> others = new ArrayList<>(nodes.ofDocument(placed.document()));
        for (Report r : placed.now()) {
            decisions.changed();
            Node n = attach(known.formed(r), others, seq);
            decisions.holdOn(r.key(), n.id());
            others.add(n);
        }
        decisions.changed();
    }

    /** Groups anew what hangs together with these reports. */
    void group(Collection<String> keys, long seq) {
        decisions.changed();
        regroup(nodes.ofReports(keys).stream().map(Node::id).toList(), seq);
    }

    private Node attach(Known.Formed formed, List<Node> ofDocument, long seq) {
        Report r = formed.report();
        Matcher.Form form = formed.form();
        known.met(form);
        String key = form.key() + decisions.splitOff(r.key());
        Optional<Node> there = form.alone() ? Optional.empty() : nodes.withForm(key);
        if (there.isPresent()) {
            return count(there.get(), r, ofDocument, seq);
        }
        Node n = nodes.add(key, form, r);
        reports.add(r, n.id());
        tellApart(n, ofDocument, 1);
        place(n, form, r, ofDocument, seq);
        return n;
    }

    /** One report more of a known node. */
    private Node count(Node n, Report r, List<Node> ofDocument, long seq) {
        reports.add(r, n.id());
        nodes.count(n, r);
        Set<Edges.Pair> told = tellApart(n, ofDocument, 1);
        Set<Long> turned = turned(edges.apart(List.of(n.id())), n.id(), told);
        if (turned.isEmpty()) {
            refresh(n.anchor(), n.localId(), n.name(), r, seq);
        } else {
            regroup(turned, seq);
            entries.touch(nodes.withIds(List.of(n.id())).get(0).anchor(), seq);
        }
        return n;
    }

    /** Counts documents that report a node beside others: those that could be taken for it, since they share a block. */
    private Set<Edges.Pair> tellApart(Node n, List<Node> ofDocument, int more) {
        Set<Edges.Pair> told = new HashSet<>();
        for (Node other : ofDocument) {
            boolean alone = n.document() != null && other.document() != null;
            if (!alone && n.id() != other.id() && n.sharesBlock(other)) {
                Edges.Pair pair = Edges.Pair.of(n.id(), other.id());
                edges.tellApart(pair, more);
                told.add(pair);
            }
        }
        return told;
    }

    /**
     * The nodes of pairs that are told apart now and were not, or the other way round, where that may matter.
     *
     * @param now the pairs of a node that has one report more
     * @param told those of which one document more reports both
     */
    private Set<Long> turned(List<Edges.Apart> now, long node, Set<Edges.Pair> told) {
        Set<Long> turned = new HashSet<>();
        for (Edges.Apart a : now) {
            boolean held = a.before(node, told.contains(a.pair())).holds();
            if (held != a.holds() && matters(a.pair())) {
                turned.addAll(List.of(a.a(), a.b()));
            }
        }
        return turned;
    }

    /** Whether a conflict between two can change groups: not when nothing leads from the one's to the other's. */
    private boolean matters(Edges.Pair pair) {
        List<String> anchors = nodes.withIds(List.of(pair.a(), pair.b())).stream()
                .map(Node::anchor)
                .distinct()
                .toList();
        return anchors.size() < 2 || anchors.stream().noneMatch(this::isClosed);
    }

    /** Whether no pair that is the same leads out of an entry; it is then all that hangs together. */
    private boolean isClosed(String anchor) {
        return entries.byAnchor(anchor).map(r -> r.crossing() == 0).orElse(false);
    }

    private void place(Node n, Matcher.Form form, Report r, List<Node> ofDocument, long seq) {
        Neighbours.Change change = neighbours.add(n);
        List<Edges.Edge> mine = compare(n, form, nodes.withIds(change.near()));
        edges.addAll(mine);
        List<Edges.Edge> parted = part(change.others());
        Set<Long> same = mine.stream()
                .filter(e -> e.verdict() == Matcher.Verdict.SAME)
                .map(e -> e.other(n.id()))
                .collect(Collectors.toSet());
        Set<String> anchors =
                nodes.withIds(same).stream().map(Node::anchor).collect(Collectors.toCollection(TreeSet::new));
        boolean simple = anchors.isEmpty()
                || anchors.size() == 1 && joinsSimply(n, anchors.iterator().next(), mine, change.near(), ofDocument);
        if (simple && parted.stream().allMatch(e -> staysWhole(e, same))) {
            if (anchors.isEmpty()) {
                entries.add(row(new Components.Group(List.of(n), 0)), seq);
            } else {
                String anchor = anchors.iterator().next();
                nodes.setAnchor(List.of(n.id()), anchor);
                refresh(anchor, n.localId(), n.name(), r, seq);
            }
            return;
        }
        Set<Long> seeds = new HashSet<>(Set.of(n.id()));
        parted.forEach(e -> seeds.addAll(List.of(e.a(), e.b())));
        regroup(seeds, seq);
    }

    private List<Edges.Edge> compare(Node n, Matcher.Form form, List<Node> near) {
        List<Node> others = near.stream().filter(o -> !n.sharesDocument(o)).toList();
        Map<Long, Matcher.Form> forms = known.forms(others, reports);
        return others.parallelStream()
                .flatMap(o -> compare(n, form, o, of(o.id(), forms)).stream())
                .toList();
    }

    /** The pair with what was judged of it; none when they differ. Safe for several threads. */
    private Optional<Edges.Edge> compare(Node a, Matcher.Form x, Node b, Matcher.Form y) {
        Matcher.Match match = known.compare(x, y);
        return match.verdict() == Matcher.Verdict.DIFFERENT
                ? Optional.empty()
                : Optional.of(Edges.Edge.of(Edges.Pair.of(a.id(), b.id()), match));
    }

    /** Forgets pairs that are no neighbours any more; gives those. */
    private List<Edges.Edge> part(Set<Edges.Pair> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        List<Edges.Edge> doubtful = edges.among(pairs);
        Map<Long, Node> byId = byId(
                doubtful.stream().flatMap(e -> List.of(e.a(), e.b()).stream()).toList());
        List<Edges.Edge> parted = new ArrayList<>();
        for (Edges.Edge e : doubtful) {
            if (!neighbours.near(of(e.a(), byId), of(e.b(), byId))) {
                edges.remove(e.pair());
                parted.add(e);
            }
        }
        return parted;
    }

    private Map<Long, Node> byId(Collection<Long> ids) {
        return nodes.withIds(ids).stream().collect(Collectors.toMap(Node::id, n -> n));
    }

    private static <T> T of(long id, Map<Long, T> byId) {
        T there = byId.get(id);
        if (there == null) {
            throw new IllegalStateException("a pair of a node that is not there: " + id);
        }
        return there;
    }

    /**
     * Whether a new node whose pairs that are the same all lead into one entry joins it and nothing else changes: so it is when
     * nothing speaks against its being there.
     *
     * <p>Proof. Groups grow by joining the surest pairs first unless a conflict lies between them. Compare the run with the node
     * to the run without, after each pair: outside the entry G the groups are the same, and each group inside G with the node is
     * a union of groups inside G without it, perhaps with the node. For a pair inside G (or of the node) joins, as no two groups
     * inside G conflict but those that a person's decision joined at the start, which are one in both runs; a pair that leads out
     * of G was refused, as G has nothing of its other end now, for a conflict between two groups that are in the new run as large
     * or larger, so that it is refused again; other pairs see the same groups. In the end all of G is one, as before, with the
     * node, which at least one pair joined to it.
     */
    private boolean joinsSimply(Node n, String anchor, List<Edges.Edge> mine, Set<Long> near, List<Node> ofDocument) {
        List<Long> apart = new ArrayList<>();
        mine.stream().filter(e -> e.verdict() == Matcher.Verdict.CONFLICT).forEach(e -> apart.add(e.other(n.id())));
        ofDocument.stream().map(Node::id).filter(id -> id != n.id()).forEach(apart::add);
        return !n.form().contains(Decisions.SPLIT_OFF)
                && nodes.withIds(apart).stream().noneMatch(o -> o.anchor().equals(anchor))
                && !excludesAny(n, anchor, near);
    }

    /** Whether a node cannot be the same as any of an entry's with which it was not compared. */
    private boolean excludesAny(Node n, String anchor, Set<Long> compared) {
        Set<Long> others = new HashSet<>(nodes.idsOfEntry(anchor));
        others.removeAll(compared);
        List<Node> members = nodes.withIds(others);
        Conflicts conflicts = new Conflicts(known, reports);
        conflicts.lookAt(members);
        return members.stream().anyMatch(m -> conflicts.between(n, m));
    }

    /**
     * Whether groups are the same without a pair that was forgotten. An entry out of which no pair that is the same leads is all
     * that hangs together, and nothing in it was refused: it is joined whole in whatever order, as long as its pairs hold it
     * together.
     */
    private boolean staysWhole(Edges.Edge e, Set<Long> sameAsNew) {
        if (e.verdict() == Matcher.Verdict.UNSURE) {
            return true;
        }
        List<Node> ends = nodes.withIds(List.of(e.a(), e.b()));
        String anchor = ends.get(0).anchor();
        return anchor.equals(ends.get(1).anchor())
                && isClosed(anchor)
                && (sameAsNew.contains(e.a()) && sameAsNew.contains(e.b()) || hangTogether(e.a(), e.b()));
    }

    /** An entry has one report more: what it is called and where it begins may change. */
    private void refresh(String anchor, String localId, String name, Report r, long seq) {
        Entries.Row row = entries.byAnchor(anchor).orElseThrow();
        boolean same = row.base().equals(localId)
                && row.name().equals(name)
                && row.anchor().compareTo(r.key()) < 0
                && row.firstEvidence().compareTo(r.firstEvidence()) <= 0;
        if (same) { // what most of its reports call it is so all the more
            entries.weigh(row, row.reports() + 1, Math.max(row.confidence(), r.confidence()), seq);
            return;
        }
        Components.Group group = new Components.Group(nodes.ofEntries(List.of(anchor)), row.crossing());
        if (!group.anchor().equals(anchor)) {
            nodes.setAnchor(group.ids(), group.anchor());
        }
        Entries.Row now = row(group);
        if (now.anchor().equals(anchor) && !now.differs(row)) {
            entries.weigh(row, now.reports(), now.confidence(), seq);
        } else {
            entries.replace(Set.of(anchor), List.of(now), seq);
        }
    }

    private void regroup(Collection<Long> seeds, long seq) {
        List<Components.Group> groups = components.around(seeds);
        Map<String, Set<Long>> before = new HashMap<>();
        groups.forEach(g -> g.nodes().forEach(n -> before.computeIfAbsent(n.anchor(), a -> new HashSet<>())
                .add(n.id())));
        Map<String, Entries.Row> old = new HashMap<>();
        entries.withAnchors(before.keySet()).forEach(r -> old.put(r.anchor(), r));
        Set<String> replaced = new TreeSet<>(before.keySet());
        List<Entries.Row> rows = new ArrayList<>();
        for (Components.Group g : groups) {
            Entries.Row row = row(g);
            nodes.setAnchor(
                    g.nodes().stream()
                            .filter(n -> !n.anchor().equals(row.anchor()))
                            .map(Node::id)
                            .toList(),
                    row.anchor());
            Entries.Row was = old.get(row.anchor());
            boolean same = Set.copyOf(g.ids()).equals(before.get(row.anchor()));
            if (same && was != null && !was.differs(row)) {
                replaced.remove(row.anchor());
                if (was.reports() != row.reports() || was.confidence() != row.confidence()) {
                    entries.weigh(was, row.reports(), row.confidence(), 0);
                }
            } else {
                rows.add(row);
            }
        }
        entries.replace(replaced, rows, seq);
    }

    private Entries.Row row(Components.Group g) {
        String base = g.base();
        List<Decisions.Decision> reviews = decisions.reviews(g.ids());
        return new Entries.Row(
                g.anchor(),
                base,
                g.nodes().get(0).kind(),
                base,
                0,
                g.firstEvidence(),
                corrections.title(reviews, g.name()),
                Reviews.of(reviews),
                g.crossing(),
                g.reports(),
                g.confidence());
    }

    /** Whether pairs that are the same lead from one to the other, as far as a short search finds. */
    private boolean hangTogether(long from, long to) {
        Set<Long> mine = new HashSet<>(Set.of(from));
        Set<Long> its = new HashSet<>(Set.of(to));
        Set<Long> frontier = mine;
        Set<Long> other = its;
        Set<Long> reached = mine;
        Set<Long> otherReached = its;
        while (reached.size() + otherReached.size() < FAR && !frontier.isEmpty()) {
            Set<Long> next = new HashSet<>();
            for (Edges.Edge e : edges.at(frontier)) {
                if (e.verdict() == Matcher.Verdict.SAME) {
                    next.add(e.a());
                    next.add(e.b());
                }
            }
            next.removeAll(reached);
            if (next.stream().anyMatch(otherReached::contains)) {
                return true;
            }
            reached = new HashSet<>(reached);
            reached.addAll(next);
            Set<Long> swap = otherReached;
            otherReached = reached;
            reached = swap;
            frontier = other;
            other = next;
        }
        return false;
    }

    /** Takes reports of a document out; the nodes around which groups may change. */
    private Set<Long> detach(String document, List<Report> gone, long seq) {
        Set<String> anchors = new HashSet<>();
        Set<Long> around = new HashSet<>();
        for (Report r : gone) {
            Node n = nodes.ofReports(List.of(r.key())).get(0);
            tellApart(n, nodes.ofDocument(document), -1);
            edges.apart(List.of(n.id())).forEach(a -> around.addAll(List.of(a.a(), a.b())));
            reports.delete(r.key());
            anchors.add(n.anchor());
            if (!nodes.recount(n.id())) {
                around.addAll(delete(n));
            }
        }
        nodes.ofEntries(anchors).forEach(n -> around.add(n.id()));
        List<String> empty = anchors.stream()
                .filter(a -> nodes.ofEntries(List.of(a)).isEmpty())
                .toList();
        entries.replace(Set.copyOf(empty), List.of(), seq);
        return around;
    }

    /** What a node that is gone leaves: those it was the same as, and those that are neighbours now. */
    private Set<Long> delete(Node n) {
        Set<Long> around = new HashSet<>();
        edges.at(List.of(n.id())).forEach(e -> around.add(e.other(n.id())));
        edges.removeAll(n.id());
        nodes.delete(n.id());
        Set<Edges.Pair> met = neighbours.remove(n).others();
        Set<Edges.Pair> there = edges.among(met).stream().map(Edges.Edge::pair).collect(Collectors.toSet());
        met.removeAll(there);
        Map<Long, Node> byId =
                byId(met.stream().flatMap(p -> List.of(p.a(), p.b()).stream()).toList());
        Map<Long, Matcher.Form> forms = known.forms(byId.values(), reports);
        List<Edges.Edge> kept = new ArrayList<>();
        for (Edges.Pair p : met) {
            Node a = of(p.a(), byId);
            Node b = of(p.b(), byId);
            if (!a.sharesDocument(b) && neighbours.near(a, b)) {
                compare(a, of(p.a(), forms), b, of(p.b(), forms))
                        .filter(Edges.Edge::mayBeOne)
                        .ifPresent(kept::add);
            }
        }
        edges.addAll(kept);
        kept.forEach(e -> around.addAll(List.of(e.a(), e.b())));
        return around;
    }
}
