package org.summitry.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.summitry.export.JsonLines;
import org.summitry.intake.PlainText;
import org.summitry.language.Nlp4jParser;
import org.summitry.packs.Packs;
import org.summitry.reading.Reader;
import org.summitry.reading.Reading;

/** The program's entry. */
public final class Main {
    private Main() {}

    /** Reads the files named and writes the register to standard output. */
    public static void main(String[] args) throws IOException {
        Reader reader = new Reader(Nlp4jParser.shared(), Packs.none());
        List<Reading> readings = new ArrayList<>();
        for (String a : args) {
            readings.add(
                    reader.read(PlainText.of(Path.of(a).getFileName().toString(), Files.readAllBytes(Path.of(a)))));
        }
        try (Writer out = new java.io.OutputStreamWriter(System.out, StandardCharsets.UTF_8)) {
            new JsonLines().write(readings, Instant.now(), out);
        }
    }
}
