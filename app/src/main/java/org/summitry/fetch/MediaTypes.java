package org.summitry.fetch;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a body is, by its first bytes before what its server says: servers are often wrong, first bytes seldom. */
final class MediaTypes {
    static final String XML = "application/xml";
    static final String HTML = "text/html";

    private static final Pattern NO_TEXT = Pattern.compile("(image|audio|video|font|model)/.*");
    private static final Pattern HTML_START = Pattern.compile(
            "<(!doctype\\s+html|html|head|body|title|meta|p|div|script|table)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML_START =
            Pattern.compile("<(\\?xml|rss|feed|rdf:|urlset|sitemapindex|!doctype\\s+r)", Pattern.CASE_INSENSITIVE);

    private MediaTypes() {}

    /** Why a body of the type a server states is not worth taking; null if it is. */
    static @Nullable Rejected refusal(String stated) {
        String type = bare(stated);
        return NO_TEXT.matcher(type).matches() ? noDocument(type) : null;
    }

    private static Rejected noDocument(String type) {
        return Rejected.forGood(
                "is of the type " + Urls.printable(type) + ", no document", "give the address of a page or a document");
    }

    /** The type of {@code body}; {@code stated} is what the server says. */
    static String of(byte[] body, @Nullable String stated) throws Rejected {
        String type = stated == null ? "" : bare(stated);
        String shown = shown(body, type);
        if (NO_TEXT.matcher(shown).matches()) {
            throw noDocument(shown);
        }
        String charset = stated == null ? "" : charset(stated);
        boolean agree = shown.equals(type) || isXml(shown) && isXml(type);
        return agree && !charset.isEmpty() ? shown + "; charset=" + charset : shown;
    }

    /** The charset a type names, in lower case; empty if none. */
    static String charset(String type) {
        var m = Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([a-z0-9_:.-]{1,40})")
                .matcher(type);
        return m.find() ? m.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** Whether a type is one of XML's, feeds included. */
    static boolean isXml(String type) {
        String t = bare(type);
        return !t.equals("application/xhtml+xml") && (t.endsWith("+xml") || t.equals(XML) || t.equals("text/xml"));
    }

    /** A type without parameters, in lower case. */
    static String bare(String type) {
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private static String shown(byte[] body, String stated) {
        String start = new String(body, 0, Math.min(body.length, 1024), StandardCharsets.ISO_8859_1);
        String magic = magic(start, stated);
        if (magic != null) {
            return magic;
        }
        String text = start.replace("\0", "")
                .replaceFirst("^(\u00ef\u00bb\u00bf|\u00fe\u00ff|\u00ff\u00fe)", "")
                .strip();
        String root = withoutProlog(text);
        if (stated.equals("application/xhtml+xml") || HTML_START.matcher(root).lookingAt()) {
            return HTML;
        }
        if (XML_START.matcher(text).lookingAt() || XML_START.matcher(root).lookingAt()) {
            return isXml(stated) ? stated : XML;
        }
        if (stated.matches("[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+")) {
            return stated;
        }
        return start.indexOf('\0') >= 0 ? "application/octet-stream" : "text/plain";
    }

    /** From where neither a comment nor a processing instruction stands; empty if nothing else does. */
    private static String withoutProlog(String text) {
        String rest = text;
        while (rest.startsWith("<?") || rest.startsWith("<!--")) {
            String end = rest.startsWith("<?") ? "?>" : "-->";
            int at = rest.indexOf(end);
            rest = at < 0 ? "" : rest.substring(at + end.length()).strip();
        }
        return rest;
    }

    private static @Nullable String magic(String start, String stated) {
        if (start.startsWith("%PDF-")) {
            return "application/pdf";
        }
        if (start.startsWith("{\\rtf")) {
            return "application/rtf";
        }
        if (start.startsWith("\u0089PNG") || start.startsWith("GIF8") || start.startsWith("\u00ff\u00d8\u00ff")) {
            return start.startsWith("GIF8") ? "image/gif" : start.startsWith("\u0089PNG") ? "image/png" : "image/jpeg";
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return "application/msword";
        }
        if (start.startsWith("\u001f\u008b")) {
            return "application/gzip";
        }
        boolean zip = start.startsWith("PK\u0003\u0004");
        boolean office = stated.contains("opendocument") || stated.contains("openxmlformats");
        return !zip ? null : office ? stated : "application/zip";
    }
}
