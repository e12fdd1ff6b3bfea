package org.summitry.register;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The bytes that documents were made of, by their SHA-256. A document whose bytes are its text in UTF-8 needs none: its text is them.
 */
final class Originals {
    private final Handle handle;

    Originals(Handle handle) {
        this.handle = handle;
    }

    /**
     * Keeps the bytes of a document.
     *
     * @return whether there was anything to keep beside the text
     */
    boolean keep(String sha256, String text, byte[] bytes) {
        if (!Hashes.of(bytes).equals(sha256)) {
            throw new IllegalArgumentException("these are not the bytes of the document with the hash " + sha256);
        }
        if (Hashes.of(text).equals(sha256)) {
            return false;
        }
        restore(sha256, bytes);
        return true;
    }

    /** Keeps bytes that a backup gives. */
    void restore(String sha256, byte[] bytes) {
        handle.execute(
                "insert into original (sha256, bytes) values (?, ?) on conflict (sha256) do nothing", sha256, bytes);
    }

    /** The bytes of a document that is not withdrawn; nothing when they were not kept. */
    Optional<byte[]> of(Documents.Kept document) {
        Optional<byte[]> kept = kept(sha256(document));
        return kept.isPresent() || !isItsText(document)
                ? kept
                : Optional.of(document.text().getBytes(StandardCharsets.UTF_8));
    }

    /** Whether {@link #of} would give any. */
    boolean has(Documents.Kept document) {
        return !document.withdrawn()
                && (handle.createQuery("select 1 from original where sha256 = :sha256")
                                .bind("sha256", sha256(document))
                                .mapTo(Integer.class)
                                .findOne()
                                .isPresent()
                        || isItsText(document));
    }

    private static boolean isItsText(Documents.Kept document) {
        return !document.withdrawn() && Hashes.of(document.text()).equals(sha256(document));
    }

    private static String sha256(Documents.Kept document) {
        return document.body().path("sha256").asText();
    }

    /** The bytes kept under a hash. */
    Optional<byte[]> kept(String sha256) {
        return handle.createQuery("select bytes from original where sha256 = :sha256")
                .bind("sha256", sha256)
                .map((rs, ctx) -> rs.getBytes(1))
                .findOne();
    }

    /** The hashes of all that are kept. */
    List<String> all() {
        return handle.createQuery("select sha256 from original order by sha256")
                .mapTo(String.class)
                .list();
    }

    /** Takes a document's bytes away for good. */
    void remove(String sha256) {
        handle.execute("delete from original where sha256 = ?", sha256);
    }
}
