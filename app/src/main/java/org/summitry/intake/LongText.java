package org.summitry.intake;

import java.util.List;
import org.summitry.text.Block;
import org.summitry.text.Block.Kind;
import org.summitry.text.Span;

/**
 * Cuts what no parser could bear: a block is at most {@value #LONGEST} characters long, and a run of {@value #LONGEST_WORD}
 * characters without white space is no language.
 */
final class LongText {
    static final int LONGEST = 6000;
    static final int LONGEST_WORD = 300;

    private LongText() {}

    /** Adds {@code block} to {@code out}, in as many pieces as needed, cut at the end of a sentence where there is one. */
    static void split(String text, Block block, List<Block> out) {
        int start = block.span().start();
        int end = block.span().end();
        if (end - start <= LONGEST_WORD) {
            out.add(block);
            return;
        }
        int from = start;
        while (from < end) {
            while (from < end && Lines.isSpace(text.charAt(from))) {
                from++;
            }
            int to = Math.min(wordless(text, from, end), end);
            if (to > from) {
                out.add(new Block(new Span(from, to), Kind.FURNITURE));
                from = to;
                continue;
            }
            int cut = cut(text, from, Math.min(end, nextWordless(text, from, end)));
            int last = cut;
            while (last > from && Lines.isSpace(text.charAt(last - 1))) {
                last--;
            }
            if (last > from) {
                out.add(new Block(new Span(from, last), block.kind()));
            }
            from = cut;
        }
    }

    /** The end of the run without white space that starts at {@code from}, if it is too long for a word; else {@code from}. */
    private static int wordless(String text, int from, int end) {
        int i = from;
        while (i < end && !Lines.isSpace(text.charAt(i)) && !isIdeographic(text, i)) {
            i++;
        }
        return i - from >= LONGEST_WORD ? i : from;
    }

    /** Where the next such run starts within the longest block; at most one block further. */
    private static int nextWordless(String text, int from, int end) {
        int limit = (int) Math.min((long) end, (long) from + LONGEST + 1);
        int word = from;
        for (int i = from; i < limit; i++) {
            if (Lines.isSpace(text.charAt(i)) || isIdeographic(text, i)) {
                word = i + 1;
            } else if (i - word >= LONGEST_WORD && word > from) {
                return word;
            }
        }
        return end;
    }

    private static int cut(String text, int from, int end) {
        if (end - from <= LONGEST) {
            return end;
        }
        int hard = from + LONGEST;
        int space = -1;
        for (int i = hard; i > from + LONGEST / 4; i--) {
            if (Lines.isSpace(text.charAt(i))) {
                if (".!?".indexOf(text.charAt(i - 1)) >= 0) {
                    return i;
                }
                space = Math.max(space, i);
            }
        }
        if (space > 0) {
            return space;
        }
        return Character.isLowSurrogate(text.charAt(hard)) ? hard - 1 : hard;
    }

    private static boolean isIdeographic(String text, int i) {
        char c = text.charAt(i);
        return c >= 0x2E80 && Character.isLetter(c) && c < 0xFB00
                || Character.isSurrogate(c)
                || c >= 0x0E00 && c < 0x1100;
    }
}
