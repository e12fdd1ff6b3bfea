package org.summitry.fetch;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** One entry of a feed or a sitemap while it is read: its elements by their usual names, the first of each name. */
final class FeedEntry {
    private static final int LONGEST_TITLE = 500;
    private static final List<String> TITLES = List.of("title", "news:title", "dc:title");

    /** What tells of the publication first, then what tells of the last change. */
    private static final List<String> DATES = List.of(
            "pubDate",
            "published",
            "issued",
            "news:publication_date",
            "dc:date",
            "dcterms:issued",
            "atom:published",
            "updated",
            "modified",
            "atom:updated");

    /** Elements that are read; all others are passed over. */
    static final List<String> READ = List.of("link", "guid", "id", "loc", "lastmod");

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, URI> addresses = new HashMap<>();

    /** Whether an element of that name is worth reading. */
    static boolean reads(String name) {
        return READ.contains(name) || TITLES.contains(name) || DATES.contains(name);
    }

    /** Takes an element's text; what is an address is resolved by {@code base}. */
    void text(String name, String text, URI base) {
        texts.putIfAbsent(name, text);
        boolean whole = text.strip().matches("(?i)https?:.*");
        if (name.equals("link") || name.equals("loc") || whole && (name.equals("guid") || name.equals("id"))) {
            address(name, text, base);
        }
    }

    /** Takes an address under a name of its own. */
    void address(String name, String link, URI base) {
        URI uri = Urls.resolve(base, link);
        if (uri != null) {
            addresses.putIfAbsent(name, uri);
        }
    }

    /** Takes a link as Atom writes it. */
    void link(@Nullable String rel, @Nullable String type, String href, URI base) {
        if (rel == null || rel.equals("alternate")) {
            boolean page = type == null || MediaTypes.bare(type).equals(MediaTypes.HTML);
            address(page ? "page" : "other", href, base);
        }
    }

    /** The address of what it tells of; null if it names none. */
    @Nullable
    String url() {
        for (String name : List.of("loc", "link", "page", "other", "source", "guid", "id", "about")) {
            URI uri = addresses.get(name);
            if (uri != null) {
                return uri.toString();
            }
        }
        return null;
    }

    /** When it was last changed; null if it does not say. */
    @Nullable
    LocalDate changed() {
        return FeedDates.day(texts.get("lastmod"));
    }

    /** The document it tells of; null if it gives no address. */
    @Nullable
    FeedItem item() {
        String url = url();
        if (url == null) {
            return null;
        }
        LocalDate published = null;
        for (String name : DATES) {
            published = published == null ? FeedDates.day(texts.get(name)) : published;
        }
        String title = null;
        for (String name : TITLES) {
            title = title == null ? plain(texts.get(name)) : title;
        }
        return new FeedItem(url, title, published);
    }

    private static @Nullable String plain(@Nullable String text) {
        if (text == null) {
            return null;
        }
        boolean marked = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
        String line = (marked ? Jsoup.parse(text).text() : text)
                .replaceAll("[\\p{Cc}\\s\\u00a0]+", " ")
                .strip();
        int end = Math.min(line.length(), LONGEST_TITLE);
        boolean halved = end < line.length() && Character.isHighSurrogate(line.charAt(end - 1));
        return line.isEmpty() ? null : line.substring(0, halved ? end - 1 : end);
    }
}
