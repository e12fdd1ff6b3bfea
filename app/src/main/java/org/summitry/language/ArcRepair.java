package org.summitry.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts arcs right that the scheme rules out, one by one as they stand: nothing hangs on an auxiliary; a finite verb without a subject has
 * the noun that the parser took for another's object or for a member of a row; what begins with 'that' right after a verb is its clause; a
 * clause with 'which' tells of a noun and not of a verb; and an apposition is closed by a comma, so that in 'The river, X said, is low' X is
 * who said it and the river what is low. A title before a name is no subject beside it, who stands behind 'received' is its object, a first name
 * belongs to the surname, and a participle behind a comma tells of a noun.
 */
final class ArcRepair {
    private static final String FINITE = "VBD|VBZ|VBP";

    private ArcRepair() {}

    static List<Token> of(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        for (Token t : tokens) {
            Token head = t.head() < 0 ? null : tokens.get(t.head());
            if (head == null) {
                if (isVerbTakenForNoun(tokens, t)) {
                    mended.set(t.index(), t.hung("VBP", t.head(), t.relation()));
                }
            } else if (head.relation().startsWith("aux") && head.head() >= 0) {
                mended.set(t.index(), hung(t, head.head()));
            } else if (t.relation().equals("appos")) {
                Token put = noApposition(tokens, head, t);
                mended.set(t.index(), put);
                if (put == t) {
                    interrupted(tokens, head, t, mended);
                }
            } else {
                Token put = mended(tokens, head, t);
                if (put != t) { // else what an apposition has put right would be lost
                    mended.set(t.index(), put);
                }
            }
        }
        return mended;
    }

    private static Token mended(List<Token> tokens, Token head, Token t) {
        return switch (t.relation()) {
            case "nsubj" -> subject(tokens, head, t);
            case "compound" -> ofTheNameBehind(tokens, head, t);
            case "acl", "advcl", "dep" -> clause(tokens, head, t);
            case "conj" -> t.isVerb() ? clause(tokens, head, t) : object(tokens, head, t);
            case "pobj" -> object(tokens, head, t);
            case "dobj" -> ofTheClause(tokens, head, t);
            case "relcl" -> ofTheNounBefore(tokens, head, t);
            default -> t;
        };
    }

    /**
     * An apposition is of no verb, and stands behind a mark: in 'X hosted the envoy' and 'has met in Geneva the envoy' it is who was met.
     */
    private static Token noApposition(List<Token> tokens, Token head, Token t) {
        if (isSubjectTakenForAnother(tokens, head, t)) {
            return t.hung(t.tag(), t.head(), "nsubj");
        }
        Token verb = head.isVerb() ? head : isParted(tokens, head, t) ? null : verbOf(tokens, head);
        boolean its = verb != null
                && verb.index() < t.index()
                && t.isNoun()
                && !isPassive(tokens, verb)
                && !isAfterComma(tokens, t)
                && !hasObject(tokens, verb);
        return its && verb != null ? t.hung(t.tag(), verb.index(), "dobj") : t;
    }

    /** Whether a comma stands before a noun and its own words. */
    private static boolean isAfterComma(List<Token> tokens, Token noun) {
        int first = noun.index() - 1;
        while (first >= 0 && tokens.get(first).head() == noun.index()) {
            first--;
        }
        return first >= 0 && tokens.get(first).form().equals(",");
    }

    /** Whether a mark stands between a noun and its apposition, or the apposition begins without an article. */
    private static boolean isParted(List<Token> tokens, Token noun, Token t) {
        Token next = noun.index() + 1 < tokens.size() ? tokens.get(noun.index() + 1) : noun;
        return t.index() < noun.index() || !next.tag().equals("DT") || next.head() != t.index();
    }

    /** The verb whose preposition a noun stands behind, or null. */
    private static @Nullable Token verbOf(List<Token> tokens, Token noun) {
        Token in = noun.relation().equals("pobj") && noun.head() >= 0 ? tokens.get(noun.head()) : null;
        Token verb = in == null || in.head() < 0 ? null : tokens.get(in.head());
        return verb != null && verb.tag().matches("VBD|VBN|VBZ|VBP") ? verb : null;
    }

