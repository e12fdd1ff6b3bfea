package org.summitry.finding.statements;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/** Small questions to a parse that several rules ask. */
final class Grammar {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");

    private Grammar() {}

    static boolean isSubject(Token t) {
        return SUBJECTS.contains(t.relation());
    }

    static boolean isRelative(Token t) {
        return t.tag().startsWith("W") && RELATIVES.contains(t.lemma())
                || t.tag().equals("WDT");
    }

    static boolean isPunctuation(Token t) {
        return !Character.isLetterOrDigit(t.form().codePointAt(0))
                        && !t.form().startsWith("$")
                        && !t.form().startsWith("’")
                        && !t.form().startsWith("'")
                || isMark(t);
    }

    static boolean isComma(@Nullable Token t) {
        return t != null && t.form().equals(",");
    }

    /** Whether the token is a quotation mark. */
    static boolean isMark(@Nullable Token t) {
        return t != null && Set.of("\"", "“", "”", "„", "«", "»", "''", "``").contains(t.form());
    }

    /** The first token of what hangs below {@code t}, not before {@code least}. */
    static int leftmost(Sentence s, Token t, int least) {
        int first = t.index();
        while (first > least && s.isUnder(s.tokens().get(first - 1), t)) {
            first--;
        }
        return first;
    }

    /** The last token of the unbroken stretch from {@code t} on that hangs below it. */
    static int rightmost(Sentence s, Token t) {
        int last = t.index();
        while (last + 1 < s.tokens().size() && s.isUnder(s.tokens().get(last + 1), t)) {
            last++;
        }
        return last;
    }

    /** The direct dependents of {@code t} in {@code relation}. */
    static List<Token> children(Sentence s, Token t, String relation) {
        return s.children(t).stream().filter(c -> c.relation().equals(relation)).toList();
    }

    /** The characters from the token at {@code from} to the token at {@code to}, both included. */
    static Span span(Sentence s, int from, int to) {
        return s.tokens().get(from).span().cover(s.tokens().get(to).span());
    }

    /** The nearest verb above a word, or null. */
    static @Nullable Token verbAbove(Sentence s, Token t) {
        Token up = s.head(t);
        while (up != null && !up.isVerb()) {
            up = s.head(up);
        }
        return up;
    }

    /** Whether ', and' stands before {@code first}, the first word of a verb's group, adverbs between them aside. */
    static boolean isAfterCommaAnd(Sentence s, int first) {
        int and = beforeAdverbs(s, first);
        return s.is(and, t -> t.tag().equals("CC")) && isComma(s.at(and - 1));
    }

    /** The index of the word before {@code first} that is no adverb. */
    static int beforeAdverbs(Sentence s, int first) {
        int before = first - 1;
        while (s.is(before, t -> t.tag().equals("RB"))) {
            before--;
        }
        return before;
    }

    /** The first token of a verb's group: its auxiliaries, negation and adverbs directly before it. */
    static int groupStart(Sentence s, Token verb) {
        int first = verb.index();
        while (first > 0) {
            Token t = s.tokens().get(first - 1);
            boolean belongs = t.head() == verb.index()
                    && Set.of("aux", "auxpass", "neg", "advmod").contains(t.relation())
                    && !isRelative(t);
            if (!belongs) {
                return first;
            }
            first--;
        }
        return first;
    }

    /** Whether the verb is passive. */
    static boolean isPassive(Sentence s, Token verb) {
        return s.child(verb, "auxpass", "nsubjpass") != null
                || verb.tag().equals("VBN") && s.child(verb, "aux", "nsubj") == null && s.child(verb, "agent") != null;
    }

    /** The first token of the range that is no comma or quotation mark. */
    static int pastMarks(Sentence s, Cue.Range range) {
        int i = range.from();
        while (i < range.to() && (isMark(s.at(i)) || isComma(s.at(i)))) {
            i++;
        }
        return i;
    }

    /** Whether, marks aside, a finite verb stands at {@code from}: what follows has its subject elsewhere ('This, he said, is ...'). */
    static boolean beginsWithVerb(Sentence s, int from) {
        int i = from;
        while (i < s.tokens().size() && (isMark(s.at(i)) || isComma(s.at(i)))) {
            i++;
        }
        Token t = s.at(i);
        return t != null && List.of("VBZ", "VBD", "VBP", "MD").contains(t.tag());
    }

    /** Whether one token of {@code range} is a finite or modal verb with its subject in the range. */
    static boolean hasSubject(Sentence s, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (isSubject(s.tokens().get(i))) {
                return true;
            }
        }
        return false;
    }
}
