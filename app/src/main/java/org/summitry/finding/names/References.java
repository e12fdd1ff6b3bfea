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
 * Resolves what refers without naming: 'they' and 'it' here, persons, groups ('the sides') and offices ('the Kazakh leader') by their own readers.
 * Goes through the text once, from the start, keeping whom it spoke of last and who was the subject.
 */
final class References {
    /** How often a text says 'we' that several sign. */
    private static final int LEAST_WE = 3;

    private final Parse parse;
    private final ReferenceWords words;
    private final Discourse discourse;
    private final GroupReferences groups;
    private final OfficeReferences offices;
    private final SessionReferences sessions;
    private final Plurals plurals;
    private final Guests guests;
    private final PersonPronouns pronouns;
    private final List<Mention> found = new ArrayList<>();

    /** What the sentence that is being read has referred to so far. */
    private final List<Mention> inSentence = new ArrayList<>();

    /** Of whom the sentence before spoke in the plural. */
    private List<Plurals.Plural> before = List.of();

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
        this.discourse = new Discourse(names, genders, words);
        this.plurals = new Plurals(words);
        this.guests = new Guests(words);
        this.sessions = new SessionReferences(words, discourse);
        this.pronouns = new PersonPronouns(parse, words, discourse, author, inSentence);
        Map<String, List<Office>> held = held(parse, people, known);
        this.groups = new GroupReferences(words, discourse, held, isJoint(parse));
        this.offices = new OfficeReferences(
                parse,
                offices,
                states,
                words,
                discourse,
                held,
                StatesBeside.of(parse.document().text(), names));
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

