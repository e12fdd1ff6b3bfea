package org.summitry.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks corrections: which fields of a kind a person may set, and to what. */
final class Edits {
    private static final Pattern DATE =
            Pattern.compile("(\\d{4}(-\\d{2}(-\\d{2})?)?|\\.\\.)?(/(\\d{4}(-\\d{2}(-\\d{2})?)?|\\.\\.))?");
    private static final Set<String> DATES = Set.of("date", "said", "deadline", "horizon", "period");
    private static final Set<String> NUMBERS = Set.of("ordinal", "value");
    private static final Map<String, List<String>> LISTS = Map.of(
            "statement", List.of("speakers", "topics"),
            "undertaking", List.of("actors", "addressees", "topics"),
            "format", List.of("members"),
            "figure", List.of("scope"));
    private static final Map<String, List<String>> FIELDS = Map.of(
            "person", List.of("name"),
            "organization", List.of("name", "type"),
            "state", List.of("name"),
            "format", List.of("name"),
            "meeting", List.of("name", "type", "format", "ordinal", "date", "place", "status"),
            "statement", List.of("form", "meeting", "said", "polarity", "condition"),
            "undertaking",
                    List.of("force", "action", "deadline", "instrument", "project", "meeting", "polarity", "condition"),
            "instrument", List.of("name", "type", "status", "date", "horizon", "meeting"),
            "project", List.of("name", "type", "status", "place"),
            "figure", List.of("indicator", "role", "value", "unit", "bound", "period"));

    /** The words that a field may hold, where it holds one of few. */
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry(
                    "meeting.type",
                    List.of("summit", "council", "talks", "visit", "call", "conference", "briefing", "other")),
            Map.entry("meeting.status", List.of("held", "scheduled", "cancelled")),
            Map.entry("statement.form", List.of("direct", "indirect", "mixed")),
            Map.entry("undertaking.force", List.of("proposal", "pledge", "agreement")),
            Map.entry(
                    "instrument.type",
                    List.of(
                            "treaty",
                            "agreement",
                            "joint-statement",
                            "declaration",
                            "concept",
                            "strategy",
                            "roadmap",
                            "plan",
                            "programme",
                            "resolution",
                            "memorandum",
                            "protocol",
                            "decision",
                            "contract",
                            "other")),
            Map.entry(
                    "instrument.status",
                    List.of("proposed", "negotiated", "adopted", "signed", "ratified", "in-force", "mentioned")),
            Map.entry("project.type", List.of("infrastructure", "institution", "programme", "media", "other")),
            Map.entry("project.status", List.of("proposed", "planned", "under-way", "completed", "mentioned")),
            Map.entry("figure.role", List.of("observed", "target", "change")),
            Map.entry("figure.bound", List.of("exact", "at-least", "at-most", "about")));

    private Edits() {}

    /** The words that a field may hold; empty when it holds anything. */
    static List<String> words(String kind, String field) {
        return WORDS.getOrDefault(kind + '.' + field, List.of());
    }

    /** The fields that a person may set, single ones first. */
    static List<String> fields(String kind) {
        List<String> all = new ArrayList<>(FIELDS.getOrDefault(kind, List.of()));
        all.addAll(LISTS.getOrDefault(kind, List.of()));
        return all;
    }

    /** Whether a field holds free words, which can be those of a text. */
    static boolean isText(String kind, String field) {
        return FIELDS.getOrDefault(kind, List.of()).contains(field)
                && words(kind, field).isEmpty()
                && !DATES.contains(field)
                && !NUMBERS.contains(field)
                && !List.of("meeting", "instrument", "project", "format", "polarity")
                        .contains(field);
    }

    static ObjectNode checked(String kind, Map<String, String> fields) {
        ObjectNode checked = Json.object();
        List<String> single = FIELDS.getOrDefault(kind, List.of());
        List<String> lists = LISTS.getOrDefault(kind, List.of());
        if (fields.isEmpty()) {
            throw new RegisterException("name what to correct: field=value");
        }
        fields.forEach((field, value) -> {
            if (lists.contains(field)) {
                checked.set(field, Json.texts(List.of(value.split("\\s*,\\s*"))));
            } else if (!single.contains(field)) {
                throw new RegisterException("a " + kind + " has no field " + field + " to correct; it has "
                        + String.join(", ", single) + (lists.isEmpty() ? "" : ", " + String.join(", ", lists)));
            } else if (value.isBlank()) {
                throw new RegisterException(field + " cannot be empty; to find an entry wrong: summitry reject");
            } else if (!words(kind, field).isEmpty() && !words(kind, field).contains(value)) {
                throw new RegisterException(
                        field + "=" + value + " is none of " + String.join(", ", words(kind, field)));
            } else if (DATES.contains(field) && !DATE.matcher(value).matches()) {
                throw new RegisterException(
                        field + "=" + value + " is no date; write 2031-05-04, 2031-05, 2031 or 2031/2033");
            } else if (NUMBERS.contains(field)) {
                checked.put(field, number(field, value));
            } else {
                checked.put(field, value);
            }
        });
        return checked;
    }

    private static BigDecimal number(String field, String value) {
        try {
            return new BigDecimal(value);
        } catch (NumberFormatException e) {
            throw new RegisterException(field + "=" + value + " is no number", e);
        }
    }
}
