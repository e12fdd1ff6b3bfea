package org.summitry.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
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

    private Edits() {}

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
