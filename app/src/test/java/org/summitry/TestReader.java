package org.summitry;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.summitry.export.JsonLines;
import org.summitry.intake.Intake;
import org.summitry.intake.IntakeResult;
import org.summitry.intake.IntakeSettings;
import org.summitry.intake.PlainText;
import org.summitry.language.LearnedParser;
import org.summitry.packs.PackLoader;
import org.summitry.packs.Packs;
import org.summitry.reading.Reader;
import org.summitry.reading.Reading;
import org.summitry.scoring.Exported;
import org.summitry.text.Document;

/** What tests of several packages need: reading texts and files the way the command line does. */
public final class TestReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TestReader() {}

    /** {@code text} read with the bundled packs. */
    public static Reading read(String text) {
        return read(text, PackLoader.bundled());
    }

    /** {@code text} read with the given packs. */
    public static Reading read(String text, Packs packs) {
        return new Reader(LearnedParser.shared(), packs).read(document("report.txt", text));
    }

    /** A plain text as a document. */
    public static Document document(String name, String text) {
        return PlainText.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Everything under {@code paths} that can be taken in. */
    public static List<Document> documents(List<String> paths) {
        List<Document> documents = new ArrayList<>();
        try (Intake intake = Intake.open(IntakeSettings.defaults())) {
            for (IntakeResult r : intake.readAll(paths, seen -> {})) {
                if (r instanceof IntakeResult.Taken taken) {
                    documents.add(taken.document());
                }
            }
        }
        return documents;
    }

    /** The readings of {@code documents}. */
    public static List<Reading> readAll(List<Document> documents, Packs packs) {
        Reader reader = new Reader(LearnedParser.shared(), packs);
        return documents.stream().map(reader::read).toList();
    }

    /** The export of {@code readings} as one text. */
    public static String export(List<Reading> readings) {
        StringWriter out = new StringWriter();
        try {
            new JsonLines().write(readings, Instant.EPOCH, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    /** The same, ready to be scored. */
    public static Exported exported(List<Reading> readings) {
        try {
            return Exported.read(new BufferedReader(new StringReader(export(readings))), "the test's export");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The records of one kind. */
    public static List<Map<String, Object>> records(List<Reading> readings, String kind) {
        return JsonLines.records(readings).stream()
                .filter(r -> kind.equals(r.path("kind").asText()))
                .map(r -> JSON.convertValue(r, new TypeReference<Map<String, Object>>() {}))
                .toList();
    }
}
