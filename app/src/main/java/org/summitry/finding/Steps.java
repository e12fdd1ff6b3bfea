package org.summitry.finding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/**
 * What is reported to have been done with a thing: the nearest predicate above its noun whose lemma is in a lexicon of steps,
 * with its mood. 'X signed the treaty', 'the signing of the treaty', 'the treaty signed in ...', 'plans to sign a treaty'.
 */
public final class Steps {
    private static final Set<String> FUTURE =
            Set.of("will", "would", "shall", "should", "may", "might", "could", "can", "must", "'ll");
    private static final Set<String> INTENT = Set.of(
            "plan",
            "intend",
            "propose",
            "offer",
            "agree",
            "prepare",
            "ready",
            "hope",
            "expect",
            "seek",
            "call",
            "urge",
            "want",
            "aim",
            "suggest",
            "decide",
            "invite",
            "initiate",
            "need",
            "wish",
            "consider",
            "advocate",
            "continue",
            "schedule",
            "due",
            "possible",
            "possibility",
            "importance",
            "necessity",
            "readiness",
            "intention",
            "proposal",
            "idea",
            "opportunity",
            "prospect",
            "potential");
    private static final Set<String> REFUSAL =
            Set.of("refuse", "decline", "fail", "reject", "oppose", "refusal", "failure", "postpone", "without");
    private static final Set<String> PLANS = Set.of(
            "roadmap", "plan", "study", "project", "agreement", "memorandum", "contract", "loan", "talk", "tender");
    private static final Set<String> TRANSPARENT = Set.of("include", "contain", "be", "become", "cover", "comprise");

    private final Map<String, String> byVerb;
    private final Map<String, String> byNoun;

    /**
     * @param byVerb lemma of a verb to the name of the step
     * @param byNoun lemma of a noun to the name of the step
     */
    public Steps(Map<String, String> byVerb, Map<String, String> byNoun) {
        this.byVerb = Map.copyOf(byVerb);
        this.byNoun = Map.copyOf(byNoun);
    }

    /**
     * A step as reported.
     *
     * @param name its name in the lexicon
     * @param predicate the word that says it
     * @param future whether it is only planned, wished or asked for
     * @param negated whether it is denied or refused
     * @param planned whether a plan, study or agreement on it is spoken of
     */
    public record Step(String name, Token predicate, boolean future, boolean negated, boolean planned) {}

    /** The step that {@code sentence} reports of the thing whose head noun is {@code noun}, or null. */
    public @Nullable Step of(Sentence sentence, Token noun) {
        Step below = participle(sentence, noun);
        if (below != null) {
            return below;
        }
        Token t = noun;
        for (int up = 0; up < 8; up++) {
            Token head = sentence.head(t);
            if (head == null || t.relation().equals("relcl") || t.relation().equals("advcl") || leadsElsewhere(head)) {
                return null;
            }
            String name = name(head, t);
            if (name != null) {
                return step(sentence, head, name);
            }
            if (TRANSPARENT.contains(head.lemma())) {
                Token subject = sentence.child(head, "nsubj");
                return subject == null || subject.index() == t.index() ? null : participle(sentence, subject);
            }
            if (head.isVerb() && !t.relation().matches("pobj|dobj|nsubjpass|nsubj|conj|prep|pcomp|agent|xcomp|dep")) {
                return null;
            }
            t = head;
        }
        return null;
    }

    /** 'cooperation with X', 'talks at X': what is done there is not done with X. */
    private static boolean leadsElsewhere(Token head) {
        return head.tag().equals("IN")
                && head.form()
                        .matches(
                                "(?i)with|at|in|by|from|under|during|between|among|after|before|against|since|into|within|across");
    }

    /** 'the treaty signed in ...', 'documents which were adopted': a participle or relative clause on the noun itself. */
    private @Nullable Step participle(Sentence sentence, Token noun) {
        for (Token child : sentence.children(noun)) {
            if (child.relation().equals("acl") || child.relation().equals("relcl")) {
                String name = byVerb.get(child.lemma());
                if (name != null && child.tag().matches("VBN|VBD")) {
                    return step(sentence, child, name);
                }
            }
        }
        return null;
    }

    private @Nullable String name(Token head, Token from) {
        if (head.isVerb()) {
            boolean governs = from.relation().matches("dobj|nsubjpass|conj|pobj|prep|dep|xcomp|nsubj|pcomp|attr|appos");
            return governs ? byVerb.get(head.lemma()) : null;
        }
        return byNoun.get(head.lemma());
    }

    private static Step step(Sentence s, Token predicate, String name) {
        boolean future = false;
        boolean negated = false;
        boolean planned = false;
        for (Token child : s.children(predicate)) {
            String lemma = child.form().toLowerCase(Locale.ROOT);
            future |= FUTURE.contains(lemma) && !child.lemma().equals("did");
            future |= child.tag().equals("TO");
            negated |= child.relation().equals("neg")
                    || Set.of("not", "n't", "n’t", "never").contains(lemma);
        }
        planned |= predicate.isNoun() && followsAPlan(s, predicate);
        Token t = predicate;
        for (int up = 0; up < 4; up++) {
            Token head = s.head(t);
            if (head == null) {
                break;
            }
            boolean complement = List.of("xcomp", "pcomp", "pobj", "prep", "dobj", "acl", "ccomp")
                    .contains(t.relation());
            if (!complement) {
                break;
            }
            future |= INTENT.contains(head.lemma()) && !name.equals("negotiated");
            planned |= predicate.isNoun() && PLANS.contains(head.lemma()); // 'a roadmap on the construction of X'
            negated |= REFUSAL.contains(head.lemma())
                    || hasNegation(s, head) && t.relation().equals("xcomp");
            if (head.lemma().equals("have") && t.relation().equals("xcomp") && hasYet(s, head)) {
                negated = true;
            }
            t = head;
        }
        return new Step(name, predicate, (future || planned) && !negated, negated, planned && !negated);
    }

    /** 'a roadmap on the construction', by the words before it: the parser hangs the phrase on the verb now and then. */
    private static boolean followsAPlan(Sentence s, Token noun) {
        int at = noun.index() - 1;
        if (s.is(at, t -> t.tag().equals("DT"))) {
            at--;
        }
        return s.is(at, t -> t.form().matches("on|for")) && s.is(at - 1, t -> PLANS.contains(t.lemma()));
    }

    private static boolean hasNegation(Sentence s, Token verb) {
        return s.child(verb, "neg") != null;
    }

    private static boolean hasYet(Sentence s, Token verb) {
        return s.children(verb).stream().anyMatch(c -> c.lemma().equals("yet"));
    }
}
