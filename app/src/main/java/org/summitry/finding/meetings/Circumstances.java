package org.summitry.finding.meetings;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.Capitals;
import org.summitry.finding.dates.TimeExpression;
import org.summitry.finding.dates.Times;
import org.summitry.finding.names.Cast;
import org.summitry.finding.names.Mention;
import org.summitry.finding.names.Place;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/** When and where: the times and places of a sentence that hang on a meeting's noun or on the verb above it. */
final class Circumstances {
    private static final Set<String> WHERE = Set.of("in", "at", "to");

    private final Parse parse;
    private final Cast cast;
    private final Times times;

    Circumstances(Parse parse, Cast cast, Times times) {
        this.parse = parse;
        this.cast = cast;
        this.times = times;
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
                return placeName(t.span().cover(s.tokens().get(last).span()));
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
            if (object != null && onAName && object.isProperNoun() && !isEncounter(object)) {
                return placeName(nameSpan(s, object));
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
        return object != null && object.isProperNoun() ? placeName(nameSpan(s, object)) : null;
    }

    /** 'since 2020' and 'until 2027' are never when a meeting was. */
    private static boolean isAPoint(TimeExpression t) {
        String iso = t.period() == null ? ".." : t.period().iso();
        return !iso.contains("..") && !(iso.length() > 9 && iso.indexOf('/') == 4);
    }

    /** How far a passage is from {@code head} in the tree: 0 right on it, 1 on its verb; the maximum when unrelated. */
    private static int distance(Sentence s, Span passage, Token head) {
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
        Token above = skipPrepositions(s, top);
        if (above == null || isPartOfTheTopic(s, above, head)) {
            return Integer.MAX_VALUE;
        }
        if (above.index() == head.index()) {
            return 0;
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

    private static @Nullable Token skipPrepositions(Sentence s, Token t) {
        Token above = s.head(t);
        while (above != null && (above.tag().equals("IN") || above.tag().equals("TO"))) {
            above = s.head(above);
        }
        if (above != null && above.relation().equals("acl") && above.isVerb()) {
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
            Token object = s.child(preposition, "pobj");
            if (object == null || !object.isProperNoun() || object.index() < preposition.index()) {
                continue;
            }
            if (preposition.lemma().equals("to") && !head.lemma().matches("visit|tour|trip")) {
                continue;
            }
            Span name = nameSpan(s, object);
            String place = isEncounter(object) ? null : placeName(name);
            int distance = place == null ? Integer.MAX_VALUE : distance(s, name, head);
            if (distance < least) {
                least = distance;
                best = place;
            }
        }
        return best;
    }

    /** 'participated in the Summit': no place. */
    private static boolean isEncounter(Token object) {
        return object.lemma()
                .toLowerCase(java.util.Locale.ROOT)
                .matches("summit|meeting|session|conference|forum|council|retreat|assembly|talks|dialogue");
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

    /** A capitalised name after 'in' or 'at' is a place unless it is a time, a person, an organisation or a format. */
    private @Nullable String placeName(Span name) {
        for (Place p : cast.places()) {
            if (p.span().overlaps(name)) {
                return p.name();
            }
        }
        if (!times.in(name.cover(name)).isEmpty()
                || times.expressions().stream().anyMatch(t -> t.span().overlaps(name))) {
            return null;
        }
        for (Mention m : cast.mentions()) {
            if (m.span().overlaps(name)) {
                boolean state = m.actors().stream().allMatch(a -> a.startsWith("state:"));
                boolean readable = !Capitals.only(parse.document().text(), name);
                return state && readable && m.kind() != Mention.Kind.DEMONYM ? parse.text(name) : null;
            }
        }
        return Capitals.only(parse.document().text(), name) ? null : parse.text(name);
    }
}
