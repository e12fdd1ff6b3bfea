package org.summitry.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Reports grouped by what they tell of, and what a person has to look at.
 *
 * @param groups the keys of the reports of one thing each, in the order of their smallest keys; a report that is like no other stands alone
 * @param doubts between two groups, the surest first: at most one for each two groups
 */
public record Clusters(List<SortedSet<String>> groups, List<Doubt> doubts) {
    private static final Comparator<Edge> SUREST = Comparator.comparingDouble(
                    (Edge e) -> -e.judgement().score())
            .thenComparing(Edge::a)
            .thenComparing(Edge::b);

    /** Copies the lists. */
    public Clusters {
        groups = List.copyOf(groups);
        doubts = List.copyOf(doubts);
    }

    /**
     * Joins along the edges that are SAME, the surest first, and never two groups that hold a vetoed pair. Give whole connected
     * components: the result is then the same whatever else there is, and in whatever order things are given.
     *
     * <p>Edges between reports that are not given are left out. What was SAME but could not be joined is a doubt.
     */
    public static Clusters of(Collection<Report> reports, Collection<Edge> edges) {
        Grouping grouping = new Grouping(reports.stream().map(Report::key).toList());
        List<Edge> sorted = edges.stream()
                .filter(e -> grouping.knows(e.a()) && grouping.knows(e.b()))
                .sorted(SUREST)
                .toList();
        sorted.stream().filter(e -> e.judgement().vetoed()).forEach(e -> grouping.keepApart(e.a(), e.b()));
        sorted.stream().filter(e -> e.judgement().verdict() == Verdict.SAME).forEach(e -> grouping.join(e.a(), e.b()));
        return new Clusters(grouping.groups(), doubts(sorted, grouping));
    }

    private static List<Doubt> doubts(List<Edge> sorted, Grouping grouping) {
        List<Doubt> doubts = new ArrayList<>();
        TreeSet<String> seen = new TreeSet<>();
        for (Edge e : sorted) {
            String a = grouping.leader(e.a());
            String b = grouping.leader(e.b());
            boolean same = e.judgement().verdict() == Verdict.SAME;
            boolean open = e.judgement().verdict() == Verdict.UNSURE && !grouping.apart(a, b);
            String pair = a.compareTo(b) < 0 ? a + '\n' + b : b + '\n' + a;
            if (!a.equals(b) && (same || open) && seen.add(pair)) {
                doubts.add(new Doubt(e.a(), e.b(), e.judgement()));
            }
        }
        return doubts;
    }
}