    /** 'The ministers convene in Dreva today': no plural, by its form, and it has a subject. */
    private static boolean isVerbTakenForNoun(List<Token> tokens, Token root) {
        return root.tag().equals("NNS") && !root.form().endsWith("s") && hasSubject(tokens, root);
    }

    /** 'received Mara Lund': a first name is no part of the verb before it. */
    private static Token ofTheNameBehind(List<Token> tokens, Token head, Token t) {
        int next = t.index() + 1;
        boolean its = head.isVerb()
                && t.isProperNoun()
                && next < tokens.size()
                && tokens.get(next).isProperNoun()
                && tokens.get(next).head() != t.index();
        return its ? hung(t, next) : t;
    }

    private static Token object(List<Token> tokens, Token head, Token t) {
        return isSubjectTakenForAnother(tokens, head, t) ? t.hung(t.tag(), t.head(), "nsubj") : t;
    }

    private static Token clause(List<Token> tokens, Token head, Token t) {
        if (isThatClause(tokens, head, t)) {
            return t.hung(t.tag(), t.head(), "ccomp");
        }
        boolean by = tokens.stream()
                .anyMatch(c -> c.head() == t.index() && c.relation().equals("agent"));
        boolean loose = (t.relation().equals("acl") || by && !t.relation().equals("advcl"))
                && head.isVerb()
                && t.tag().equals("VBN")
                && t.index() - 2 > head.index()
                && tokens.get(t.index() - 1).form().equals(",");
        Token noun = loose ? toldOf(tokens, head, tokens.get(t.index() - 2)) : null;
        return noun == null || noun.head() == t.index() ? t : t.hung(t.tag(), noun.index(), "acl");
    }

    /** 'met for the summit, hosted by X', 'a meeting took place in Dreva, hosted by X': the noun before the comma, or the subject where that is a place or a year. */
    private static @Nullable Token toldOf(List<Token> tokens, Token verb, Token before) {
        Token subject = tokens.stream()
                .filter(s -> s.head() == verb.index()
                        && s.relation().startsWith("nsubj")
                        && s.tag().equals("NN"))
                .findFirst()
                .orElse(null);
        boolean name = before.tag().equals("CD") || before.isProperNoun();
        return name && subject != null ? subject : before.isNoun() ? before : null;
    }

    private static Token subject(List<Token> tokens, Token head, Token t) {
        Token title = titleBefore(tokens, head, t);
        if (title != null) {
            return t.hung(t.tag(), title.index(), "appos");
        }
        return isObject(tokens, head, t) ? t.hung(t.tag(), head.index(), "dobj") : ofTheVerbBehind(tokens, head, t);
    }

    /** 'X received Y': a verb that has its subject before it and no object has no other subject behind it. */
    private static boolean isObject(List<Token> tokens, Token verb, Token t) {
        return verb.tag().matches(FINITE)
                && t.isNoun()
                && t.index() > verb.index()
                && !hasObject(tokens, verb)
                && tokens.stream()
                        .anyMatch(s ->
                                s.head() == verb.index() && s.relation().equals("nsubj") && s.index() < verb.index());
    }

    /** 'Minister of Foreign Affairs X met': of two subjects with nothing between them the first is the title of the second; null where there is one. */
    private static @Nullable Token titleBefore(List<Token> tokens, Token verb, Token name) {
        Token title = tokens.stream()
                .filter(t -> t.head() == verb.index() && t.relation().equals("nsubj") && t.isNoun())
                .findFirst()
                .orElse(null);
        boolean two = title != null
                && verb.isVerb()
                && title.index() < name.index()
                && name.index() < verb.index()
                && name.isProperNoun()
                && tokens.subList(title.index() + 1, name.index()).stream()
                        .allMatch(t -> t.isNoun() || t.tag().matches("IN|DT|JJ|CC|HYPH|POS"));
        return two ? title : null;
    }

    private static boolean hasObject(List<Token> tokens, Token verb) {
        return tokens.stream()
                .anyMatch(t -> t.head() == verb.index() && t.relation().equals("dobj"));
    }

    /** Whether a verb has a subject. */
    static boolean hasSubject(List<Token> tokens, Token verb) {
        return tokens.stream()
                .anyMatch(t -> t.head() == verb.index() && t.relation().startsWith("nsubj"));
    }

