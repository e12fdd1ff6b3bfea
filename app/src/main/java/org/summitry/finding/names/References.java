package org.summitry.finding.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Lexicon;
import org.summitry.finding.Why;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/**
 * Resolves what refers without naming: offices ('the Kazakh leader'), pronouns, groups ('the sides'), 'the country', 'the
 * Centre'. Goes through the text once, from the start, keeping whom it spoke of last and who was the subject.
 */
final class References {
    /** The words, read from {@code reference.yaml}. */
    record Words(
            @com.fasterxml.jackson.annotation.JsonProperty("group_nouns") Set<String> groupNouns,
            @com.fasterxml.jackson.annotation.JsonProperty("group_determiners") Set<String> groupDeterminers,
            Set<String> he,
            Set<String> she,
            Set<String> they,
            @com.fasterxml.jackson.annotation.JsonProperty("country_nouns") Set<String> countryNouns,
            @com.fasterxml.jackson.annotation.JsonProperty("body_nouns") Set<String> bodyNouns,
            @com.fasterxml.jackson.annotation.JsonProperty("side_nouns") Set<String> sideNouns,
            @com.fasterxml.jackson.annotation.JsonProperty("human_verbs") Set<String> humanVerbs) {

        static Words read() {
            return Lexicon.yaml(References.class, "reference.yaml", Words.class);
        }
    }

    private static final Set<String> CHAIRS = Set.of("chair", "chairperson", "chairman", "chairwoman");
    private static final Set<String> CHAIRING = Set.of("chaired", "co-chaired", "chairing", "chairmanship", "presided");
    private static final Set<String> DEPUTY = Set.of("deputy", "vice", "assistant", "under", "former", "ex");

    private final Parse parse;
    private final OfficeLexicon offices;
    private final OfficeMatch matches;
    private final StateNames states;
    private final Words words;
    private final Map<String, Person> persons = new HashMap<>();
    private final Map<String, List<Office>> officesById = new HashMap<>();
    private final Map<String, String> genders;
    private final Map<Integer, Mention> named = new HashMap<>();
    private final List<Mention> found = new ArrayList<>();
    /** Persons in the order in which they were last spoken of, the latest last. */
    private final List<String> recent = new ArrayList<>();

    /** Persons in the order in which they were first spoken of. */
    private final Set<String> inOrder = new LinkedHashSet<>();

    /** Who signs a text in the first person: 'I' and 'we' outside quotations. */
    private final @Nullable String author;

    /** Who was said to chair. */
    private @Nullable String lastChair;

    private @Nullable String lastSubject;
    private List<String> lastGroup = List.of();
    /** Those first named together: whom a report is about. */
    private List<String> principals = List.of();

    private List<String> lastWe = List.of();
    private List<String> lastStates = List.of();
    private @Nullable String lastState;
    /** Those named so far, the one named last at the end. */
    private final List<String> organizations = new ArrayList<>();

    /** The body or state that was the subject of the sentence before. */
    private @Nullable String lastActingBody;

    References(
            Parse parse,
            OfficeLexicon offices,
            StateNames states,
            Words words,
            List<Person> people,
            KnownPersons known,
            Map<String, String> genders,
            @Nullable String author,
            List<Mention> names) {
        this.author = author;
        this.parse = parse;
        this.offices = offices;
        this.matches = new OfficeMatch(offices);
        this.states = states;
        this.words = words;
        this.genders = new HashMap<>(genders);
        people.forEach(p -> persons.put(p.id(), p));
        people.forEach(p -> offices(p, known));
        names.forEach(m -> named.put(m.span().start(), m));
    }

    /** Offices a person holds by the text and by a pack: 'the Kazakh leader' need not be called so beside his name. */
    private void offices(Person p, KnownPersons known) {
        List<Office> held = new ArrayList<>(p.offices());
        held.addAll(known.officesOf(p.id(), parse.document().published()));
        officesById.put(p.id(), held);
    }

