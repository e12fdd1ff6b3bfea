package org.summitry.portal.reviewing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.summitry.register.Dossier;

/** Cuts the paragraph around a passage out of a text, counted in code points outside and UTF-16 units inside. */
final class Paragraphs {
    /** A paragraph without line ends is cut around its passage. */
    private static final int LONGEST = 1_500;

    private Paragraphs() {}

    /**
     * A paragraph.
     *
     * @param start in code points of the text
     * @param end exclusive
     */
    record Cut(int start, int end, List<EntryView.Piece> pieces) {}

    /** The paragraph that holds the first of {@code passages}, with those of them that lie in it marked. */
    static Cut around(String text, List<Dossier.Citation> passages) {
        int first = unit(text, passages.get(0).start());
        int last = unit(text, passages.get(0).end());
        int from = text.lastIndexOf('\n', Math.max(0, first - 1)) + 1;
        from = Math.max(Math.min(from, first), first - LONGEST);
        int to = text.indexOf('\n', Math.max(first, last - 1));
        to = Math.min(to < 0 ? text.length() : Math.max(to, last), last + LONGEST);
        from = whole(text, from);
        to = whole(text, to);
        return new Cut(text.codePointCount(0, from), text.codePointCount(0, to), pieces(text, from, to, passages));
    }

    /** All of a text as one piece for each paragraph. */
    static List<Cut> all(String text) {
        List<Cut> all = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            int length = line.codePointCount(0, line.length());
            if (!line.isBlank()) {
                all.add(new Cut(start, start + length, List.of(new EntryView.Piece(line, false))));
            }
            start += length + 1;
        }
        return all;
    }

    private static List<EntryView.Piece> pieces(String text, int from, int to, List<Dossier.Citation> passages) {
        List<EntryView.Piece> pieces = new ArrayList<>();
        int at = from;
        for (Dossier.Citation c : passages.stream()
                .sorted(Comparator.comparingInt(Dossier.Citation::start))
                .toList()) {
            int start = Math.max(at, unit(text, c.start()));
            int end = Math.min(to, unit(text, c.end()));
            if (start < end) {
                if (start > at) {
                    pieces.add(new EntryView.Piece(text.substring(at, start), false));
                }
                pieces.add(new EntryView.Piece(text.substring(start, end), true));
                at = end;
            }
        }
        if (at < to) {
            pieces.add(new EntryView.Piece(text.substring(at, to), false));
        }
        return pieces;
    }

    private static int unit(String text, int codePoint) {
        int length = text.codePointCount(0, text.length());
        return text.offsetByCodePoints(0, Math.min(codePoint, length));
    }

    /** Never between the two units of a character. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    /**
     * Where words stand in a part of a text, in code points from its beginning; -1 when they do not, or more than once.
     *
     * @param from where the part begins, in code points
     * @param to where it ends
     */
    static int find(String text, int from, int to, String words) {
        int begin = unit(text, from);
        String part = text.substring(begin, Math.max(begin, unit(text, to)));
        int at = part.indexOf(words);
        if (at < 0 || words.isEmpty() || part.indexOf(words, at + 1) >= 0) {
            return -1;
        }
        return from + part.codePointCount(0, at);
    }
}
