package org.summitry.finding.meetings;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.dates.TimeExpression;
import org.summitry.finding.dates.Times;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/**
 * The times and places that follow a meeting's name without a break: 'the Forest Conference, to be held in the city of Quila next
 * month'. Parsers hang such a row on now this, now that word of the sentence; its order is plain.
 */
final class Adjuncts {
    private static final Set<String> PREPOSITIONS = Set.of("in", "at", "on", "from", "for", "during", "between");

    /** Words that tell where a place lies. */
    private static final int LONGEST_LIE = 9;

    private final MeetingLexicon lexicon;
    private final Times times;
    private final Places places;
    private @Nullable TimeExpression time;
    private @Nullable String place;

    private Adjuncts(MeetingLexicon lexicon, Times times, Places places) {
        this.lexicon = lexicon;
        this.times = times;
        this.places = places;
    }

    /** What follows the token at {@code last}. */
    static Adjuncts after(MeetingLexicon lexicon, Times times, Places places, Sentence s, int last) {
        Adjuncts a = new Adjuncts(lexicon, times, places);
        int next = last + 1;
        while (next > 0 && next < s.tokens().size()) {
            next = a.step(s, next);
        }
        return a;
    }

    @Nullable
    TimeExpression time() {
        return time;
    }

    @Nullable
    String place() {
        return place;
    }

    /** Where the row goes on after the token at {@code i}; -1 where it ends. */
    private int step(Sentence s, int i) {
        Token t = s.tokens().get(i);
        boolean on = PREPOSITIONS.contains(t.form());
        int at = on ? i + 1 : i;
        int afterTime = time(s, at);
        if (afterTime > 0) {
            return afterTime;
        }
        if (on) {
            boolean planned = t.form().equals("for") && s.is(i - 1, b -> b.tag().equals("VBN"));
            return planned || t.form().matches("in|at") ? place(s, at) : -1;
        }
        if (t.tag().equals("WDT") && isOfHolding(s, s.at(i + 1))) {
            return i + 1; // ', which will be held in Dreva'
        }
        int past = t.form().equals("(") ? pastBrackets(s, i) : lyingBetween(s, i);
        if (past > 0) {
            return past;
        }
        int line = t.form().equals(":") && place == null ? place(s, i + 1) : -1; // 'Next meeting: Dreva, 14 April'
        boolean dated = s.is(line - 1, n -> n.form().equals(","))
                || s.is(line, n -> n.form().equals(","));
        if (line > 0 && dated) {
            return line;
        }
        if (line > 0) {
            place = null; // 'Dialogue: Declaration of Intent signed'
        }
        boolean goesOn = t.form().equals(",")
                && s.is(
                        i + 1,
                        n -> PREPOSITIONS.contains(n.form())
                                || isOfHolding(s, n)
                                || n.tag().equals("WDT") && isOfHolding(s, s.at(i + 2)));
        boolean adverb = t.tag().equals("RB") && i > 0 && isAuxiliary(s.tokens().get(i - 1));
        return goesOn || adverb || isOfHolding(s, t) ? i + 1 : -1;
    }

    /** 'the Lake Eight (L8) held in': behind the letters that stand for the name; -1 for longer brackets. */
    private static int pastBrackets(Sentence s, int open) {
        return s.is(open + 2, t -> t.form().equals(")")) ? open + 3 : -1;
    }

    /** 'in Dreva, on the island of Orm, on 3 May': behind what tells where the place lies; -1 for anything else. */
    private int lyingBetween(Sentence s, int comma) {
        boolean lies = place != null
                && s.is(comma, t -> t.form().equals(","))
                && s.is(comma + 1, t -> t.form().matches("on|off|near|in"))
                && s.is(comma + 2, t -> t.tag().equals("DT"));
        for (int i = comma + 3; lies && i <= comma + LONGEST_LIE; i++) {
            if (s.is(i, t -> t.form().equals(","))) {
                return i + 1;
            }
            lies = s.is(i, t -> t.isNoun() || t.tag().matches("JJ|IN|DT"));
        }
        return -1;
    }

    /** 'was held', 'will take place', 'to be held', 'scheduled', 'due to take place'. */
    private boolean isOfHolding(Sentence s, @Nullable Token t) {
        if (t == null) {
            return false;
        }
        if (t.tag().equals("VBN") || t.lemma().equals("due")) {
            return lexicon.toTakePlace().contains(t.lemma());
        }
        boolean takesPlace = takesPlace(s, t.index()) || takesPlace(s, t.index() - 1);
        boolean opens = t.tag().matches("VBD|VBZ|VBP|VB") && lexicon.toOpen().contains(t.lemma());
        return takesPlace || opens || isAuxiliary(t) && leadsToHolding(s, t.index() + 1);
    }

    private static boolean isAuxiliary(Token t) {
        return t.tag().equals("MD") || t.tag().equals("TO") || t.lemma().matches("be|have");
    }

    private boolean leadsToHolding(Sentence s, int from) {
        int i = from;
        while (s.is(i, t -> isAuxiliary(t) || t.tag().equals("RB"))) {
            i++;
        }
        return s.is(i, t -> t.tag().equals("VBN") && lexicon.toTakePlace().contains(t.lemma())) || takesPlace(s, i);
    }

    /** Whether 'take place' stands at {@code i}. */
    static boolean takesPlace(Sentence s, int i) {
        return s.is(i, t -> t.lemma().equals("take"))
                && s.is(i + 1, t -> t.form().equals("place"));
    }

    private int time(Sentence s, int i) {
        Token first = s.at(i);
        if (time != null || first == null) {
            return -1;
        }
        int from = first.span().start();
        Token second = s.at(i + 1);
        int alternative =
                first.tag().equals("DT") && second != null ? second.span().start() : from;
        for (TimeExpression t : times.in(s.span())) {
            boolean here = t.span().start() == from || t.span().start() == alternative;
            if (here && t.period() != null && Circumstances.isAPoint(t)) {
                time = t;
                return afterLast(s, t.span());
            }
        }
        return -1;
    }

    private int place(Sentence s, int i) {
        Places.Named named = place == null ? places.at(s, i) : null;
        if (named == null) {
            return -1;
        }
        place = named.name();
        int next = named.last() + 1;
        boolean land = s.is(next, t -> t.form().equals(","))
                && s.is(
                        next + 1,
                        t -> t.isProperNoun()
                                && !times.in(s.span()).stream()
                                        .anyMatch(x -> x.span().overlaps(t.span())));
        Places.Named state = land ? places.at(s, next + 1) : null;
        if (state == null) {
            return next;
        }
        return s.is(state.last() + 1, t -> t.form().equals(",")) ? state.last() + 2 : state.last() + 1;
    }

    private static int afterLast(Sentence s, Span span) {
        int last = -1;
        for (Token t : s.tokens()) {
            if (t.span().start() < span.end()) {
                last = t.index();
            }
        }
        return last + 1;
    }
}
