package org.summitry.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document as kept: its text, and what is known of where it came from. Immutable.
 *
 * @param id stable, from the hash of the content: {@code doc:<first 16 hex digits>}
 * @param path where the file was, relative to the argument it was found under; or null
 * @param url its address; or null
 * @param title its title; or null
 * @param publisher who published it; or null
 * @param published the day of publication; or null
 * @param place the place in its dateline; or null
 * @param language ISO 639 code of the text; {@code und} when not recognised
 * @param sha256 of the bytes, in hexadecimal
 * @param text the kept text, to whose UTF-16 units every {@link Span} refers
 * @param blocks the text's parts in order, without overlap
 * @param duplicateOf id of the document this one repeats; or null
 * @param unread why the text was not read ('language ru cannot be read yet'); or null
 */
public record Document(
        String id,
        @Nullable String path,
        @Nullable String url,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String place,
        String language,
        String sha256,
        String text,
        List<Block> blocks,
        @Nullable String duplicateOf,
        @Nullable String unread) {

    /** Copies the blocks and refuses those that overlap or reach outside the text. */
    public Document {
        blocks = List.copyOf(blocks);
        int last = 0;
        for (Block b : blocks) {
            if (b.span().start() < last || b.span().end() > text.length()) {
                throw new IllegalArgumentException("block " + b + " of " + id + " overlaps or leaves the text");
            }
            last = b.span().end();
        }
    }

    /** The characters at {@code span}. */
    public String text(Span span) {
        return span.of(text);
    }

    /** The same document, marked as a repetition of another. */
    public Document asDuplicateOf(String other) {
        return new Document(
                id, path, url, title, publisher, published, place, language, sha256, text, blocks, other, unread);
    }

    /** The same document, marked as kept but not read, with the reason. */
    public Document asUnread(String reason) {
        return new Document(
                id, path, url, title, publisher, published, place, language, sha256, text, blocks, duplicateOf, reason);
    }

    /**
     * The same document, known by the address it was fetched from.
     *
     * @param address its address
     * @param toldTitle the title to give it where it has none; or null
     * @param toldPublished the day of publication to give it where it names none; or null
     */
    public Document asFetched(String address, @Nullable String toldTitle, @Nullable LocalDate toldPublished) {
        return new Document(
                id,
                null,
                address,
                title == null ? toldTitle : title,
                publisher,
                published == null ? toldPublished : published,
                place,
                language,
                sha256,
                text,
                blocks,
                duplicateOf,
                unread);
    }

    /** What to call the document in a message: its path, else its address, else its id. */
    public String label() {
        return path != null ? path : url != null ? url : id;
    }
}
