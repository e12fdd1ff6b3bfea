package org.summitry.finding.names;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.text.Span;

/**
 * Offices told by somebody else's: 'her Norlandic counterpart, X' holds in Norland the office that she holds in her state, 'Venn's
 * foreign minister, X' is that of Venn's state, and 'its spokesman, X' speaks for the state or body that the sentence tells of.
 */
final class RelativeOffices {

    private static final Pattern COUNTERPART = Pattern.compile("\\s+(?:counterpart|colleague|opposite number),?\\s+");
    private static final Pattern OWNER = Pattern.compile("\\s*(?:['’]s?)?\\s+(?:then\\s+)?");

    /** Between somebody's name and that of one who serves under him: the possessive and a title. */
    private static final Pattern SERVANT = Pattern.compile("['’]s?\\s+[\\p{L} -]{4,40},?\\s+");

    /** 'its', with the office and forms of address that follow up to a name. */
    private static final Pattern ITS =
            Pattern.compile("\\b([Ii]ts)\\s[^.;:()]{4,80}(?:\\b(?:Mrs?|Ms|Dr|H\\.E|Hon)\\.\\s*){0,3}$");

    private static final Pattern BRACKETED =
            Pattern.compile("\\s*\\((?:(?:represented|led|headed) by )?(?:its )?[^();]{3,80}");
    /** What may be a title in the plural, before the states it is held in: its words at most three. */
    private static final Pattern PLURAL = Pattern.compile("\\b((?:(?:(?:\\p{L}+ )?\\p{L}+ )?)\\p{L}+)s of (?:the )?$");

    private static final Pattern JOINED = Pattern.compile("\\s*(?:,|,?\\s+and)\\s+(?:the\\s+)?");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][”\"’]?\\s+\\p{Lu}|\\n\\s*\\n");
    private static final int FARTHEST = 110;

    private final String text;
    private final OfficeLexicon offices;
    private final List<Mention> mentions;
    private final Map<String, Person> persons = new HashMap<>();

    /** {@code mentions} are all references of the document in the order of the text. */
    RelativeOffices(String text, OfficeLexicon offices, List<Person> persons, List<Mention> mentions) {
        this.text = text;
        this.offices = offices;
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
                owned(p, i);
                bracketed(p, i);
            }
        }
        return all.stream().map(p -> persons.getOrDefault(p.id(), p)).toList();
    }

    /** The persons, with the offices that rows of states give to rows of names: what refers to them then knows who holds which. */
    List<Person> completeRows(List<Person> all) {
        for (int i = 0; i < mentions.size(); i++) {
            respective(i);
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
            Span words = new Span(
                    people.span().start(),
                    text.substring(0, end).replaceFirst("[,\\s]+$", "").length());
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

    /** 'Norland sent its deputy minister, X', 'Norland stayed away. Its spokesman, X, ...'. */
    private void owned(Person p, int place) {
        int name = mentions.get(place).span().start();
        Person now = persons.getOrDefault(p.id(), p);
        Office o = now.offices().size() == 1 ? now.offices().get(0) : null;
        Matcher its = ITS.matcher(text.substring(Math.max(0, name - FARTHEST), name));
        if (o == null || o.of() != null || o.span() == null || !its.find()) {
            return;
        }
        int at = Math.max(0, name - FARTHEST) + its.start(1);
        String owner = text.startsWith("Its", at) ? openerBefore(at) : nearestBefore(place, at);
        if (owner != null && o.span().start() > at && o.span().start() < name) {
            put(p, List.of(new Office(o.title(), owner, o.from(), o.to(), o.status(), o.span())));
        }
    }

    /** 'Norland (State Secretary X)', 'Velmora (represented by its envoy, X)'. */
    private void bracketed(Person p, int place) {
        Mention owner = mentions.get(place - 1);
        Person now = persons.getOrDefault(p.id(), p);
        String body = body(owner);
        Span here = mentions.get(place).span();
        boolean inBrackets = BRACKETED.matcher(between(owner.span(), here)).matches();
        Office o = now.offices().stream()
                .filter(f -> f.of() == null
                        && f.span() != null
                        && f.span().start() > owner.span().end()
                        && f.span().start() < here.start())
                .findFirst()
                .orElse(null);
        if (o != null && body != null && inBrackets) {
            put(p, List.of(new Office(o.title(), body, o.from(), o.to(), o.status(), o.span())));
        }
    }

    /** 'the presidents of Velmora and Ruvania, X and Y': each holds the office of the state in the same place. */
    private void respective(int first) {
        int states = row(first, this::isState);
        int names = row(first + states, m -> named(m) != null);
        Matcher title = PLURAL.matcher(text.substring(
                Math.max(0, mentions.get(first).span().start() - FARTHEST),
                mentions.get(first).span().start()));
        String office = states > 1 && states == names && title.find() ? held(title.group(1)) : null;
        boolean fits = office != null
                && between(
                                mentions.get(first + states - 1).span(),
                                mentions.get(first + states).span())
                        .matches(",\\s+|\\s*[–—-]\\s*");
        for (int i = 0; fits && office != null && i < names; i++) {
            Person p = named(mentions.get(first + states + i));
            String state = mentions.get(first + i).actors().get(0);
            if (p != null && p.offices().isEmpty()) {
                int end = mentions.get(first).span().start()
                        - title.group().length()
                        + title.group(1).length();
                Span words = new Span(end - office.length(), end);
                put(p, List.of(new Office(office, state, null, null, "current", words)));
            }
        }
    }

    /** The longest title that {@code words} end with, as written, or null. */
    private @Nullable String held(String words) {
        String title = words;
        while (offices.rank(title.toLowerCase(Locale.ROOT)) == null) {
            int space = title.indexOf(' ');
            if (space < 0) {
                return null;
            }
            title = title.substring(space + 1);
        }
        return title;
    }

    /** How many mentions from {@code first} on are of a kind and only joined by commas and 'and'. */
    private int row(int first, Predicate<Mention> kind) {
        int n = 0;
        while (first + n < mentions.size()
                && kind.test(mentions.get(first + n))
                && (n == 0
                        || JOINED.matcher(between(
                                        mentions.get(first + n - 1).span(),
                                        mentions.get(first + n).span()))
                                .matches())) {
            n++;
        }
        return n;
    }

    private boolean isState(Mention m) {
        String body = body(m);
        return body != null && body.startsWith("state:");
    }

    /** The state or body named last before {@code at} in its sentence. */
    private @Nullable String nearestBefore(int place, int at) {
        for (int i = place - 1; i >= 0; i--) {
            Mention m = mentions.get(i);
            String body = body(m);
            if (m.span().end() < at && body != null) {
                return SENTENCE_END.matcher(text.substring(m.span().end(), at)).find() ? null : body;
            }
        }
        return null;
    }

    /** The state or body named first in the sentence that ends before {@code at}. */
    private @Nullable String openerBefore(int at) {
        int end = text.substring(0, at).stripTrailing().length();
        int start = 0;
        Matcher m = SENTENCE_END.matcher(text.substring(0, Math.max(0, end - 1)));
        while (m.find()) {
            start = m.end() - 1;
        }
        for (Mention named : mentions) {
            if (named.span().start() >= start && named.span().end() <= end && body(named) != null) {
                return body(named);
            }
        }
        return null;
    }

    private static @Nullable String body(Mention m) {
        String only = m.kind() == Mention.Kind.NAME && m.actors().size() == 1
                ? m.actors().get(0)
                : "person:";
        return only.startsWith("person:") ? null : only;
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
