package org.summitry.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** An HTML page: its text in reading order, its parts, what its head says. */
final class HtmlPage {
    private static final Pattern CHARSET =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?([A-Za-z0-9_.:-]{2,40})");

    private HtmlPage() {}

    /** What {@code bytes} hold, in the encoding that the page declares or that is found. */
    static Parsed parse(byte[] bytes) throws Refused {
        return parse(TextDecoder.decode(bytes, declared(bytes)));
    }

    /** What the page {@code html} holds. */
    static Parsed parse(String html) {
        Document page = Jsoup.parse(html);
        Html.Parts parts = Html.parts(page, HtmlFurniture.ofPage(page));
        return new Parsed(parts.text(), parts.parts(), HtmlMeta.of(page));
    }

    private static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        Matcher m = CHARSET.matcher(head);
        try {
            return m.find() && Charset.isSupported(m.group(1)) ? Charset.forName(m.group(1)) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
