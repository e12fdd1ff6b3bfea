package org.summitry.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whether the actors of an export are those of the gold: by id, or by their names. */
final class Actors {
    private final Gold gold;
    private final Exported export;

    Actors(Gold gold, Exported export) {
        this.gold = gold;
        this.export = export;
    }

    /** A record whose names are mostly other actors' is nobody. */
    boolean same(String goldId, String foundId) {
        if (goldId.equals(foundId)) {
            return true;
        }
        return speaksFor(gold.namesOf(goldId), export.namesOf(foundId));
    }

    boolean speaksFor(Set<String> mine, Set<String> have) {
        Set<String> right = intersection(have, mine);
        return !right.isEmpty()
                && 2 * right.size() >= intersection(have, gold.allNames()).size();
    }

    static Set<String> intersection(Set<String> a, Set<String> b) {
        Set<String> shared = new HashSet<>(a);
        shared.retainAll(b);
        return shared;
    }

    /** Actor ids in a list of ids or of {"actor": id}, once each. */
    static List<String> ids(JsonNode list) {
        Set<String> ids = new LinkedHashSet<>();
        for (JsonNode x : list.isArray() ? list : List.of(list)) {
            JsonNode id = x.isObject() ? x.path("actor") : x;
            if (id.isTextual()) {
                ids.add(id.asText());
            }
        }
        return List.copyOf(ids);
    }

    /** One of them named and more right than wrong; a state beside its own speaker is no mistake; the unnamed may be left out. */
    boolean right(List<String> golds, List<String> found) {
        if (golds.isEmpty()) {
            return found.isEmpty();
        }
        List<String> good = found.stream()
                .filter(f -> golds.stream().anyMatch(g -> same(g, f)))
                .toList();
        List<String> wrong = new ArrayList<>(found);
        wrong.removeAll(good);
        long excused = Math.min(
                wrong.stream().filter(w -> w.startsWith("state:")).count(),
                good.stream().filter(g -> g.startsWith("person:")).count());
        if (!good.isEmpty()) {
            return good.size() > wrong.size() - excused;
        }
        return found.isEmpty() && golds.stream().allMatch(g -> g.contains(":unnamed-"));
    }

    /**
     * How a meeting's participants cover those of the gold.
     *
     * @param covered how many of the gold's are among them, one to one
     * @param all how many there are
     * @param rest ids of those that match none
     */
    record Coverage(int covered, int all, List<List<String>> rest) {}

    Coverage coverage(List<String> golds, JsonNode meeting) {
        List<List<String>> actors = new ArrayList<>();
        List<List<String>> behalf = new ArrayList<>();
        for (JsonNode p : meeting.path("participants")) {
            List<String> actor = Exported.strings(p.isObject() ? p.path("actor") : p);
            List<String> on = p.isObject() ? Exported.strings(p.path("on_behalf_of")) : List.of();
            if (!actor.isEmpty() || !on.isEmpty()) {
                actors.add(actor);
                behalf.add(on);
            }
        }
        List<Matching.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < golds.size(); i++) {
            String g = golds.get(i);
            boolean party = g.startsWith("state:") || g.startsWith("org:");
            for (int j = 0; j < actors.size(); j++) {
                addPairs(pairs, g, actors.get(j), 2, i, j);
                if (actors.get(j).isEmpty() || party) {
                    addPairs(pairs, g, behalf.get(j), 1, i, j);
                }
            }
        }
        List<Matching.Pair> matched = Matching.greedy(pairs);
        Set<Integer> used = new HashSet<>();
        matched.forEach(p -> used.add(p.found()));
        List<List<String>> rest = new ArrayList<>();
        for (int j = 0; j < actors.size(); j++) {
            if (!used.contains(j)) {
                rest.add(actors.get(j));
            }
        }
        return new Coverage(matched.size(), actors.size(), rest);
    }

    private void addPairs(List<Matching.Pair> pairs, String g, List<String> ids, int score, int i, int j) {
        for (String id : ids) {
            if (same(g, id)) {
                pairs.add(new Matching.Pair(score, i, j));
            }
        }
    }
}
