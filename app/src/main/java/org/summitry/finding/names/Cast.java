package org.summitry.finding.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.text.Span;

/**
 * Everybody in one document and every passage that refers to them.
 *
 * @param persons those named
 * @param states those named or meant
 * @param organizations those named
 * @param formats standing formats named
 * @param places those named
 * @param mentions all references, by place in the text
 */
public record Cast(
        List<Person> persons,
        List<State> states,
        List<Organization> organizations,
        List<Format> formats,
        List<Place> places,
        List<Mention> mentions) {

    /** Copies the lists and puts the mentions in the order of the text. */
    public Cast {
        persons = List.copyOf(persons);
        states = List.copyOf(states);
        organizations = List.copyOf(organizations);
        formats = List.copyOf(formats);
        places = List.copyOf(places);
        mentions =
                mentions.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
    }

    /** A cast of nobody. */
    public static Cast empty() {
        return new Cast(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** All actors by id. */
    public Map<String, Actor> actors() {
        Map<String, Actor> all = new LinkedHashMap<>();
        Stream.of(persons, states, organizations, formats).flatMap(List::stream).forEach(a -> all.put(a.id(), a));
        return all;
    }

    /** The actor with {@code id}, or null. */
    public @Nullable Actor actor(String id) {
        return actors().get(id);
    }

    /** The mentions that lie wholly inside {@code span}, in order. */
    public List<Mention> mentionsIn(Span span) {
        return mentions.stream().filter(m -> span.contains(m.span())).toList();
    }

    /** The places named inside {@code span}, in order. */
    public List<Place> placesIn(Span span) {
        return places.stream().filter(p -> span.contains(p.span())).toList();
    }

    /**
     * Whom a noun phrase as a whole refers to, as the source of a statement or the doer of something: the actors of its
     * outermost mentions; where persons are among them, only the persons ('Kazakh Foreign Minister Murat Nurtleu' is he, not
     * Kazakhstan).
     */
    public List<String> actorsOf(Span phrase) {
        Set<String> found = new LinkedHashSet<>();
        int covered = -1;
        for (Mention m : mentionsIn(phrase)) {
            if (m.span().start() >= covered) {
                found.addAll(m.actors());
                covered = m.span().end();
            }
        }
        List<String> all = new ArrayList<>(found);
        List<String> people =
                all.stream().filter(id -> id.startsWith("person:")).toList();
        return people.isEmpty() ? all : people;
    }
}
