package org.summitry.portal.reading;

import io.javalin.http.Context;
import java.io.StringWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.summitry.portal.library.Item;
import org.summitry.portal.library.Library;
import org.summitry.portal.web.Pages;
import org.summitry.portal.web.Site;
import org.summitry.portal.words.Messages;
import org.summitry.search.Query;

/** Atom feeds (RFC 4287): of everything, or of whatever a search can be narrowed to by topic, actor, format, kind and words. */
final class FeedPage {
    private static final int ENTRIES = 40;
    private static final String[] KINDS = {"meeting", "statement", "undertaking", "instrument"};

    private final Pages pages;
    private final Library library;
    private final Site site;
    private final Clock clock;

    FeedPage(Pages pages, Library library, Site site, Clock clock) {
        this.pages = pages;
        this.library = library;
        this.site = site;
        this.clock = clock;
    }

    void show(Context ctx) {
        Asked asked = new Asked(ctx);
        Query query =
                SearchPage.query(asked).sort(Query.Sort.NEWEST).page(0, ENTRIES).withoutFacets();
        query = query.kinds().isEmpty() ? query.kinds(KINDS) : query;
        Messages words = pages.words(ctx);
        List<Line> lines = new Lines(library, words).of(library.find(query).items());
        ctx.header("Cache-Control", "no-cache");
        ctx.contentType("application/atom+xml; charset=utf-8");
        ctx.result(atom(ctx, title(asked, words), lines, words));
    }

    private String title(Asked asked, Messages words) {
        List<String> parts = new ArrayList<>(List.of(site.name()));
        for (String name : List.of("actor", "format")) {
            String id = asked.entry(name);
            if (id != null) {
                parts.add(library.names(List.of(id)).getOrDefault(id, id));
            }
        }
        String topic = asked.topic("topic");
        if (topic != null) {
            parts.add(words.word("topic", topic));
        }
        if (!asked.text("q").isEmpty()) {
            parts.add(asked.text("q"));
        }
        return String.join(" · ", parts);
    }

    private String atom(Context ctx, String title, List<Line> lines, Messages words) {
        String base = site.address().isEmpty() ? "http://" + ctx.host() : site.address();
        String self = base + Turn.address(ctx).replaceAll("\\?$", "");
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("feed");
            out.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            out.writeAttribute("xml:lang", words.tag());
            element(out, "title", title);
            element(out, "id", self);
            element(
                    out,
                    "updated",
                    lines.stream()
                            .map(this::updated)
                            .max(String::compareTo)
                            .orElse(at(LocalDate.now(clock).toString())));
            link(out, "self", self);
            link(out, "alternate", base + "/");
            out.writeStartElement("author");
            element(out, "name", site.name());
            out.writeEndElement();
            for (Line line : lines) {
                entry(out, line, base, words);
            }
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void entry(XMLStreamWriter out, Line line, String base, Messages words) throws XMLStreamException {
        out.writeStartElement("entry");
        String mark = words.say(line.item().reviewed() ? "mark.person" : "mark.machine");
        element(
                out,
                "title",
                words.word("kind", line.kind()) + ": " + line.item().name() + " [" + mark + "]");
        element(out, "id", "urn:summitry:" + Pages.encode(line.item().id()).replace("%3A", ":"));
        element(out, "updated", updated(line));
        link(out, "alternate", base + line.href());
        if (!line.source().isEmpty()) {
            link(out, "via", base + line.source());
        }
        String who = String.join(", ", line.who().stream().map(Named::name).toList());
        String quote =
                String.join("", line.quote().stream().map(Line.Piece::text).toList());
        element(out, "summary", (who.isEmpty() ? "" : who + ": ") + quote + " (" + line.publisher() + ")");
        for (Named topic : line.topics()) {
            out.writeEmptyElement("category");
            out.writeAttribute("term", topic.id());
            out.writeAttribute("label", topic.name());
        }
        out.writeEndElement();
    }

    /** When it was printed, or else happened; feeds must say something. */
    private String updated(Line line) {
        Item item = line.item();
        String printed = item.citation() == null ? null : item.citation().published();
        String date = printed != null ? printed : item.date();
        return at(date.matches("\\d{4}-\\d\\d-\\d\\d") ? date : LocalDate.EPOCH.toString());
    }

    private static String at(String day) {
        return day + "T00:00:00Z";
    }

    private static void element(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(legal(text));
        out.writeEndElement();
    }

    private static void link(XMLStreamWriter out, String rel, String href) throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", rel);
        out.writeAttribute("href", legal(href));
    }

    /** Without the characters that XML cannot hold, escaped or not. */
    private static String legal(String text) {
        return text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
