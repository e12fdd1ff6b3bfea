package org.summitry.finding.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.summitry.language.Parse;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Block;
import org.summitry.text.Span;

/**
 * Widens content that goes on without a new cue: the paragraph in the first person that '..., said X' closes, and the sentence
 * that takes up the subject of what was said before it.
 */
final class RunOn {
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "our", "my", "us", "me");
    private final Parse parse;
    private final List<Quotation> quotations;

    RunOn(Parse parse, List<Quotation> quotations) {
        this.parse = parse;
        this.quotations = quotations;
    }

    /** The claims, widened. */
    List<Claim> extend(List<Claim> claims) {
        List<Claim> wide = new ArrayList<>();
        for (Claim c : claims) {
            wide.add(
                    c.rule().equals("before")
                            ? backwards(c, claims)
                            : c.rule().equals("according-to") ? forwards(c, claims) : c);
        }
        List<Claim> speeches =
                wide.stream().filter(c -> c.rule().equals("first-person")).toList();
        wide.removeIf(c -> speeches.stream().anyMatch(f -> f != c && f.content().contains(c.content())));
        return wide;
    }

    private Claim backwards(Claim c, List<Claim> claims) {
        Sentence last = parse.sentenceAt(c.content().start());
        if (last == null
                || isQuoted(c.content())
                || !hasFirstPerson(last.block(), c.content().end())) {
            return c;
        }
        int start = c.content().start();
        for (int i = last.index() - 1;
                i >= 0 && parse.sentences().get(i).block().equals(last.block());
                i--) {
            Sentence s = parse.sentences().get(i);
            boolean taken = isQuoted(s.span())
                    || claims.stream().anyMatch(o -> o.cue() != null && s.span().contains(o.cue()) && !isInner(s, o));
            if (taken) {
                break;
            }
            start = s.span().start();
        }
        return c.with(new Span(start, c.content().end())).by("first-person");
    }

    /** A cue of the speaker's own: 'I hope that', 'we believe that'. */
    private static boolean isInner(Sentence s, Claim o) {
        Span source = o.source();
        return source != null
                && s.tokensIn(source).stream().anyMatch(t -> FIRST_PERSON.contains(t.lemma()) && !t.isProperNoun());
    }

    private boolean hasFirstPerson(Block block, int end) {
        return parse.sentences().stream()
                .filter(s -> s.block().equals(block) && s.span().start() < end)
                .flatMap(s -> s.tokens().stream())
                .anyMatch(t -> FIRST_PERSON.contains(t.form().toLowerCase(java.util.Locale.ROOT))
                        && !t.form().equals("US")
                        && !isQuoted(t.span()));
    }

    /** After 'According to X, ...' the next sentence goes on when it begins with a pronoun and looks ahead. */
    private Claim forwards(Claim c, List<Claim> claims) {
        Sentence here = parse.sentenceAt(c.content().start());
        if (here == null || here.index() + 1 >= parse.sentences().size()) {
            return c;
        }
        Sentence next = parse.sentences().get(here.index() + 1);
        Token first = next.tokens().get(0);
        boolean takesUp = first.tag().equals("PRP")
                && Set.of("they", "it", "this", "these").contains(first.lemma());
        boolean taken = claims.stream().anyMatch(o -> o.content().overlaps(next.span()));
        boolean modal = next.tokens().stream().anyMatch(t -> t.tag().equals("MD"));
        if (!next.block().equals(here.block()) || !takesUp || taken || !modal || isQuoted(next.span())) {
            return c;
        }
        int end = next.tokens()
                .get(ContentEnd.trim(next, 0, next.tokens().size() - 1))
                .span()
                .end();
        return c.with(new Span(c.content().start(), end));
    }

    private boolean isQuoted(Span span) {
        return quotations.stream().anyMatch(q -> q.outer().overlaps(span) && q.isUtterance());
    }
}
