package org.summitry.fetch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * From a feed's bytes to characters that a strict XML reader takes: decoded, without declaration and document type, HTML's named
 * characters replaced, ampersands that stand for themselves escaped, characters that XML forbids left out.
 *
 * <p>A document type that declares entities is refused: no feed needs it, and entity bombs are made of it.
 */
final class XmlText {
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9_.:-]{1,40})[\"']");

    private static final Pattern REFERENCE =
            Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    private XmlText() {}

    /** The text of {@code bytes}; {@code contentType} is what the server says. */
    static String of(byte[] bytes, @Nullable String contentType) throws Rejected {
        // Zeros go first, so that nothing hides behind them from what follows.
        String text = decoded(bytes, contentType == null ? "" : MediaTypes.charset(contentType))
                .replace("\0", "");
        int start = text.indexOf('<');
        return start < 0 ? "" : mended(withoutProlog(text, start));
    }

    private static String decoded(byte[] bytes, String stated) {
        if (starts(bytes, 0xef, 0xbb, 0xbf)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xfe, 0xff) || starts(bytes, 0, '<', 0, '?')) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        if (starts(bytes, 0xff, 0xfe) || starts(bytes, '<', 0, '?', 0)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            String head = new String(bytes, 0, Math.min(300, bytes.length), StandardCharsets.ISO_8859_1);
            Matcher m = DECLARED.matcher(head);
            return new String(bytes, charset(m.find() ? m.group(1) : stated));
        }
    }

    private static Charset charset(String name) {
        try {
            // Publishers who write ISO-8859-1 mean Windows's superset of it.
            String meant = name.equalsIgnoreCase("iso-8859-1") ? "windows-1252" : name;
            return meant.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(meant);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** What follows declaration, comments and document type; their line ends stay, so that lines count as in the file. */
    private static String withoutProlog(String text, int start) throws Rejected {
        int at = start;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("<?", at)) {
                at = after(text, "?>", at);
            } else if (text.startsWith("<!--", at)) {
                at = after(text, "-->", at);
            } else if (text.startsWith("<!", at)) {
                at = afterDoctype(text, at);
            } else {
                break;
            }
        }
        long lines = text.substring(0, at).chars().filter(c -> c == '\n').count();
        return "\n".repeat((int) lines) + text.substring(at);
    }

    private static int after(String text, String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }

    private static int afterDoctype(String text, int from) throws Rejected {
        int end = text.indexOf('>', from);
        int subset = text.indexOf('[', from);
        if (subset >= 0 && subset < end) {
            throw Rejected.forGood(
                    "declares XML entities of its own, as entity bombs do", "tell its publisher, or use another feed");
        }
        return end < 0 ? text.length() : end + 1;
    }

    private static String mended(String text) {
        StringBuilder out = new StringBuilder(text.length() + 64);
        Matcher reference = REFERENCE.matcher(text);
        int cdataEnd = -1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int width = Character.charCount(c);
            if (i > cdataEnd && c == '<' && text.startsWith("<![CDATA[", i)) {
                cdataEnd = after(text, "]]>", i) - 1;
            }
            if (i > cdataEnd && c == '&') {
                boolean is =
                        reference.region(i, Math.min(text.length(), i + 40)).lookingAt();
                out.append(is ? replaced(reference.group(1)) : "&amp;");
                width = is ? reference.end() - i : 1;
            } else if (isXml(c)) {
                out.appendCodePoint(c);
            }
            i += width;
        }
        return out.toString();
    }

    /** A reference that XML knows, a character's own number, or an ampersand and the name. */
    private static String replaced(String name) {
        if (name.matches("amp|lt|gt|quot|apos")) {
            return "&" + name + ";";
        }
        if (name.startsWith("#")) {
            boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
            int c = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            return isXml(c) ? "&#" + c + ";" : "";
        }
        String known = Parser.unescapeEntities("&" + name + ";", true);
        if (known.startsWith("&")) {
            return "&amp;" + name + ";";
        }
        StringBuilder numbers = new StringBuilder();
        known.codePoints().forEach(c -> numbers.append("&#").append(c).append(';'));
        return numbers.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xd7ff
                || c >= 0xe000 && c <= 0xfffd
                || c >= 0x10000 && c <= 0x10ffff;
    }

    private static boolean starts(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
