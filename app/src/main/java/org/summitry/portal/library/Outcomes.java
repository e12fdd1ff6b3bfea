package org.summitry.portal.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.summitry.analysis.followup.Followed;
import org.summitry.search.Query;

/**
 * The states of undertakings of which later reports are known. No index holds them, since a report that comes later changes them: a query
 * for a state is put in terms of the entries that are in it, and the records of those found are completed.
 *
 * @param matters what it was made of
 * @param states the states by the ids of undertakings; those without a report that counts have none
 */
record Outcomes(List<Followed> matters, Map<String, String> states) {
    private static final String KIND = "undertaking";
    private static final String STATUS = "status=";
    private static final String OPEN = STATUS + "open";
    private static final List<String> MOVED = List.of("in-progress", "done", "dropped", "superseded");

    /** Of these matters. */
    static Outcomes of(List<Followed> matters) {
        Map<String, String> states = new TreeMap<>();
        for (Followed f : matters) {
            if (f.matter().kind().equals(KIND) && !f.counting().isEmpty()) {
                states.put(f.matter().id(), f.state());
            }
        }
        return new Outcomes(matters, Map.copyOf(states));
    }

    /** The query with states as the index can answer it. */
    Query asked(Query query) {
        if (query.links().stream().flatMap(Set::stream).noneMatch(l -> l.startsWith(STATUS))) {
            return query;
        }
        Query asked = query.withLinks(List.of());
        for (Set<String> anyOf : query.links()) {
            if (anyOf.contains(OPEN) && anyOf.stream().allMatch(l -> l.startsWith(STATUS))) {
                List<String> others =
                        MOVED.stream().filter(s -> !anyOf.contains(STATUS + s)).toList();
                asked = asked.kinds(KIND)
                        .unlinked(links(others)); // what is open has no report that an index could hold
            } else {
                asked = asked.linked(links(anyOf));
            }
        }
        return asked;
    }

    /** The links with the entries that are in the states among them. */
    private String[] links(Set<String> anyOf) {
        List<String> wanted = anyOf.stream()
                .filter(l -> l.startsWith(STATUS))
                .map(l -> l.substring(STATUS.length()))
                .toList();
        Set<String> all = new TreeSet<>(anyOf);
        all.addAll(List.of(links(wanted)));
        return all.toArray(String[]::new);
    }

    private String[] links(List<String> wanted) {
        List<String> all = new ArrayList<>(wanted.stream().map(STATUS::concat).toList());
        states.forEach((id, state) -> {
            if (wanted.contains(state)) {
                all.add("id=" + id);
            }
        });
        return all.toArray(String[]::new);
    }

    /** Puts the state into the record of an undertaking; what a person wrote there stays. */
    Item completed(Item item) {
        String state = states.get(item.id());
        if (state != null && !item.has("status")) {
            item.record().put("status", state);
        }
        return item;
    }
}
