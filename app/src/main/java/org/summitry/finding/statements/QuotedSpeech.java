package org.summitry.finding.statements;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.statements.CueEntry.Take;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Block;
import org.summitry.text.Span;

/** Gives quotations to the words of saying beside them, and those without any to whoever spoke last. */
final class QuotedSpeech {
    private static final int NEAR = 90;
    private final Parse parse;
    private final List<Quotation> quotations;
    private final List<Cue> cues;
    private final boolean[] used;
    private final List<Claim> claims = new ArrayList<>();

    QuotedSpeech(Parse parse, List<Quotation> quotations, List<Cue> cues) {
        this.parse = parse;
        this.quotations = quotations;
        this.cues = cues;
        this.used = new boolean[cues.size()];
    }

    /** The claims whose content is a quotation; {@link #isUsed} then tells which cues they took. */
    List<Claim> claims(List<Claim> indirect) {
        List<Integer> takers = new ArrayList<>();
        for (Quotation q : quotations) {
            int c = taker(q);
            takers.add(c);
            if (c >= 0) {
                used[c] = true;
            }
        }
        for (int i = 0; i < quotations.size(); i++) {
            int c = takers.get(i);
            if (c >= 0) {
                attach(quotations.get(i), cues.get(c), i > 0 && takers.get(i - 1) == c);
                if (i > 0 && takers.get(i - 1) < 0 && opens(quotations.get(i - 1), cues.get(c), quotations.get(i))) {
                    Claim whole = claims.remove(claims.size() - 1);
                    claims.add(whole.with(quotations.get(i - 1).inner().cover(whole.content())));
                }
            } else {
                orphan(quotations.get(i), indirect);
            }
        }
        return claims;
    }

    /** '"That," says X, "was the shortest meeting"': the first words of a quotation that its cue interrupts. */
    private boolean opens(Quotation first, Cue cue, Quotation rest) {
        String text = parse.document().text();
        Sentence s = cue.sentence();
        return s.span().contains(first.inner())
                && first.outer().end() <= cue.span().start()
                && cue.span().end() <= rest.outer().start()
                && text.charAt(first.inner().end() - 1) == ','
                && text.substring(first.outer().end(), cue.span().start()).isBlank();
    }

    /** Whether the cue's content is a quotation that has been claimed. */
    boolean isUsed(int cue) {
        return used[cue];
    }

    private void attach(Quotation q, Cue cue, boolean again) {
        if (again && !claims.isEmpty()) {
            Claim last = claims.remove(claims.size() - 1);
            claims.add(last.with(last.content().cover(tidy(q.inner()))));
            return;
        }
        Span content = tidy(q.inner());
        if (cue.content() != null && cue.rule().equals("before")) {
            Span whole = Grammar.span(
                    cue.sentence(), cue.content().from(), cue.content().to());
            content = whole.start() < q.outer().start() - 1 && whole.overlaps(q.outer())
                    ? tidy(whole.cover(q.inner()))
                    : content;
        }
        claims.add(new Claim(content, cue.source(), cue.span(), cue.entry().family(), cue.negated(), "quote"));
    }

