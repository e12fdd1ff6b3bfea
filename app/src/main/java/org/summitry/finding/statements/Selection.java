package org.summitry.finding.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/** Keeps of overlapping claims those that are statements: drops report tails, and the same content found twice. */
final class Selection {
    private static final Set<String> SPEECH = Set.of(
            "clause",
            "quote",
            "before",
            "according-to",
            "opinion",
            "first-person",
            "quote-last-speaker",
            "loose-clause");
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
            if (!isReportTail(c)
                    && !carriesAnothers(c, claims)
                    && !isNobodys(c)
                    && !isInside(c, kept)
                    && !repeats(c, kept)) {
                kept.add(c);
            }
        }
        return kept;
    }

    /** 'According to a press release, X commended Y': what X said, of which the release only tells. */
    private boolean carriesAnothers(Claim c, List<Claim> all) {
        if (!Set.of("according-to", "before").contains(c.rule()) || isSpokenBySomebody(c)) {
            return false;
        }
        return all.stream()
                .anyMatch(o -> o != c
                        && o.source() != null
                        && o.cue() != null
                        && !parse.text(o.source()).equalsIgnoreCase("we")
                        && c.content().contains(o.source())
                        && c.content().contains(o.cue())
                        && o.source().start() - c.content().start() < 60
                        && o.content().length() * 2 > c.content().length());
    }

    /** 'Norland welcomes the plan, he added': what he said, whomever it tells of. */
    private boolean isSpokenBySomebody(Claim c) {
        return c.source() != null
                && parse.text(c.source()).toLowerCase(Locale.ROOT).matches("he|she|they");
    }

    /** Indirect content that nobody is named for: an infinitive, a participle of no one; only passives and items leave the source open. */
    private static boolean isNobodys(Claim c) {
        return c.source() == null
                && !c.rule().startsWith("passive")
                && !c.rule().equals("item")
                && !c.rule().startsWith("quote");
    }

    /** A noun phrase or infinitive inside what somebody said ('said that he stressed the need ...' counts, 'called for support of X' not). */
    private boolean isInside(Claim c, List<Claim> kept) {
        Span cue = c.cue();
        if (cue == null || SPEECH.contains(c.rule()) && !isWe(c)) {
            return false;
        }
        return kept.stream().anyMatch(o -> o.content().contains(cue));
    }

    private boolean isWe(Claim c) {
        return c.source() != null && parse.text(c.source()).equalsIgnoreCase("we");
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
        boolean cites = c.rule().equals("noun")
                && parse.text(c.cue() == null ? c.content() : c.cue()).startsWith("cit");
        if (source == null || !c.rule().equals("before") && !cites) {
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
