package org.summitry.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.summitry.text.Document;
import org.summitry.text.OneLine;

/** Makes documents from what formats give, under one run's settings. */
final class Documents {
    private static final int LONGEST_TITLE = 300;

    private final IntakeSettings settings;

    Documents(IntakeSettings settings) {
        this.settings = settings;
    }

    /** The document of {@code extract}, found at {@code path}; refused when there is nothing to read in it. */
    Document of(String path, byte[] hashed, Extract extract) throws Refused {
        String text = extract.text();
        if (text.isBlank()) {
            throw new Refused("it holds no text", "if it is a scan, run character recognition over it first");
        }
        Layout layout = extract.layout();
        if (!layout.hasRunningText()) {
            throw new Refused(
                    "it holds no running text, only menus and headings", "give the page of the report itself");
        }
        Extract.Meta meta = extract.meta();
        String language = settings.language() != null
                ? Languages.primary(settings.language())
                : Languages.of(text, layout.blocks(), meta.language());
        String hash = sha256(hashed);
        return new Document(
                "doc:" + hash.substring(0, 16),
                path,
                meta.url(),
                title(meta.title(), layout.title()),
                first(meta.publisher(), layout.publisher()),
                published(meta, layout),
                layout.place(),
                language,
                hash,
                text,
                layout.blocks(),
                null,
                Languages.unread(language));
    }

    /** The same text, if it is no longer than texts may be; asked before its layout is read, which takes memory. */
    String bounded(String text) throws Refused {
        if (text.length() > settings.maxCharacters()) {
            throw new Refused(
                    "its text has " + text.length() + " characters, more than " + settings.maxCharacters(),
                    "split it into smaller documents");
        }
        return text;
    }

    private @Nullable LocalDate published(Extract.Meta meta, Layout layout) {
        if (settings.published() != null) {
            return settings.published();
        }
        return meta.published() != null ? meta.published() : layout.published();
    }

    private static @Nullable String title(@Nullable String told, @Nullable String shaped) {
        String title = first(told, shaped);
        if (title == null) {
            return null;
        }
        String line = OneLine.of(title);
        return line.length() <= LONGEST_TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_TITLE - 1)));
    }

    private static @Nullable String first(@Nullable String a, @Nullable String b) {
        return a != null && !a.isBlank() ? a : b;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
