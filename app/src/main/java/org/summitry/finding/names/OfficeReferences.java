package org.summitry.finding.names;

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

    private static final Set<String> CHAIRS = Set.of("chair", "chairperson", "chairman", "chairwoman");

    private final Parse parse;
    private final OfficeLexicon offices;
    private final OfficeMatch matches;
    private final StateNames states;
    private final ReferenceWords words;
    private final Discourse discourse;
    private final Map<String, List<Office>> held;

    /** {@code held} are the offices of each person of the document. */
    OfficeReferences(
            Parse parse,
            OfficeLexicon offices,
            StateNames states,
            ReferenceWords words,
            Discourse discourse,
            Map<String, List<Office>> held) {
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
        if (title == null || !determined && state == null && !isBareSubject(s, title) && !isInHeading(s, title)) {
            return determined ? bodyOrCountry(s, t) : null;
        }
        if (s.is(title.to() + 1, Token::isNoun)) {
            return null; // a name follows, or the title only modifies
        }
        Span span = t.span().cover(s.tokens().get(title.to()).span());
        if (state == null) {
            state = stateAfter(s, title.to());
        }
        Mention body = state == null ? bodyAfter(s, title.to()) : null;
        return body == null ? officeHolder(span, title, state) : holderOf(s, span, title, body);
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

    private @Nullable Mention chair(Sentence s, Token the) {
        Token chair = s.at(the.index() + 1);
        String who = discourse.lastChair();
        return chair == null || who == null || !isChair(s, chair)
                ? null
                : new Mention(
                        the.span().cover(chair.span()),
                        Mention.Kind.OFFICE,
                        List.of(who),
                        new Why("names", "the-chair", 0.75));
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
        String holder = latest(o -> matches.fits(o, title, state));
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