    /** All references without a name, in order. */
    List<Mention> resolve() {
        for (Sentence s : parse.sentences()) {
            Set<String> group = new LinkedHashSet<>();
            String subject = null;
            String body = null;
            int i = 0;
            while (i < s.tokens().size()) {
                Token t = s.tokens().get(i);
                Mention name = named.get(t.span().start());
                Mention m = name != null ? name : reference(s, t);
                if (m != null) {
                    if (name == null) {
                        found.add(m);
                    }
                    note(m, group);
                    noteChair(s, m);
                    subject = subject == null && isSubject(s, m) ? onePerson(m) : subject;
                    body = body == null && isSubject(s, m) ? oneBody(m) : body;
                    i = Math.max(i + 1, after(s, m.span()));
                } else {
                    i++;
                }
            }
            if (subject != null) {
                lastSubject = subject;
            }
            lastActingBody = body != null ? body : subject != null ? null : lastActingBody;
            if (group.size() > 1) {
                lastGroup = List.copyOf(group);
                principals = principals.isEmpty() ? lastGroup : principals;
            }
            noteStates(s);
        }
        return found;
    }

    /** States named side by side are 'the three countries' and 'the ministers' of what follows. */
    private void noteStates(Sentence s) {
        Set<String> together = new LinkedHashSet<>();
        for (Token t : s.tokens()) {
            Mention m = named.get(t.span().start());
            if (m != null && m.kind() == Mention.Kind.NAME) {
                m.actors().stream().filter(a -> a.startsWith("state:")).forEach(together::add);
            }
        }
        if (together.size() > 1) {
            lastStates = List.copyOf(together);
        }
    }

    private static int after(Sentence s, Span span) {
        int i = 0;
        while (i < s.tokens().size() && s.tokens().get(i).span().start() < span.end()) {
            i++;
        }
        return i;
    }

    /** 'chaired by X', 'under the chairmanship of X', 'X chaired'. */
    private void noteChair(Sentence s, Mention m) {
        String who = onePerson(m);
        if (who == null) {
            return;
        }
        boolean before = s.tokens().stream()
                .anyMatch(t -> CHAIRING.contains(t.form().toLowerCase(Locale.ROOT))
                        && Math.abs(t.span().start() - m.span().start()) < 80);
        lastChair = before ? who : lastChair;
    }

    private void note(Mention m, Set<String> group) {
        for (String a : m.actors()) {
            if (a.startsWith("person:")) {
                recent.remove(a);
                recent.add(a);
                inOrder.add(a);
                group.add(a);
            } else if (a.startsWith("state:")) {
                lastState = a;
            } else if (a.startsWith("org:")) {
                organizations.remove(a);
                organizations.add(a);
            }
        }
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

    private static @Nullable String onePerson(Mention m) {
        return m.actors().size() == 1 && m.actors().get(0).startsWith("person:")
                ? m.actors().get(0)
                : null;
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
            return we(s, t);
        }
        if (form.equals("it") && t.index() == 0 && t.relation().equals("nsubj") && lastActingBody != null) {
            return new Mention(t.span(), Mention.Kind.PRONOUN, List.of(lastActingBody), new Why("names", "it", 0.6));
        }
        if (words.they().contains(form)) {
            List<String> who = lastGroup;
            return new Mention(t.span(), Mention.Kind.PRONOUN, who, new Why("names", "they", 0.6));
        }
        Mention group = group(s, t);
        return group != null ? group : office(s, t);
    }

    /** 'We, the Foreign Ministers of X, ...': from then on 'we' is they; in a quotation it is the speaker's and left alone. */
    private @Nullable Mention we(Sentence s, Token t) {
        if (s.is(t.index() + 1, next -> next.form().equals(","))) {
            Set<String> who = new LinkedHashSet<>();
            for (Token o : s.tokens()) {
                Mention m = o.index() > t.index() ? named.get(o.span().start()) : null;
                if (o.isVerb() && o.index() > t.index()) {
                    break;
                }
                if (m != null) {
                    who.addAll(m.actors());
                }
            }
            lastWe = List.copyOf(who);
        }
        return lastWe.isEmpty()
                ? null
                : new Mention(t.span(), Mention.Kind.PRONOUN, lastWe, new Why("names", "we", 0.7));
    }

    /** The subject last spoken of, unless gender speaks against it; in its own clause never the subject itself. */
    private Mention pronoun(Sentence s, Token t, String gender) {
        String who = subjectBefore(s, t, gender);
        String rule = "pronoun-same-sentence";
        if (who == null && lastSubject != null && agrees(lastSubject, gender)) {
            who = lastSubject;
            rule = "pronoun-last-subject";
        }
        for (int i = recent.size() - 1; who == null && i >= 0; i--) {
            if (agrees(recent.get(i), gender)) {
                who = recent.get(i);
                rule = "pronoun-recent";
            }
        }
        if (who != null) {
            genders.putIfAbsent(who, gender);
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
            Mention m = mentionAt(s, o);
            String who = m == null ? null : onePerson(m);
            boolean subject = o.relation().startsWith("nsubj") || o.relation().equals("agent");
            if (who != null && subject && agrees(who, gender)) {
                found = who;
            }
        }
        return found;
    }

