package org.summitry.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts arcs right that the scheme rules out: nothing hangs on an auxiliary; a subject that stands right before a finite verb without
 * one is that verb's, not a noun's before it; and an apposition is closed by a comma, so that in 'The river, X said, is low' X is
 * who said it and the river what is low.
 */
final class ArcRepair {
    private ArcRepair() {}

    static List<Token> of(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        for (Token t : tokens) {
            Token head = t.head() < 0 ? null : tokens.get(t.head());
            if (head != null && head.relation().startsWith("aux") && head.head() >= 0) {
                mended.set(t.index(), hung(t, head.head()));
            } else if (head != null && t.relation().equals("nsubj") && head.isNoun() && head.index() < t.index()) {
                int verb = verbAfter(tokens, t);
                if (verb >= 0) {
                    mended.set(t.index(), hung(t, verb));
                }
            } else if (head != null
                    && head.isVerb()
                    && t.isVerb()
                    && t.relation().matches("acl|advcl|dep")) {
                if (isThatClause(tokens, head, t)) {
                    mended.set(t.index(), t.hung(t.tag(), t.head(), "ccomp"));
                }
            } else if (head != null
                    && (isSubjectTakenForAnObject(tokens, head, t) || isSubjectTakenForAMember(tokens, head, t))) {
                mended.set(t.index(), t.hung(t.tag(), t.head(), "nsubj"));
            } else if (head != null && head.isVerb() && t.relation().equals("dobj")) {
                Token clause = clauseWithoutSubject(tokens, head, t);
                if (clause != null) {
                    boolean passive = tokens.stream()
                            .anyMatch(x ->
                                    x.head() == clause.index() && x.relation().equals("auxpass"));
                    mended.set(t.index(), t.hung(t.tag(), clause.index(), passive ? "nsubjpass" : "nsubj"));
                }
            } else if (head != null && t.relation().equals("appos")) {
                interrupted(tokens, head, t, mended);
            } else if (head != null && head.isVerb() && t.relation().equals("relcl")) {
                int noun = antecedent(tokens, head, t);
                mended.set(t.index(), noun < 0 ? t : hung(t, noun));
            }
        }
        return mended;
    }

    /** 'The river, X said, is low': gives the verb in the middle its subject and the verb after it what stood in front. */
    private static void interrupted(List<Token> tokens, Token front, Token name, List<Token> mended) {
        int next = name.index() + 1;
        Token verb = next < tokens.size() ? tokens.get(next) : null;
        boolean middle = verb != null
                && verb.tag().matches("VBD|VBZ|VBP")
                && front.relation().equals("nsubj")
                && front.head() == verb.index()
                && tokens.get(Math.min(next + 1, tokens.size() - 1)).form().equals(",");
        Token said = !middle || verb == null
                ? null
                : tokens.stream()
                        .filter(c ->
                                c.relation().equals("ccomp") && c.head() == verb.index() && c.index() > verb.index())
                        .filter(c -> tokens.stream()
                                .noneMatch(o ->
                                        o.head() == c.index() && o.relation().startsWith("nsubj")))
                        .findFirst()
                        .orElse(null);
        if (said != null && verb != null) {
            mended.set(
                    name.index(),
                    new Token(name.index(), name.span(), name.form(), name.lemma(), name.tag(), verb.index(), "nsubj"));
            mended.set(front.index(), hung(front, said.index()));
        }
    }

    /** 'was accepted by Norland, which in turn proposed': a clause with 'which' tells of the noun before its comma, not of a verb; or -1. */
    private static int antecedent(List<Token> tokens, Token verb, Token clause) {
        return tokens.stream()
                .filter(w -> w.head() == clause.index()
                        && w.relation().equals("nsubj")
                        && w.form().matches("which|who")
                        && w.index() - 2 > verb.index())
                .filter(w -> tokens.get(w.index() - 1).form().equals(",")
                        && tokens.get(w.index() - 2).isNoun())
                .map(w -> w.index() - 2)
                .findFirst()
                .orElse(-1);
    }

    /** 'President of the Republic X spoke with Y': a preposition's object hangs on none, and stands right before a verb without a subject. */
    private static boolean isSubjectTakenForAnObject(List<Token> tokens, Token verb, Token t) {
        return t.relation().equals("pobj")
                && t.isNoun()
                && verb.tag().matches("VBD|VBZ|VBP")
                && t.index() == verb.index() - 1
                && tokens.stream()
                        .noneMatch(o -> o.head() == verb.index() && o.relation().startsWith("nsubj"));
    }

    /** 'X and her colleague, Y, led': a member of a row hangs on one before it, so that a noun hung so on a verb behind it is its subject. */
    private static boolean isSubjectTakenForAMember(List<Token> tokens, Token verb, Token t) {
        return t.relation().equals("conj")
                && t.isNoun()
                && verb.tag().matches("VBD|VBZ|VBP")
                && t.index() < verb.index()
                && tokens.stream()
                        .noneMatch(o -> o.head() == verb.index() && o.relation().startsWith("nsubj"));
    }

    /** 'informs that the Summit was held': the clause behind 'that' whose subject the parser took for the object of the verb above it; or null. */
    private static @Nullable Token clauseWithoutSubject(List<Token> tokens, Token verb, Token object) {
        return tokens.stream()
                .filter(c -> c.relation().equals("ccomp") && c.head() == verb.index() && c.index() > object.index())
                .filter(c -> tokens.stream()
                        .anyMatch(m -> m.form().equals("that")
                                && m.relation().equals("mark")
                                && m.head() == c.index()
                                && m.index() < object.index()))
                .filter(c -> tokens.stream()
                        .noneMatch(x -> x.head() == c.index() && x.relation().startsWith("nsubj")))
                .findFirst()
                .orElse(null);
    }

    /** 'proposed that the sides set up ...': what begins with 'that' right after a verb is its clause. */
    private static boolean isThatClause(List<Token> tokens, Token verb, Token clause) {
        int next = verb.index() + 1;
        Token that = next < tokens.size() ? tokens.get(next) : null;
        return that != null
                && that.form().equals("that")
                && that.tag().equals("IN")
                && that.head() == clause.index()
                && that.relation().equals("mark");
    }

    private static Token hung(Token t, int head) {
        return new Token(t.index(), t.span(), t.form(), t.lemma(), t.tag(), head, t.relation());
    }

    /** The finite verb right after {@code subject}, if nothing else is its subject; else -1. */
    private static int verbAfter(List<Token> tokens, Token subject) {
        int next = subject.index() + 1;
        boolean finite = next < tokens.size() && tokens.get(next).tag().matches("VBD|VBZ|VBP");
        boolean free =
                tokens.stream().noneMatch(t -> t.head() == next && t.relation().startsWith("nsubj"));
        return finite && free ? next : -1;
    }
}
