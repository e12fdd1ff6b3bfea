package org.summitry.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitry.resolution.Grouping;

/**
 * Groups anew what hangs together: the groups are a function of the nodes, the pairs that were compared, what documents tell apart
 * and the decisions that hold, whatever came first.
 */
final class Components {
    private final Nodes nodes;
    private final Edges edges;
    private final Decisions decisions;
    private final Known known;
    private final Reports reports;

    Components(Nodes nodes, Edges edges, Decisions decisions, Known known, Reports reports) {
        this.nodes = nodes;
        this.edges = edges;
        this.decisions = decisions;
        this.known = known;
        this.reports = reports;
    }

    /**
     * A group.
     *
     * @param nodes its nodes
     * @param crossing how many pairs that are the same lead out of it
     */
    record Group(List<Node> nodes, int crossing) {
        /** The smallest key of its reports. */
        String anchor() {
            return nodes.stream()
                    .map(Node::firstKey)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }

        /** What most of its documents call it; the smallest of those that tie. */
        String base() {
            Map<String, Integer> counts = counts(Node::localId);
            return counts.entrySet().stream()
                    .max(Comparator.comparingInt((Map.Entry<String, Integer> e) -> e.getValue())
                            .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                    .orElseThrow()
                    .getKey();
        }

        String name() {
            return Names.most(counts(Node::name));
        }

        private Map<String, Integer> counts(java.util.function.Function<Node, String> what) {
            Map<String, Integer> counts = new TreeMap<>();
            nodes.forEach(n -> counts.merge(what.apply(n), n.reports(), Integer::sum));
            return counts;
        }

        int reports() {
            return nodes.stream().mapToInt(Node::reports).sum();
        }

        double confidence() {
            return nodes.stream().mapToDouble(Node::confidence).max().orElse(0);
        }

        String firstEvidence() {
            return nodes.stream()
                    .map(Node::firstEvidence)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }

        List<Long> ids() {
            return nodes.stream().map(Node::id).toList();
        }
    }

    /** The nodes around some, and the pairs at them that are the same. */
    private record Around(Map<Long, Node> nodes, Map<Edges.Pair, Edges.Edge> edges) {}

    /** The groups of all that hangs together with these nodes, or is in one entry with what does. */
    List<Group> around(Collection<Long> seeds) {
        Around around = collect(seeds);
        Map<String, Node> byForm = new TreeMap<>();
        around.nodes().values().forEach(n -> byForm.put(n.form(), n));
        Grouping grouping = new Grouping(byForm.keySet(), conflicts(around, byForm));
        BiConsumer<Long, Long> apart = onForms(around, grouping::keepApart);
        keepDocumentsApart(byForm.values(), grouping);
        edges.apart(around.nodes().keySet()).stream()
                .filter(Edges.Apart::holds)
                .forEach(a -> apart.accept(a.a(), a.b()));
        List<Edges.Edge> surest = surest(around);
        decisions.eachPair(LedgerEntry.Act.SPLIT, apart);
        decisions.eachPair(LedgerEntry.Act.MERGE, onForms(around, grouping::joinAnyway));
        BiConsumer<Long, Long> join = onForms(around, grouping::join);
        decisions.eachMoved(join); // one entry, unless a later decision parts it
        surest.forEach(e -> join.accept(e.a(), e.b()));
        return groups(grouping, byForm, wanted(surest));
    }

    private BiPredicate<String, String> conflicts(Around around, Map<String, Node> byForm) {
        Conflicts conflicts = new Conflicts(known, reports);
        conflicts.lookAt(around.edges().keySet().stream()
                .flatMap(p -> Stream.of(p.a(), p.b()))
                .flatMap(id -> Stream.ofNullable(around.nodes().get(id)))
                .collect(Collectors.toSet()));
        return (x, y) -> {
            Node a = byForm.get(x);
            Node b = byForm.get(y);
            return a != null && b != null && conflicts.between(a, b);
        };
    }

