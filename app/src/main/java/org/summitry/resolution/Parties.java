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
 * @param ranks the level of those whose offices are known, if it is one
 */
record Parties(List<Actor> all, Set<String> states, List<Actor> others, Set<String> ranks) {
    static Parties of(Report report) {
        Actors actors = new Actors(report);
        List<Actor> all = new ArrayList<>();
        List<Actor> others = new ArrayList<>();
        Set<String> states = new TreeSet<>();
        Set<String> ranks = new TreeSet<>();
        for (JsonNode p : report.body().path("participants")) {
            Referred known = report.referred().get(p.path("actor").asText());
            if (known != null) {
                known.titles().forEach(t -> ranks.add(Levels.ofOffice(t)));
            }
            Actor actor =
                    actors.of(p.path("actor").asText(), p.path("on_behalf_of").asText());
            all.add(actor);
            states.addAll(actor.states());
            if (actor.states().isEmpty()) {
                others.add(actor);
            }
        }
        ranks.remove("");
        return new Parties(
                List.copyOf(all), states, List.copyOf(others), ranks.size() == 1 ? Set.copyOf(ranks) : Set.of());
    }

    /** What those are responsible for whose offices tell it, if it is one thing for all: two foreign ministers. */
    Set<String> portfolios(Set<String> known) {
        Set<String> portfolios = new TreeSet<>();
        for (Actor actor : all) {
            actor.offices().stream().filter(known::contains).forEach(portfolios::add);
        }
        return portfolios.size() == 1 ? Set.copyOf(portfolios) : Set.of();
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
            shared += other.all.stream().anyMatch(y -> x.same(y) || x.stands(y)) ? 1 : 0;
        }
        // A person of no known state here may stand among those of the other's states.
        for (Actor y : other.others) {
            shared += others.stream().noneMatch(y::same) && all.stream().anyMatch(y::same) ? 1 : 0;
        }
        return Math.min(shared, Math.min(size(), other.size()));
    }

    /** Whether somebody is named of whom it is not said for whom he is there. */
    boolean someUnknown() {
        return others.stream()
                .anyMatch(a -> !a.persons().isEmpty() && a.bodies().isEmpty());
    }

    /** Whether somebody who stands for no state is in both. */
    boolean sharesGuest(Parties other) {
        return others.stream().anyMatch(x -> other.others.stream().anyMatch(x::same));
    }

    /** Whether all that only one of two has is the host, by the place, or bodies and people of no state, who mediate. */
    static boolean onlyBeside(Parties a, Parties b, Place here, Place there) {
        if (a.size() == b.size()) {
            return false;
        }
        Parties more = a.size() > b.size() ? a : b;
        Parties fewer = more == a ? b : a;
        return fewer.shared(more) == fewer.size()
                && more.all.stream()
                        .filter(x -> fewer.all.stream().noneMatch(y -> x.same(y) || x.stands(y) || sharesState(x, y)))
                        .allMatch(x -> x.states().isEmpty() || here.names(x) || there.names(x));
    }

    /** Whether each has persons, known by name, that the other has not, and nobody else besides: then nobody is left unknown. */
    boolean eachNamesAnother(Parties other) {
        List<Actor> mine = without(other);
        List<Actor> its = other.without(this);
        return !mine.isEmpty() && !its.isEmpty() && Actor.named(mine, its);
    }

    private List<Actor> without(Parties other) {
        return all.stream()
                .filter(x -> other.all.stream().noneMatch(y -> x.same(y) || x.stands(y) || y.stands(x)))
                .toList();
    }

    private static boolean sharesState(Actor x, Actor y) {
        return x.states().stream().anyMatch(y.states()::contains);
    }

    /** The share of the states for which both name persons and none can be the same: a president there, a minister here. */
    double otherPeople(Parties other) {
        int both = 0;
        int differ = 0;
        for (String state : states) {
            List<Actor> mine = persons(state);
            List<Actor> its = other.persons(state);
            if (!mine.isEmpty() && !its.isEmpty()) {
                both++;
                differ += mine.stream().noneMatch(x -> its.stream().anyMatch(x::same)) ? 1 : 0;
            }
        }
        return both == 0 ? 0 : (double) differ / both;
    }

    /** How many states send one and the same person to both. */
    int samePeople(Parties other) {
        return (int) states.stream()
                .filter(s -> persons(s).stream()
                        .anyMatch(x -> other.persons(s).stream().anyMatch(x::same)))
                .count();
    }

    private List<Actor> persons(String state) {
        return all.stream()
                .filter(a -> !a.persons().isEmpty() && a.states().contains(state))
                .toList();
    }

    /** For keys and people: in a row. */
    String list() {
        return Actor.list(all);
    }
}
