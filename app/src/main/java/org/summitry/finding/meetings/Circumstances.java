package org.summitry.finding.meetings;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.dates.TimeExpression;
import org.summitry.finding.dates.Times;
import org.summitry.finding.names.Regions;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/** When and where: the times and places of a sentence that hang on a meeting's noun or on the verb above it. */
final class Circumstances {
    private static final Set<String> WHERE = Set.of("in", "at", "to");

    private final Parse parse;
    private final Times times;
    private final Places places;
    private final MeetingLexicon lexicon;

    Circumstances(Parse parse, Times times, Places places, MeetingLexicon lexicon) {
        this.parse = parse;
        this.times = times;
        this.places = places;
        this.lexicon = lexicon;
    }

    /** The times and places right after the token at {@code last}. */
    Adjuncts after(Sentence s, int last) {
        return Adjuncts.after(lexicon, times, places, s, last);
    }

    /** The time that belongs to {@code head}, or null: inside its own words first, then what hangs on it or its verb. */
    @Nullable
    TimeExpression when(Sentence s, Token head, Span words) {
        List<TimeExpression> all = times.in(s.span()).stream()
                .filter(t -> t.period() != null && isAPoint(t))
                .toList();
        for (TimeExpression t : all) {
            if (words.contains(t.span())) {
                return t;
            }
        }
        TimeExpression best = null;
        int least = Integer.MAX_VALUE;
        for (TimeExpression t : all) {
            int distance = distance(s, t.span(), head);
            if (distance < least) {
                least = distance;
                best = t;
            }
        }
        return best;
    }

    /** The time of a meeting that a verb tells: its own, else the only one its sentence gives. */
    @Nullable
    TimeExpression whenTold(Sentence s, Token verb) {
        TimeExpression own = when(s, verb, verb.span());
        if (own != null) {
            return own;
        }
        List<TimeExpression> all = times.in(s.span()).stream()
                .filter(t -> t.period() != null && isAPoint(t))
                .toList();
        for (TimeExpression t : all) {
            boolean rightBefore = verb.span().start() - t.span().end() <= 1
                    && t.span().end() <= verb.span().start();
            if (rightBefore) {
                return t; // 'on Wednesday met with'
            }
        }
        return all.size() == 1 ? all.get(0) : null;
    }

    /** 'travelled to X for the meeting', 'met in X for the third summit', 'in X, where the summit took place'. */
    @Nullable
    String whereGone(Sentence s, Token head) {
        Token above = s.head(head);
        Token verb = verbAbove(s, head);
        if (verb == null || above == null) {
            return null;
        }
        boolean gone = above.form().equals("for")
                && above.head() == verb.index()
                && (lexicon.gather().contains(verb.lemma()) || lexicon.travel().contains(verb.lemma()));
        boolean there = verb.lemma().matches("take|hold")
                && s.children(verb).stream().anyMatch(c -> c.lemma().equals("where"));
        if (there) {
            return whereTold(s, verb);
        }
        for (Token child : gone ? s.tokens() : List.<Token>of()) {
            boolean way =
                    child.form().matches("to|in|at") && child.index() > verb.index() && child.index() < head.index();
            Places.Named named = way ? places.at(s, child.index() + 1) : null;
            if (named != null) {
                return named.name();
            }
        }
        return null;
    }

    /** The place of a meeting that a verb tells; 'travelled to X, where he met Y' tells it before the clause. */
    @Nullable
    String whereTold(Sentence s, Token verb) {
        String here = here(s, verb);
        String own = here != null ? here : where(s, verb);
        Token where = s.children(verb).stream()
                .filter(t -> t.lemma().equals("where"))
                .findFirst()
                .orElse(null);
        if (own != null) {
            return own;
        }
        if (where == null) {
            return afterParticipant(s, verb);
        }
        for (int i = where.index() - 1; i > 0; i--) {
            Token t = s.tokens().get(i);
            if (t.isProperNoun() && s.is(i - 1, b -> !b.isProperNoun())) {
                int last = i;
                while (s.is(last + 1, n -> n.isProperNoun())) {
                    last++;
                }
                return places.name(t.span().cover(s.tokens().get(last).span()));
            }
        }
        return null;
    }

