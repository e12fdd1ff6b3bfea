package org.summitry.resolution;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who acts in a report.
 *
 * @param key a state's id, or the folded name
 * @param name for a person to read
 * @param persons the names, of a person
 * @param title the names, of a body
 * @param states the state it is or acts for
 * @param offices the words of the offices of a person, as stems
 * @param bodies the bodies, other than states, whose offices a person holds
 */
record Actor(
        String key,
        String name,
        List<NameWording> persons,
        Title title,
        Set<String> states,
        Set<String> offices,
        List<Title> bodies) {
    private static final double ONE_BODY = 0.75;

    /** Whether the two can be one actor: names agree, as far as given. */
    boolean same(Actor other) {
        if (key.equals(other.key)) {
            return true;
        }
        if (!persons.isEmpty() && !other.persons.isEmpty()) {
            // Of two states a full name can still be one person's, a surname cannot.
            boolean states = this.states.isEmpty() || other.states.isEmpty() || sharesState(other);
            return (states || isFull() && other.isFull()) && NameMatch.fits(persons, other.persons);
        }
        return !title.isEmpty()
                && !other.title.isEmpty()
                && TitleMatch.of(title, other.title).likeness() >= ONE_BODY;
    }

    /** Whether it is a body of a state, by its name, and the other is the state or acts for it: 'Foreign Ministry of Norland'; or a person's office is in it. */
    private boolean speaksFor(Actor other) {
        if (!title.isEmpty()
                && other.bodies.stream().anyMatch(b -> TitleMatch.of(title, b).likeness() >= ONE_BODY)) {
            return true;
        }
        Set<String> mine = title.rare();
        if (!mine.isEmpty() && other.offices.containsAll(mine)) {
            return true;
        }
        return !title.isEmpty()
                && other.states.stream()
                        .map(s -> s.substring(s.indexOf(':') + 1))
                        .anyMatch(s -> mine.stream().anyMatch(w -> Overlap.similar(w, s) || w.equals(s)));
    }

    /** Which side it is on, where a state is not known: the body it is or whose office it holds, in short, else its name. */
    String side() {
        Title body = !title.isEmpty() ? title : bodies.isEmpty() ? Title.NONE : bodies.get(0);
        return body.isEmpty() ? key : body.shortest();
    }

    /** The longest word that tells which body it is, or whose office it holds. */
    Optional<String> telling() {
        Title body = !title.isEmpty() ? title : bodies.isEmpty() ? Title.NONE : bodies.get(0);
        return body.rare().stream()
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }

    private boolean isFull() {
        return persons.get(0).whole() > 1;
    }

    /** Whether one is the state that the other acts for, or a body of it. */
    boolean stands(Actor other) {
        boolean state = key.startsWith("state:") || other.key.startsWith("state:");
        boolean body = !title.isEmpty() || !other.title.isEmpty();
        return state && sharesState(other) || body && (speaksFor(other) || other.speaksFor(this));
    }

    /** Whether none of {@code a} can be or stand for one of {@code b}: all are states or act for states, and none is shared. */
    static boolean apart(Collection<Actor> a, Collection<Actor> b) {
        return shared(a, b) == 0
                && a.stream().noneMatch(x -> x.states.isEmpty())
                && b.stream().noneMatch(y -> y.states.isEmpty())
                && a.stream().noneMatch(x -> b.stream().anyMatch(x::sharesState));
    }

    private boolean sharesState(Actor other) {
        return states.stream().anyMatch(other.states::contains);
    }

    /** Whether all of both are persons known by name. */
    static boolean named(Collection<Actor> a, Collection<Actor> b) {
        return a.stream().noneMatch(x -> x.persons.isEmpty()) && b.stream().noneMatch(y -> y.persons.isEmpty());
    }

    /** How many of {@code a} are in {@code b}, or stand for one that is. */
    static int shared(Collection<Actor> a, Collection<Actor> b) {
        int shared = 0;
        for (Actor x : a) {
            for (Actor y : b) {
                if (x.same(y) || x.stands(y)) {
                    shared++;
                    break;
                }
            }
        }
        return shared;
    }

    /** Names in a row. */
    static String list(Collection<Actor> actors) {
        return String.join(", ", actors.stream().map(Actor::name).toList());
    }
}