    private @Nullable Mention mentionAt(Sentence s, Token o) {
        for (Mention m : named.values()) {
            if (m.span().contains(o.span())) {
                return m;
            }
        }
        return null;
    }

    private boolean agrees(String person, String gender) {
        String g = genders.get(person);
        return g == null || g.equals(gender);
    }

    /** 'the sides', 'both presidents', 'the two leaders'. */
    private @Nullable Mention group(Sentence s, Token t) {
        if (!words.groupDeterminers().contains(t.form().toLowerCase(Locale.ROOT))) {
            return bareGroup(s, t);
        }
        for (int i = t.index() + 1; i <= Math.min(t.index() + 4, s.tokens().size() - 1); i++) {
            Token n = s.tokens().get(i);
            if (n.tag().startsWith("NN") && words.groupNouns().contains(singular(n)) && isPlural(n)) {
                if (s.is(i + 1, next -> next.form().equals("of")) && !n.lemma().equals("head")) {
                    return null; // 'the leaders of X and Y' name themselves
                }
                List<String> who = groupFor(singular(n));
                Span span = t.span().cover(n.span());
                return new Mention(span, Mention.Kind.GROUP, who, new Why("names", "group", who.isEmpty() ? 0.3 : 0.7));
            }
            if (!n.tag().matches("JJ|CD|NN|NNP|DT")) {
                return null;
            }
        }
        return null;
    }

    /** 'Leaders welcomed ...': communiqués leave the article out. */
    private @Nullable Mention bareGroup(Sentence s, Token t) {
        boolean subject = t.relation().startsWith("nsubj") && isPlural(t) && t.isCapitalised() && t.index() <= 1;
        if (!subject
                || !words.groupNouns().contains(singular(t))
                || s.is(t.index() + 1, next -> next.form().matches("of|from"))) {
            return null;
        }
        List<String> who = groupFor(singular(t));
        return new Mention(t.span(), Mention.Kind.GROUP, who, new Why("names", "group", who.isEmpty() ? 0.3 : 0.6));
    }