    /** 'The river, X said, is low': gives the verb in the middle its subject and the verb after it what stood in front. */
    private static void interrupted(List<Token> tokens, Token front, Token name, List<Token> mended) {
        int next = name.index() + 1;
        Token verb = next < tokens.size() ? tokens.get(next) : null;
        boolean middle = verb != null
                && verb.tag().matches(FINITE)
                && front.relation().equals("nsubj")
                && front.head() == verb.index()
                && tokens.get(Math.min(next + 1, tokens.size() - 1)).form().equals(",");
        Token said = !middle || verb == null
                ? null
                : tokens.stream()
                        .filter(c ->
                                c.relation().equals("ccomp") && c.head() == verb.index() && c.index() > verb.index())
                        .filter(c -> !hasSubject(tokens, c))
                        .findFirst()
                        .orElse(null);
        if (said != null && verb != null) {
            mended.set(name.index(), name.hung(name.tag(), verb.index(), "nsubj"));
            mended.set(front.index(), hung(front, said.index()));
        }
    }

    /** 'was accepted by Norland, which in turn proposed': what the clause tells of is the noun before its comma. */
    private static Token ofTheNounBefore(List<Token> tokens, Token verb, Token clause) {
        return tokens.stream()
                .filter(w -> verb.isVerb()
                        && w.head() == clause.index()
                        && w.relation().equals("nsubj")
                        && w.form().matches("which|who")
                        && w.index() - 2 > verb.index()
                        && tokens.get(w.index() - 1).form().equals(",")
                        && tokens.get(w.index() - 2).isNoun())
                .findFirst()
                .map(w -> hung(clause, w.index() - 2))
                .orElse(clause);
    }

    /**
     * 'President of the Republic X spoke with Y': a preposition's object hangs on none, and stands right before a verb without a subject;
     * 'X and her colleague, Y, led': a member of a row hangs on one before it, not on a verb behind it.
     */
    private static boolean isSubjectTakenForAnother(List<Token> tokens, Token verb, Token t) {
        boolean placed = t.relation().equals("pobj") ? t.index() == verb.index() - 1 : t.index() < verb.index();
        return placed && t.isNoun() && verb.tag().matches(FINITE) && !hasSubject(tokens, verb);
    }

    /** 'informs that the Summit was held': the subject of the clause behind 'that', taken for the object of the verb above it. */
    private static Token ofTheClause(List<Token> tokens, Token verb, Token object) {
        return tokens.stream()
                .filter(c -> verb.isVerb()
                        && c.relation().equals("ccomp")
                        && c.head() == verb.index()
                        && c.index() > object.index()
                        && isOpenedBefore(tokens, c, object)
                        && !hasSubject(tokens, c))
                .findFirst()
                .map(c -> object.hung(object.tag(), c.index(), isPassive(tokens, c) ? "nsubjpass" : "nsubj"))
                .orElse(object);
    }

    private static boolean isOpenedBefore(List<Token> tokens, Token clause, Token word) {
        return tokens.stream()
                .anyMatch(m -> m.form().equals("that")
                        && m.relation().equals("mark")
                        && m.head() == clause.index()
                        && m.index() < word.index());
    }

    private static boolean isPassive(List<Token> tokens, Token verb) {
        return tokens.stream()
                .anyMatch(x -> x.head() == verb.index() && x.relation().equals("auxpass"));
    }

    /** 'proposed that the sides set up ...': what begins with 'that' right after a verb is its clause. */
    private static boolean isThatClause(List<Token> tokens, Token verb, Token clause) {
        int next = verb.index() + 1;
        Token that = verb.isVerb() && clause.isVerb() && next < tokens.size() ? tokens.get(next) : null;
        return that != null
                && that.form().equals("that")
                && that.tag().equals("IN")
                && that.head() == clause.index()
                && that.relation().equals("mark");
    }

    private static Token hung(Token t, int head) {
        return t.hung(t.tag(), head, t.relation());
    }

    /** 'on the river X said': a finite verb right behind {@code subject} has it, not the noun before, if nothing else is its subject. */
    private static Token ofTheVerbBehind(List<Token> tokens, Token noun, Token subject) {
        int next = subject.index() + 1;
        boolean its = noun.isNoun()
                && noun.index() < subject.index()
                && next < tokens.size()
                && tokens.get(next).tag().matches(FINITE)
                && !hasSubject(tokens, tokens.get(next));
        return its ? hung(subject, next) : subject;
    }
}
