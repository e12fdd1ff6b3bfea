package org.summitry.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.summitry.reading.Reading;

/**
 * Writes readings in the exchange format {@code summitry-jsonl}, version 1: one JSON object a line, UTF-8.
 *
 * <p>The lines are the same whatever the order of the readings, {@code generated} aside: documents are sorted by id, all other
 * records by kind and id.
 */
public final class JsonLines {
    private static final List<String> KINDS = List.of(
            "document",
            "person",
            "organization",
            "state",
            "format",
            "meeting",
            "statement",
            "undertaking",
            "instrument",
            "project",
            "figure");

    private final ObjectMapper json = new ObjectMapper();

    /** Writes the register of {@code readings}, said to be generated at {@code now}. */
    public void write(List<Reading> readings, Instant now, Writer out) throws IOException {
        head(now, out);
        for (Map<String, Object> r : records(readings)) {
            line(r, out);
        }
    }

    /** Writes the first line, which says what the others are. */
    public void head(Instant now, Writer out) throws IOException {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("kind", "register");
        head.put("format", "summitry-jsonl");
        head.put("version", 1);
        head.put("generated", now.truncatedTo(ChronoUnit.SECONDS).toString());
        line(head, out);
    }

    /** All records but the first line, sorted. */
    public static List<Map<String, Object>> records(List<Reading> readings) {
        Merged merged = new Merged();
        List<Reading> sorted = new ArrayList<>(readings);
        sorted.sort(Comparator.comparing(r -> r.parse().document().id()));
        for (Reading r : sorted) {
            new ReadingRecords(r).all().forEach(merged::add);
        }
        return merged.records(KINDS);
    }

    private void line(Map<String, Object> record, Writer out) throws IOException {
        try {
            out.write(json.writeValueAsString(record));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record cannot be written as JSON: " + record, e);
        }
        out.write('\n');
    }
}
