package org.summitry.export.formats;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.summitry.export.JsonLines;
import org.summitry.export.stream.Exporter;
import org.summitry.export.stream.RegisterStream;

/** The exchange format. Its first line tells when it was made, the only bytes that differ between two exports of one register. */
final class JsonLinesExport implements Exporter {
    private final Clock clock;

    JsonLinesExport(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void write(RegisterStream register, OutputStream out) throws IOException {
        Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new JsonLines().head(clock.instant(), lines);
        register.documents(d -> lines.append(d.toString()).append('\n'));
        register.entries(e -> lines.append(e.record().toString()).append('\n'));
        lines.flush();
    }
}
