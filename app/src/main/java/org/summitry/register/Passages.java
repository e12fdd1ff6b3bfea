package org.summitry.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words at offsets of the exchange format. */
final class Passages {
    private static final int AROUND = 32;
    private static final int SHORT_LINE = 45;
    private static final int MOST_ITEMS = 100;
    private static final Pattern MARKED = Pattern.compile(
            "\\s*(?:[-\u2013\u2014\u2022*\u00b7\u25aa\u25e6\u2023\u25cf]|\\(?(?:\\d{1,3}|[ivx]{1,4}|\\p{L})[.)])\\s+");
    private static final Pattern BEFORE_ITEM = Pattern.compile("(?:" + MARKED + "|\\s*)");

    private Passages() {}

    /** What stands before {@code passage}, at most a few dozen code points. */
    static String before(String text, JsonNode passage) {
        int length = text.codePointCount(0, text.length());
        int end = text.offsetByCodePoints(0, Math.min(passage.path("start").asInt(), length));
        int from = Math.max(0, end - AROUND);
        return text.substring(insideAPair(text, from) ? from + 1 : from, end);
    }

    /** What stands after {@code passage}, at most a few dozen code points. */
    static String after(String text, JsonNode passage) {
        int length = text.codePointCount(0, text.length());
        int start = text.offsetByCodePoints(0, Math.min(passage.path("end").asInt(), length));
        int to = Math.min(text.length(), start + AROUND);
        return text.substring(start, insideAPair(text, to) ? to - 1 : to);
    }

    /** The sentence or sentences that {@code start} to {@code end} lie in, without the blanks around them; in code points. */
    static Cited.Extent sentence(String text, int start, int end) {
        int length = text.codePointCount(0, text.length());
        int from = text.offsetByCodePoints(0, Math.min(start, length));
        int to = text.offsetByCodePoints(0, Math.max(Math.min(start, length), Math.min(end, length)));
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int first = sentences.isBoundary(from) ? from : sentences.preceding(from);
        int last = sentences.isBoundary(to) ? to : sentences.following(to);
        first = paragraph(text, first, from);
        int paragraphEnd = text.indexOf("\n\n", to);
        last = paragraphEnd < 0 ? last : Math.min(last, Math.max(to, paragraphEnd));
        while (first < from && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > to && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return new Cited.Extent(
                text.codePointCount(0, first), text.codePointCount(0, last), text.substring(first, last));
    }

    /** Where the paragraph begins that {@code at} is in, but not before {@code first}; a short line above it is a heading or a menu. */
    private static int paragraph(String text, int first, int at) {
        int begin = Math.max(0, text.lastIndexOf('\n', at - 1) + 1);
        while (begin > first) {
            int above = text.lastIndexOf('\n', begin - 2) + 1;
            if (begin - 1 - above < SHORT_LINE) {
                return begin;
            }
            begin = above;
        }
        return first;
    }

    /**
     * The sentence that a passage lies in, and what opens the list in which it stands. A kept text has no mark-up: an item is a line under a line
     * that ends in a colon, or under items, which end in semicolons or begin with marks as it does itself. Such a line is a sentence by itself.
     */
    static Cited.Setting setting(String text, int start, int end) {
        Cited.Extent whole = sentence(text, start, end);
        int at = text.offsetByCodePoints(0, Math.min(start, text.codePointCount(0, text.length())));
        int line = text.lastIndexOf('\n', at - 1) + 1;
        int first = Math.max(line, text.offsetByCodePoints(0, whole.start()));
        String opening = BEFORE_ITEM.matcher(text.substring(line, first)).matches() ? opening(text, line) : null;
        if (opening == null) {
            return new Cited.Setting(whole, null);
        }
        Matcher mark = MARKED.matcher(text).region(line, text.length());
        first = Math.max(first, mark.lookingAt() ? Math.min(at, mark.end()) : line);
        int last = text.offsetByCodePoints(0, whole.end());
        int lineEnd = text.indexOf('\n', text.offsetByCodePoints(0, Math.max(start, end - 1)));
        String item = text.substring(first, lineEnd < 0 ? last : Math.min(last, lineEnd));
        Cited.Extent extent = new Cited.Extent(
                text.codePointCount(0, first), text.codePointCount(0, first + item.length()), item.strip());
        return new Cited.Setting(extent, opening);
    }

    /** What opens the list of which the line that begins at {@code begin} is an item; null when it is none. */
    private static @Nullable String opening(String text, int begin) {
        String item = line(text, begin);
        int at = begin;
        for (int i = 0; i < MOST_ITEMS && at > 0; i++) {
            at = text.lastIndexOf('\n', at - 2) + 1;
            String above = line(text, at);
            if (above.endsWith(":")) {
                return lastSentence(above);
            }
            boolean items = above.endsWith(";")
                    || MARKED.matcher(above).lookingAt() && MARKED.matcher(item).lookingAt();
            if (!above.isEmpty() && !items) {
                return null;
            }
            item = above.isEmpty() ? item : above;
        }
        return null;
    }

    private static String line(String text, int begin) {
        int end = text.indexOf('\n', begin);
        return text.substring(begin, end < 0 ? text.length() : end).strip();
    }

    private static String lastSentence(String line) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(line);
        return line.substring(sentences.preceding(line.length())).strip();
    }

    private static boolean insideAPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** The words of {@code text} from {@code start} to {@code end} of {@code passage}, in code points; what lies outside the text is left out. */
    static String words(String text, JsonNode passage) {
        int length = text.codePointCount(0, text.length());
        int start = Math.min(passage.path("start").asInt(), length);
        int end = Math.max(start, Math.min(passage.path("end").asInt(), length));
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
