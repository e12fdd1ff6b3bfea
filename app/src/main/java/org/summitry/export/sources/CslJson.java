package org.summitry.export.sources;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import org.summitry.export.stream.Exporter;
import org.summitry.export.stream.RegisterStream;

/** The documents in CSL-JSON, which Zotero, Pandoc and citeproc read: one a line. */
public final class CslJson implements Exporter {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void write(RegisterStream register, OutputStream out) throws IOException {
        try (JsonGenerator json =
                JSON.getFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartArray();
            register.documents(d -> item(json, d));
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private static void item(JsonGenerator json, JsonNode d) throws IOException {
        Source s = Source.of(d);
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("id", s.key());
        json.writeStringField("type", s.url().isEmpty() ? "document" : "webpage");
        json.writeStringField("title", s.title());
        if (!s.publisher().isEmpty()) {
            json.writeStringField("publisher", s.publisher());
            json.writeStringField("container-title", s.publisher());
        }
        if (s.date().length > 0) {
            json.writeObjectFieldStart("issued");
            json.writeArrayFieldStart("date-parts");
            json.writeArray(s.date(), 0, s.date().length);
            json.writeEndArray();
            json.writeEndObject();
        }
        if (!s.url().isEmpty()) {
            json.writeStringField("URL", s.url());
        }
        if (!s.language().isEmpty()) {
            json.writeStringField("language", s.language());
        }
        json.writeStringField("note", s.note());
        json.writeEndObject();
    }
}
