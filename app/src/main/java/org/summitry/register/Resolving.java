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
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.summitry.resolution.Grouping;

/**
 * Keeps entries in step with reports: compares what is new with what shares a block, then groups anew whatever hangs together with
 * it. The groups are a function of the reports, their comparisons and the decisions that hold, whatever came first.
 */
final class Resolving {
    private static final Comparator<Reports.Edge> SUREST = Comparator.comparingDouble((Reports.Edge e) -> -e.score())
            .thenComparing(Reports.Edge::a)
            .thenComparing(Reports.Edge::b);

    private final Reports reports;
    private final Entries entries;
    private final Decisions decisions;
    private final Waiting waiting;
    private final Corrections corrections;

    Resolving(Handle handle) {
        this.reports = new Reports(handle);
        this.entries = new Entries(handle);
        this.decisions = new Decisions(handle);
        this.waiting = new Waiting(handle);
        this.corrections = new Corrections(handle);
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
        Map<String, Report> byKey = new TreeMap<>();
        reports.withKeys(together).forEach(r -> byKey.put(r.key(), r));
        List<Entries.Row> rows = new ArrayList<>();
        List<Waiting.Row> unseen = new ArrayList<>();
        for (SortedSet<String> group : groups(byKey.keySet(), links)) {
            reports.setAnchor(group, group.first());
            List<Report> told = group.stream().map(k -> byKey.get(k)).toList();
            Entries.Row row = row(group, told);
            rows.add(row);
            if (row.review().equals(Reviews.NONE)) {
                unseen.add(Waiting.Row.of(row.anchor(), told));
            }
        }
        entries.replace(anchors, rows);
        waiting.add(unseen);
    }

    /**
     * What a person joined is one, whatever else is said; then the surest pairs are joined first, but nothing that conflicts, that a
     * person parted, or that one document tells apart, since its reader did.
     */
    private List<SortedSet<String>> groups(Set<String> keys, List<Decisions.Decision> links) {
        Grouping grouping = new Grouping(keys);
        List<Reports.Edge> edges = reports.edgesAt(keys).stream()
                .filter(e -> keys.contains(e.a()) && keys.contains(e.b()))
                .distinct()
                .sorted(SUREST)
                .toList();
        keepDocumentsApart(keys, grouping);
        edges.stream()
                .filter(e -> e.verdict() == Matcher.Verdict.CONFLICT)
                .forEach(e -> grouping.keepApart(e.a(), e.b()));
        eachPair(links, LedgerEntry.Act.SPLIT, (a, b) -> {
            if (keys.contains(a) && keys.contains(b)) {
                grouping.keepApart(a, b);
            }
        });
        eachPair(links, LedgerEntry.Act.MERGE, grouping::joinAnyway);
        joinMoved(links, grouping);
        edges.stream().filter(e -> e.verdict() == Matcher.Verdict.SAME).forEach(e -> grouping.join(e.a(), e.b()));
        return grouping.groups();
    }

    private static void keepDocumentsApart(Set<String> keys, Grouping grouping) {
        Map<String, List<String>> byDocument = new TreeMap<>();
        for (String key : keys) {
            List<String> others =
                    byDocument.computeIfAbsent(key.substring(0, key.indexOf('#')), d -> new ArrayList<>());
            others.forEach(other -> grouping.keepApart(other, key));
            others.add(key);
        }
    }

    /** A merge holds two reports together; a split holds every moved one apart from every other. */
    private static void eachPair(List<Decisions.Decision> links, LedgerEntry.Act act, BiConsumer<String, String> out) {
        for (Decisions.Decision d : links) {
            if (d.act() == act) {
                for (JsonNode left : d.body().path("left")) {
                    d.body().path("right").forEach(right -> out.accept(left.asText(), right.asText()));
                }
            }
        }
    }

    /** What a person moved together is one entry, unless a later decision parts it. */
    private static void joinMoved(List<Decisions.Decision> links, Grouping grouping) {
        for (Decisions.Decision d : links) {
            if (d.act() == LedgerEntry.Act.SPLIT) {
                String first = d.body().path("left").path(0).asText();
                d.body().path("left").forEach(other -> grouping.join(first, other.asText()));
            }
        }
    }

    private Set<String> hangingTogether(Collection<String> keys, List<Decisions.Decision> links) {
        Map<String, Set<String>> decided = new HashMap<>();
        for (LedgerEntry.Act act : List.of(LedgerEntry.Act.MERGE, LedgerEntry.Act.SPLIT)) {
            eachPair(links, act, (a, b) -> {
                decided.computeIfAbsent(a, k -> new HashSet<>()).add(b);
                decided.computeIfAbsent(b, k -> new HashSet<>()).add(a);
            });
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
        String base =
                mostFrequent(group.stream().map(r -> Splits.whole(r.localId())).toList());
        String first = group.stream()
                .map(Report::firstEvidence)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Decisions.Decision> reviews = decisions.about(List.copyOf(keys), Reviews.ACTS);
        String name = corrections.title(reviews, Names.of(group));
        return new Entries.Row(keys.first(), base, kind, base, first, name, Reviews.of(reviews));
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
}
