package org.summitry.finding;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.language.Sentence;
import org.summitry.language.Token;

/**
 * What is reported to have been done with a thing: the nearest predicate above its noun whose lemma is in a lexicon of steps,
 * with its mood. 'X signed the treaty', 'the signing of the treaty', 'the treaty signed in ...', 'plans to sign a treaty'.
 */
public final class Steps {
    private static final Moods MOODS = Lexicon.yaml(Steps.class, "moods.yaml", Moods.class);
    private static final Set<String> COMPLEMENTS =
            Set.of("xcomp", "pcomp", "pobj", "prep", "dobj", "acl", "ccomp", "acomp", "attr", "nmod");
    private static final int HIGHEST = 8;

    private final Map<String, String> byVerb;
    private final Map<String, String> byNoun;
    private final Set<String> passing;
    private final Set<String> things;

    /**
     * @param byVerb lemma of a verb to the name of the step
     * @param byNoun lemma of a noun to the name of the step
     * @param passing the steps that may be said over another verb: 'proposed to draw up a treaty'
     * @param things nouns of things that have steps of their own
     */
    public Steps(Map<String, String> byVerb, Map<String, String> byNoun, Set<String> passing, Set<String> things) {
        this.byVerb = Map.copyOf(byVerb);
        this.byNoun = Map.copyOf(byNoun);
        this.passing = Set.copyOf(passing);
        this.things = Set.copyOf(things);
    }

    /**
     * A step as reported.
     *
     * @param name its name in the lexicon
     * @param predicate the word that says it
     * @param future whether it is only planned, wished or asked for
     * @param asked whether it is put to others
     * @param negated whether it is denied or refused
     * @param planned whether a plan, study or agreement on it is spoken of
     */
    public record Step(String name, Token predicate, boolean future, boolean asked, boolean negated, boolean planned) {}

    /** The step that {@code sentence} reports of the thing whose head noun is {@code noun} and whose name ends with the token {@code last}, or null. */
    public @Nullable Step of(Sentence sentence, Token noun, int last) {
        Step below = participle(sentence, noun, last);
        return below != null ? below : above(sentence, noun);
    }

    /** Every step told of it: by what hangs on it ('signed in May') and by what it hangs on ('has been ratified'). */
    public List<Step> all(Sentence sentence, Token noun, int last) {
        List<Step> found = new ArrayList<>();
        Step below = participle(sentence, noun, last);
        Step above = above(sentence, noun);
        if (below != null) {
            found.add(below);
        }
        if (above != null) {
            found.add(above);
        }
        return found;
    }

    /** The step that the verb {@code lemma} tells, or null. */
    public @Nullable String verb(String lemma) {
        return byVerb.get(lemma);
    }

    /** The step that the noun {@code lemma} tells, or null. */
    public @Nullable String noun(String lemma) {
        return byNoun.get(lemma);
    }

    private @Nullable Step above(Sentence sentence, Token noun) {
        Token t = noun;
        boolean passedAVerb = false;
        boolean joined = false;
        for (int up = 0; up < HIGHEST; up++) {
            Token head = sentence.head(t);
            if (head == null || t.relation().equals("relcl") || t.relation().equals("advcl")) {
                return null;
            }
            if (MOODS.occasions().contains(head.lemma())) {
                return null;
            }
            joined |= t.relation().equals("conj");
            if (!joined && t.relation().equals("prep") && things.contains(head.lemma())) {
                return null; // 'negotiations on a protocol to the Agreement': what is done with the one is not done
                // with the other
            }
            if (leadsElsewhere(head)) {
                return up == 2 ? doneBy(sentence, head) : null;
            }
            String name = passedAVerb && t.relation().equals("conj") ? null : name(sentence, head, t);
            if (name != null && (!passedAVerb || passing.contains(name))) {
                Token done = furthest(sentence, head, t);
                return step(sentence, done, Objects.requireNonNullElse(name(sentence, done, t), name));
            }
            if (MOODS.transparent().contains(head.lemma())) {
                Token subject = sentence.child(head, "nsubj");
                return subject == null || subject.index() == t.index()
                        ? null
                        : participle(sentence, subject, subject.index());
            }
            boolean verbs = t.isVerb() && t.relation().equals("conj");
            if (verbs
                    || head.isVerb()
                            && !t.relation()
                                    .matches("pobj|dobj|nsubjpass|nsubj|conj|prep|pcomp|agent|xcomp|dep|compound")) {
                return null;
            }
            passedAVerb |= head.isVerb();
            t = head;
        }
        return null;
    }

