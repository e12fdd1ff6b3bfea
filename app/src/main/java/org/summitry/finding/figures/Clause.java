package org.summitry.finding.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.summitry.language.Sentence;
import org.summitry.language.Token;
import org.summitry.text.Span;

/**
 * A number in its sentence: what governs it, from the nearest outwards.
 *
 * @param anchor the token of the number that is governed from outside it
 * @param path what governs the anchor, the nearest first, up to the root
 */
record Clause(Sentence sentence, Span number, Token anchor, List<Token> path) {

    /** The clause of the number at {@code span}. */
    static Clause of(Sentence sentence, Span span) {
        Token anchor = anchor(sentence, span);
        List<Token> path = new ArrayList<>();
        Token t = sentence.head(anchor);
        while (t != null && path.size() < sentence.tokens().size()) {
            path.add(t);
            t = sentence.head(t);
        }
        return new Clause(sentence, span, anchor, List.copyOf(path));
    }

    private static Token anchor(Sentence sentence, Span span) {
        List<Token> inside =
                sentence.tokens().stream().filter(t -> t.span().overlaps(span)).toList();
        for (Token t : inside) {
            Token head = sentence.head(t);
            if (head == null || !head.span().overlaps(span)) {
                return t;
            }
        }
        return inside.get(0);
    }

    /** The first verb above the number, or null. */
    @Nullable
    Token verb() {
        return path.stream().filter(t -> t.tag().startsWith("VB")).findFirst().orElse(null);
    }

    /** The preposition that joins the number or its noun to {@code governor}: 'by', 'to'; empty when there is none. */
    String linkTo(Token governor) {
        Token below = anchor;
        for (Token t : path) {
            if (t.index() == governor.index()) {
                return below.tag().equals("IN") || below.tag().equals("TO") ? lower(below) : "";
            }
            below = t;
        }
        return "";
    }

    /** The token of the path directly below {@code governor}. */
    Token below(Token governor) {
        Token below = anchor;
        for (Token t : path) {
            if (t.index() == governor.index()) {
                return below;
            }
            below = t;
        }
        return below;
    }

    @Nullable
    Token before() {
        Token last = null;
        for (Token t : sentence.tokens()) {
            if (t.span().end() <= number.start()) {
                last = t;
            }
        }
        return last;
    }

    @Nullable
    Token after() {
        for (Token t : sentence.tokens()) {
            if (t.span().start() >= number.end()) {
                return t;
            }
        }
        return null;
    }

    /** Whether {@code token} has a child of that relation or tag whose form is listed. */
    boolean hasChild(Token token, List<String> forms) {
        return sentence.children(token).stream().anyMatch(c -> forms.contains(lower(c)));
    }

    static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
