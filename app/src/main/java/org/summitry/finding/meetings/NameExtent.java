package org.summitry.finding.meetings;

import org.summitry.finding.NounPhrases;
import org.summitry.finding.names.Cast;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/** From where to where the name goes that a meeting's noun heads: 'the Sixty-Fifth (65th) Ordinary Session of the Council'. */
final class NameExtent {
    private final MeetingLexicon lexicon;

    NameExtent(MeetingLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Index of the last word: what is held beside it, whom it is with and where it is held are no part of its name. */
    int last(Cast cast, Circumstances c, Sentence s, Token head) {
        if (isTold(s, head)) {
            return head.index();
        }
        int end = withoutPersons(cast, s, head.index(), NounPhrases.end(s, head.index()));
        return c.withoutPlace(s, head.index(), withoutOccasion(s, head.index(), end));
    }

    /** 'briefed the Meeting on the plan': on the plan he briefed. */
    private boolean isTold(Sentence s, Token t) {
        return t.relation().equals("dobj")
                && s.is(t.head(), verb -> lexicon.telling().contains(verb.lemma()));
    }

    /** The words before the head: the name's own, ordinals and dates included ('a Feb. 20 meeting'). */
    int first(Sentence s, Token head) {
        int start = beforeAcronym(s, NounPhrases.start(s, head.index(), lexicon.noPartOfTheName()));
        int numbered = start - 1;
        while (numbered > start - 5
                && numbered >= 0
                && !s.is(start - 1, t -> !t.form().equals(")"))
                && !s.tokens().get(numbered).form().equals("(")) {
            numbered--;
        }
        boolean doubled = s.is(start - 1, t -> t.form().equals(")"))
                && s.is(numbered, t -> t.form().equals("("))
                && numbered > 0
                && Ordinals.at(s, ordinalStart(s, numbered - 1)) != null;
        if (doubled) {
            return ordinalStart(s, numbered - 1); // 'Sixty-Fifth (65th) Ordinary Session'
        }
        boolean suchA = s.is(start - 1, t -> t.form().matches("an?"))
                && s.is(start - 2, t -> t.form().equals("such"));
        int ordinal = start - 3;
        return suchA && ordinal >= 0 && Ordinals.at(s, ordinal) != null ? ordinal : start; // 'the first such a meeting'
    }

    /** 'the 27th Lake Plus Three (LPT) Summit': letters in brackets do not end the name. */
    private int beforeAcronym(Sentence s, int start) {
        boolean letters = s.is(start - 1, t -> t.form().equals(")"))
                && s.is(start - 2, t -> t.form().matches("[\\p{Lu}\\d+-]{2,}"))
                && s.is(start - 3, t -> t.form().equals("("))
                && s.is(start - 4, t -> t.isNoun() || t.tag().equals("CD"));
        return letters ? NounPhrases.start(s, start - 4, lexicon.noPartOfTheName()) : start;
    }

    /** Where the ordinal that ends at {@code last} begins: 'Sixty', '-', 'Fifth'. */
    private static int ordinalStart(Sentence s, int last) {
        return last >= 2 && s.is(last - 1, t -> t.form().equals("-")) ? last - 2 : last;
    }

    /** 'the invitation to the summit of President X': a person after 'of' is no part of the name. */
    private static int withoutPersons(Cast cast, Sentence s, int head, int to) {
        if (to == head || !s.tokens().get(head + 1).form().equals("of")) {
            return to;
        }
        Span complement =
                s.tokens().get(head + 1).span().cover(s.tokens().get(to).span());
        int firstPerson = cast.persons().stream()
                .flatMap(p -> p.evidence().stream())
                .filter(e -> e.field() == null && e.span().overlaps(complement))
                .mapToInt(e -> e.span().start())
                .min()
                .orElse(Integer.MAX_VALUE);
        for (int i = to; i > head; i--) {
            Token t = s.tokens().get(i);
            if (t.span().start() < firstPerson
                    && t.form().matches("of|with|by|between")
                    && firstPerson != Integer.MAX_VALUE) {
                return i - 1;
            }
        }
        return to;
    }

    /** 'a bilateral meeting on the sidelines of the summit': what it is held beside is no part of its name. */
    private int withoutOccasion(Sentence s, int head, int to) {
        for (int i = head + 1; i <= to; i++) {
            if (lexicon.aside().contains(s.tokens().get(i).lemma())) {
                int cut = i - 1;
                while (cut > head && s.tokens().get(cut).tag().matches("IN|DT")) {
                    cut--;
                }
                return cut;
            }
        }
        return to;
    }
}
