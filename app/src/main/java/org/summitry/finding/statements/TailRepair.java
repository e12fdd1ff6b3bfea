package org.summitry.finding.statements;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.finding.statements.CueEntry.Take;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/**
 * Mends '..., said X.' at the end of a sentence where the parser hung the word of saying into what was said, or took X for
 * something else than its subject.
 */
final class TailRepair {
    private static final int LONGEST = 14;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private final CueLexicon lexicon;

    TailRepair(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The sentence with its tail mended; the same one when it has none or nothing was wrong. */
    Sentence of(Sentence s) {
        for (int i = s.tokens().size() - 2; i > 2 && i > s.tokens().size() - 2 - LONGEST; i--) {
            Token verb = s.tokens().get(i);
            if (isSaying(verb) && Grammar.isComma(s.at(i - 1)) && s.child(verb, "aux") == null) {
                Token speaker = speaker(s, verb);
                Token taken = s.child(verb, "nsubj", "nsubjpass");
                if (taken == null) {
                    return speaker == null ? s : mended(s, verb, speaker);
                }
                if (speaker != null && lexicon.isCarrier(speaker.lemma()) && isSaidBefore(s, verb)) {
                    return mended(s.with(taken.hung(taken.tag(), taken.index() - 1, "appos")), verb, speaker);
                }
            }
        }
        return s;
    }

    /** 'X said at a meeting with Y, the envoy, reported the press office': who said it stands with the first verb. */
    private boolean isSaidBefore(Sentence s, Token tail) {
        return s.children(tail).stream().anyMatch(c -> c.index() < tail.index() && isSaying(c));
    }

    private boolean isSaying(Token t) {
        return (t.tag().equals("VBD") || t.tag().equals("VBN") || t.tag().equals("VBZ"))
                && lexicon.verb(t.lemma()).stream().anyMatch(e -> e.family().equals("say") && e.takes(Take.QUOTE));
    }

    /** The noun that everything after the verb hangs on; null when more than a phrase follows. */
    private static @Nullable Token speaker(Sentence s, Token verb) {
        Token next = s.at(verb.index() + 1);
        boolean phrase = next != null && (next.isNoun() || next.tag().matches("DT|PRP|NNPS?|JJ"));
        if (!phrase) {
            return null;
        }
        Token head = null;
        boolean named = verb.lemma().equals("say");
        for (int i = verb.index() + 1; i < s.tokens().size(); i++) {
            Token t = s.tokens().get(i);
            if (FINITE.contains(t.tag())) {
                return null;
            }
            boolean noun = t.isNoun() || t.tag().equals("PRP");
            head = head == null && noun && t.head() <= verb.index() ? t : head;
            named |= t.isProperNoun() || t.tag().equals("PRP");
        }
        return named ? head : null;
    }

    private static Sentence mended(Sentence s, Token verb, Token speaker) {
        Sentence mended = s;
        for (Token root : s.roots()) {
            mended = mended.with(root.hung(root.tag(), verb.index(), "ccomp"));
        }
        return mended.with(verb.hung("VBD", -1, "root")).with(speaker.hung(speaker.tag(), verb.index(), "nsubj"));
    }
}
