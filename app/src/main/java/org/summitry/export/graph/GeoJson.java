package org.summitry.export.graph;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.stream.Collectors;
import org.summitry.export.stream.Exporter;
import org.summitry.export.stream.Facts;
import org.summitry.export.stream.RegisterStream;
import org.summitry.packs.PackLoader;
import org.summitry.packs.Towns;
import org.summitry.register.Cited;

/**
 * What has a place - meetings and projects - as GeoJSON (RFC 7946), one feature a line. The register knows places by name; a town that the
 * gazetteer knows beyond doubt gives the point, of GeoNames and not of the sources, which {@code located_by} says. Other features are
 * 'unlocated': their geometry is null, since a guessed point would be invented.
 */
public final class GeoJson implements Exporter {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Loaded with the first place. */
    private static final class Gazetteer {
        private static final Towns TOWNS = new Towns(PackLoader.bundled());
    }

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
        Optional<Towns.Town> town = Gazetteer.TOWNS.town(Facts.text(e, "place"));
        if (town.isPresent()) {
            json.writeObjectFieldStart("geometry");
            json.writeStringField("type", "Point");
            json.writeArrayFieldStart("coordinates");
            json.writeNumber(town.get().longitude());
            json.writeNumber(town.get().latitude());
            json.writeEndArray();
            json.writeEndObject();
        } else {
            json.writeNullField("geometry");
        }
        json.writeObjectFieldStart("properties");
        json.writeStringField("kind", e.kind());
        json.writeStringField("name", e.name());
        for (String field : new String[] {"place", "type", "status", "date"}) {
            if (!Facts.text(e, field).isEmpty()) {
                json.writeStringField(field, Facts.text(e, field));
            }
        }
        if (town.isPresent()) {
            json.writeStringField("located_by", "GeoNames, town of this name");
        }
        json.writeStringField("review", Facts.standing(e));
        json.writeStringField(
                "citations",
                e.quotes().stream().map(q -> Facts.place(q.citation())).collect(Collectors.joining("; ")));
        json.writeEndObject();
        json.writeEndObject();
    }
}