    /** 'met his counterpart, X, in Y yesterday': the parser hangs the place on the person. */
    private @Nullable String afterParticipant(Sentence s, Token verb) {
        for (int i = verb.index() + 1; i < s.tokens().size(); i++) {
            Token t = s.tokens().get(i);
            if (t.isVerb()) {
                return null;
            }
            Token object = t.form().matches("in|at") ? s.child(t, "pobj") : null;
            Token above = s.head(t);
            boolean onAName = above != null && above.isProperNoun() && !isPartOfTheTopic(s, t, verb);
            if (object != null && onAName && object.isProperNoun() && !Places.isEncounter(object)) {
                return places.name(nameSpan(s, object));
            }
        }
        return null;
    }

    /** What a verb of visiting has for its object, when that is a place. */
    @Nullable
    String visited(Sentence s, Token verb) {
        Token object = s.child(verb, "dobj");
        for (Token child : s.children(verb)) {
            if (object == null && child.form().equals("to")) {
                object = s.child(child, "pobj");
            }
        }
        return object != null && object.isProperNoun() ? places.name(nameSpan(s, object)) : null;
    }

    /** 'since 2020' and 'until 2027' are never when a meeting was. */
    static boolean isAPoint(TimeExpression t) {
        String iso = t.period() == null ? ".." : t.period().iso();
        return !iso.contains("..") && !(iso.length() > 9 && iso.indexOf('/') == 4);
    }

