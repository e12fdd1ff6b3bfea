package org.summitry.finding.statements;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.language.Marks;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/**
 * Sets what the engine marked on the bounds of quotations and phrases. It marks word by word and misses an edge now and then: a
 * quotation is cut in its middle, a phrase left without its article or without its noun.
 */
final class MarkBounds {
    private static final Set<String> BEFORE_NOUN =
            Set.of("det", "amod", "compound", "nmod", "nummod", "num", "poss", "nn", "quantmod");
    private static final Set<String> BEFORE_VERB = Set.of("aux", "auxpass", "neg");

    private final Parse parse;
    private final List<Quotation> quotations;

    MarkBounds(Parse parse, List<Quotation> quotations) {
        this.parse = parse;
        this.quotations = quotations;
    }

    /** The content, from edge to edge. */
    Span content(Marks.Attribution a) {
        Span span = withoutSecond(a);
        for (Quotation q : quotations) {
            if (q.isUtterance() && q.outer().overlaps(span)) {
                span = onQuotation(span, q, a);
            }
        }
        return rightwards(leftwards(inOneSentence(span, a), a), a);
    }

    /** What is not quoted is said in one sentence, that of the word of saying where it has a part of it; what follows tells its own. */
    private Span inOneSentence(Span span, Marks.Attribution a) {
        Sentence first = parse.sentenceAt(span.start());
        Sentence last = parse.sentenceAt(span.end() - 1);
        boolean quoted =
                quotations.stream().anyMatch(q -> q.isUtterance() && q.outer().overlaps(span));
        if (first == null || last == null || first == last || quoted || a.cue() == null) {
            return span;
        }
        Sentence cues = parse.sentenceAt(a.cue().start());
        Sentence own = cues == last ? last : first;
        int start = Math.max(span.start(), own.span().start());
        int end = Math.min(span.end(), own.span().end());
        return start < end ? new Span(start, end) : span;
    }

    /** The source with the noun that its article or adjective belongs to. */
    @Nullable
    Span source(Marks.Attribution a) {
        Span source = a.source();
        Sentence s = source == null ? null : parse.sentenceAt(source.start());
        if (source == null || s == null) {
            return source;
        }
        List<Token> words = s.tokensIn(source);
        Token last = words.isEmpty() ? null : words.get(words.size() - 1);
        Token noun = last == null || !BEFORE_NOUN.contains(last.relation()) ? null : s.head(last);
        boolean cutOff = last != null && noun != null && noun.index() > last.index() && !source.contains(noun.span());
        return cutOff && noun != null && !overlaps(a.cue(), noun.span()) ? source.cover(noun.span()) : source;
    }

    /** '"...," he stated, noting that ...': what is no quotation any more is not what the quotation's cue governs. */
    private Span withoutSecond(Marks.Attribution a) {
        Span first = a.content().get(0);
        Span last = a.content().get(a.content().size() - 1);
        boolean broken = a.content().size() > 1 && quotationAt(first) != null && quotationAt(last) == null;
        return broken ? first : a.extent();
    }

    private @Nullable Quotation quotationAt(Span span) {
        return quotations.stream()
                .filter(q -> q.isUtterance() && q.outer().overlaps(span))
                .findFirst()
                .orElse(null);
    }

    private static Span onQuotation(Span span, Quotation q, Marks.Attribution a) {
        Span inner = q.inner();
        boolean inside = inner.contains(span);
        boolean opens = span.start() <= inner.start() + 1;
        boolean closes = span.end() >= inner.end() - 1;
        if (inside) {
            boolean foreign = !overlaps(a.cue(), q.outer()) && !overlaps(a.source(), q.outer());
            boolean anybodys = a.cue() == null && a.source() == null;
            return foreign && (opens || closes || anybodys) ? inner : span;
        }
        if (inner.contains(span.start()) && !opens && span.end() > q.outer().end()) {
            return new Span(span.start(), inner.end());
        }
        boolean runsIn = span.start() < q.outer().start() && inner.contains(span.end());
        return runsIn ? new Span(span.start(), inner.end()) : span;
    }

    /** 'the regional [states agree ...]': with the article and the adjectives. */
    private Span leftwards(Span span, Marks.Attribution a) {
        Sentence s = parse.sentenceAt(span.start());
        List<Token> words = s == null ? List.of() : s.tokensIn(span);
        if (s == null || words.isEmpty()) {
            return span;
        }
        int first = words.get(0).index();
        int last = words.get(words.size() - 1).index();
        int from = first;
        for (Token t = s.at(from - 1); t != null && belongs(t, from, last) && isFree(t, a); t = s.at(from - 1)) {
            from = t.index();
        }
        return from == first ? span : s.tokens().get(from).span().cover(span);
    }

    private static boolean belongs(Token t, int from, int last) {
        return t.head() >= from
                && t.head() <= last
                && (BEFORE_NOUN.contains(t.relation()) || BEFORE_VERB.contains(t.relation()));
    }

    /** '[... to publish a] list of ...': with the noun and what hangs on it. */
    private Span rightwards(Span span, Marks.Attribution a) {
        Sentence s = parse.sentenceAt(span.end() - 1);
        List<Token> words = s == null ? List.of() : s.tokensIn(span);
        if (s == null || words.isEmpty()) {
            return span;
        }
        Token last = words.get(words.size() - 1);
        Token noun = BEFORE_NOUN.contains(last.relation()) ? s.head(last) : null;
        if (noun == null && last.relation().equals("prep")) {
            noun = s.child(last, "pobj");
        }
        if (noun == null || noun.index() <= last.index()) {
            return span;
        }
        Span wider = span.cover(s.tokens().get(Grammar.rightmost(s, noun)).span());
        boolean free =
                s.tokensIn(wider).stream().filter(t -> t.index() > last.index()).allMatch(t -> isFree(t, a));
        return free ? wider : span;
    }

    private static boolean isFree(Token t, Marks.Attribution a) {
        return !overlaps(a.cue(), t.span()) && !overlaps(a.source(), t.span());
    }

    private static boolean overlaps(@Nullable Span a, Span b) {
        return a != null && a.overlaps(b);
    }
}
