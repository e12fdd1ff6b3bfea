package org.summitry.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Which reports may bear on an entry at some time in the past: rather too many than too few. */
final class Related {
    private final Handle handle;
    private final Reports reports;
    private final Nodes nodes;
    private final Edges edges;
    private final Known matcher;
    private final PastNeighbours neighbours;
    private final Map<String, Set<String>> decided = new HashMap<>();
    private final Set<String> divided = new TreeSet<>();
    private final Set<String> added = new TreeSet<>();
    private final Set<String> pointedAt = new TreeSet<>();
    private final Set<String> named = new TreeSet<>();

    /** By the decisions up to line {@code last}, whether they hold now or not. */
    Related(Handle handle, Known matcher, PastNeighbours neighbours, long last) {
        this.handle = handle;
        this.reports = new Reports(handle);
        this.nodes = new Nodes(handle);
        this.edges = new Edges(handle);
        this.matcher = matcher;
        this.neighbours = neighbours;
        handle.createQuery("select body from decision where act in ('MERGE', 'SPLIT') and seq <= :last")
                .bind("last", last)
                .mapTo(String.class)
                .forEach(body -> pairs(Json.read(body)));
        handle.createQuery("select anchor, act, body from decision where act in ('EDIT', 'ADD') and seq <= :last")
                .bind("last", last)
                .map((rs, ctx) -> List.of(rs.getString(1), rs.getString(2), rs.getString(3)))
                .forEach(d -> said(d.get(0), d.get(1), Json.read(d.get(2))));
        // a later division too: it has cut the report that was whole then
        handle.createQuery("select body from decision where act = 'SPLIT'")
                .mapTo(String.class)
                .forEach(body -> Json.read(body).path("parts").fieldNames().forEachRemaining(divided::add));
    }

    private void pairs(JsonNode body) {
        List<String> keys = new ArrayList<>();
        body.path("left").forEach(k -> keys.add(k.asText()));
        body.path("right").forEach(k -> keys.add(k.asText()));
        keys.forEach(k -> decided.computeIfAbsent(k, x -> new HashSet<>()).addAll(keys));
    }

    private void said(String anchor, String act, JsonNode body) {
        if (act.equals("ADD")) {
            added.add(anchor);
        }
        pointedAt.addAll(body.path("passages").findValuesAsText("doc"));
        body.path("refs").forEach(keys -> keys.forEach(k -> named.add(k.asText())));
    }

    /** Of some keys, those that people added by then, whether they are there now or not. */
    Set<String> added(Collection<String> keys) {
        Set<String> some = new TreeSet<>(keys);
        some.retainAll(added);
        return some;
    }

    /** Documents by whose words people corrected something. */
    Set<String> pointedAt() {
        return pointedAt;
    }

    /** Of some keys, the wholes that people ever divided. */
    Set<String> divided(Collection<String> keys) {
        Set<String> some = new TreeSet<>();
        keys.forEach(k -> some.add(Splits.whole(k)));
        some.retainAll(divided);
        return some;
    }

    /** The keys of reports that documents call so. */
    List<String> called(Collection<String> localIds) {
        List<String> called = new ArrayList<>(added);
        called.removeIf(k -> !localIds.contains(k.substring(k.indexOf('#') + 1)));
        called.addAll(Chunks.of(
                localIds, some -> handle.createQuery("select report_key from report where local_id in (<values>)")
                        .bindList("values", some)
                        .mapTo(String.class)
                        .list()));
        return called;
    }

    /** All that hangs together with these, and with their namesakes, among whom ids are numbered. */
    Set<String> closure(Collection<String> keys) {
        Set<String> all = together(keys);
        Set<String> names = new TreeSet<>();
        all.forEach(k -> names.add(Splits.whole(k.substring(k.indexOf('#') + 1))));
        Set<String> more = new TreeSet<>(called(names));
        more.addAll(all);
        return together(more);
    }

    private Set<String> together(Collection<String> keys) {
        Set<String> all = new TreeSet<>();
        Set<Long> known = new HashSet<>();
        Set<String> frontier = new TreeSet<>(keys);
        while (!frontier.isEmpty()) {
            all.addAll(frontier);
            Set<String> next = new TreeSet<>();
            Set<Long> met = new HashSet<>(nodes.idsByReport(frontier).values());
            met.removeAll(known);
            known.addAll(met);
            Set<Long> same = new HashSet<>(met);
            same.addAll(across(met, Matcher.Verdict.SAME));
            next.addAll(reports.keysOfNodes(same));
            frontier.forEach(k -> {
                next.addAll(decided.getOrDefault(k, Set.of()));
                next.add(Splits.whole(k));
            });
            next.removeAll(all);
            frontier = next;
        }
        return all;
    }

    /** The nodes of pairs at these of which comparisons say so, now or then: who is a neighbour changes with what comes between. */
    private Set<Long> across(Set<Long> ids, Matcher.Verdict verdict) {
        Set<Long> across = new HashSet<>();
        Set<Edges.Pair> compared = new HashSet<>();
        for (Edges.Edge e : edges.at(ids)) {
            compared.add(e.pair());
            if (e.verdict() == verdict) {
                across.addAll(List.of(e.a(), e.b()));
            }
        }
        for (Node n : nodes.withIds(ids)) {
            Set<Long> near = neighbours.ofFullBlocks(n);
            near.removeIf(o -> compared.contains(Edges.Pair.of(n.id(), o)));
            List<Node> others = nodes.withIds(near);
            Map<Long, Matcher.Form> forms = matcher.forms(others, reports);
            Matcher.Form mine = matcher.forms(List.of(n), reports).get(n.id());
            forms.forEach((id, form) -> {
                if (mine != null && matcher.compare(mine, form).verdict() == verdict) {
                    across.add(id);
                }
            });
        }
        return across;
    }

    /** Reports of what these name, and of what they may be the same as. */
    Set<String> referred(Collection<String> keys) {
        Set<String> all = new TreeSet<>();
        for (Report r : reports.withKeys(keys)) {
            Contexts.mapIds(r.body(), id -> {
                all.add(r.document() + '#' + id);
                return id;
            });
        }
        all.addAll(named);
        Set<String> referred = new TreeSet<>(nodes.idsByReport(all).keySet());
        Set<Long> own = Set.copyOf(nodes.idsByReport(keys).values());
        referred.addAll(reports.keysOfNodes(across(own, Matcher.Verdict.UNSURE)));
        return referred;
    }
}
