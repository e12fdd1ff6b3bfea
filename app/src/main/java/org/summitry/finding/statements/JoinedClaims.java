package org.summitry.finding.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.text.Span;

/**
 * Rules and marks joined. What both found is surer, and keeps the words the rules found: they cut content and source better. What
 * rules alone found stays; what marks alone found stays when the engine is sure enough of it.
 */
final class JoinedClaims {
    /** Shared characters as F1, from which two claims are the same one. */
    private static final double SAME = 0.5;

    /** The engine's probability from which a mark alone is a claim: chosen on documents held out of training (decision 7). */
    private static final double SURE = 0.6;

    /** Characters by which two beginnings of one content may differ ('that', a quotation mark). */
    private static final int MOST_APART = 6;

    private static final Pattern AND = Pattern.compile("\\s*,?\\s+and\\s+(?:\\p{Ll}+ly\\s+|also\\s+|then\\s+)?");

    private JoinedClaims() {}

    static List<Claim> of(String text, List<Claim> ruled, List<Claim> marked) {
        List<Claim> joined = new ArrayList<>();
        boolean[] met = new boolean[ruled.size()];
        for (Claim m : marked) {
            int r = partner(m, ruled, met);
            if (r >= 0) {
                met[r] = true;
                joined.add(both(text, withoutNextClaim(text, ruled.get(r), m, marked), m));
            } else if (m.sure() >= SURE && !isOfSpeech(m, ruled) && !tellsWhoSaysIt(m, ruled) && !repeats(m, joined)) {
                joined.add(m);
            }
        }
        joined.removeIf(j -> joined.stream().anyMatch(o -> o != j && isBeginningOf(j, o)));
        for (int i = 0; i < ruled.size(); i++) {
            Claim r = ruled.get(i);
            if (!met[i] && joined.stream().noneMatch(j -> overlap(j.content(), r.content()) >= SAME)) {
                joined.add(r);
            }
        }
        return joined;
    }

    /** 'said that trade had grown and called for more': what the engine marks as said next, after 'and', is cut off. */
    private static Claim withoutNextClaim(String text, Claim ruled, Claim m, List<Claim> marked) {
        Span content = ruled.content();
        Span own = m.content();
        boolean next = Math.abs(own.start() - content.start()) <= MOST_APART
                && own.end() < content.end()
                && marked.stream()
                        .anyMatch(o -> o != m
                                && o.cue() != null
                                && o.sure() >= SURE
                                && content.contains(o.content().start())
                                && o.cue().start() > own.end()
                                && AND.matcher(text.substring(own.end(), o.cue().start()))
                                        .matches());
        return next ? ruled.with(new Span(content.start(), own.end())) : ruled;
    }

    /** What is marked twice by one word of saying is said once. */
    private static boolean repeats(Claim m, List<Claim> joined) {
        return joined.stream()
                .anyMatch(j -> m.cue() != null && m.cue().equals(j.cue()) && overlap(m.content(), j.content()) > 0);
    }

    /** 'The courts, she recalled, were busy': the courts alone are nothing that she said. */
    private static boolean isBeginningOf(Claim part, Claim whole) {
        return part.rule().equals("marked")
                && whole.cue() != null
                && whole.content().contains(whole.cue())
                && whole.content().contains(part.content())
                && part.source() != null
                && part.source().equals(whole.source());
    }

    /** 'I hope that ...' in a paragraph that is speech as a whole: part of what is said. */
    private static boolean isOfSpeech(Claim m, List<Claim> ruled) {
        return ruled.stream()
                .anyMatch(r -> r.rule().equals("first-person") && r.content().contains(m.content()));
    }

    /** 'The river is low, X said at a meeting, reported the office': what X said stands in it, with X's own word of saying. */
    private static boolean tellsWhoSaysIt(Claim m, List<Claim> ruled) {
        return ruled.stream()
                .anyMatch(r -> r.cue() != null
                        && r.source() != null
                        && m.content().start() == r.content().start()
                        && m.content().contains(r.cue())
                        && m.content().contains(r.source())
                        && !r.content().contains(r.cue()));
    }

    private static Claim both(String text, Claim ruled, Claim marked) {
        if (ruled.rule().equals("first-person")) {
            return ruled; // speech without marks: how it is given is known by the rule alone
        }
        boolean swallowed = isSwallowed(text, ruled.source(), marked.source());
        return new Claim(
                content(ruled, swallowed),
                swallowed
                                || ruled.source() == null
                                || isWithin(ruled, marked)
                                || isBeginning(ruled.source(), marked.source())
                        ? marked.source()
                        : ruled.source(),
                ruled.cue() == null ? marked.cue() : ruled.cue(),
                ruled.family(),
                ruled.negated(),
                "both",
                marked.sure());
    }

    /** 'The river, Orla Venn said, is low': the parser took the beginning of what was said for part of the source. */
    private static boolean isSwallowed(String text, @Nullable Span ruled, @Nullable Span marked) {
        return ruled != null
                && marked != null
                && ruled.contains(marked)
                && marked.end() == ruled.end()
                && text.substring(ruled.start(), marked.start()).indexOf(',') > 0; // a title belongs to the source
    }

    /** 'The Lake Company managing | director Jan Oduya said': the parser broke off in the midst of who said it. */
    private static boolean isBeginning(@Nullable Span ruled, @Nullable Span marked) {
        return ruled != null && marked != null && marked.start() == ruled.start() && marked.end() > ruled.end();
    }

    /** 'X proposed that officers work side by side': the rule took the subject of what was said for who said it, the mark did not. */
    private static boolean isWithin(Claim ruled, Claim marked) {
        return ruled.source() != null
                && marked.source() != null
                && ruled.content().contains(ruled.source())
                && !ruled.content().contains(marked.source());
    }

    private static Span content(Claim ruled, boolean swallowed) {
        Span source = ruled.source();
        boolean before = swallowed
                && source != null
                && ruled.cue() != null
                && source.end() <= ruled.cue().start()
                && ruled.cue().end() <= ruled.content().start();
        return before && source != null ? source.cover(ruled.content()) : ruled.content();
    }

    private static int partner(Claim m, List<Claim> ruled, boolean[] met) {
        int best = -1;
        double most = SAME;
        for (int i = 0; i < ruled.size(); i++) {
            double shared = shared(m, ruled.get(i));
            if (!met[i] && shared >= most) {
                most = shared;
                best = i;
            }
        }
        return best;
    }

    /** How much of their content two claims share; words of saying that are the same ones have one content. */
    private static double shared(Claim m, Claim r) {
        double overlap = overlap(m.content(), r.content());
        boolean sameCue = m.cue() != null && r.cue() != null && m.cue().overlaps(r.cue());
        return sameCue && overlap > 0 ? Math.max(SAME, overlap) : overlap;
    }

    private static double overlap(Span a, Span b) {
        int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return shared <= 0 ? 0 : 2.0 * shared / (a.length() + b.length());
    }
}
