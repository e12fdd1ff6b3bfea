package org.summitry.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitry.packs.PackLoader;
import org.summitry.packs.PlaceNames;
import org.summitry.search.Entry;

/**
 * What the pages want of an entry beside its words: what it is linked to, when it falls due, and its record without the evidence, which
 * is what makes records long.
 */
final class IndexedRecord {
    private static final List<String> TELLING = List.of(
            "id", "meeting", "format", "instrument", "project", "status", "force", "type", "role", "form", "polarity");

    /** Links by which tables and charts count. */
    private static final Set<String> COUNTED = Set.of(
            "format",
            "status",
            "force",
            "type",
            "role",
            "form",
            "polarity",
            "host",
            "place",
            "in",
            "printed-year",
            "printed-month");

    private static final String UNKNOWN = "..";
    private static final int LENGTH_OF_DAY = "yyyy-mm-dd".length();

    private static final List<String> LEFT_OUT = List.of("evidence", "source", "cue");

    private IndexedRecord() {}

    /**
     * What is wanted of a record.
     *
     * @param printed the day on which it was first printed; empty when no document tells
     */
    static Entry.More of(String id, JsonNode record, String printed) {
        ObjectNode kept = record.deepCopy();
        kept.put("id", id);
        kept.remove(LEFT_OUT);
        String cue = record.path("cue").path("text").asText();
        if (!cue.isEmpty()) {
            kept.put("cue", cue); // the word alone tells which side is taken
        }
        Set<String> links = links(kept);
        if (printed.matches("\\d{4}-\\d\\d.*")) {
            links.add("printed-year=" + printed.substring(0, 4));
            links.add("printed-month=" + printed.substring(0, 7));
        }
        Set<String> counted = new TreeSet<>(links);
        counted.removeIf(l -> !COUNTED.contains(l.substring(0, l.indexOf('='))));
        return new Entry.More(links, counted, due(record), told(record, printed), kept.toString());
    }

    /** What tells no day on which it happened is as new as its first report: a deadline or a target year says what is to come. */
    private static @Nullable String told(JsonNode record, String printed) {
        if (record.has("date") || record.has("said")) {
            return null;
        }
        return printed.matches("\\d{4}-\\d\\d-\\d\\d.*") ? printed.substring(0, LENGTH_OF_DAY) : UNKNOWN;
    }

    private static Set<String> links(ObjectNode record) {
        Set<String> links = new TreeSet<>();
        for (String field : TELLING) {
            String value = record.path(field).asText();
            if (!value.isEmpty()) {
                links.add(field + "=" + value);
            }
        }
        if (record.has("speakers") || record.has("force")) {
            links.add("polarity=" + record.path("polarity").asText("affirmed"));
        }
        record.path("speakers").forEach(s -> links.add("speaker=" + s.asText()));
        record.path("actors").forEach(a -> links.add("by=" + a.asText()));
        record.path("participants").forEach(p -> {
            boolean host = p.path("role").asText().equals("host");
            for (String field : List.of("actor", "on_behalf_of")) {
                if (p.has(field)) {
                    links.add("participant=" + p.path(field).asText());
                    if (host) {
                        links.add("host=" + p.path(field).asText());
                    }
                }
            }
        });
        place(record, links);
        if (record.has("indicator")) {
            links.add("indicator=" + record.path("indicator").asText().toLowerCase(Locale.ROOT));
        }
        return links;
    }

    /** Where it is, as the report says it, and the state in which that lies. */
    private static void place(ObjectNode record, Set<String> links) {
        String place = record.path("place").asText();
        if (!place.isEmpty()) {
            links.add("place=" + place);
            Places.NAMES.state(place).ifPresent(s -> links.add("in=" + s));
        }
    }

    /** Loaded with the first place that is indexed. */
    private static final class Places {
        private static final PlaceNames NAMES = new PlaceNames(PackLoader.bundled());
    }

    /** The last day named: '../2027' and '2025/2027' fall due with 2027. */
    private static @Nullable String due(JsonNode record) {
        String deadline = record.path("deadline").asText();
        String last = deadline.substring(deadline.indexOf('/') + 1);
        return last.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?") ? last : null;
    }
}
