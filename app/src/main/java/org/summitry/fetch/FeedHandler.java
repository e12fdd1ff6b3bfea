package org.summitry.fetch;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers a feed's entries as its XML goes by; holds no more of it than one entry. */
final class FeedHandler extends DefaultHandler {
    private static final int MOST_ENTRIES = 50_000;
    private static final int DEEPEST = 500;

    private static final int LONGEST_TEXT = 8_192;

    /** The entries of each kind of root. */
    private static final Map<String, String> ENTRIES =
            Map.of("rss", "item", "RDF", "item", "feed", "entry", "urlset", "url", "sitemapindex", "sitemap");

    /** Ends the reading with what the user is told. */
    static final class Stop extends SAXException {
        private static final long serialVersionUID = 1L;
        private final Rejected why;

        Stop(Rejected why) {
            super(why);
            this.why = why;
        }

        Rejected why() {
            return why;
        }
    }

    private record Dated(FeedItem item, @Nullable LocalDate changed) {}

    private final XmlNames names = new XmlNames();
    private final Deque<URI> bases = new ArrayDeque<>();
    private final List<Dated> items = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Locator locator;
    private String root = "";
    private int depth;
    private int entryDepth;
    private @Nullable FeedEntry entry;
    private @Nullable String element;
    private int elementDepth;

    /** {@code base} is where the feed was fetched. */
    FeedHandler(URI base) {
        bases.push(base);
    }

    /** What was read so far. */
    Feed feed(@Nullable Rejected fault) {
        if (root.equals("urlset") || root.equals("sitemapindex")) {
            items.sort(Comparator.comparing(Dated::changed, Comparator.nullsLast(Comparator.reverseOrder())));
        }
        List<FeedItem> all = items.stream().map(Dated::item).toList();
        return root.equals("sitemapindex")
                ? new Feed(List.of(), all.stream().map(FeedItem::url).toList(), fault)
                : new Feed(all, List.of(), fault);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        depth++;
        if (depth > DEEPEST) {
            throw new Stop(
                    Rejected.forGood("is nested deeper than any feed", "tell its publisher, or use another feed"));
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            String a = attributes.getQName(i);
            if (a.equals("xmlns") || a.startsWith("xmlns:")) {
                names.declare(a.length() > 6 ? a.substring(6) : "", attributes.getValue(i));
            }
        }
        String base = attributes.getValue("xml:base");
        URI resolved = base == null ? null : Urls.resolve(bases.element(), base);
        bases.push(resolved == null ? bases.element() : resolved);
        String name = names.usual(qName);
        if (depth == 1) {
            root = name;
        } else if (entry == null && name.equals(ENTRIES.get(root))) {
            start(attributes);
        } else if (entry != null && element == null) {
            inside(entry, name, attributes);
        }
    }

    private void start(Attributes attributes) throws SAXException {
        if (items.size() >= MOST_ENTRIES) {
            throw new Stop(Rejected.forGood(
                    "names more than " + MOST_ENTRIES + " addresses, of which the first were read",
                    "tell its publisher to divide it"));
        }
        entry = new FeedEntry();
        entryDepth = depth;
        String about = attributes.getValue("rdf:about");
        if (about != null) {
            entry.address("about", about, bases.element());
        }
    }

    private void inside(FeedEntry in, String name, Attributes attributes) {
        boolean child = depth == entryDepth + 1;
        String href = attributes.getValue("href");
        String source = attributes.getValue("src");
        if (child && href != null && (name.equals("link") || name.equals("atom:link"))) {
            in.link(attributes.getValue("rel"), attributes.getValue("type"), href, bases.element());
        } else if (child && source != null && name.equals("content")) {
            in.address("source", source, bases.element());
        } else if ((child || name.startsWith("news:")) && FeedEntry.reads(name)) {
            boolean noLink = name.equals("guid") && "false".equalsIgnoreCase(attributes.getValue("isPermaLink"));
            element = noLink ? null : name;
            elementDepth = depth;
            text.setLength(0);
        }
    }

    @Override
    public void characters(char[] ch, int start, int length) {
        if (element != null) {
            text.append(ch, start, Math.max(0, Math.min(length, LONGEST_TEXT - text.length())));
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        if (entry != null && element != null && depth == elementDepth) {
            entry.text(element, text.toString(), bases.element());
            element = null;
        } else if (entry != null && depth == entryDepth) {
            FeedItem item = entry.item();
            if (item != null && seen.add(item.url())) {
                items.add(new Dated(item, entry.changed()));
            }
            entry = null;
        }
        bases.pop();
        depth--;
    }

    @Override
    public void setDocumentLocator(Locator where) {
        locator = where;
    }

    /** The line that reading has come to. */
    int line() {
        return locator == null ? 1 : locator.getLineNumber();
    }

    /** Whether the root is that of a feed or a sitemap. */
    boolean isFeed() {
        return ENTRIES.containsKey(root);
    }
}
