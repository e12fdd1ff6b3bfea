package org.summitry.finding.undertakings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/** From where to where the words go that state an action. */
final class ActionSpans {
    /** The letter or number of an item, one token: '(b)'. */
    static final String ITEM = "\\((?:\\p{Ll}|[ivx]{1,4}|\\d{1,2})\\)";

    /** Words between two of a clause that belong to another. */
    private static final int WIDEST_GAP = 6;

    private ActionSpans() {}

    /** 'agreed to open X and to share Y': each infinitive with its own 'to' is an action of its own. */
    static List<Token> joinedInfinitives(Sentence s, Token first) {
        if (isEnumerated(s, first)) {
            return s.tokens().stream()
                    .filter(c -> c.index() > first.index() && isEnumerated(s, c))
                    .toList();
        }
        return s.children(first).stream()
                .filter(c ->
                        c.tag().equals("VB") && (hasTo(s, c) && c.relation().equals("conj") || isAfterAnd(s, c)))
                .toList();
    }

    /** 'that the ban be kept and that they open an office': the later clauses that have their own 'that' under the same word. */
    static List<Token> joinedClauses(Sentence s, Token first) {
        return s.tokens().stream()
                .filter(c -> c.index() > first.index()
                        && c.isVerb()
                        && (c.head() == first.index() && c.relation().equals("conj")
                                || c.head() == first.head() && c.relation().equals("ccomp")))
                .filter(c -> first.relation().equals("ccomp")
                        && s.children(c).stream().anyMatch(t -> t.form().equals("that") && t.index() < c.index()))
                .toList();
    }

    /** 'to do: (a) to deploy observers; (b) to open an office': an infinitive behind the letter of an item. */
    private static boolean isEnumerated(Sentence s, Token infinitive) {
        return infinitive.tag().equals("VB")
                && s.is(infinitive.index() - 1, t -> t.form().equals("to"))
                && s.is(infinitive.index() - 2, t -> t.form().matches(ITEM));
    }

    /** 'to release prisoners and to open a corridor': whatever the parser took the second for. */
    private static boolean isAfterAnd(Sentence s, Token infinitive) {
        return s.is(infinitive.index() - 1, t -> t.form().equals("to"))
                && s.is(infinitive.index() - 2, t -> t.form().equals("and"));
    }

    /** The subject of a verb, or null. */
    static @Nullable Token subjectOf(Sentence s, Token verb) {
        Token subject = s.child(verb, "nsubj");
        return subject != null || !verb.tag().matches("VB[DZP]") ? subject : fronted(s, verb);
    }

    /** The parser may take the first noun of a sentence for an object of the verb right after it: there is no other subject. */
    private static @Nullable Token fronted(Sentence s, Token verb) {
        return s.children(verb).stream()
                .filter(c -> c.index() < verb.index()
                        && c.isNoun()
                        && c.relation().equals("pobj")
                        && s.subtree(c).get(0).index() == 0)
                .findFirst()
                .orElse(null);
    }

    /** Whether an infinitive has its 'to'. */
    static boolean hasTo(Sentence s, Token verb) {
        return s.children(verb).stream().anyMatch(c -> c.tag().equals("TO"));
    }

    /** The complement without its 'to', cut before a new clause that only comments. */
    static Span actionSpan(Sentence s, Token action, boolean withoutTo) {
        List<Token> all = new ArrayList<>(s.subtree(action));
        for (Token other : joinedClauses(s, action)) {
            int that = s.subtree(other).get(0).index();
            all.removeIf(t -> t.index() >= that && t.index() > action.index());
        }
        for (Token other : joinedInfinitives(s, action)) {
            all.removeIf(t -> t.index() >= other.index() - 2 && t.index() > action.index());
        }
        all.removeIf(t -> t.index() < action.index()
                && (t.tag().equals("IN")
                        || t.relation().equals("mark")
                        || t.form().matches(ITEM)));
        if (withoutTo) {
            all.removeIf(t -> t.tag().equals("TO") && (t.head() == action.index() || t.index() == action.index() - 1));
        }
        return trimmed(s, all.get(0), lastBeforeComment(s, action, all));
    }

