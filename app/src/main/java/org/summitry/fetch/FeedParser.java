package org.summitry.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads RSS (0.9x, 1.0, 2.0), Atom (0.3, 1.0), sitemaps and sitemap indices.
 *
 * <p>XML is read as it goes by, by the JDK's reader, which is told to refuse any document type; {@link XmlText} has mended before
 * what publishers do wrong most often. What is broken beyond that is read up to where it breaks.
 */
final class FeedParser {
    private static final int HEAD = 200_000;

    /**
     * Limits of the JDK's reader that differ between its versions and would cut large sitemaps. They are lifted, since what they
     * guard against is ruled out before: there are no entities, size is limited by the fetcher and depth by the handler.
     */
    private static final List<String> LIMITS =
            List.of("maxGeneralEntitySizeLimit", "totalEntitySizeLimit", "maxElementDepth");

    private FeedParser() {}

    /** What {@code bytes} hold, fetched at {@code base} and of the type {@code contentType}. */
    static Feed parse(byte[] bytes, String contentType, URI base) throws Rejected {
        if (MediaTypes.bare(contentType).equals(MediaTypes.HTML)) {
            throw page(bytes, contentType, base);
        }
        FeedHandler handler = new FeedHandler(base);
        Rejected fault = read(XmlText.of(bytes, contentType), handler);
        if (!handler.isFeed()) {
            throw Rejected.forGood("is no feed and no sitemap", "give the address of an RSS or Atom feed or a sitemap");
        }
        Feed feed = handler.feed(fault);
        if (fault != null && feed.items().isEmpty() && feed.sitemaps().isEmpty()) {
            throw fault;
        }
        return feed;
    }

    private static @Nullable Rejected read(String xml, FeedHandler handler) {
        try {
            // The JDK's own reader, whatever else is on the class path.
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            SAXParser parser = factory.newSAXParser();
            for (String limit : LIMITS) {
                parser.setProperty("http://www.oracle.com/xml/jaxp/properties/" + limit, "0");
            }
            parser.parse(new InputSource(new StringReader(xml)), handler);
            return null;
        } catch (FeedHandler.Stop e) {
            return e.why();
        } catch (SAXException | IOException | RuntimeException e) {
            // For some shapes the JDK's reader throws what it should not; they are no XML either.
            return Rejected.forNow(
                    "stops being XML in line " + handler.line() + ", so the rest is left out",
                    "tell its publisher, or try again later");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java has no XML reader", e);
        }
    }

    private static Rejected page(byte[] bytes, String contentType, URI base) {
        String charset = MediaTypes.charset(contentType);
        try {
            byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
            Element link = Jsoup.parse(
                            new ByteArrayInputStream(head), charset.isEmpty() ? null : charset, base.toString())
                    .selectFirst("link[rel~=(?i)alternate][type~=(?i)application/(rss|atom)\\+xml][href]");
            URI feed = link == null ? null : Urls.resolve(base, link.attr("href"));
            String remedy = feed == null
                    ? "give the address of its feed or sitemap"
                    : "give its feed instead, " + Urls.printable(feed.toString());
            return Rejected.forGood("is a web page, no feed", remedy);
        } catch (IOException | IllegalArgumentException e) {
            return Rejected.forGood("is a web page, no feed", "give the address of its feed or sitemap");
        }
    }
}
