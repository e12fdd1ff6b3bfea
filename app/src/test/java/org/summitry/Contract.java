package org.summitry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What every export in the exchange format keeps to, whatever was read. */
public final class Contract {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Pattern ID = Pattern.compile("[a-z]+:[^\\s\"]+");

    /** The fields that every record of a kind has besides {@code kind}, {@code id}, {@code evidence} and {@code confidence}. */
    private static final Map<String, List<String>> NEEDED = Map.ofEntries(
            Map.entry("document", List.of("language", "sha256", "text_length")),
            Map.entry("person", List.of("name", "aliases")),
            Map.entry("organization", List.of("name", "aliases")),
            Map.entry("state", List.of("name", "aliases")),
            Map.entry("format", List.of("name", "aliases")),
            Map.entry("meeting", List.of("name", "aliases", "type", "status")),
            Map.entry("statement", List.of("speakers", "form", "content")),
            Map.entry("undertaking", List.of("force", "actors", "action")),
            Map.entry("instrument", List.of("name", "aliases", "type", "status")),
            Map.entry("project", List.of("name", "aliases", "type", "status")),
            Map.entry("figure", List.of("indicator", "role", "value", "unit", "bound")));

    /** The words that a field of a kind may have. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "meeting.type", List.of("summit", "council", "talks", "visit", "call", "conference", "briefing", "other"),
            "meeting.status", List.of("held", "scheduled", "cancelled"),
            "statement.form", List.of("direct", "indirect", "mixed"),
            "undertaking.force", List.of("proposal", "pledge", "agreement"),
            "instrument.status",
                    List.of("proposed", "negotiated", "adopted", "signed", "ratified", "in-force", "mentioned"),
            "project.type", List.of("infrastructure", "institution", "programme", "media", "other"),
            "project.status", List.of("proposed", "planned", "under-way", "completed", "mentioned"),
            "figure.role", List.of("observed", "target", "change"),
            "figure.bound", List.of("exact", "at-least", "at-most", "about"));

    private Contract() {}

    /** Fails where {@code export} breaks the format; gives its records without the first line. */
    public static List<JsonNode> check(String export) {
        List<JsonNode> records = new ArrayList<>();
        export.lines().forEach(line -> records.add(parsed(line)));
        JsonNode head = records.remove(0);
        assertThat(head.path("kind").asText()).isEqualTo("register");
        assertThat(head.path("format").asText()).isEqualTo("summitry-jsonl");
        assertThat(head.path("version").asInt()).isEqualTo(1);
        assertThat(head.path("generated").asText()).matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z");
        Map<String, Integer> lengths = new HashMap<>();
        records.stream()
                .filter(r -> r.path("kind").asText().equals("document"))
                .forEach(r ->
                        lengths.put(r.path("id").asText(), r.path("text_length").asInt()));
        Set<String> ids = new HashSet<>();
        for (JsonNode r : records) {
            assertThat(ids.add(r.path("id").asText()))
                    .as("the id is new in " + r)
                    .isTrue();
            checkRecord(r, lengths);
        }
        return records;
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + line, e);
        }
    }

    private static void checkRecord(JsonNode r, Map<String, Integer> lengths) {
        String kind = r.path("kind").asText();
        assertThat(NEEDED).as("the kind of " + r).containsKey(kind);
        assertThat(r.path("id").asText()).matches(ID);
        assertThat(NEEDED.getOrDefault(kind, List.of()))
                .allSatisfy(f -> assertThat(r.has(f)).as(f + " in " + r).isTrue());
        checkNothingBlank(r, r);
        r.fields().forEachRemaining(f -> {
            List<String> words = WORDS.get(kind + "." + f.getKey());
            if (words != null) {
                assertThat(words).as(f + " in " + r).contains(f.getValue().asText());
            }
            if (List.of("date", "deadline", "said", "published", "period").contains(f.getKey())) {
                checkDate(f.getValue().asText(), r);
            }
        });
        if (!kind.equals("document")) {
            assertThat(r.path("evidence")).as("evidence of " + r).isNotEmpty();
            r.path("evidence").forEach(e -> checkRange(e, lengths));
            assertThat(r.path("confidence").asDouble(-1))
                    .as("confidence of " + r)
                    .isBetween(0.0, 1.0);
        }
        for (String range : List.of("content", "source", "cue")) {
            if (r.has(range)) {
                checkRange(r.get(range), lengths);
            }
        }
    }

    private static void checkRange(JsonNode e, Map<String, Integer> lengths) {
        int start = e.path("start").asInt(-1);
        int end = e.path("end").asInt(-1);
        assertThat(lengths).containsKey(e.path("doc").asText());
        assertThat(start).as("start in " + e).isBetween(0, end - 1);
        assertThat(end)
                .as("end in " + e)
                .isLessThanOrEqualTo(lengths.getOrDefault(e.path("doc").asText(), 0));
    }

    private static void checkDate(String date, JsonNode r) {
        String[] ends = date.split("/", -1);
        assertThat(ends.length).as("date in " + r).isBetween(1, 2);
        for (String end : ends) {
            boolean open = ends.length == 2 && end.equals("..");
            assertThat(open || DAY.matcher(end).matches()).as(date + " in " + r).isTrue();
        }
    }

    /** Unknown values are left out: neither null nor blank anywhere. */
    private static void checkNothingBlank(JsonNode value, JsonNode r) {
        assertThat(value.isNull() || value.isTextual() && value.asText().isBlank())
                .as("a blank in " + r)
                .isFalse();
        value.forEach(v -> checkNothingBlank(v, r));
    }
}
