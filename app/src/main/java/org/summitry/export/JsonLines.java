package org.summitry.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.summitry.register.Joined;
import org.summitry.register.Register;

/**
 * Writes readings in the exchange format {@code summitry-jsonl}, version 1: one JSON object a line, UTF-8.
 *
 * <p>The lines are the same whatever the order of the readings, {@code generated} aside: documents are sorted by id, all other
 * records by kind and id.
 */
public final class JsonLines {
    private final ObjectMapper json = new ObjectMapper();

    /** Writes the register of {@code readings}, said to be generated at {@code now}. */
    public void write(List<Reading> readings, Instant now, Writer out) throws IOException {
        head(now, out);
        for (ObjectNode r : records(readings)) {
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
    public static List<ObjectNode> records(List<Reading> readings) {
        List<ObjectNode> records = new ArrayList<>();
        readings.stream()
                .sorted(Comparator.comparing(r -> r.parse().document().id()))
                .forEach(r -> records.addAll(new ReadingRecords(r).json()));
        List<ObjectNode> joined = new ArrayList<>(Joined.byId(records));
        joined.sort(Comparator.comparingInt(
                r -> Register.KINDS.indexOf(r.path("kind").asText())));
        return joined;
    }

    private void line(Object record, Writer out) throws IOException {
        try {
            out.write(json.writeValueAsString(record));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record cannot be written as JSON: " + record, e);
        }
        out.write('\n');
    }
}
