package org.summitry.finding.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/** Keeps of overlapping claims those that are statements: drops report tails, and the same content found twice. */
final class Selection {
    private final Parse parse;
    private final CueLexicon lexicon;

    Selection(Parse parse, CueLexicon lexicon) {
        this.parse = parse;
        this.lexicon = lexicon;
    }

    /** The claims that stand, by place. */
    List<Claim> of(List<Claim> claims) {
        List<Claim> sorted = new ArrayList<>(claims);
        sorted.sort(Comparator.comparing(Claim::content)
                .thenComparing(c -> c.cue() == null ? 0 : c.cue().start()));
        List<Claim> kept = new ArrayList<>();
        for (Claim c : sorted) {
            if (!isReportTail(c) && !repeats(c, kept)) {
                kept.add(c);
            }
        }
        return kept;
    }

    /** Nearly the same content as one kept already, with no better source. */
    private static boolean repeats(Claim c, List<Claim> kept) {
        return kept.stream().anyMatch(k -> same(k.content(), c.content()));
    }

    private static boolean same(Span a, Span b) {
        int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return shared > 0 && 2.0 * shared / (a.length() + b.length()) > 0.95;
    }

    /** '..., reported the press service' of a carrier of news tells where the report comes from, not who said something. */
    private boolean isReportTail(Claim c) {
        Span source = c.source();
        if (source == null || !c.rule().equals("before")) {
            return false;
        }
        Sentence s = parse.sentenceAt(source.start());
        Token last = s == null ? null : last(s, source);
        return last != null && lexicon.isCarrier(last.lemma());
    }

    private static @Nullable Token last(Sentence s, Span span) {
        List<Token> tokens = s.tokensIn(span);
        return tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
    }
}