    /** Capitalised plurals keep their s as lemma. */
    private static String singular(Token n) {
        String lemma = n.lemma();
        return n.tag().equals("NNPS") && lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    private static boolean isPlural(Token n) {
        return n.tag().equals("NNS") || n.tag().equals("NNPS");
    }

    private List<String> groupFor(String noun) {
        if (words.countryNouns().contains(noun)) {
            return lastStates;
        }
        List<String> colleagues = colleagues(noun);
        if (colleagues.size() > 1) {
            return colleagues;
        }
        boolean sides = words.sideNouns().contains(noun) && principals.size() == 2;
        return sides ? principals : lastGroup.isEmpty() ? lastStates : lastGroup;
    }

    /** 'the ministers': those named so far who are ministers, each of another state or body; deputies are not. */
    private List<String> colleagues(String noun) {
        List<String> who = new ArrayList<>();
        Set<String> seats = new LinkedHashSet<>();
        for (String id : inOrder) {
            for (Office o : officesById.getOrDefault(id, List.of())) {
                List<String> title = List.of(o.title().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
                boolean held = title.containsAll(List.of(noun.split(" ")))
                        && title.stream().noneMatch(DEPUTY::contains);
                if (held && seats.add(o.of() == null ? id : o.of())) {
                    who.add(id);
                    break;
                }
            }
        }
        return who;
    }

    /** 'the Kazakh leader', 'the President', 'the Special Representative', 'the country', 'the Centre'. */
    private @Nullable Mention office(Sentence s, Token t) {
        int from = t.index();
        boolean determined = t.form().equalsIgnoreCase("the");
        Token chair = s.at(from + 1);
        if (determined && chair != null && lastChair != null && isChair(s, chair)) {
            return new Mention(
                    t.span().cover(chair.span()),
                    Mention.Kind.OFFICE,
                    List.of(lastChair),
                    new Why("names", "the-chair", 0.75));
        }
        String state = null;
        int i = determined ? from + 1 : from;
        if (i >= s.tokens().size()) {
            return null;
        }
        for (int length = 3; length >= 1 && state == null; length--) {
            if (i + length < s.tokens().size()) {
                String name = parse.text(s.tokens()
                        .get(i)
                        .span()
                        .cover(s.tokens().get(i + length - 1).span()));
                state = states.any(name);
                i = state != null ? i + length : i;
            }
        }
        if (state != null && s.is(i, next -> next.tag().equals("POS"))) {
            i++;
        }
        while (s.is(i, next -> offices.isModifier(next.form())) && offices.titleAt(s, i) == null) {
            i++;
        }
        OfficeLexicon.Title title = offices.titleAt(s, i);
        if (title == null || !determined && state == null) {
            return determined ? bodyOrCountry(s, t) : null;
        }
        if (s.is(title.to() + 1, Token::isNoun)) {
            return null; // a name follows, or the title only modifies
        }
        Span span = t.span().cover(s.tokens().get(title.to()).span());
        if (state == null) {
            state = stateAfter(s, title.to());
        }
        return officeHolder(span, title, state);
    }

    private static boolean isChair(Sentence s, Token t) {
        return CHAIRS.contains(t.form().toLowerCase(Locale.ROOT))
                && !s.is(t.index() + 1, next -> next.form().equals("of") || next.isNoun());
    }

    private @Nullable String stateAfter(Sentence s, int title) {
        if (!s.is(title + 1, next -> next.form().equals("of"))) {
            return null;
        }
        int i = s.is(title + 2, the -> the.form().equals("the")) ? title + 3 : title + 2;
        for (int length = 4; length >= 1; length--) {
            if (i + length <= s.tokens().size()) {
                String state = states.byName(parse.text(s.tokens()
                        .get(i)
                        .span()
                        .cover(s.tokens().get(i + length - 1).span())));
                if (state != null) {
                    return state;
                }
            }
        }
        return null;
    }

    private @Nullable Mention officeHolder(Span span, OfficeLexicon.Title title, @Nullable String state) {
        String holder = persons.values().stream()
                .filter(p -> officesById.getOrDefault(p.id(), List.of()).stream()
                        .anyMatch(o -> matches.fits(o, title, state)))
                .map(Person::id)
                .max(Comparator.comparingInt((String id) -> recent.indexOf(id))
                        .thenComparing(Comparator.<String>naturalOrder().reversed()))
                .orElse(null);
        if (holder != null) {
            double confidence = state != null ? 0.9 : 0.75;
            return new Mention(span, Mention.Kind.OFFICE, List.of(holder), new Why("names", "office", confidence));
        }
        String without = state != null && title.rank().startsWith("head-of") ? onlyOneWithoutOffice() : null;
        if (without != null) {
            officesById.put(without, List.of(new Office(title.words(), state, null, null, "current", span)));
            return new Mention(
                    span, Mention.Kind.OFFICE, List.of(without), new Why("names", "office-by-elimination", 0.6));
        }
        if (state != null) {
            return new Mention(span, Mention.Kind.OFFICE, List.of(state), new Why("names", "office-of-state", 0.6));
        }
        return null;
    }

    /** The one person of the document whose office is not told, if all others' are: then it is this one. */
    private @Nullable String onlyOneWithoutOffice() {
        List<String> without = persons.keySet().stream()
                .filter(id -> officesById.getOrDefault(id, List.of()).isEmpty())
                .toList();
        return without.size() == 1 ? without.get(0) : null;
    }

    private @Nullable Mention bodyOrCountry(Sentence s, Token the) {
        Token n = s.at(the.index() + 1);
        if (n == null
                || isPlural(n)
                || s.is(the.index() + 2, next -> next.isNoun() || next.form().equals("of"))) {
            return null;
        }
        Span span = the.span().cover(n.span());
        if (words.countryNouns().contains(n.lemma()) && lastState != null) {
            return new Mention(span, Mention.Kind.NOUN, List.of(lastState), new Why("names", "the-country", 0.7));
        }
        for (int i = organizations.size() - 1; words.bodyNouns().contains(n.lemma()) && i >= 0; i--) {
            if (OfficeMatch.mayBe(n.lemma(), organizations.get(i))) {
                return new Mention(
                        span, Mention.Kind.NOUN, List.of(organizations.get(i)), new Why("names", "the-body", 0.65));
            }
        }
        return null;
    }
}
