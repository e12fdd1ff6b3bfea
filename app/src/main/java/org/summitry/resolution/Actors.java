package org.summitry.resolution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The actors a report names by id, made comparable across documents. */
final class Actors {
    private final Map<String, Referred> referred;

    Actors(Report report) {
        this.referred = report.referred();
    }

    /** An actor by id, acting for {@code onBehalfOf} if that is not empty. */
    Actor of(String id, String onBehalfOf) {
        List<String> names = names(id);
        TreeSet<String> states = new TreeSet<>();
        if (id.startsWith("state:")) {
            states.add(key(id));
        } else if (onBehalfOf.startsWith("state:")) {
            states.add(key(onBehalfOf));
        } else if (referred.get(id) != null) {
            referred.get(id).bodies().stream()
                    .filter(b -> b.startsWith("state:"))
                    .map(this::key)
                    .forEach(states::add);
        }
        List<NameWording> persons = id.startsWith("person:") ? NameWording.best(names) : List.of();
        List<Title> bodies = new ArrayList<>();
        if (id.startsWith("person:") && referred.get(id) != null) {
            referred.get(id).bodies().stream()
                    .filter(b -> !b.isEmpty() && !b.startsWith("state:"))
                    .forEach(b -> bodies.add(Title.of(names(b))));
        }
        Title title = id.startsWith("person:") || id.startsWith("state:") ? Title.NONE : Title.of(names);
        Set<String> offices = new TreeSet<>();
        if (referred.get(id) != null) {
            referred.get(id).titles().forEach(t -> offices.addAll(Phrases.of(t)));
        }
        return new Actor(
                key(id), names.isEmpty() ? id : names.get(0), persons, title, states, offices, List.copyOf(bodies));
    }

    /** What the document calls a state, by its {@link #key}; nothing when it does not. */
    List<String> namesOfState(String key) {
        return referred.keySet().stream()
                .filter(id -> id.startsWith("state:") && key(id).equals(key))
                .sorted()
                .flatMap(id -> names(id).stream())
                .toList();
    }

    /** The actors in a field of ids. */
    List<Actor> in(JsonNode ids) {
        List<Actor> actors = new ArrayList<>();
        ids.forEach(i -> actors.add(of(i.asText(), "")));
        return actors;
    }

    /** What the document calls it; the words of the id when it says nothing. */
    List<String> names(String id) {
        Referred known = referred.get(id);
        List<String> names = known == null ? List.of() : known.names();
        int colon = id.indexOf(':');
        return !names.isEmpty() || colon < 0
                ? names
                : List.of(id.substring(colon + 1).replaceAll("-\\d+$", "").replace('-', ' '));
    }

    /** An id that means the same in other documents: a state's as it is, a body's by its name; empty for an empty one. */
    String key(String id) {
        if (id.startsWith("state:")) {
            return id.startsWith("state:x-") ? "state:" + stateName(id) : id;
        }
        return id.isEmpty()
                ? ""
                : String.join(" ", Folding.words(Folding.fold(names(id).get(0))));
    }

    private String stateName(String id) {
        return String.join("-", Folding.words(Folding.fold(names(id).get(0))))
                .replaceAll(
                        "^(the-)?((islamic|federal|democratic|peoples)-)*(republic|kingdom|state|commonwealth)-of-(the-)?",
                        "")
                .replaceAll("^the-", "");
    }
}