    /** The surest pairs first; of equals, by what they say, which is the same in every register. */
    private static List<Edges.Edge> surest(Around around) {
        Map<Edges.Edge, List<String>> forms = new HashMap<>();
        for (Edges.Edge e : around.edges().values()) {
            Node a = around.nodes().get(e.a());
            Node b = around.nodes().get(e.b());
            if (a != null && b != null) {
                forms.put(
                        e,
                        a.form().compareTo(b.form()) < 0 ? List.of(a.form(), b.form()) : List.of(b.form(), a.form()));
            }
        }
        return forms.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Edges.Edge, List<String>> e) ->
                                -e.getKey().score())
                        .thenComparing(e -> e.getValue().get(0))
                        .thenComparing(e -> e.getValue().get(1)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static BiConsumer<Long, Long> onForms(Around around, BiConsumer<String, String> out) {
        return (a, b) -> {
            Node x = around.nodes().get(a);
            Node y = around.nodes().get(b);
            if (x != null && y != null) {
                out.accept(x.form(), y.form());
            }
        };
    }

    private static void keepDocumentsApart(Collection<Node> all, Grouping grouping) {
        Map<String, List<String>> byDocument = new TreeMap<>();
        for (Node n : all) {
            if (n.document() != null) {
                List<String> others = byDocument.computeIfAbsent(n.document(), d -> new ArrayList<>());
                others.forEach(other -> grouping.keepApart(other, n.form()));
                others.add(n.form());
            }
        }
    }

    /** The pairs that would be one entry if nothing stood against it. */
    private List<Edges.Pair> wanted(List<Edges.Edge> edges) {
        List<Edges.Pair> wanted = new ArrayList<>();
        edges.forEach(e -> wanted.add(e.pair()));
        decisions.eachMoved((a, b) -> wanted.add(Edges.Pair.of(a, b)));
        return wanted;
    }

    private static List<Group> groups(Grouping grouping, Map<String, Node> byForm, List<Edges.Pair> wanted) {
        List<List<Node>> found = grouping.groups().stream()
                .map(forms -> forms.stream()
                        .flatMap(f -> Optional.ofNullable(byForm.get(f)).stream())
                        .toList())
                .toList();
        Map<Long, Integer> groupOf = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            for (Node n : found.get(i)) {
                groupOf.put(n.id(), i);
            }
        }
        int[] crossing = new int[found.size()];
        for (Edges.Pair p : wanted) {
            Integer a = groupOf.get(p.a());
            Integer b = groupOf.get(p.b());
            if (a != null && b != null && !a.equals(b)) {
                crossing[a]++;
                crossing[b]++;
            }
        }
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            groups.add(new Group(found.get(i), crossing[i]));
        }
        return groups;
    }

    private Around collect(Collection<Long> seeds) {
        Around around = new Around(new LinkedHashMap<>(), new HashMap<>());
        Map<Long, Set<Long>> decided = decisions.adjacent();
        Set<String> anchors = new HashSet<>();
        Set<Long> frontier = new HashSet<>(seeds);
        while (!frontier.isEmpty()) {
            List<Node> met = nodes.withIds(frontier);
            met.forEach(n -> around.nodes().put(n.id(), n));
            Set<String> fresh = new HashSet<>();
            met.forEach(n -> {
                if (anchors.add(n.anchor())) {
                    fresh.add(n.anchor());
                }
            });
            Set<Long> next = new HashSet<>();
            nodes.ofEntries(fresh).forEach(n -> next.add(n.id()));
            for (Edges.Edge e : edges.at(frontier)) {
                if (e.verdict() == Matcher.Verdict.SAME) {
                    around.edges().put(e.pair(), e);
                    next.add(e.a());
                    next.add(e.b());
                }
            }
            frontier.forEach(id -> next.addAll(decided.getOrDefault(id, Set.of())));
            next.removeAll(around.nodes().keySet());
            frontier = next;
        }
        return around;
    }
}
