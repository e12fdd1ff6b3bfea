package org.summitry.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Addresses as they occur in feeds, mended as browsers mend them.
 *
 * <p>What comes out is absolute, http or https, without user, fragment or default port, its host in lower case ASCII, its path never
 * empty, everything else percent-encoded: two spellings of one address become one.
 */
final class Urls {
    private static final int LONGEST = 4096;

    /** RFC 3986, appendix B. */
    private static final Pattern PARTS =
            Pattern.compile("^(?:([^:/?#]+):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?(?:#.*)?$", Pattern.DOTALL);

    private static final Pattern AUTHORITY = Pattern.compile("^(.*?)(?::([0-9]{0,5}))?$", Pattern.DOTALL);

    private Urls() {}

    /** The address a user or a document gives. */
    static URI parse(String text) throws Rejected {
        return build(null, text);
    }

    /** A link on the page {@code base}, which is an address from here; null if it leads nowhere on the web. */
    static @Nullable URI resolve(URI base, String link) {
        try {
            return build(base, link);
        } catch (Rejected e) {
            return null;
        }
    }

    /** The text on one line and not too long, so that nothing in it can pretend to be another message. */
    static String printable(String text) {
        String line = text.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]", "?");
        return line.length() <= 300 ? line : line.substring(0, 300) + "...";
    }

    private static URI build(@Nullable URI base, String text) throws Rejected {
        String trimmed = text.strip().replaceAll("[\\t\\r\\n]", "");
        if (trimmed.length() > LONGEST) {
            throw Rejected.forGood("is longer than " + LONGEST + " characters", "give a shorter address");
        }
        Matcher m = PARTS.matcher(trimmed);
        if (!m.matches() || trimmed.isEmpty()) {
            throw noAddress();
        }
        String scheme = m.group(1) != null ? m.group(1) : base == null ? "" : base.getScheme();
        scheme = scheme.toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw Rejected.forGood("is no web address", "give one that begins with http:// or https://");
        }
        String path = encoded(m.group(3));
        String query = m.group(4) == null ? "" : "?" + encoded(m.group(4));
        if (m.group(2) != null) {
            return join(scheme, authority(scheme, m.group(2)), path, query);
        }
        if (base == null || m.group(1) != null && !scheme.equals(base.getScheme())) {
            throw noAddress();
        }
        String from = base.getRawPath();
        if (path.isEmpty()) {
            String own = base.getRawQuery() == null ? "" : "?" + base.getRawQuery();
            return join(scheme, base.getRawAuthority(), from, m.group(4) == null ? own : query);
        }
        String whole = path.startsWith("/") ? path : from.substring(0, from.lastIndexOf('/') + 1) + path;
        return join(scheme, base.getRawAuthority(), whole, query);
    }

    private static URI join(String scheme, String authority, String path, String query) throws Rejected {
        try {
            String start = scheme + "://" + authority;
            URI uri = new URI(start + (path.isEmpty() ? "/" : path) + query).normalize();
            String clean = uri.getRawPath().replaceFirst("^(/\\.\\.)+(?=/|$)", "");
            uri = new URI(start + (clean.isEmpty() ? "/" : clean) + query);
            if (uri.getHost() == null) {
                throw noAddress();
            }
            return uri;
        } catch (URISyntaxException e) {
            throw noAddress();
        }
    }

    private static String authority(String scheme, String text) throws Rejected {
        if (text.indexOf('@') >= 0) {
            throw Rejected.forGood("holds a user name or a password", "give the address without them");
        }
        Matcher m = AUTHORITY.matcher(text);
        if (!m.matches()) {
            throw noAddress();
        }
        String host = host(m.group(1));
        int port = m.group(2) == null || m.group(2).isEmpty() ? -1 : Integer.parseInt(m.group(2));
        if (port == 0 || port > 65535) {
            throw noAddress();
        }
        return port < 0 || port == (scheme.equals("http") ? 80 : 443) ? host : host + ":" + port;
    }

    private static String host(String text) throws Rejected {
        if (text.startsWith("[")) {
            return text.toLowerCase(Locale.ROOT);
        }
        try {
            String ascii = IDN.toASCII(text, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            // Figures alone are an IPv4 address to some and a name to others.
            if (ascii.matches("[0-9]*")) {
                throw noAddress();
            }
            return ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
        } catch (IllegalArgumentException e) {
            throw noAddress();
        }
    }

    /** Percent-encodes what may not stand in a path or query; what is encoded already stays so. */
    private static String encoded(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int c = bytes[i] & 0xff;
            boolean escape = c == '%' && i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2]);
            if (escape || isPlain(c)) {
                out.append((char) c);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02X", c));
            }
        }
        return out.toString();
    }

    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || "-._~!$&'()*+,;=:@/?".indexOf(c) >= 0;
    }

    private static boolean isHex(int c) {
        return Character.digit(c, 16) >= 0;
    }

    private static Rejected noAddress() {
        return Rejected.forGood("is no valid web address", "check its spelling");
    }
}
