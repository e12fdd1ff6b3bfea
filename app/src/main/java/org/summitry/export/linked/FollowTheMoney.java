package org.summitry.export.linked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.summitry.export.stream.Exporter;
import org.summitry.export.stream.Facts;
import org.summitry.export.stream.IdSet;
import org.summitry.export.stream.RegisterStream;
import org.summitry.register.Cited;

/**
 * The register as FollowTheMoney entities, one JSON object a line: what Aleph and OpenSanctions read. Statements, undertakings and
 * figures, for which that model has no type, are notes on those concerned; each citation is a {@code Documentation} between a document
 * and an entry, with its words. Only links between entities in the file are written.
 */
public final class FollowTheMoney implements Exporter {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public int passes() {
        return 2;
    }

    @Override
    public void write(RegisterStream register, OutputStream out) throws IOException {
        Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        IdSet written = new IdSet();
        register.allDocuments(d -> line(lines, document(d)));
        register.entries(entry -> {
            written.add(entry.id());
            line(lines, FtmThings.of(entry));
        });
        register.entries(entry -> {
            for (FtmEntity link : FtmLinks.of(entry, written)) {
                line(lines, link);
            }
        });
        lines.flush();
    }

    private static void line(Writer lines, FtmEntity entity) throws IOException {
        lines.write(JSON.writeValueAsString(entity.json()));
        lines.write('\n');
    }

    private static FtmEntity document(JsonNode d) {
        String title = d.path("title").asText();
        String path = d.path("path").asText();
        String url = d.path("url").asText();
        String file = path.isEmpty() ? url.isEmpty() ? d.path("id").asText() : url : path;
        return new FtmEntity(d.path("id").asText(), "Article")
                .put("name", title.isEmpty() ? file : title)
                .put("title", title)
                .put("fileName", file)
                .put("sourceUrl", url)
                .put("publisher", d.path("publisher").asText())
                .put("publishedAt", d.path("published").asText())
                .put("language", FtmCodes.language(d.path("language").asText()));
    }

    /** What a reviewer of Aleph must know first: who found it, and how sure that is. */
    static FtmEntity known(FtmEntity entity, Cited e) {
        String not = Facts.text(e, "polarity").equals("negated") ? "; the sources deny or refuse it" : "";
        return entity.put("notes", Facts.standing(e) + not);
    }
}
