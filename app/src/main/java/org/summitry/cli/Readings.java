package org.summitry.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.summitry.export.JsonLines;
import org.summitry.intake.PlainText;
import org.summitry.language.Nlp4jParser;
import org.summitry.packs.Packs;
import org.summitry.reading.Reader;
import org.summitry.reading.Reading;

/** Reads what commands other than {@code read} need. */
final class Readings {
    private Readings() {}

    /** The export of everything below {@code folder}. */
    static String export(Path folder, boolean noPacks, PrintWriter err) throws IOException {
        Reader reader = new Reader(Nlp4jParser.shared(), Packs.none());
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
        }
        List<Reading> readings = new ArrayList<>();
        for (Path p : files) {
            readings.add(reader.read(PlainText.of(p.getFileName().toString(), Files.readAllBytes(p))));
        }
        StringWriter out = new StringWriter();
        new JsonLines().write(readings, Instant.now(), out);
        return out.toString();
    }
}