    /** A text in which several say 'we', often enough, outside quotation marks, and nobody says 'I'. */
    private static boolean isJoint(Parse parse) {
        int we = 0;
        for (Sentence s : parse.sentences()) {
            for (Token t : s.tokens()) {
                boolean person = t.form().equals("I") || t.form().equalsIgnoreCase("we");
                if (person && !Author.isQuoted(parse, s, t)) {
                    if (t.form().equals("I") && t.tag().equals("PRP")) {
                        return false;
                    }
                    we++;
                }
            }
        }
        return we >= LEAST_WE;
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
        List<String> plural = List.of();
        int i = 0;
        inSentence.clear();
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
            inSentence.add(m);
            discourse.note(s, m);
            m.actors().stream().filter(a -> a.startsWith("person:")).forEach(group::add);
            subject = subject == null && isSubject(s, m) ? Discourse.onePerson(m) : subject;
            body = body == null && isSubject(s, m) ? oneBody(m) : body;
            plural = plural.isEmpty() && m.kind() == Mention.Kind.GROUP && isSubject(s, m) ? m.actors() : plural;
            i = Math.max(i + 1, after(s, m.span()));
        }
        List<Plurals.Plural> all = plurals.in(s, s.tokens().size(), inSentence);
        discourse.notePlurals(all);
        before = all.stream()
                .filter(p ->
                        p.leading() || !p.actors().isEmpty()) // who is unknown and told of in passing is not 'they'
                .toList();
        group.removeAll(guests.in(s, inSentence));
        discourse.endOf(s, subject, body, plural, withChair(s, group));
    }

    /** 'was held under the chairmanship of X. Y and Z took part': together with X, who is named apart. */
    private Set<String> withChair(Sentence s, Set<String> group) {
        String chair = discourse.lastChair();
        boolean there = s.tokens().stream()
                .anyMatch(t -> t.isVerb() && words.takingPart().contains(t.lemma()));
        if (there && chair != null && group.size() > 1 && !group.contains(chair)) {
            Set<String> all = new LinkedHashSet<>(List.of(chair));
            all.addAll(group);
            return all;
        }
        return group;
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
                || s.tokensIn(m.span()).stream().anyMatch(t -> isPredicate(s, t))
                || s.tokensIn(m.span()).stream()
                        .anyMatch(t -> t.relation().equals("compound")
                                && s.is(t.head(), h -> h.relation().startsWith("nsubj")));
    }

    /** 'The guest speaker is the envoy, X': who the subject is. */
    private static boolean isPredicate(Sentence s, Token t) {
        Token attribute = t.relation().equals("appos") ? s.head(t) : t;
        return attribute != null
                && attribute.relation().equals("attr")
                && s.is(
                        attribute.head(),
                        be -> be.lemma().equals("be") && be.relation().equals("root"));
    }

    private static @Nullable String oneBody(Mention m) {
        String first = m.actors().size() == 1 ? m.actors().get(0) : "";
        return first.startsWith("org:") || first.startsWith("state:") || first.startsWith("format:") ? first : null;
    }

    private @Nullable Mention reference(Sentence s, Token t) {
        String form = t.form().toLowerCase(Locale.ROOT);
        boolean address = s.is(t.index() + 1, next -> words.addresses().contains(next.form())); // 'His Excellency'
        if (!address && (words.he().contains(form) || words.she().contains(form))) {
            String gender = words.he().contains(form) ? "m" : "f";
            return pronouns.resolve(s, t, gender);
        }
        if (form.matches("who|whose")) {
            return relative(s, t);
        }
        boolean first = form.equals("we") || form.equals("i");
        if (first && author != null && !Author.isQuoted(parse, s, t)) {
            return new Mention(t.span(), Mention.Kind.PRONOUN, List.of(author), new Why("names", "author", 0.8));
        }
        if (form.equals("we")) {
            return groups.we(s, t);
        }
        String it = form.equals("it") && t.relation().equals("nsubj") ? it(s, t) : null;
        if (it != null) {
            return new Mention(t.span(), Mention.Kind.PRONOUN, List.of(it), new Why("names", "it", 0.6));
        }
        if (words.they().contains(form)) {
            return new Mention(t.span(), Mention.Kind.PRONOUN, they(s, t), new Why("names", "they", 0.6));
        }
        Mention told = ofTwo(s, t);
        Mention paper = told != null ? told : jointPaper(s, t);
        if (paper != null) {
            return paper;
        }
        Mention group = groups.group(s, t);
        Mention office = group != null ? group : offices.office(s, t);
        return office != null ? office : sessions.session(s, t);
    }

    /** 'Dr Orla Venn, who said', 'Norland, whose government promised': who is named right before. */
    private @Nullable Mention relative(Sentence s, Token t) {
        Token before = s.is(t.index() - 1, c -> c.form().equals(",")) ? s.at(t.index() - 2) : s.at(t.index() - 1);
        Mention name = before == null ? null : discourse.naming(before);
        boolean owns = t.form().equalsIgnoreCase("whose");
        boolean may = name != null
                && (Discourse.onePerson(name) != null
                        || owns && name.actors().get(0).startsWith("state:"));
        return name == null || !may
                ? null
                : new Mention(t.span(), Mention.Kind.PRONOUN, name.actors(), new Why("names", "relative", 0.8));
    }

    private List<String> they(Sentence s, Token t) {
        List<String> here = subjectsAbove(s, t);
        if (here.size() < 2) {
            Plurals.Plural several = several(s, t);
            if (several != null) {
                return several.actors();
            }
        }
        List<String> group = discourse.lastGroup().isEmpty() ? discourse.lastStates() : discourse.lastGroup();
        return here.size() > 1 ? here : discourse.lastPlural().isEmpty() ? group : discourse.lastPlural();
    }

    /** Those who acted before in the sentence, or else in the sentence before; null where nobody was spoken of in the plural. */
    private Plurals.@Nullable Plural several(Sentence s, Token t) {
        Plurals.Plural here = lastSubject(plurals.in(s, t.index(), inSentence));
        return here != null ? here : lastSubject(before);
    }

    /** Of persons and then their states, as many, the persons: 'When X and Y met, it was the first time that the ministers of A and B had'. */
    private static Plurals.@Nullable Plural lastSubject(List<Plurals.Plural> all) {
        return all.stream()
                .filter(Plurals.Plural::subject)
                .reduce((a, b) -> a.actors().size() == b.actors().size() && a.isOfPersons() && !b.isOfPersons() ? a : b)
                .orElse(null);
    }

    /** 'Norland and Sudmark confirmed that they would': those who act in the clause above. */
    private List<String> subjectsAbove(Sentence s, Token t) {
        Token verb = t.relation().startsWith("nsubj") ? s.head(t) : null;
        Token above = verb != null && verb.relation().matches("ccomp|advcl") ? s.head(verb) : null;
        Token subject = above == null ? null : s.child(above, "nsubj");
        if (subject == null || subject.index() > t.index()) {
            return List.of();
        }
        return inSentence.stream()
                .filter(m -> s.tokensIn(m.span()).stream().anyMatch(n -> isOf(s, n, subject)))
                .flatMap(m -> m.actors().stream())
                .distinct()
                .toList();
    }

    /** Whether a word is the subject or joined to it. */
    private static boolean isOf(Sentence s, Token word, Token subject) {
        Token t = word;
        while (t != null && t.index() != subject.index()) {
            t = t.relation().equals("conj") ? s.head(t) : null;
        }
        return t != null;
    }

    /** 'the former', 'the latter', by themselves: of two persons, or of two states, who were spoken of together last. */
    private @Nullable Mention ofTwo(Sentence s, Token t) {
        Token which = t.form().equalsIgnoreCase("the") ? s.at(t.index() + 1) : null;
        if (which == null
                || !which.form().matches("former|latter")
                || s.is(which.index() + 1, next -> next.isNoun() || next.tag().matches("JJ|NNP|HYPH|VBN"))) {
            return null;
        }
        List<String> here = discourse.personsHere();
        boolean one = which.form().equals("latter") && here.size() == 1; // 'in talks with X, the latter'
        List<String> persons = one ? List.of(here.get(0), here.get(0)) : twoOf("person:");
        List<String> two = persons.isEmpty() ? twoOf("state:") : persons;
        String who = two.isEmpty() ? null : two.get(which.form().equals("former") ? 0 : 1);
        return who == null
                ? null
                : new Mention(
                        t.span().cover(which.span()), Mention.Kind.NOUN, List.of(who), new Why("names", "of-two", 0.7));
    }

    /** The two of a kind that this sentence named so far, or else that were spoken of together last; none where they are not two. */
    private List<String> twoOf(String kind) {
        List<String> here = inSentence.stream()
                .flatMap(m -> m.actors().stream())
                .filter(a -> a.startsWith(kind))
                .distinct()
                .toList();
        List<String> last = kind.equals("state:") ? discourse.lastStates() : discourse.lastGroup();
        List<String> two = here.isEmpty() ? last : here;
        return two.size() == 2 ? two : List.of();
    }

    /** 'A joint statement welcomed the progress': those who issued it speak in it. */
    private @Nullable Mention jointPaper(Sentence s, Token t) {
        boolean cited = t.relation().equals("pobj")
                && s.is(t.head(), to -> to.form().equals("to"))
                && s.is(t.head() - 1, a -> a.form().equalsIgnoreCase("according"));
        boolean acting = t.relation().equals("nsubj")
                && s.is(
                        t.head(),
                        v -> words.humanVerbs().contains(v.lemma())
                                || words.actingVerbs().contains(v.lemma()));
        boolean speaks = (cited || acting) && words.jointPapers().contains(t.lemma());
        boolean joint = speaks
                && s.children(t).stream()
                        .anyMatch(c -> c.form().matches("(?i)joint|final|common|trilateral|tripartite"));
        boolean closing = speaks && s.is(t.index() - 1, d -> d.form().equalsIgnoreCase("the"));
        String convening = discourse.convening();
        if (closing && !joint && convening != null && words.closingPapers().contains(t.lemma())) {
            return new Mention(
                    t.span(), Mention.Kind.NOUN, List.of(convening), new Why("names", "closing-paper", 0.55));
        }
        boolean wider = discourse.lastGroup().containsAll(discourse.principals());
        List<String> who = discourse.principals().size() > 1
                        && (wider || discourse.lastGroup().isEmpty())
                ? discourse.principals()
                : discourse.lastGroup();
        return joint && who.size() > 1
                ? new Mention(t.span(), Mention.Kind.GROUP, who, new Why("names", "joint-paper", 0.6))
                : null;
    }

    /** At the beginning the body that acted in the sentence before; later the body that acts before it in its own: 'Norland reported, and it offered'. */
    private @Nullable String it(Sentence s, Token t) {
        if (t.index() == 0) {
            return discourse.lastActingBody();
        }
        String body = null;
        Token verb = s.head(t);
        for (Mention m : inSentence) {
            body = verb != null && words.humanVerbs().contains(verb.lemma()) && isSubject(s, m) ? oneBody(m) : body;
        }
        return body;
    }
}
