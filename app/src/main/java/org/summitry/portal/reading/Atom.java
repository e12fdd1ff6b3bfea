package org.summitry.portal.reading;

import io.javalin.http.Context;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.summitry.portal.library.Item;
import org.summitry.portal.web.Ids;
import org.summitry.portal.web.Site;
import org.summitry.portal.words.Messages;

/** Writes Atom feeds (RFC 4287). */
public final class Atom {
    private final Site site;

    /** Feeds of a site. */
    public Atom(Site site) {
        this.site = site;
    }

    /**
     * Something in a feed.
     *
     * @param id for good
     * @param day when it is dated, ISO 8601
     * @param href its page, from the first slash
     * @param via the sentence it was read from, from the first slash; empty when there is none
     * @param topics what it is about
     */
    public record Entry(
            String title, String id, String day, String href, String via, String summary, List<Named> topics) {
        /** Copies the list. */
        public Entry {
            topics = List.copyOf(topics);
        }
    }

    /** An entry of the register. */
    static Entry entry(Line line, Messages words) {
        String mark = words.say(line.item().reviewed() ? "mark.person" : "mark.machine");
        String who = String.join(", ", line.who().stream().map(Named::name).toList());
        String quote =
                String.join("", line.quote().stream().map(Line.Piece::text).toList());
        return new Entry(
                words.word("kind", line.kind()) + ": " + line.item().name() + " [" + mark + "]",
                "urn:summitry:" + Ids.inAddress(line.item().id()),
                day(line.item()),
                line.href(),
                line.source(),
                (who.isEmpty() ? "" : who + ": ") + quote + " (" + line.publisher() + ")",
                line.topics());
    }

    /** When it was printed, or else happened; feeds must say something. */
    private static String day(Item item) {
        String printed = item.citation() == null ? null : item.citation().published();
        String date = printed != null ? printed : item.date();
        return date.matches("\\d{4}-\\d\\d-\\d\\d") ? date : LocalDate.EPOCH.toString();
    }

    /**
     * Answers with a feed.
     *
     * @param empty the day to date it when nothing is in it
     */
    public void answer(Context ctx, String title, List<Entry> entries, LocalDate empty, Messages words) {
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
            String latest =
                    entries.stream().map(Entry::day).max(String::compareTo).orElse(empty.toString());
            element(out, "updated", at(latest));
            link(out, "self", self);
            link(out, "alternate", base + "/");
            out.writeStartElement("author");
            element(out, "name", site.name());
            out.writeEndElement();
            for (Entry entry : entries) {
                write(out, entry, base);
            }
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        ctx.header("Cache-Control", "no-cache");
        ctx.contentType("application/atom+xml; charset=utf-8").result(text.toString());
    }

    private static void write(XMLStreamWriter out, Entry entry, String base) throws XMLStreamException {
        out.writeStartElement("entry");
        element(out, "title", entry.title());
        element(out, "id", entry.id());
        element(out, "updated", at(entry.day()));
        link(out, "alternate", base + entry.href());
        if (!entry.via().isEmpty()) {
            link(out, "via", base + entry.via());
        }
        element(out, "summary", entry.summary());
        for (Named topic : entry.topics()) {
            out.writeEmptyElement("category");
            out.writeAttribute("term", topic.id());
            out.writeAttribute("label", topic.name());
        }
        out.writeEndElement();
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
