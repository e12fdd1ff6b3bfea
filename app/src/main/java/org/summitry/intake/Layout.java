package org.summitry.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.text.Block;

/**
 * What a text is made of, and what its page says of it.
 *
 * @param blocks the text's parts in order, without overlap
 * @param title the title as it stands on the page; or null
 * @param place the dateline's place; or null
 * @param published the dateline's day; or null
 * @param publisher the dateline's agency; or null
 */
record Layout(
        List<Block> blocks,
        @Nullable String title,
        @Nullable String place,
        @Nullable LocalDate published,
        @Nullable String publisher) {

    Layout {
        blocks = List.copyOf(blocks);
    }

    /** The layout of plain text: paragraphs are its lines. */
    static Layout ofPlainText(String text) {
        return new LayoutReader(text, Lines.paragraphs(text)).read();
    }

    /** The layout of a text whose parts its format has told. */
    static Layout ofParts(String text, List<Part> parts) {
        return new LayoutReader(text, new ArrayList<>(parts)).read();
    }

    /** Whether there is anything to read: a paragraph or an item of a list. */
    boolean hasRunningText() {
        return blocks.stream().anyMatch(b -> b.kind() == Block.Kind.PARAGRAPH || b.kind() == Block.Kind.LIST_ITEM);
    }
}