    /** How far a passage is from {@code head} in the tree: 0 right on it, 1 on its verb; the maximum when unrelated. */
    private int distance(Sentence s, Span passage, Token head) {
        List<Token> inside =
                s.tokens().stream().filter(t -> passage.overlaps(t.span())).toList();
        if (inside.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        Token top = inside.get(0);
        for (Token t : inside) {
            Token h = s.head(t);
            if (h == null || !passage.overlaps(h.span())) {
                top = t;
                break;
            }
        }
        if (isApart(s, top, head)) {
            return Integer.MAX_VALUE;
        }
        Token above = skipPrepositions(s, top, head);
        if (above == null || isPartOfTheTopic(s, above, head)) {
            return Integer.MAX_VALUE;
        }
        if (above.index() == head.index()) {
            return 0;
        }
        boolean paid = above.relation().equals("relcl") && above.head() == head.index();
        if (paid && lexicon.hold().contains(above.lemma())) {
            return 1; // 'the visit which X paid to Y in May'
        }
        Token verb = verbAbove(s, head);
        if (verb != null && (above.index() == verb.index() || sameVerb(s, above, verb))) {
            return 1;
        }
        return head.isNoun()
                        && s.isUnder(above, head)
                        && above.isNoun()
                        && passage.start() - head.span().end() < 60
                        && passage.start() > head.span().end()
                ? 2
                : Integer.MAX_VALUE;
    }

    /** 'the third round since the Declaration of 2020': the year of something before it. */
    private boolean isApart(Sentence s, Token from, Token head) {
        for (Token t = s.head(from); t != null && t.index() != head.index(); t = s.head(t)) {
            boolean inner = t.isNoun()
                    && lexicon.apart()
                            .contains(s.tokens().get(Math.max(0, t.head())).form());
            if (t.isVerb()) {
                return false;
            }
            if (inner && t.head() >= 0 && t.head() > head.index()) {
                return true;
            }
        }
        return false;
    }

    /** 'talks on the situation in X': X is where the situation is. */
    private static boolean isPartOfTheTopic(Sentence s, Token from, Token head) {
        for (Token t = from; t != null && t.index() != head.index(); t = s.head(t)) {
            if (t.form().matches("on|about|regarding|concerning|over")
                    && t.tag().equals("IN")) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameVerb(Sentence s, Token above, Token verb) {
        Token participle = s.head(above);
        return above.isVerb()
                        && participle != null
                        && participle.index() == verb.index()
                        && above.relation().equals("conj")
                || participleOf(s, above, verb);
    }

    /** 'held in Astana' on the noun itself: the participle's circumstances are the noun's. */
    private static boolean participleOf(Sentence s, Token above, Token verb) {
        return above.relation().equals("acl") && above.head() == verb.index();
    }

    private static @Nullable Token skipPrepositions(Sentence s, Token t, Token head) {
        Token above = s.head(t);
        while (above != null && (above.tag().equals("IN") || above.tag().equals("TO"))) {
            above = s.head(above);
        }
        boolean own = above != null && above.index() == head.index(); // 'leaders meeting in Abuja': the verb itself
        if (above != null
                && !own
                && above.relation().equals("acl")
                && above.tag().matches("VBN|VBG|VBD")) {
            return s.head(above); // 'the meeting held in Astana': the noun
        }
        return above;
    }

    static @Nullable Token verbAbove(Sentence s, Token t) {
        Token above = t.isVerb() ? t : s.head(t);
        for (int up = 0; above != null && up < 6; up++) {
            if (above.isVerb()) {
                return above;
            }
            above = s.head(above);
        }
        return null;
    }

    /** 'met here on Thursday': where the report comes from. */
    private @Nullable String here(Sentence s, Token verb) {
        boolean said = s.children(verb).stream().anyMatch(c -> c.form().equals("here"));
        return said ? parse.document().place() : null;
    }

    /** The place that belongs to {@code head}, as stated, or null. */
    @Nullable
    String where(Sentence s, Token head) {
        Token verb = verbAbove(s, head);
        String best = verb == null ? null : here(s, verb);
        int least = Integer.MAX_VALUE;
        for (Token preposition : s.tokens()) {
            if (!WHERE.contains(preposition.lemma())) {
                continue;
            }
            boolean way = preposition.lemma().equals("to") && !head.lemma().matches("visit|tour|trip");
            Places.Named named = way ? null : places.at(s, preposition.index() + 1);
            if (named == null || named.last() == head.index() - 1) { // 'to the State visit'
                continue;
            }
            Span name = s.tokens()
                    .get(preposition.index() + 1)
                    .span()
                    .cover(s.tokens().get(named.last()).span());
            int distance = distance(s, name, head);
            if (distance < least) {
                least = distance;
                best = named.name();
            }
        }
        return best == null ? atAVenue(s, head) : best;
    }

    /** 'the sixth meeting of the Working Group [in Dreva] on Thursday': where the name ends before its place, when a day or a mark follows. */
    int withoutPlace(Sentence s, int head, int last) {
        for (int i = last - 1; i > head; i--) {
            Places.Named named = s.tokens().get(i).form().matches("in|at") ? places.at(s, i + 1) : null;
            if (named == null || named.last() != last) {
                continue;
            }
            String place = parse.text(
                    s.tokens().get(i + 1).span().cover(s.tokens().get(last).span()));
            int next = last + 1 < s.tokens().size()
                    ? s.tokens().get(last + 1).span().start()
                    : -1;
            boolean timed = times.in(s.span()).stream()
                    .anyMatch(t -> t.span().start() >= next && t.span().start() - next <= "on the ".length());
            boolean closed = s.is(last + 1, t -> t.form().matches("[,.;)]"));
            return !Regions.isOne(place) && (timed || closed) ? i - 1 : last;
        }
        return last;
    }

    /** 'was held at the headquarters of the General Secretariat in Dreva': the town of the house. */
    private @Nullable String atAVenue(Sentence s, Token head) {
        Token verb = verbAbove(s, head);
        for (Token at : s.tokens()) {
            Token house = at.form().equals("at") ? s.child(at, "pobj") : null;
            boolean own = at.head() == head.index() || verb != null && at.head() == verb.index();
            if (house == null || !own || !lexicon.venues().contains(house.lemma())) {
                continue;
            }
            for (Token in : s.subtree(house)) {
                Places.Named named = in.form().equals("in") ? places.at(s, in.index() + 1) : null;
                if (named != null) {
                    return named.name();
                }
            }
        }
        return null;
    }

    private static Span nameSpan(Sentence s, Token object) {
        int first = object.index();
        while (first > 0
                && (s.tokens().get(first - 1).isProperNoun()
                        || s.tokens().get(first - 1).tag().equals("HYPH"))
                && s.tokens().get(first - 1).isCapitalised()) {
            first--;
        }
        return s.tokens().get(first).span().cover(object.span());
    }
}
