package org.summitry.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.summitry.export.stream.Exporter;
import org.summitry.export.stream.Facts;
import org.summitry.export.stream.IdSet;
import org.summitry.export.stream.RegisterStream;
import org.summitry.register.Cited;

/** The register as GraphML, which Gephi, yEd, NetworkX and others read: every entry a node, every reference an edge with its role. */
public final class GraphMl implements Exporter {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final List<String> NODE_TEXTS = List.of(
            "kind", "label", "type", "status", "date", "place", "words", "topics", "review", "citations", "sources");

    @Override
    public int passes() {
        return 2;
    }

    @Override
    public void write(RegisterStream register, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            head(xml);
            IdSet written = new IdSet();
            register.entries(entry -> {
                written.add(entry.id());
                guarded(() -> node(xml, entry));
            });
            register.entries(entry -> {
                for (Edge edge : Edge.of(entry)) {
                    if (written.contains(edge.from()) && written.contains(edge.to())) {
                        guarded(() -> edge(xml, edge, entry));
                    }
                }
            });
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException("GraphML cannot be written: " + e.getMessage(), e);
        }
    }

    private interface Part {
        void write() throws XMLStreamException;
    }

    private static void guarded(Part part) throws IOException {
        try {
            part.write();
        } catch (XMLStreamException e) {
            throw new IOException("GraphML cannot be written: " + e.getMessage(), e);
        }
    }

    private static void head(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeNamespace("xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.writeAttribute(
                "xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "schemaLocation",
                NAMESPACE + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
        for (String name : NODE_TEXTS) {
            key(xml, name, "node", "string");
        }
        key(xml, "confidence", "node", "double");
        key(xml, "role", "edge", "string");
        key(xml, "edge_status", "edge", "string");
        key(xml, "edge_review", "edge", "string");
        xml.writeCharacters("\n");
        xml.writeStartElement("graph");
        xml.writeAttribute("id", "register");
        xml.writeAttribute("edgedefault", "directed");
    }

    private static void key(XMLStreamWriter xml, String name, String of, String type) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
    }

    private static void node(XMLStreamWriter xml, Cited e) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("node");
        xml.writeAttribute("id", clean(e.id()));
        data(xml, "kind", e.kind());
        data(xml, "label", e.name());
        for (String field : List.of("type", "status", "place")) {
            data(xml, field, Facts.text(e, field));
        }
        String date = Facts.text(e, "date");
        data(xml, "date", date.isEmpty() ? Facts.text(e, "said") : date);
        data(xml, "words", e.kind().equals("statement") ? Facts.words(e) : Facts.text(e, "action"));
        data(xml, "topics", String.join("; ", Facts.texts(e, "topics")));
        data(xml, "review", Facts.standing(e));
        data(
                xml,
                "citations",
                e.quotes().stream().map(q -> Facts.place(q.citation())).collect(Collectors.joining("; ")));
        data(
                xml,
                "sources",
                e.quotes().stream().map(q -> q.citation().label()).distinct().collect(Collectors.joining("; ")));
        data(xml, "confidence", e.record().path("confidence").asText());
        xml.writeEndElement();
    }

    private static void edge(XMLStreamWriter xml, Edge edge, Cited e) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("edge");
        xml.writeAttribute("source", clean(edge.from()));
        xml.writeAttribute("target", clean(edge.to()));
        data(xml, "role", edge.role());
        data(xml, "edge_status", edge.status());
        data(xml, "edge_review", e.review());
        xml.writeEndElement();
    }

    private static void data(XMLStreamWriter xml, String key, String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            xml.writeStartElement("data");
            xml.writeAttribute("key", key);
            xml.writeCharacters(clean(text));
            xml.writeEndElement();
        }
    }

    /** Without the characters that XML 1.0 cannot hold. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || c >= ' ' && c < 0xD800
                        || c >= 0xE000 && c != 0xFFFE && c != 0xFFFF)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
