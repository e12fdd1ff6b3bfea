package org.summitry.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a query's text.
 *
 * @param kind what it is
 * @param text the word, or what is between the quotation marks
 * @param at where it begins, counted from 1, for messages
 */
record Lexeme(Kind kind, String text, int at) {

    /** What a piece can be. */
    enum Kind {
        WORD,
        PHRASE,
        UNCLOSED,
        AND,
        OR,
        NOT,
        OPEN,
        CLOSE
    }

    private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb";

    /** The pieces of a text, in order. */
    static List<Lexeme> of(String text) {
        List<Lexeme> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                i++;
            } else if (c == '(' || c == ')') {
                found.add(new Lexeme(c == '(' ? Kind.OPEN : Kind.CLOSE, "", i + 1));
                i++;
            } else if (isQuote(c)) {
                int end = i + 1;
                while (end < text.length() && !isQuote(text.charAt(end))) {
                    end++;
                }
                Kind kind = end < text.length() ? Kind.PHRASE : Kind.UNCLOSED;
                found.add(new Lexeme(kind, text.substring(i + 1, end), i + 1));
                i = end + 1;
            } else {
                int end = i;
                while (end < text.length() && !endsWord(text.charAt(end))) {
                    end++;
                }
                found.add(word(text.substring(i, end), i + 1));
                i = end;
            }
        }
        return found;
    }

    private static Lexeme word(String word, int at) {
        return switch (word) {
            case "AND" -> new Lexeme(Kind.AND, word, at);
            case "OR" -> new Lexeme(Kind.OR, word, at);
            case "NOT" -> new Lexeme(Kind.NOT, word, at);
            default -> new Lexeme(Kind.WORD, word, at);
        };
    }

    private static boolean endsWord(char c) {
        return Character.isWhitespace(c) || c == '(' || c == ')' || isQuote(c);
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }
}
