package org.summitry.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.summitry.text.Span;

/**
 * The lines of plain text, and which of them run on into the next.
 *
 * <p>One line is usually one paragraph. Two signs say that a line was broken by a machine: it plainly runs on (no stop at
 * its end and a small letter after it, or it ends in a comma, an article or a preposition), or the whole text is wrapped
 * at one width, so that the next line's first word would not have fitted.
 */
final class Lines {
    /** The shape of an item's mark at the start of a line: '1.', '12)', '(a)', '(iv)', '-', a bullet. */
    static final Pattern MARK = Pattern.compile(
            "(?:[•●▪‣◦∙·■□►▶➢✓*]|[-–—](?=\\s)|\\d{1,2}-(?=\\s)|\\(?(?:\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)](?:\\d{1,2}[.)]?)*)[\\s\\u00a0]+(?=\\S)");

    private static final int WIDEST_WRAP = 130;
    private static final Set<String> RUNS_ON = Set.copyOf(WordList.words("words-that-run-on.txt"));

    /** One line without the white space around it. */
    private record Line(int start, int end, boolean blankBefore, boolean indented) {
        int length() {
            return end - start;
        }
    }

    private final String text;
    private final List<Line> lines;
    private final int width;

    private Lines(String text) {
        this.text = text;
        this.lines = split(text);
        this.width = wrapWidth();
    }

    /** The paragraphs of {@code text}: its lines, those that run on joined to the next. */
    static List<Part> paragraphs(String text) {
        Lines all = new Lines(text);
        List<Part> parts = new ArrayList<>();
        int i = 0;
        while (i < all.lines.size()) {
            int last = i;
            while (last + 1 < all.lines.size() && all.runsOn(all.lines.get(last), all.lines.get(last + 1))) {
                last++;
            }
            Span span = new Span(all.lines.get(i).start(), all.lines.get(last).end());
            parts.add(new Part(span, Part.Role.TEXT));
            i = last + 1;
        }
        return parts;
    }

    /** Whether {@code c} is white space to a reader: also the no-break space and the byte-order mark. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || c == '\u00a0'
                || c == '\u202f'
                || c == '\u2007'
                || c == '\ufeff'
                || c == '\u200b'
                || c == '\u0085';
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000b';
    }

    private static List<Line> split(String text) {
        List<Line> lines = new ArrayList<>();
        boolean blank = false;
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && !isBreak(text.charAt(end))) {
                end++;
            }
            int from = i;
            while (from < end && isSpace(text.charAt(from))) {
                from++;
            }
            int to = end;
            while (to > from && isSpace(text.charAt(to - 1))) {
                to--;
            }
            if (from == to) {
                blank = true;
            } else {
                lines.add(new Line(from, to, blank, from - i >= 2));
                blank = false;
            }
            boolean crlf = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            i = end + (crlf ? 2 : 1);
        }
        return lines;
    }

    /** The width at which the whole text is wrapped, most lines in mid-sentence; 0 when it is not. */
    private int wrapWidth() {
        int widest = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i + 1).blankBefore()) {
                widest = Math.max(widest, lines.get(i).length());
            }
        }
        if (widest == 0 || widest > WIDEST_WRAP || widest < 40) {
            return 0;
        }
        int pairs = 0;
        int full = 0;
        int inside = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i + 1).blankBefore()) {
                pairs++;
                if (wouldNotFit(lines.get(i), lines.get(i + 1), widest)) {
                    full++;
                    inside += endsWithStop(text.substring(
                                    lines.get(i).start(), lines.get(i).end()))
                            ? 0
                            : 1;
                }
            }
        }
        return pairs >= 3 && full * 10 >= pairs * 6 && inside * 10 >= full * 6 ? widest : 0;
    }

    private boolean wouldNotFit(Line a, Line b, int widest) {
        int word = b.start();
        while (word < b.end() && !isSpace(text.charAt(word))) {
            word++;
        }
        return a.length() >= widest * 3 / 4 && a.length() + 1 + word - b.start() > widest - 4;
    }

    private boolean runsOn(Line a, Line b) {
        String first = text.substring(a.start(), a.end());
        String next = text.substring(b.start(), Math.min(b.end(), b.start() + 200));
        if (MARK.matcher(next).lookingAt() || Furniture.isFurniture(first) || Furniture.isFurniture(next)) {
            return false;
        }
        if (!b.blankBefore() && width > 0 && !b.indented() && wouldNotFit(a, b, width)) {
            return true;
        }
        boolean small = Character.isLowerCase(next.codePointAt(0));
        boolean open = !endsWithStop(first);
        boolean comma = endsOpen(first);
        if (b.blankBefore()) {
            return small
                    && (comma || open && a.length() >= 60 && Character.isLowerCase(first.charAt(first.length() - 1)));
        }
        return small && open || comma && a.length() >= 30;
    }

    /** Whether a sentence or clause ends where {@code line} ends. */
    static boolean endsWithStop(String line) {
        int i = bareEnd(line);
        return i == 0 || ".!?:;…".indexOf(line.charAt(i - 1)) >= 0;
    }

    /** Whether no sentence can end where {@code line} ends: after a comma, an article, a preposition. */
    static boolean endsOpen(String line) {
        int i = bareEnd(line);
        return i > 0
                && (line.charAt(i - 1) == ',' || RUNS_ON.contains(lastWord(line.substring(Math.max(0, i - 20), i))));
    }

    /** Where the line ends without the quotation marks and brackets that close it. */
    private static int bareEnd(String line) {
        int i = line.length();
        while (i > 0 && "\"'”’»)]".indexOf(line.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    private static String lastWord(String line) {
        int i = line.length();
        while (i > 0 && Character.isLetter(line.charAt(i - 1))) {
            i--;
        }
        return line.substring(i);
    }
}
