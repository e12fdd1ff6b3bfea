package org.summitry.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/**
 * Keeps entries in step with reports: compares what is new with what shares a block, then groups anew whatever hangs together with
 * it. The groups are a function of the reports, their comparisons and the decisions that hold, whatever came first.
 */
final class Resolving {
    /** More than any comparison's score: a person said so. */
    private static final double DECIDED = 2;

    private final Handle handle;
    private final Reports reports;
    private final Entries entries;
    private final Decisions decisions;

    Resolving(Handle handle) {
        this.handle = handle;
        this.reports = new Reports(handle);
        this.entries = new Entries(handle);
        this.decisions = new Decisions(handle);
    }

    /** Adds a document's reports and joins them with what others tell. */
    void add(List<Report> added, Matcher matcher) {
        reports.add(added, matcher);
        for (Report r : added) {
            for (Report other : reports.candidates(r)) {
                Matcher.Match match = matcher.compare(r, other);
                if (match.verdict() != Matcher.Verdict.DIFFERENT) {
                    reports.addEdge(r, other, match);
                }
            }
        }
        group(added.stream().map(Report::key).toList());
    }

    /** Groups anew what hangs together with these reports. */
    void group(Collection<String> keys) {
        List<Decisions.Decision> links = decisions.links();
        Set<String> together = hangingTogether(keys, links);
        Set<String> anchors = reports.anchorsOf(together);
        together.addAll(reports.keysOfEntries(anchors));
        List<Grouping.Pair> same = new ArrayList<>();
        List<Grouping.Pair> apart = new ArrayList<>();
        for (Reports.Edge e : reports.edgesAt(together)) {
            switch (e.verdict()) {
                case SAME -> same.add(new Grouping.Pair(e.a(), e.b(), e.score()));
                case CONFLICT -> apart.add(new Grouping.Pair(e.a(), e.b(), e.score()));
                default -> {}
            }
        }
        for (Decisions.Decision d : links) {
            (d.act() == LedgerEntry.Act.MERGE ? same : apart).addAll(pairs(d));
        }
        Map<String, Report> byKey = new TreeMap<>();
        reports.withKeys(together).forEach(r -> byKey.put(r.key(), r));
        List<Entries.Row> rows = new ArrayList<>();
        for (SortedSet<String> group : Grouping.of(byKey.keySet(), same, apart)) {
            reports.setAnchor(group, group.first());
            rows.add(row(group, group.stream().map(k -> byKey.get(k)).toList()));
        }
        entries.replace(anchors, rows);
    }

    /** A merge holds two reports together; a split holds every moved one apart from every other. */
    private static List<Grouping.Pair> pairs(Decisions.Decision d) {
        List<Grouping.Pair> pairs = new ArrayList<>();
        for (JsonNode x : d.body().path("left")) {
            for (JsonNode y : d.body().path("right")) {
                pairs.add(new Grouping.Pair(x.asText(), y.asText(), DECIDED));
            }
        }
        return pairs;
    }

    private Set<String> hangingTogether(Collection<String> keys, List<Decisions.Decision> links) {
        Map<String, Set<String>> decided = new HashMap<>();
        for (Decisions.Decision d : links) {
            for (Grouping.Pair p : pairs(d)) {
                decided.computeIfAbsent(p.a(), k -> new HashSet<>()).add(p.b());
                decided.computeIfAbsent(p.b(), k -> new HashSet<>()).add(p.a());
            }
        }
        Set<String> all = new TreeSet<>(keys);
        Deque<List<String>> frontiers = new ArrayDeque<>(List.of(List.copyOf(all)));
        while (!frontiers.isEmpty()) {
            List<String> frontier = frontiers.removeFirst();
            Set<String> next = new TreeSet<>();
            for (Reports.Edge e : reports.edgesAt(frontier)) {
                if (e.verdict() == Matcher.Verdict.SAME) {
                    next.add(e.a());
                    next.add(e.b());
                }
            }
            frontier.forEach(k -> next.addAll(decided.getOrDefault(k, Set.of())));
            next.removeAll(all);
            if (!next.isEmpty()) {
                all.addAll(next);
                frontiers.add(List.copyOf(next));
            }
        }
        return all;
    }

    private Entries.Row row(SortedSet<String> keys, List<Report> group) {
        String kind = group.get(0).kind();
        String base = mostFrequent(group.stream().map(Report::localId).toList());
        String first = group.stream()
                .map(Report::firstEvidence)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Entries.Row(
                keys.first(),
                base,
                kind,
                base,
                first,
                Names.of(group),
                Reviews.of(decisions.about(List.copyOf(keys), Reviews.ACTS)));
    }

    static String mostFrequent(List<String> values) {
        Map<String, Integer> counts = new TreeMap<>();
        values.forEach(v -> counts.merge(v, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> e) -> e.getValue())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }

    /** The connection it works in. */
    Handle handle() {
        return handle;
    }
}
