package org.summitry.finding.statements;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.text.Block;
import org.summitry.text.Document;
import org.summitry.text.Span;

/**
 * Finds the outermost quotations of a document. Knows “ ” „ « » " '' and, where they can be told from
 * apostrophes, ‘ ’; a quotation left open at the end of a paragraph ends
 * there, unless the next paragraph opens with a mark too: then it goes on, as printers have it.
 */
final class QuotationScanner {
    private final Document document;
    private final List<Quotation> found = new ArrayList<>();
    private @Nullable Span open;

    QuotationScanner(Document document) {
        this.document = document;
    }

    /** The quotations in the order of the text. */
    List<Quotation> scan() {
        List<Block> content =
                document.blocks().stream().filter(Block::isContent).toList();
        for (Block b : content) {
            scan(b.span());
        }
        flush();
        return List.copyOf(found);
    }

    /** One paragraph: {@link #open} is what the last one left open, or null. */
    private void scan(Span block) {
        String text = document.text();
        int depth = 0;
        int start = -1;
        int i = block.start();
        if (open != null && !isOpener(text, i, block)) {
            flush();
        }
        while (i < block.end()) {
            int single = depth == 0 ? SingleQuotes.end(text, i, block) : -1;
            if (single > 0) {
                add(new Span(i, single));
                flush();
                i = single;
                continue;
            }
            int width = markWidth(text, i);
            if (width > 0) {
                if (depth > 0 && isCloser(text, i, width, block)) {
                    depth--;
                    if (depth == 0) {
                        add(new Span(start, i + width));
                        flush();
                        start = -1;
                    }
                } else if (isOpener(text, i, block)) {
                    depth++;
                    start = start < 0 ? i : start;
                }
            }
            i += Math.max(width, 1);
        }
        if (start >= 0 && block.end() > start) {
            add(new Span(start, block.end()));
        }
    }

    private void add(Span span) {
        open = open == null ? span : open.cover(span);
    }

    private void flush() {
        Span outer = open;
        open = null;
        if (outer == null) {
            return;
        }
        String text = document.text();
        boolean single = "‘'".indexOf(text.charAt(outer.start())) >= 0 && markWidth(text, outer.start()) == 0;
        int from = outer.start() + (single ? 1 : markWidth(text, outer.start()));
        int to = single ? outer.end() - 1 : outer.end();
        while (to > from && (markWidth(text, to - 1) > 0 || Character.isWhitespace(text.charAt(to - 1)))) {
            to--;
        }
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        if (to > from) {
            found.add(new Quotation(
                    outer, new Span(from, to), text.substring(from, to).split("\\s+").length));
        }
    }

    private static int markWidth(String text, int i) {
        char c = text.charAt(i);
        if ("\"“”„«»".indexOf(c) >= 0) {
            return 1;
        }
        return text.startsWith("''", i) ? 2 : 0;
    }

    private static boolean isOpener(String text, int i, Span block) {
        char c = text.charAt(i);
        if ("“„«".indexOf(c) >= 0) {
            return true;
        }
        int width = markWidth(text, i);
        if ("”»".indexOf(c) >= 0 || width == 0 || i + width >= block.end()) {
            return false;
        }
        return i == block.start()
                || Character.isWhitespace(text.charAt(i - 1)) && !Character.isWhitespace(text.charAt(i + width))
                || "([—–-/‘'".indexOf(text.charAt(i - 1)) >= 0;
    }

    private static boolean isCloser(String text, int i, int width, Span block) {
        char c = text.charAt(i);
        if ("”»".indexOf(c) >= 0) {
            return true;
        }
        if ("„«".indexOf(c) >= 0) {
            return false;
        }
        boolean spaceAfter = i + width >= block.end() || !Character.isLetterOrDigit(text.charAt(i + width));
        boolean spaceBefore = i == block.start() || Character.isWhitespace(text.charAt(i - 1));
        return !spaceBefore && (c == '“' ? spaceAfter : true);
    }
}
