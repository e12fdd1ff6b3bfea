package org.summitry.resolution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who meets.
 *
 * @param all every participant
 * @param states the states they come from
 * @param others participants of no known state
 */
record Parties(List<Actor> all, Set<String> states, List<Actor> others) {
    static Parties of(Report report) {
        Actors actors = new Actors(report);
        List<Actor> all = new ArrayList<>();
        List<Actor> others = new ArrayList<>();
        Set<String> states = new TreeSet<>();
        for (JsonNode p : report.body().path("participants")) {
            Actor actor =
                    actors.of(p.path("actor").asText(), p.path("on_behalf_of").asText());
            all.add(actor);
            states.addAll(actor.states());
            if (actor.states().isEmpty()) {
                others.add(actor);
            }
        }
        return new Parties(List.copyOf(all), states, List.copyOf(others));
    }

    /** States, and each of the others for one. */
    int size() {
        return states.size() + others.size();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** How many of these are in the other: states, bodies, persons of no known state. */
    int shared(Parties other) {
        int shared = 0;
        for (String state : states) {
            shared += other.states.contains(state) ? 1 : 0;
        }
        for (Actor x : others) {
            shared += other.all.stream().anyMatch(x::same) ? 1 : 0;
        }
        // A person of no known state here may stand among those of the other's states.
        for (Actor y : other.others) {
            shared += others.stream().noneMatch(y::same) && all.stream().anyMatch(y::same) ? 1 : 0;
        }
        return Math.min(shared, Math.min(size(), other.size()));
    }

    /** Whether somebody who stands for no state is in both. */
    boolean sharesGuest(Parties other) {
        return others.stream().anyMatch(x -> other.others.stream().anyMatch(x::same));
    }

    /** Whether both name persons of one state and none can be the same: presidents there, ministers here. */
    boolean otherPeople(Parties other) {
        List<Actor> mine = persons();
        List<Actor> its = other.persons();
        return !mine.isEmpty()
                && !its.isEmpty()
                && mine.stream().noneMatch(x -> its.stream().anyMatch(x::same));
    }

    private List<Actor> persons() {
        return all.stream().filter(a -> !a.persons().isEmpty()).toList();
    }

    /** For keys and people: in a row. */
    String list() {
        return Actor.list(all);
    }
}
