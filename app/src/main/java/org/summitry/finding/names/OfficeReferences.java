package org.summitry.finding.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Why;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Block;
import org.summitry.text.Span;

/** Resolves who is meant by an office or by a common noun: 'the Kazakh leader', 'the Chair', 'the country', 'the Centre'. */
final class OfficeReferences {
    /** Ranks of which a state has one holder, whatever the title. */
    private static final Set<String> RANKS = Set.of("head-of-state", "head-of-government", "foreign-minister");

    private final Parse parse;
    private final OfficeLexicon offices;
    private final OfficeMatch matches;
    private final StateNames states;
    private final ReferenceWords words;
    private final Discourse discourse;
    private final Map<String, List<Office>> held;
    private final Map<String, String> beside;

    /** {@code held} are the offices of each person of the document, {@code beside} the states that stand beside a person's name. */
    OfficeReferences(
            Parse parse,
            OfficeLexicon offices,
            StateNames states,
            ReferenceWords words,
            Discourse discourse,
            Map<String, List<Office>> held,
            Map<String, String> beside) {
        this.beside = beside;
        this.parse = parse;
        this.offices = offices;
        this.matches = new OfficeMatch(offices);
        this.states = states;
        this.words = words;
        this.discourse = discourse;
        this.held = new HashMap<>(held);
    }

    /** 'the Kazakh leader', 'the President', 'the Special Representative', 'the country', 'the Centre'. */
    @Nullable
    Mention office(Sentence s, Token t) {
        int from = t.index();
        boolean determined = t.form().equalsIgnoreCase("the");
        Mention chair = determined ? chair(s, t) : null;
        if (chair != null) {
            return chair;
        }
        int i = determined ? from + 1 : from;
        if (i >= s.tokens().size()) {
            return null;
        }
        int length = stateLength(s, i);
        String state = length == 0 ? null : states.any(words(s, i, length));
        i += length;
        if (state != null && s.is(i, next -> next.tag().equals("POS"))) {
            i++;
        }
        while (s.is(i, next -> offices.isModifier(next.form())) && offices.titleAt(s, i) == null) {
            i++;
        }
        OfficeLexicon.Title title = offices.titleAt(s, i);
        String only = determined && state != null ? onlyOneOf(s, i, state) : null;
        if (only != null) {
            Span words = t.span().cover(s.tokens().get(i).span());
            return new Mention(words, Mention.Kind.OFFICE, List.of(only), new Why("names", "only-one-of-state", 0.7));
        }
        if (title == null || !determined && state == null && !isBareSubject(s, title) && !isInHeading(s, title)) {
            return determined ? bodyOrCountry(s, t) : null;
        }
        if (s.is(title.to() + 1, Token::isNoun)) {
            return null; // a name follows, or the title only modifies
        }
        Mention several = determined && offices.isPlural(title) ? severalHolders(s, t, title) : null;
        if (several != null
                || determined
                        && offices.isPlural(title)
                        && s.is(title.to() + 1, of -> of.form().equals("of"))) {
            return several; // 'the leaders of X and Y', not all of whom are known, are no single one
        }
        int end = offices.endOfField(s, title);
        if (end > title.to()) {
            title = withField(s, title, end);
        }
        Span span = t.span().cover(s.tokens().get(title.to()).span());
        if (state == null) {
            state = stateAfter(s, title.to());
        }
        Mention body = state == null ? bodyAfter(s, title.to()) : null;
        return body == null ? officeHolder(span, title, state) : holderOf(s, span, title, body);
    }

    /** 'the American diplomat': the one person who holds an office of that state, where there is one. */
    private @Nullable String onlyOneOf(Sentence s, int noun, String state) {
        Token n = s.at(noun);
        if (n == null
                || GroupReferences.isPlural(n)
                || !words.commonNouns().contains(n.lemma())
                || s.is(noun + 1, Token::isNoun)) {
            return null;
        }
        List<String> holders = held.keySet().stream()
                .filter(id -> offices(id).stream().anyMatch(o -> state.equals(o.of())))
                .filter(id -> discourse.recent().contains(id))
                .toList();
        return holders.size() == 1 ? holders.get(0) : null;
    }

