package org.summitry.export.linked;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.summitry.export.stream.Exporter;
import org.summitry.export.stream.RegisterStream;
import org.summitry.register.Cited;

/**
 * The register in JSON-LD 1.1: entries as schema.org's types, where they come from as PROV-O, each citation as a Web Annotation with a
 * position and a quotation. One node a line.
 */
public final class JsonLd implements Exporter {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(com.fasterxml.jackson.core.StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    @Override
    public void write(RegisterStream register, OutputStream out) throws IOException {
        try (JsonGenerator json =
                JSON.getFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.setCodec(JSON);
            json.writeStartObject();
            json.writeFieldName("@context");
            json.writeTree(context());
            json.writeFieldName("@graph");
            json.writeStartArray();
            node(json, Nodes.machine());
            register.documents(d -> node(json, Nodes.document(d)));
            register.entries(entry -> {
                node(json, EntryNodes.of(entry));
                for (Cited.Quote q : entry.quotes()) {
                    node(json, Nodes.annotation(entry, q));
                }
            });
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void node(JsonGenerator json, ObjectNode node) throws IOException {
        json.writeRaw('\n');
        json.writeTree(node);
    }

    /** What the words of the file mean; it stands in every file, so that none must be fetched to read it. */
    static ObjectNode context() throws IOException {
        try (InputStream in = JsonLd.class.getResourceAsStream("context.json")) {
            if (in == null) {
                throw new IllegalStateException("context.json is not in the program; build it anew");
            }
            return (ObjectNode) JSON.readTree(in);
        }
    }
}
