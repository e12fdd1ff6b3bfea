package org.summitry.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.summitry.text.OneLine;

/** What to call an entry: the name that most reports use; the longest of those that tie; for speech and action, its words. */
final class Names {
    private static final int LONGEST = 160;

    private Names() {}

    static String of(List<Report> reports) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Report r : reports) {
            for (String name : named(r)) {
                counts.merge(name, 1, Integer::sum);
            }
        }
        return most(counts);
    }

    /** The name that most reports use, by how many use each. */
    static String most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> e) -> e.getValue())
                        .thenComparing(e -> e.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static List<String> named(Report r) {
        List<String> names = new ArrayList<>();
        JsonNode name = r.body().path("name");
        if (name.isTextual()) {
            names.add(name.asText());
        } else {
            for (String field : List.of("action", "indicator")) {
                if (names.isEmpty() && r.body().path(field).isTextual()) {
                    names.add(cut(r.body().path(field).asText()));
                }
            }
            if (names.isEmpty()) {
                names.add(cut(r.context().path("text").asText()));
            }
        }
        return names;
    }

    private static String cut(String text) {
        String line = OneLine.of(text);
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