    /** The index of the cue that introduces or closes {@code q}; -1 when there is none. */
    private int taker(Quotation q) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < cues.size(); i++) {
            int d = distance(q, cues.get(i));
            if (d >= 0 && d < least) {
                best = i;
                least = d;
            }
        }
        return best;
    }

    /** Characters between the quotation and the cue; -1 when the cue cannot be its own. */
    private int distance(Quotation q, Cue cue) {
        boolean saying = cue.entry().takes(Take.QUOTE) || cue.rule().equals("according-to");
        if (!saying || !q.isUtterance() && !cue.rule().equals("before")) {
            return -1;
        }
        Span c = cue.source() != null
                        && cue.source().end() <= cue.sentence().span().end()
                ? cue.span().cover(cue.source())
                : cue.span();
        Span s = cue.sentence().span();
        String text = parse.document().text();
        if (cue.span().start() >= q.outer().end() && s.start() < q.outer().end()) {
            int gap = Math.max(0, c.start() - q.outer().end());
            boolean comma = ",?!.…".indexOf(text.charAt(q.inner().end() - 1)) >= 0
                    || text.startsWith(",", q.outer().end());
            return gap <= 40
                            && comma
                            && !passesQuote(q.outer().end(), cue.span().start())
                    ? gap
                    : -1;
        }
        if (cue.span().end() <= q.outer().start() && q.outer().start() <= s.end() + 6) {
            int gap = q.outer().start() - cue.span().end();
            String between = text.substring(cue.span().end(), q.outer().start());
            boolean marked = between.stripTrailing().endsWith(",")
                    || between.stripTrailing().endsWith(":")
                    || between.isBlank()
                    || isWhole(q, cue);
            boolean clause = cue.content() != null
                    && !cue.rule().equals("before")
                    && q.outer().start() > start(cue);
            return marked
                            && !clause
                            && gap <= NEAR
                            && !passesQuote(cue.span().end(), q.outer().start())
                    ? gap + 1
                    : -1;
        }
        return -1;
    }

    /** 'told them that "..."': the clause is the quotation and nothing else. */
    private static boolean isWhole(Quotation q, Cue cue) {
        Cue.Range r = cue.content();
        if (r == null
                || cue.sentence().tokens().get(r.from()).span().start()
                        != q.outer().start()) {
            return false;
        }
        return cue.sentence().tokens().stream()
                .noneMatch(t -> t.span().start() >= q.outer().end()
                        && Character.isLetterOrDigit(t.form().codePointAt(0)));
    }

    private static int start(Cue cue) {
        Cue.Range r = cue.content();
        if (r == null) {
            return Integer.MAX_VALUE;
        }
        Token first = cue.sentence().tokens().get(r.from());
        return Grammar.isMark(first) ? first.span().end() : first.span().start() + 1;
    }

    private boolean passesQuote(int from, int to) {
        return quotations.stream()
                .anyMatch(q -> q.outer().start() >= from && q.outer().end() <= to);
    }

    /** A quotation without a cue: it goes on the last claim's, or is a new one by the last speaker. */
    private void orphan(Quotation q, List<Claim> indirect) {
        if (!standsAlone(q)) {
            return;
        }
        Claim last = lastBefore(q.outer().start(), claims);
        Claim other = lastBefore(q.outer().start(), indirect);
        boolean quotedLast = last != null
                && (other == null || other.content().start() <= last.content().start());
        if (quotedLast && last != null && isNext(last, q)) {
            claims.remove(last);
            claims.add(last.with(last.content().cover(tidy(q.inner()))));
            return;
        }
        Claim speaker = quotedLast ? last : other;
        int between = speaker == null
                ? Integer.MAX_VALUE
                : sentencesBetween(speaker.content().end(), q.outer().start());
        Span subject = between == 0 ? null : subjectBefore(q);
        if (subject != null) {
            claims.add(new Claim(tidy(q.inner()), subject, null, "quote", false, "quote-last-speaker"));
            return;
        }
        boolean near = between <= 2;
        if (near && speaker != null) {
            claims.add(new Claim(tidy(q.inner()), speaker.source(), null, "quote", false, "quote-last-speaker"));
        }
    }

    /** 'X was blunt. "We have waited."': who the sentence before the quotation, in its paragraph, speaks of by name; or null. */
    private @Nullable Span subjectBefore(Quotation q) {
        Sentence own = parse.sentenceAt(q.inner().start());
        Sentence s = own == null || own.index() == 0 ? null : parse.sentences().get(own.index() - 1);
        if (own == null || s == null || !s.block().equals(own.block())) {
            return null;
        }
        Token subject = s.tokens().stream()
                .filter(t -> t.relation().equals("nsubj")
                        && s.is(t.head(), v -> v.relation().equals("root")))
                .findFirst()
                .orElse(null);
        Token owner = subject == null || subject.isProperNoun() ? null : s.child(subject, "poss");
        Token who = owner == null ? subject : owner;
        return who != null && who.isProperNoun() ? s.subtreeSpan(who) : null;
    }

    private @Nullable Claim lastBefore(int offset, List<Claim> among) {
        Claim best = null;
        for (Claim c : among) {
            boolean earlier = c.content().start() < offset;
            if (earlier
                    && (best == null || c.content().start() >= best.content().start())) {
                best = c;
            }
        }
        return best;
    }

    /** Whether the quotation follows the claim in its paragraph with nothing but the claim's own cue between. */
    private boolean isNext(Claim claim, Quotation q) {
        int from = claim.content().end();
        if (claim.cue() != null) {
            from = Math.max(from, claim.cue().end());
        }
        return from <= q.outer().start()
                && sameBlock(claim.content().end(), q.outer().start())
                && sentencesBetween(from, q.outer().start()) <= 0;
    }

    private boolean sameBlock(int a, int b) {
        for (Block block : parse.document().blocks()) {
            if (block.span().contains(a)) {
                return block.span().contains(b);
            }
        }
        return false;
    }

    /** Whole sentences between two places. */
    private int sentencesBetween(int from, int to) {
        int n = 0;
        for (Sentence s : parse.sentences()) {
            if (s.span().start() >= from && s.span().end() <= to && s.tokens().size() > 2) {
                n++;
            }
        }
        return n;
    }

    /** Whether the quotation makes up its sentences, with no words of the writer's beside it. */
    private boolean standsAlone(Quotation q) {
        if (!q.isUtterance()) {
            return false;
        }
        for (Sentence s : parse.sentences()) {
            if (s.span().overlaps(q.outer())) {
                boolean beside = s.tokens().stream()
                        .anyMatch(t -> !q.outer().overlaps(t.span())
                                && Character.isLetterOrDigit(t.form().codePointAt(0)));
                if (beside) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Without a final comma or full stop. */
    private Span tidy(Span span) {
        String text = parse.document().text();
        int end = span.end();
        while (end > span.start() + 1
                && (",.;:\"”“»".indexOf(text.charAt(end - 1)) >= 0 || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return new Span(span.start(), end);
    }
}
