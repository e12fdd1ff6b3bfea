package org.summitry.resolution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a document calls something that a record refers to by id.
 *
 * @param kind as in the exchange format: person, organization, state, format, meeting, instrument, project
 * @param name its name
 * @param aliases every other wording
 * @param offices of persons: the title, then, if known, {@code " @ "} and the id of the actor it is an office of
 */
public record Referred(String kind, String name, List<String> aliases, List<String> offices) {
    private static final String OF = " @ ";

    /** Copies the lists. */
    public Referred {
        aliases = List.copyOf(aliases);
        offices = List.copyOf(offices);
    }

    /** What a record of the exchange format says of itself. */
    public static Referred of(JsonNode node) {
        List<String> aliases = new ArrayList<>();
        node.path("aliases").forEach(a -> aliases.add(a.asText()));
        List<String> offices = new ArrayList<>();
        for (JsonNode o : node.path("offices")) {
            offices.add(office(o.path("title").asText(), o.path("of").asText()));
        }
        return new Referred(node.path("kind").asText(), node.path("name").asText(), aliases, offices);
    }

    /** The form an office takes here; {@code of} may be empty. */
    public static String office(String title, String of) {
        return of.isEmpty() ? title : title + OF + of;
    }

    /** Name and aliases. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        if (!name.isEmpty()) {
            names.add(name);
        }
        aliases.stream().filter(a -> !names.contains(a) && !a.isEmpty()).forEach(names::add);
        return names;
    }

    /** The titles of the offices it holds. */
    List<String> titles() {
        return offices.stream()
                .map(o -> o.contains(OF) ? o.substring(0, o.indexOf(OF)) : o)
                .toList();
    }

    /** The ids of the actors whose offices it holds. */
    List<String> bodies() {
        return offices.stream()
                .filter(o -> o.contains(OF))
                .map(o -> o.substring(o.indexOf(OF) + OF.length()))
                .toList();
    }
}