    /** 'the leaders of X and Y', where the text has told who leads each. */
    private @Nullable Mention severalHolders(Sentence s, Token the, OfficeLexicon.Title title) {
        String words = title.words().substring(0, title.words().length() - 1);
        OfficeLexicon.Title one = new OfficeLexicon.Title(title.from(), title.to(), words, title.rank());
        List<String> holders = new ArrayList<>();
        Span span = the.span();
        int i = title.to() + 2;
        while (s.is(title.to() + 1, of -> of.form().equals("of"))
                && i < s.tokens().size()) {
            Mention m = discourse.namedAt(s.tokens().get(i).span().start());
            if (m != null && m.actors().get(0).startsWith("state:")) {
                String state = m.actors().get(0);
                String holder = latest(o -> state.equals(o.of()) && matches.fits(o, one, state));
                if (holder == null) {
                    return null;
                }
                holders.add(holder);
                span = span.cover(m.span());
                i = s.tokens().stream()
                        .filter(t -> t.span().start() >= m.span().end())
                        .mapToInt(Token::index)
                        .findFirst()
                        .orElse(s.tokens().size());
            } else if (s.tokens().get(i).form().matches("and|,|the")) {
                i++;
            } else {
                break;
            }
        }
        return holders.size() < 2
                ? null
                : new Mention(span, Mention.Kind.GROUP, holders, new Why("names", "offices-of-states", 0.75));
    }

    /** 'the Minister of Water' is who holds that office, and no other minister. */
    private OfficeLexicon.Title withField(Sentence s, OfficeLexicon.Title title, int end) {
        String whole = words(s, title.from(), end - title.from() + 1).toLowerCase(Locale.ROOT);
        return new OfficeLexicon.Title(title.from(), end, whole, title.rank());
    }

    /** 'PM reiterated', 'Secretary General reported': ministries' releases leave the article out. */
    private static boolean isBareSubject(Sentence s, OfficeLexicon.Title title) {
        Token last = s.tokens().get(title.to());
        return s.tokens().get(title.from()).isCapitalised()
                && last.relation().equals("nsubj")
                && s.is(title.to() + 1, next -> next.isVerb() || next.tag().matches("MD|RB"))
                && (title.from() == 0
                        || s.is(
                                title.from() - 1,
                                before -> !before.isNoun() && !before.tag().matches("JJ|DT|POS|HYPH|PRP\\$")));
    }

    /** 'PM meets Foreign Minister of X': headings leave the article out. */
    private boolean isInHeading(Sentence s, OfficeLexicon.Title title) {
        return s.block().kind() == Block.Kind.HEADING && stateAfter(s, title.to()) != null;
    }

    /** How many words from the one at {@code from} name a state or its people, with a word after them. */
    private int stateLength(Sentence s, int from) {
        for (int length = 3; length >= 1; length--) {
            if (from + length < s.tokens().size() && states.any(words(s, from, length)) != null) {
                return length;
            }
        }
        return 0;
    }

    private String words(Sentence s, int from, int length) {
        return parse.text(s.tokens()
                .get(from)
                .span()
                .cover(s.tokens().get(from + length - 1).span()));
    }

    /** 'the Chair' and 'the outgoing Chair'; 'the incoming Chair' is to whom the chair was handed. */
    private @Nullable Mention chair(Sentence s, Token the) {
        int next = the.index() + 1;
        boolean incoming = s.is(next, t -> t.form().matches("incoming|new"));
        Token chair = s.at(incoming || s.is(next, t -> t.form().matches("outgoing|current")) ? next + 1 : next);
        String who = incoming ? discourse.nextChair() : discourse.lastChair();
        return chair == null || who == null || !isChair(s, chair)
                ? null
                : new Mention(
                        the.span().cover(chair.span()),
                        Mention.Kind.OFFICE,
                        List.of(who),
                        new Why("names", "the-chair", 0.75));
    }

    private boolean isChair(Sentence s, Token t) {
        return ReferenceWords.is(t, words.chairs())
                && !s.is(t.index() + 1, next -> next.form().equals("of") || next.isNoun());
    }

    private @Nullable String stateAfter(Sentence s, int title) {
        if (!s.is(title + 1, next -> next.form().equals("of"))) {
            return null;
        }
        int i = s.is(title + 2, the -> the.form().equals("the")) ? title + 3 : title + 2;
        for (int length = 4; length >= 1; length--) {
            if (i + length <= s.tokens().size()) {
                String state = states.byName(words(s, i, length));
                if (state != null) {
                    return state;
                }
            }
        }
        return null;
    }

    /** The body in 'the President of the Commission', or null. */
    private @Nullable Mention bodyAfter(Sentence s, int title) {
        int i = s.is(title + 1, of -> of.form().equals("of"))
                ? s.is(title + 2, the -> the.form().equals("the")) ? title + 3 : title + 2
                : -1;
        Token first = s.at(i);
        Mention m = first == null ? null : discourse.namedAt(first.span().start());
        return m != null && m.actors().get(0).startsWith("org:") ? m : null;
    }

