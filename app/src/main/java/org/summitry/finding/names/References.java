package org.summitry.finding.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Why;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/**
 * Resolves what refers without naming: pronouns here, groups ('the sides') and offices ('the Kazakh leader') by their own readers.
 * Goes through the text once, from the start, keeping whom it spoke of last and who was the subject.
 */
final class References {
    private final Parse parse;
    private final ReferenceWords words;
    private final Discourse discourse;
    private final GroupReferences groups;
    private final OfficeReferences offices;
    private final List<Mention> found = new ArrayList<>();

    /** Who signs a text in the first person: 'I' and 'we' outside quotations. */
    private final @Nullable String author;

    References(
            Parse parse,
            OfficeLexicon offices,
            StateNames states,
            ReferenceWords words,
            List<Person> people,
            KnownPersons known,
            Map<String, String> genders,
            @Nullable String author,
            List<Mention> names) {
        this.parse = parse;
        this.words = words;
        this.author = author;
        this.discourse = new Discourse(names, genders);
        Map<String, List<Office>> held = held(parse, people, known);
        this.groups = new GroupReferences(words, discourse, held);
        this.offices = new OfficeReferences(parse, offices, states, words, discourse, held);
    }

    /** Offices each person holds by the text and by a pack: 'the Kazakh leader' need not be called so beside his name. */
    private static Map<String, List<Office>> held(Parse parse, List<Person> people, KnownPersons known) {
        Map<String, List<Office>> held = new HashMap<>();
        for (Person p : people) {
            List<Office> all = new ArrayList<>(p.offices());
            all.addAll(known.officesOf(p.id(), parse.document().published()));
            held.put(p.id(), all);
        }
        return held;
    }

    /** All references without a name, in order. */
    List<Mention> resolve() {
        parse.sentences().forEach(this::read);
        return found;
    }

    private void read(Sentence s) {
        Set<String> group = new LinkedHashSet<>();
        String subject = null;
        String body = null;
        int i = 0;
        while (i < s.tokens().size()) {
            Token t = s.tokens().get(i);
            Mention name = discourse.namedAt(t.span().start());
            Mention m = name != null ? name : reference(s, t);
            if (m == null) {
                i++;
                continue;
            }
            if (name == null) {
                found.add(m);
            }
            discourse.note(s, m);
            m.actors().stream().filter(a -> a.startsWith("person:")).forEach(group::add);
            subject = subject == null && isSubject(s, m) ? Discourse.onePerson(m) : subject;
            body = body == null && isSubject(s, m) ? oneBody(m) : body;
            i = Math.max(i + 1, after(s, m.span()));
        }
        discourse.endOf(s, subject, body, group);
    }

    private static int after(Sentence s, Span span) {
        int i = 0;
        while (i < s.tokens().size() && s.tokens().get(i).span().start() < span.end()) {
            i++;
        }
        return i;
    }

    private boolean isSubject(Sentence s, Mention m) {
        boolean apposed = s.tokensIn(m.span()).stream()
                .anyMatch(t -> t.relation().equals("appos")
                        && s.is(t.head(), h -> h.relation().startsWith("nsubj")));
        return apposed
                || s.tokensIn(m.span()).stream()
                        .anyMatch(t ->
                                t.relation().startsWith("nsubj") || t.relation().equals("agent"))
                || s.tokensIn(m.span()).stream()
                        .anyMatch(t -> t.relation().equals("compound")
                                && s.is(t.head(), h -> h.relation().startsWith("nsubj")));
    }

    private static @Nullable String oneBody(Mention m) {
        String first = m.actors().size() == 1 ? m.actors().get(0) : "";
        return first.startsWith("org:") || first.startsWith("state:") || first.startsWith("format:") ? first : null;
    }

    private @Nullable Mention reference(Sentence s, Token t) {
        String form = t.form().toLowerCase(Locale.ROOT);
        if (words.he().contains(form) || words.she().contains(form)) {
            return pronoun(s, t, words.he().contains(form) ? "m" : "f");
        }
        boolean first = form.equals("we") || form.equals("i");
        if (first && author != null && !Author.isQuoted(parse, s, t)) {
            return new Mention(t.span(), Mention.Kind.PRONOUN, List.of(author), new Why("names", "author", 0.8));
        }
        if (form.equals("we")) {
            return groups.we(s, t);
        }
        if (form.equals("it") && t.index() == 0 && t.relation().equals("nsubj") && discourse.lastActingBody() != null) {
            return new Mention(
                    t.span(), Mention.Kind.PRONOUN, List.of(discourse.lastActingBody()), new Why("names", "it", 0.6));
        }
        if (words.they().contains(form)) {
            List<String> who = discourse.lastGroup();
            return new Mention(t.span(), Mention.Kind.PRONOUN, who, new Why("names", "they", 0.6));
        }
        Mention group = groups.group(s, t);
        return group != null ? group : offices.office(s, t);
    }

    /** The subject last spoken of, unless gender speaks against it; in its own clause never the subject itself. */
    private Mention pronoun(Sentence s, Token t, String gender) {
        String who = subjectBefore(s, t, gender);
        String rule = "pronoun-same-sentence";
        String subject = discourse.lastSubject();
        if (who == null && subject != null && discourse.agrees(subject, gender)) {
            who = subject;
            rule = "pronoun-last-subject";
        }
        List<String> recent = discourse.recent();
        for (int i = recent.size() - 1; who == null && i >= 0; i--) {
            if (discourse.agrees(recent.get(i), gender)) {
                who = recent.get(i);
                rule = "pronoun-recent";
            }
        }
        if (who != null) {
            discourse.learnGender(who, gender);
        }
        return new Mention(
                t.span(), Mention.Kind.PRONOUN, who == null ? List.of() : List.of(who), new Why("names", rule, 0.8));
    }

    private @Nullable String subjectBefore(Sentence s, Token t, String gender) {
        String found = null;
        for (Token o : s.tokens()) {
            if (o.index() >= t.index()) {
                break;
            }
            Mention m = discourse.naming(o);
            String who = m == null ? null : Discourse.onePerson(m);
            boolean subject = o.relation().startsWith("nsubj") || o.relation().equals("agent");
            if (who != null && subject && discourse.agrees(who, gender)) {
                found = who;
            }
        }
        return found;
    }
}
