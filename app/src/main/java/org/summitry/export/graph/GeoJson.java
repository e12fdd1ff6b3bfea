package org.summitry.export.graph;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import org.summitry.export.stream.Exporter;
import org.summitry.export.stream.Facts;
import org.summitry.export.stream.RegisterStream;
import org.summitry.register.Cited;

/**
 * What has a place - meetings and projects - as GeoJSON (RFC 7946), one feature a line. The register knows places by name and not by
 * coordinates, so features are 'unlocated': their geometry is null, for a gazetteer of the reader's choice to fill by {@code place}.
 */
public final class GeoJson implements Exporter {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void write(RegisterStream register, OutputStream out) throws IOException {
        try (JsonGenerator json =
                JSON.getFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
            register.entries(entry -> {
                if (!Facts.text(entry, "place").isEmpty()) {
                    feature(json, entry);
                }
            });
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void feature(JsonGenerator json, Cited e) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", e.id());
        json.writeNullField("geometry");
        json.writeObjectFieldStart("properties");
        json.writeStringField("kind", e.kind());
        json.writeStringField("name", e.name());
        for (String field : new String[] {"place", "type", "status", "date"}) {
            if (!Facts.text(e, field).isEmpty()) {
                json.writeStringField(field, Facts.text(e, field));
            }
        }
        json.writeStringField("review", Facts.standing(e));
        json.writeStringField(
                "citations",
                e.quotes().stream().map(q -> Facts.place(q.citation())).collect(Collectors.joining("; ")));
        json.writeEndObject();
        json.writeEndObject();
    }
}
