package org.summitry.finding.statements;

import org.summitry.text.Span;

/** Keeps both marks of a quotation inside content that holds one: 'called the idea "premature"'. */
final class ClosingMarks {
    private static final String OPENING = "“«‘„";
    private static final String CLOSING = "”»’“";

    private ClosingMarks() {}

    /** The content, longer by the mark right after it where that closes what the content opens. */
    static Span closed(String text, Span content) {
        if (content.end() >= text.length()) {
            return content;
        }
        char after = text.charAt(content.end());
        String inside = text.substring(content.start(), content.end());
        boolean open = after == '"' ? count(inside, '"') % 2 == 1 : isOpen(inside, after);
        return open ? new Span(content.start(), content.end() + 1) : content;
    }

    private static boolean isOpen(String inside, char after) {
        for (int i = 0; i < CLOSING.length(); i++) {
            if (CLOSING.charAt(i) == after && count(inside, OPENING.charAt(i)) > count(inside, after)) {
                return true;
            }
        }
        return false;
    }

    private static long count(String text, char mark) {
        return text.chars().filter(c -> c == mark).count();
    }
}
