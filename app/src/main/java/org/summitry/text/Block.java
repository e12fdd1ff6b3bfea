package org.summitry.text;

/**
 * A stretch of a document's text that stands on its own: a paragraph, a heading, a piece of page furniture.
 *
 * <p>Sentences never cross a block. Blocks come in the order of the text and do not overlap; white space between them
 * belongs to none.
 */
public record Block(Span span, Kind kind) {

    /** What a block is, as far as reading is concerned. */
    public enum Kind {
        /** Running text. */
        PARAGRAPH,
        /** A title or a heading inside the text: read for names and meetings, never for statements. */
        HEADING,
        /** An item of a list. */
        LIST_ITEM,
        /** 'ASTANA, March 11 /AGENCY/ -': place, date and publisher of the report. */
        DATELINE,
        /** The writer's name and function. */
        BYLINE,
        /** Menus, photo credits, share buttons, repeated headings: kept, not read. */
        FURNITURE
    }

    /** Whether finders look inside. */
    public boolean isContent() {
        return kind == Kind.PARAGRAPH || kind == Kind.HEADING || kind == Kind.LIST_ITEM;
    }
}