    private static boolean leadsElsewhere(Token head) {
        return head.tag().equals("IN")
                && MOODS.leadingElsewhere().contains(head.form().toLowerCase(Locale.ROOT));
    }

    /** 'the ratification by the Assembly of the Pact': who did it stands between. */
    private @Nullable Step doneBy(Sentence s, Token by) {
        Token act = by.form().equals("by") ? s.head(by) : null;
        String name = act != null && act.isNoun() ? byNoun.get(act.lemma()) : null;
        return act == null || name == null ? null : step(s, act, name);
    }

    /** 'was negotiated and signed': of several verbs with one object the last, if it stands in the lexicon and has no object of its own. */
    private Token furthest(Sentence s, Token verb, Token thing) {
        if (!verb.isVerb() || !thing.relation().matches("dobj|nsubjpass")) {
            return verb;
        }
        return s.children(verb).stream()
                .filter(c -> c.relation().equals("conj")
                        && c.tag().equals(verb.tag())
                        && verb(s, c) != null
                        && s.child(c, "dobj", "nsubj", "nsubjpass", "ccomp", "xcomp") == null
                        && (thing.relation().equals("nsubjpass") || c.index() < thing.index()))
                .reduce((a, b) -> b)
                .orElse(verb);
    }

    /** 'the treaty signed in ...', 'documents which were adopted': a participle or relative clause on the noun, or on the end of its name. */
    private @Nullable Step participle(Sentence sentence, Token noun, int last) {
        Set<Integer> clauses = new HashSet<>();
        Step furthest = null;
        for (Token child : sentence.tokens()) {
            boolean onIt = child.head() == noun.index() || child.head() > noun.index() && child.head() <= last;
            boolean first = onIt && child.index() > last && child.relation().matches("acl|relcl");
            boolean joined = clauses.contains(child.head()) && child.relation().equals("conj");
            if ((first || joined) && child.tag().matches("VBN|VBD") && !isAbout(sentence, child, last)) {
                clauses.add(child.index());
                String name = verb(sentence, child);
                furthest = name == null ? furthest : step(sentence, child, name);
            }
        }
        return furthest;
    }

    /** 'under which cards have been issued': what the clause tells is done with something else. */
    private static boolean isAbout(Sentence s, Token verb, int last) {
        return s.tokens().subList(last + 1, verb.index()).stream()
                .anyMatch(t -> t.tag().startsWith("W")
                        && s.is(t.index() - 1, p -> p.tag().equals("IN")));
    }

    private @Nullable String name(Sentence s, Token head, Token from) {
        if (head.isVerb()) {
            boolean governs =
                    from.relation().matches("dobj|nsubjpass|conj|pobj|prep|dep|xcomp|nsubj|pcomp|attr|appos|compound");
            return governs ? verb(s, head) : null;
        }
        return from.relation().equals("conj") ? null : byNoun.get(head.lemma()); // 'consultations and a memorandum'
    }

    private @Nullable String verb(Sentence s, Token verb) {
        String whole = byVerb.get(withParticle(s, verb));
        return whole != null ? whole : byVerb.get(verb.lemma());
    }

    /** The verb with its particle, as the lexicons have it: 'set up'. */
    public static String withParticle(Sentence s, Token verb) {
        Token next = s.at(verb.index() + 1);
        boolean particle = next != null && next.form().matches("up|out|down|off") && next.head() == verb.index();
        return next != null && particle ? verb.lemma() + ' ' + next.form() : verb.lemma();
    }

    private static Step step(Sentence s, Token predicate, String name) {
        Mood mood = new Mood(s, predicate, name);
        boolean planned = mood.planned && !mood.negated;
        return new Step(name, predicate, (mood.future || planned) && !mood.negated, mood.asked, mood.negated, planned);
    }

