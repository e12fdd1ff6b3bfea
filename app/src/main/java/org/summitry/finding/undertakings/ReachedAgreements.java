package org.summitry.finding.undertakings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/**
 * What several are told to have come to, without saying who: 'an understanding was reached on launching joint controls', 'consensus
 * emerged that the office should move', 'there was agreement to meet again'.
 */
final class ReachedAgreements {
    private final ForceLexicon lexicon;

    ReachedAgreements(ForceLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The candidates of a sentence, in the order of the text. */
    List<Candidate> in(Sentence s) {
        List<Candidate> found = new ArrayList<>();
        for (Token noun : s.tokens()) {
            Token verb = noun.isNoun() && lexicon.isAccord(noun.lemma()) ? s.head(noun) : null;
            boolean reached = verb != null
                    && lexicon.isReaching(verb.lemma())
                    && noun.relation().matches("nsubj|nsubjpass|attr|expl");
            Token act = reached && verb != null ? act(s, noun, verb) : null;
            if (act != null && verb != null) {
                boolean infinitive = act.tag().equals("VB") && ActionSpans.hasTo(s, act);
                found.add(new Candidate(
                        s,
                        noun,
                        act,
                        ActionSpans.actionSpan(s, act, infinitive),
                        Undertaking.Force.AGREEMENT,
                        noun,
                        null,
                        CandidateReader.isNegated(s, verb) || CandidateReader.isNegated(s, noun),
                        "passive"));
            }
        }
        return found;
    }

    /** The act that was agreed, below the noun or beside it: a gerund after 'on', an infinitive, or a clause of what should be. */
    private static @Nullable Token act(Sentence s, Token noun, Token verb) {
        return Stream.concat(s.children(noun).stream(), s.children(verb).stream())
                .filter(c -> c.index() > noun.index() && c.index() != verb.index())
                .map(c -> c.form().matches("on|about") ? s.child(c, "pcomp", "pobj") : c)
                .filter(c -> c != null && isAct(s, c))
                .findFirst()
                .orElse(null);
    }

    private static boolean isAct(Sentence s, Token c) {
        boolean clause = c.relation().matches("ccomp|acl")
                && s.children(c).stream().anyMatch(m -> m.form().matches("(?i)should|must|would|will|shall"));
        return c.tag().equals("VBG") && c.relation().matches("pcomp|pobj")
                || c.tag().equals("VB") && ActionSpans.hasTo(s, c)
                || clause;
    }
}
