package org.summitry.export.linked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.register.Cited;
import org.summitry.register.Dossier;

/** Nodes of JSON-LD: documents, citations, and what all nodes are made with. */
final class Nodes {
    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);
    private static final String NAMES = "urn:x-summitry:";

    private Nodes() {}

    /** The name on the web of an id of the register. */
    static String iri(String id) {
        StringBuilder iri = new StringBuilder(NAMES);
        for (String part : id.split("(?<=[:/])|(?=[:/])", -1)) {
            iri.append(part.equals(":") || part.equals("/") ? part : URLEncoder.encode(part, StandardCharsets.UTF_8));
        }
        return iri.toString().replace("+", "%20");
    }

    static ObjectNode node(String id, String... types) {
        ObjectNode node = NODES.objectNode().put("id", iri(id));
        ArrayNode all = node.putArray("type");
        for (String t : types) {
            all.add(t);
        }
        return node;
    }

    static ObjectNode blank(String type) {
        return NODES.objectNode().put("type", type);
    }

    /** Sets a text unless it is empty or null. */
    static void put(ObjectNode node, String field, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            node.put(field, text);
        }
    }

    /** Sets the names of ids unless there are none. */
    static void link(ObjectNode node, String field, List<String> ids) {
        if (!ids.isEmpty()) {
            ArrayNode all = node.putArray(field);
            ids.forEach(id -> all.add(iri(id)));
        }
    }

    /** Sets the two ends of a date or an interval; an open end is left out. */
    static void time(ObjectNode node, String from, String to, String date) {
        String[] ends = date.split("/", 2);
        put(node, from, ends[0].equals("..") ? "" : ends[0]);
        put(node, to, ends.length < 2 || ends[1].equals("..") ? "" : ends[1]);
    }

    /** The program, as what found all that no person has confirmed. */
    static ObjectNode machine() {
        ObjectNode node = node("agent:machine", "prov:SoftwareAgent", "SoftwareApplication");
        put(node, "name", "Summitry");
        return node;
    }

    static ObjectNode document(JsonNode d) {
        ObjectNode node = node(d.path("id").asText(), "CreativeWork", "prov:Entity");
        String title = d.path("title").asText();
        put(node, "name", title.isEmpty() ? d.path("path").asText() : title);
        put(node, "url", d.path("url").asText());
        put(node, "datePublished", d.path("published").asText());
        put(node, "inLanguage", d.path("language").asText());
        put(node, "identifier", "sha256:" + d.path("sha256").asText());
        String publisher = d.path("publisher").asText();
        if (!publisher.isEmpty()) {
            ObjectNode by = blank("Organization");
            put(by, "name", publisher);
            node.set("publisher", by);
        }
        put(node, "summitry:sourceClass", d.path("source_class").asText());
        String repeats = d.path("duplicate_of").asText();
        link(node, "summitry:repeats", repeats.isEmpty() ? List.of() : List.of(repeats));
        return node;
    }

    /** A citation: the entry is the body, the passage of the document the target. */
    static ObjectNode annotation(Cited entry, Cited.Quote quote) {
        Dossier.Citation c = quote.citation();
        ObjectNode node = node(entry.id() + "/citation/" + c.number(), "oa:Annotation");
        node.put("motivation", "oa:identifying");
        node.put("body", iri(entry.id()));
        put(node, "summitry:field", c.field());
        ObjectNode target = blank("oa:SpecificResource");
        target.put("source", iri(c.document()));
        ArrayNode selectors = target.putArray("selector");
        ObjectNode position = blank("oa:TextPositionSelector");
        position.put("start", c.start());
        position.put("end", c.end());
        selectors.add(position);
        ObjectNode words = blank("oa:TextQuoteSelector");
        words.put("exact", c.text());
        put(words, "prefix", quote.before());
        put(words, "suffix", quote.after());
        selectors.add(words);
        node.set("target", target);
        return node;
    }
}