    /** What stands beside and over a predicate, gathered on the way up. */
    private static final class Mood {
        private final Sentence s;
        private final Token predicate;
        private boolean future;
        private boolean asked;
        private boolean negated;
        private boolean planned;

        Mood(Sentence s, Token predicate, String name) {
            this.s = s;
            this.predicate = predicate;
            beside();
            planned = predicate.isNoun() && followsAPlan(s, predicate);
            over(name);
        }

        private void beside() {
            boolean bare = predicate.tag().equals("VB") && predicate.head() < 0;
            future |= bare
                    && s.child(predicate, "nsubj", "nsubjpass") == null; // an item: 'agreed to: - set up a network'
            for (Token child : s.children(predicate)) {
                String form = child.form().toLowerCase(Locale.ROOT);
                future |= MOODS.toCome().contains(form) || child.tag().equals("TO");
                asked |= MOODS.askingModals().contains(form);
                negated |= child.relation().equals("neg")
                        || Set.of("not", "n't", "n’t", "never").contains(form);
            }
        }

        private void over(String name) {
            Token t = predicate;
            for (int up = 0; up < 5; up++) {
                Token head = s.head(t);
                if (head != null && isSecondOfTwo(t, head)) {
                    future |= isAhead(head);
                    t = head;
                    continue;
                }
                if (head == null || !COMPLEMENTS.contains(t.relation())) {
                    return;
                }
                asked |= MOODS.asking().contains(head.lemma()) && !asksTheOwnSide(t, head);
                boolean begun = MOODS.beginning().contains(head.lemma()) && isAhead(head);
                future |= begun;
                future |= !name.equals("negotiated")
                        && (MOODS.lookingForward().contains(head.lemma())
                                || MOODS.asking().contains(head.lemma())
                                || isAhead(head));
                planned |= predicate.isNoun()
                        && MOODS.plans().contains(head.lemma()); // 'a roadmap on the construction of X'
                negated |= MOODS.refusing().contains(head.lemma())
                        || s.child(head, "neg") != null && t.relation().equals("xcomp")
                        || head.lemma().equals("have") && t.relation().equals("xcomp") && hasYet(head);
                t = head;
            }
        }

        /** 'will open an office and finance a bank': the second verb shares the first one's modal. */
        private boolean isSecondOfTwo(Token t, Token head) {
            return t.relation().equals("conj")
                    && t.isVerb()
                    && t.tag().equals(head.tag())
                    && s.child(t, "nsubj", "nsubjpass", "aux", "modal") == null;
        }

        /** 'offered to build it': the doer's own act. */
        private static boolean asksTheOwnSide(Token act, Token head) {
            return head.lemma().equals("offer") && act.relation().equals("xcomp");
        }

        /** 'would be ready for adoption'. */
        private boolean isAhead(Token head) {
            return s.children(head).stream()
                    .anyMatch(c -> c.tag().equals("TO")
                            || MOODS.toCome().contains(c.form().toLowerCase(Locale.ROOT)));
        }

        private boolean hasYet(Token verb) {
            return s.children(verb).stream().anyMatch(c -> c.lemma().equals("yet"));
        }
    }

    /** 'a roadmap on the construction', by the words before it: the parser hangs the phrase on the verb now and then. */
    private static boolean followsAPlan(Sentence s, Token noun) {
        int at = noun.index() - 1;
        if (s.is(at, t -> t.tag().equals("DT"))) {
            at--;
        }
        return s.is(at, t -> t.form().matches("on|for"))
                && s.is(at - 1, t -> MOODS.plans().contains(t.lemma()));
    }

    /** The file's shape. */
    record Moods(
            @JsonProperty("to_come") Set<String> toCome,
            @JsonProperty("asking_modals") Set<String> askingModals,
            @JsonProperty("looking_forward") Set<String> lookingForward,
            Set<String> asking,
            Set<String> refusing,
            Set<String> plans,
            Set<String> transparent,
            @JsonProperty("leading_elsewhere") Set<String> leadingElsewhere,
            Set<String> occasions,
            Set<String> beginning) {}
}