    /** Who holds an office of that body; nobody where the name follows or where the office is told of none. */
    private @Nullable Mention holderOf(Sentence s, Span span, OfficeLexicon.Title title, Mention body) {
        Token next = s.tokens().stream()
                .filter(t -> t.span().start() >= body.span().end())
                .findFirst()
                .orElse(null);
        boolean named = next != null && discourse.namedAt(next.span().start()) != null;
        String of = body.actors().get(0);
        boolean known = held.values().stream().flatMap(List::stream).anyMatch(o -> of.equals(o.of()));
        return named || !known ? null : officeHolder(span, title, of);
    }

    private @Nullable Mention officeHolder(Span span, OfficeLexicon.Title title, @Nullable String state) {
        String holder = state == null ? null : latest(o -> state.equals(o.of()) && matches.fits(o, title, state));
        if (holder == null) {
            holder = latest(o -> matches.fits(o, title, state));
        }
        if (holder == null && state != null && RANKS.contains(title.rank())) {
            holder = latest(o -> matches.isOfTheSameRank(o, title, state));
        }
        if (holder != null) {
            double confidence = state != null ? 0.9 : 0.75;
            return new Mention(span, Mention.Kind.OFFICE, List.of(holder), new Why("names", "office", confidence));
        }
        String without = state != null && title.rank().startsWith("head-of") ? onlyOneWithoutOffice() : null;
        if (without != null) {
            held.put(without, List.of(new Office(title.words(), state, null, null, "current", span)));
            return new Mention(
                    span, Mention.Kind.OFFICE, List.of(without), new Why("names", "office-by-elimination", 0.6));
        }
        String belonging = state == null ? null : onlyOneBeside(state);
        if (belonging != null) {
            return new Mention(
                    span, Mention.Kind.OFFICE, List.of(belonging), new Why("names", "office-beside-state", 0.65));
        }
        if (state != null) {
            return new Mention(span, Mention.Kind.OFFICE, List.of(state), new Why("names", "office-of-state", 0.6));
        }
        return null;
    }

    /** The one spoken of last who holds such an office. */
    private @Nullable String latest(Predicate<Office> office) {
        return held.keySet().stream()
                .filter(id -> offices(id).stream().anyMatch(office))
                .max(Comparator.comparingInt((String id) -> discourse.recent().indexOf(id))
                        .thenComparing(Comparator.<String>naturalOrder().reversed()))
                .orElse(null);
    }

    /** The one person of the document whose office is not told, if all others' are: then it is this one. */
    private @Nullable String onlyOneWithoutOffice() {
        List<String> without =
                held.keySet().stream().filter(id -> offices(id).isEmpty()).toList();
        return without.size() == 1 ? without.get(0) : null;
    }

    /** 'the Norlandic minister' after 'Norland's Jan Oduya': the one person of that state whose office is not told. */
    private @Nullable String onlyOneBeside(String state) {
        List<String> those = discourse.inOrder().stream()
                .filter(id -> offices(id).isEmpty() && state.equals(beside.get(id)))
                .toList();
        return those.size() == 1 ? those.get(0) : null;
    }

    private List<Office> offices(String person) {
        return held.getOrDefault(person, List.of());
    }

    private @Nullable Mention bodyOrCountry(Sentence s, Token the) {
        Token n = s.at(the.index() + 1);
        if (n == null
                || discourse.namedAt(n.span().start()) != null // 'the Council', itself a name here
                || GroupReferences.isPlural(n)
                || s.is(the.index() + 2, next -> next.isNoun() || next.form().equals("of"))) {
            return null;
        }
        Span span = the.span().cover(n.span());
        if (words.countryNouns().contains(n.lemma()) && discourse.lastState() != null) {
            return new Mention(
                    span, Mention.Kind.NOUN, List.of(discourse.lastState()), new Why("names", "the-country", 0.7));
        }
        List<String> organizations = discourse.organizations();
        for (int i = organizations.size() - 1; words.bodyNouns().contains(n.lemma()) && i >= 0; i--) {
            if (OfficeMatch.mayBe(n.lemma(), organizations.get(i))) {
                return new Mention(
                        span, Mention.Kind.NOUN, List.of(organizations.get(i)), new Why("names", "the-body", 0.65));
            }
        }
        return null;
    }
}