    /** 'a dedicated line, for which a team should be formed': after a comma a relative clause only comments; a semicolon ends an item. */
    private static Token lastBeforeComment(Sentence s, Token action, List<Token> all) {
        Token before = action;
        for (Token t : all) {
            if (t.index() > action.index() && t.form().equals(";")) {
                return t;
            }
            if (t.index() > action.index() && t.index() - before.index() > WIDEST_GAP) {
                return before; // a word that the parser hung on the clause from afar
            }
            before = t.index() > action.index() ? t : before;
            int comma = commaBefore(s, t.index());
            boolean saying = t.form().matches("noting|adding|stressing|saying|recalling|underlining|emphasi[sz]ing");
            if (t.index() > action.index() && comma >= 0 && (saying || t.form().matches("which|whom|who|whose"))) {
                return s.tokens().get(Math.max(action.index(), comma));
            }
        }
        return beforeJoined(s, action, all);
    }

    /** {@code span} without a joined clause that has a subject of its own. */
    static Span withoutJoined(Sentence s, Token action, Span span) {
        List<Token> all = s.tokensIn(span);
        Token last = all.isEmpty() ? action : beforeJoined(s, action, all);
        return all.isEmpty() || last.index() == all.get(all.size() - 1).index() || !span.contains(last.span())
                ? span
                : trimmed(s, all.get(0), last);
    }

    /** 'we will invite tenders in October, and the cable must work by 2029': a joined clause with a subject of its own is another act. */
    private static Token beforeJoined(Sentence s, Token action, List<Token> all) {
        for (Token c : s.children(action)) {
            Token subject = c.relation().equals("conj") && c.isVerb() ? s.child(c, "nsubj", "nsubjpass") : null;
            int first = subject == null ? -1 : s.subtree(subject).get(0).index() - 1;
            int comma = s.is(first, t -> t.tag().equals("CC")) ? first - 1 : first;
            if (comma > action.index() && s.is(comma, t -> t.form().equals(","))) {
                return s.tokens().get(comma);
            }
        }
        return all.get(all.size() - 1);
    }

    /** The comma right before the token, or before the preposition before it; -1 when there is none. */
    private static int commaBefore(Sentence s, int index) {
        int at = s.is(index - 1, t -> t.tag().equals("IN")) ? index - 2 : index - 1;
        return s.is(at, t -> t.form().equals(",")) ? at : -1;
    }

    /** The clause with its subject, without what is put in front. */
    static Span clauseSpan(Sentence s, Token verb) {
        List<Token> all = s.subtree(verb);
        Token first = all.get(0);
        Token subject = subjectOf(s, verb);
        if (subject != null) { // 'In addition, the Union will host ...': what is put in front is no part of the action
            int start = s.subtree(subject).get(0).index();
            all = all.stream().filter(t -> t.index() >= start).toList();
        }
        for (Token t : all) {
            if (!t.tag().matches("CC|,|``|''|:|IN")
                    && !t.relation().equals("mark")
                    && !t.form().equals("that")
                    && !t.form().matches("[\"“”']")) {
                first = t;
                break;
            }
        }
        return trimmed(s, first, lastBeforeComment(s, verb, all));
    }

    /** The 'A' of an answer in an interview: 'A: They should read it'. */
    private static boolean isLabel(Sentence s, int i) {
        return i == 0
                && s.is(i, t -> t.form().matches("[AQ]"))
                && s.is(i + 1, t -> t.form().equals(":"));
    }

    private static Span trimmed(Sentence s, Token first, Token last) {
        int end = last.index();
        int start = first.index();
        while (start < end && (s.tokens().get(start).form().matches("[,;:]|and") || isLabel(s, start))) {
            start++;
        }
        while (end > first.index()
                && (s.tokens().get(end).form().matches("and|or")
                        || !Character.isLetterOrDigit(s.tokens().get(end).form().codePointAt(0))
                                && !s.tokens().get(end).form().matches("%|\\)"))) {
            end--;
        }
        return s.tokens().get(start).span().cover(s.tokens().get(end).span());
    }
}
