package org.summitry.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.BreakIterator;
import java.util.Locale;

/** Words at offsets of the exchange format. */
final class Passages {
    private static final int AROUND = 32;
    private static final int SHORT_LINE = 45;

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
