package org.summitry.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What kind of file this is, told by its first bytes, and by its name only where they leave it open. */
enum Format {
    TEXT,
    JSON_LINES,
    HTML,
    /** PDF and the like: parsed in the child process. */
    PDF,
    OFFICE,
    RTF,
    MAIL,
    ARCHIVE,
    MEDIA;

    private static final int LOOK = 4096;
    private static final Pattern HTML_START = Pattern.compile(
            "(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*");
    private static final Pattern HTML_TAGS =
            Pattern.compile("(?is).*<(?:html|head|body|div|p|meta|title|article)\\b[^>]*>.*");
    private static final Pattern MAIL_START = Pattern.compile(
            "(?is)(?:From [^\\n]+\\n)?(?:[A-Za-z][\\w-]*:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*)*?(?:received|message-id|mime-version|return-path|delivered-to|x-mailer|content-type):[^\\n]*\\n.*");
    private static final Pattern JSON_START = Pattern.compile("(?s)\\s*\\{\\s*\"[^\"\\n]{1,60}\"\\s*:.*");

    private record Magic(Format format, byte[] bytes) {}

    private static final List<Magic> MAGICS = List.of(
            magic(PDF, "%PDF-"),
            magic(RTF, "{\\rtf"),
            magic(OFFICE, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
            magic(ARCHIVE, "\u001f\u008b"),
            magic(ARCHIVE, "7z\u00bc\u00af"),
            magic(ARCHIVE, "Rar!"),
            magic(ARCHIVE, "BZh"),
            magic(ARCHIVE, "\u00fd7zXZ"),
            magic(ARCHIVE, "(\u00b5/\u00fd"),
            magic(MEDIA, "\u0089PNG"),
            magic(MEDIA, "\u00ff\u00d8\u00ff"),
            magic(MEDIA, "GIF8"),
            magic(MEDIA, "RIFF"),
            magic(MEDIA, "ID3"),
            magic(MEDIA, "OggS"),
            magic(MEDIA, "\u0000\u0000\u0000\u0018ftyp"),
            magic(MEDIA, "\u0000\u0000\u0000\u0020ftyp"));

    /** The format of the file named {@code name} that begins with {@code bytes}. */
    static Format of(String name, byte[] bytes) {
        for (Magic m : MAGICS) {
            if (startsWith(bytes, m.bytes())) {
                return m.format();
            }
        }
        String lower = name.toLowerCase(Locale.ROOT);
        String head = new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return isOffice(lower, head) ? OFFICE : ARCHIVE;
        }
        int pdf = head.indexOf("%PDF-");
        if (pdf >= 0 && pdf < 1024 && lower.endsWith(".pdf")) {
            return PDF;
        }
        String plain = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head.replace("\u0000", "");
        if (HTML_START.matcher(plain).matches()
                || lower.matches(".*\\.x?html?") && HTML_TAGS.matcher(plain).matches()) {
            return HTML;
        }
        if (lower.endsWith(".jsonl")
                || lower.endsWith(".ndjson")
                || JSON_START.matcher(plain).matches()) {
            return JSON_LINES;
        }
        if (lower.endsWith(".eml")
                || MAIL_START.matcher(plain.replace("\r", "")).matches()) {
            return MAIL;
        }
        return TEXT;
    }

    private static boolean isOffice(String name, String head) {
        return head.contains("[Content_Types].xml")
                || head.contains("mimetypeapplication/vnd.oasis.opendocument")
                || head.contains("word/")
                || name.endsWith(".docx")
                || name.endsWith(".odt");
    }

    private static Magic magic(Format format, String bytes) {
        return new Magic(format, bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
