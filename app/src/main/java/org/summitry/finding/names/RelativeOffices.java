package org.summitry.finding.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.text.Span;

/**
 * Offices told by somebody else's: 'her Norlandic counterpart, X' holds in Norland the office that she holds in her state, and 'Venn's
 * foreign minister, X' is that of Venn's state.
 */
final class RelativeOffices {

    private static final Pattern COUNTERPART = Pattern.compile("\\s+counterpart,?\\s+");
    private static final Pattern OWNER = Pattern.compile("\\s*(?:['’]s?)?\\s+(?:then\\s+)?");

    /** Between somebody's name and that of one who serves under him: the possessive and a title. */
    private static final Pattern SERVANT = Pattern.compile("['’]s?\\s+[\\p{L} -]{4,40},?\\s+");

    private final String text;
    private final List<Mention> mentions;
    private final Map<String, Person> persons = new HashMap<>();

    /** {@code mentions} are all references of the document in the order of the text. */
    RelativeOffices(String text, List<Person> persons, List<Mention> mentions) {
        this.text = text;
        this.mentions = mentions;
        persons.forEach(p -> this.persons.put(p.id(), p));
    }

    /** The persons, with the offices that follow from others' added or completed. */
    List<Person> complete(List<Person> all) {
        for (int i = 1; i < mentions.size(); i++) {
            Person p = named(mentions.get(i));
            if (p != null) {
                counterpart(p, i);
                servant(p, i);
            }
        }
        return all.stream().map(p -> persons.getOrDefault(p.id(), p)).toList();
    }

    private void counterpart(Person p, int place) {
        Mention people = mentions.get(place - 1);
        boolean called = people.kind() == Mention.Kind.DEMONYM
                && people.actors().size() == 1
                && COUNTERPART
                        .matcher(between(people.span(), mentions.get(place).span()))
                        .matches();
        Person other = called && place > 1 ? one(mentions.get(place - 2)) : null;
        Office theirs = other == null ? null : own(other);
        boolean next = theirs != null
                && OWNER.matcher(between(mentions.get(place - 2).span(), people.span()))
                        .matches();
        if (next && theirs != null && p.offices().isEmpty()) {
            int end = mentions.get(place).span().start();
            Span words = new Span(people.span().start(), text.lastIndexOf("counterpart", end) + "counterpart".length());
            put(p, List.of(new Office(theirs.title(), people.actors().get(0), null, null, "current", words)));
        }
    }

    private void servant(Person p, int place) {
        Mention owner = mentions.get(place - 1);
        Person other = one(owner);
        Office theirs = other == null || other.equals(p) ? null : own(other);
        boolean under = theirs != null
                && SERVANT.matcher(between(owner.span(), mentions.get(place).span()))
                        .matches();
        if (under
                && theirs != null
                && p.offices().size() == 1
                && p.offices().get(0).of() == null) {
            Office o = p.offices().get(0);
            put(p, List.of(new Office(o.title(), theirs.of(), o.from(), o.to(), o.status(), o.span())));
        }
    }

    private void put(Person p, List<Office> offices) {
        persons.put(p.id(), new Person(p.id(), p.name(), p.aliases(), offices, p.evidence(), p.why()));
    }

    /** The office in a state that somebody holds now. */
    private static @Nullable Office own(Person p) {
        return p.offices().stream()
                .filter(o -> o.of() != null
                        && o.of().startsWith("state:")
                        && o.status().equals("current"))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Person named(Mention m) {
        return m.kind() == Mention.Kind.NAME ? one(m) : null;
    }

    private @Nullable Person one(Mention m) {
        return m.actors().size() == 1 ? persons.get(m.actors().get(0)) : null;
    }

    private String between(Span a, Span b) {
        return a.end() <= b.start() ? text.substring(a.end(), b.start()) : "-";
    }
}
