package org.summitry.finding.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
    /** How often a text says 'we' that several sign. */
    private static final int LEAST_WE = 3;

    private final Parse parse;
    private final ReferenceWords words;
    private final Discourse discourse;
    private final GroupReferences groups;
    private final OfficeReferences offices;
    private final SessionReferences sessions;
    private final UnnamedPersons unnamed;
    private final List<Mention> found = new ArrayList<>();

    /** What the sentence that is being read has referred to so far. */
    private final List<Mention> inSentence = new ArrayList<>();

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
        this.sessions = new SessionReferences(words, discourse);
        this.unnamed = new UnnamedPersons(parse, words, discourse);
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
        discourse.endOf(s, subject, body, plural, group);
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
            Mention other = otherOfTwo(s, t, gender);
            return other != null ? other : pronoun(s, t, gender);
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

    private List<String> they(Sentence s, Token t) {
        List<String> here = subjectsAbove(s, t);
        List<String> group = discourse.lastGroup().isEmpty() ? discourse.lastStates() : discourse.lastGroup();
        return here.size() > 1 ? here : discourse.lastPlural().isEmpty() ? group : discourse.lastPlural();
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

    /** The subject last spoken of, unless gender speaks against it; in its own clause never the subject itself. */
    private Mention pronoun(Sentence s, Token t, String gender) {
        if (unnamed.isMeant(s, t)) {
            return new Mention(t.span(), Mention.Kind.PRONOUN, List.of(), new Why("names", "pronoun-unnamed", 0.7));
        }
        discourse.leaveOut(author, ownSubject(s, t));
        String who = thanked(s, t, gender);
        String rule = "pronoun-thanked";
        if (who == null) {
            who = ahead(s, t, gender);
            rule = "pronoun-ahead";
        }
        if (who == null) {
            who = rightBefore(s, t, gender);
            rule = "pronoun-clause-of-name";
        }
        if (who == null) {
            who = subjectBefore(t, gender);
            rule = "pronoun-same-sentence";
        }
        if (who == null) {
            who = onlyOne(s, t, gender);
            rule = "pronoun-only-one";
        }
        String named = discourse.lastOnly();
        String subject = named != null ? named : discourse.lastSubject();
        if (who == null && subject != null && discourse.agrees(subject, gender)) {
            who = subject;
            rule = named != null ? "pronoun-last-named" : "pronoun-last-subject";
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

    /** 'his guest', 'her colleague', without a name: of two who meet the other than he or she. */
    private @Nullable Mention otherOfTwo(Sentence s, Token t, String gender) {
        Token noun = t.tag().equals("PRP$") ? s.at(t.index() + 1) : null;
        boolean opposite = noun != null
                && words.opposites().contains(noun.lemma())
                && !s.is(noun.index() + 1, Token::isProperNoun)
                && !s.is(noun.index() + 2, Token::isProperNoun);
        List<String> two = discourse.lastGroup().size() == 2 ? discourse.lastGroup() : discourse.principals();
        if (noun == null || !opposite || two.size() != 2 || !two.stream().allMatch(a -> a.startsWith("person:"))) {
            return null;
        }
        String here = subjectBefore(t, gender);
        String self = here != null ? here : discourse.lastSubject();
        String other = two.get(0).equals(self) ? two.get(1) : two.get(1).equals(self) ? two.get(0) : null;
        return other == null
                ? null
                : new Mention(
                        t.span().cover(noun.span()),
                        Mention.Kind.NOUN,
                        List.of(other),
                        new Why("names", "other-of-two", 0.6));
    }

    /** The one who acts on him or her: in 'X briefed her' she is not X. */
    private @Nullable String ownSubject(Sentence s, Token t) {
        Token verb = t.tag().equals("PRP") ? actingOn(s, t) : null;
        Token subject = verb == null || !verb.isVerb() ? null : s.child(verb, "nsubj");
        Token first = verb != null && subject == null && verb.relation().equals("conj") ? s.head(verb) : null;
        subject = first != null && first.isVerb() ? s.child(first, "nsubj") : subject; // 'X met Y and encouraged him'
        Mention name = subject == null ? null : discourse.naming(subject);
        Token apposed = name == null && subject != null ? s.child(subject, "appos") : null;
        name = apposed == null ? name : discourse.naming(apposed);
        return name == null ? null : Discourse.onePerson(name);
    }

    /** The verb whose object a pronoun is, be it as the doer of what it is asked: 'encouraged him to go'. */
    private static @Nullable Token actingOn(Sentence s, Token t) {
        Token above = s.head(t);
        if (above == null) {
            return null;
        }
        if (t.relation().equals("nsubj") && t.form().matches("him|her")) {
            return s.head(above);
        }
        boolean object = t.relation().matches("dobj|dative|iobj|pobj");
        return object && !above.isVerb() ? s.head(above) : object ? above : null;
    }

    /** 'In her address X said': what opens a sentence with an owner is its subject's. */
    private @Nullable String ahead(Sentence s, Token t, String gender) {
        Token owned = s.head(t);
        Token with = owned == null ? null : s.head(owned);
        Token verb = with == null ? null : s.head(with);
        boolean opening = t.index() == 1
                && t.tag().equals("PRP$")
                && with != null
                && with.index() == 0
                && verb != null
                && verb.isVerb();
        Token subject = opening && verb != null ? s.child(verb, "nsubj") : null;
        if (subject == null || subject.index() < t.index()) {
            return null;
        }
        Mention name = discourse.naming(subject);
        String person = name == null ? null : Discourse.onePerson(name);
        return person != null && discourse.agrees(person, gender) ? person : null;
    }

    /** 'thanked X for his leadership', 'congratulated X on her election': the merit is the other's. */
    private @Nullable String thanked(Sentence s, Token t, String gender) {
        boolean owns = t.tag().equals("PRP$");
        for (int i = t.index() - 1; owns && i >= 0; i--) {
            Token verb = s.tokens().get(i);
            if (verb.isVerb()) {
                return words.thankVerbs().contains(verb.lemma()) ? lastOf(verb, t, gender) : null;
            }
        }
        return null;
    }

    /** The person spoken of last between two words. */
    private @Nullable String lastOf(Token from, Token to, String gender) {
        String who = null;
        for (Mention m : inSentence) {
            boolean between = m.span().start() > from.span().start()
                    && m.span().end() <= to.span().start();
            String person = Discourse.onePerson(m);
            if (between && person != null && discourse.agrees(person, gender)) {
                who = person;
            }
        }
        return who;
    }

    /** 'So had Orla Venn when she warned us': whose name the clause follows. */
    private @Nullable String rightBefore(Sentence s, Token t, String gender) {
        Token when = s.at(t.index() - 1);
        Token name = s.at(t.index() - 2);
        if (when == null || name == null || !when.form().matches("when|while|as|before|after|until")) {
            return null;
        }
        String who = inSentence.stream()
                .filter(m -> m.kind() == Mention.Kind.NAME && m.span().contains(name.span()))
                .findFirst()
                .map(Discourse::onePerson)
                .orElse(null);
        return who != null && discourse.agrees(who, gender) ? who : null;
    }

    /** The subject of the clause before, by name or office. */
    private @Nullable String subjectBefore(Token t, String gender) {
        String who = null;
        for (Mention m : inSentence) {
            String person = Discourse.onePerson(m);
            Sentence s = parse.sentenceAt(m.span().start());
            boolean noun = m.kind() == Mention.Kind.NAME || m.kind() == Mention.Kind.OFFICE;
            if (person != null
                    && noun
                    && s != null
                    && m.span().end() <= t.span().start()
                    && isActing(s, m)
                    && discourse.agrees(person, gender)) {
                who = person;
            }
        }
        return who;
    }

    /** 'From X came a note of caution: the courts, she recalled, ...': the only person named in the sentence before a colon. */
    private @Nullable String onlyOne(Sentence s, Token t, String gender) {
        boolean behindAColon =
                s.tokens().subList(0, t.index()).stream().anyMatch(c -> c.form().matches("[:;]"));
        List<String> persons = inSentence.stream()
                .filter(m -> m.kind() == Mention.Kind.NAME)
                .map(Discourse::onePerson)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return behindAColon && persons.size() == 1 && discourse.agrees(persons.get(0), gender) ? persons.get(0) : null;
    }

    /** Whether a mention is the subject, or beside it in apposition: 'The commissioner, X, sent a letter in which he ...'. */
    private static boolean isActing(Sentence s, Mention m) {
        return s.tokensIn(m.span()).stream()
                .anyMatch(t -> t.relation().matches("nsubj.*|agent")
                        || t.relation().equals("appos")
                                && s.is(t.head(), h -> h.relation().startsWith("nsubj")));
    }
}
