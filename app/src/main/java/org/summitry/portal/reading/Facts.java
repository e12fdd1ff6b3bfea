package org.summitry.portal.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.summitry.portal.words.Messages;

/** A record's fields as a reader's language names them. */
final class Facts {
    private static final Set<String> DATES = Set.of("date", "said", "deadline", "horizon", "period");
    private static final Set<String> WORDS = Set.of("status", "force", "role", "bound", "polarity", "form");
    private static final List<String> ORDER = List.of(
            "type",
            "format",
            "ordinal",
            "date",
            "said",
            "place",
            "status",
            "form",
            "speakers",
            "force",
            "actors",
            "addressees",
            "action",
            "deadline",
            "horizon",
            "quantity",
            "role",
            "value",
            "bound",
            "period",
            "scope",
            "participants",
            "absent",
            "meeting",
            "instrument",
            "project",
            "topics",
            "polarity",
            "condition");

    private final Messages words;
    private final Map<String, String> names;

    Facts(Messages words, Map<String, String> names) {
        this.words = words;
        this.names = names;
    }

    List<EntryView.Fact> of(JsonNode record) {
        List<EntryView.Fact> facts = new ArrayList<>();
        for (String field : ORDER) {
            JsonNode value = record.path(field);
            if (value.isMissingNode()) {
                continue;
            }
            String label = words.word("field", field);
            if (field.equals("participants")) {
                participants(value, facts);
            } else if (field.equals("topics")) {
                facts.add(new EntryView.Fact(label, "", topics(value)));
            } else if (field.equals("type")) {
                if (value.asText().equals("other")) {
                    continue; // that no kind was told is no fact
                }
                String group = "type." + record.path("kind").asText();
                facts.add(new EntryView.Fact(label, words.word(group, value.asText()), List.of()));
            } else if (field.equals("value")) {
                String quantity = words.formats()
                        .quantity(value.asDouble(), record.path("unit").asText());
                facts.add(new EntryView.Fact(label, quantity, List.of()));
            } else {
                facts.add(fact(label, field, value));
            }
        }
        facts.removeIf(f -> f.text().isEmpty() && f.names().isEmpty());
        return facts;
    }

    private EntryView.Fact fact(String label, String field, JsonNode value) {
        if (value.isArray()) {
            return new EntryView.Fact(label, "", named(value));
        }
        if (value.isObject()) {
            String quantity = words.formats()
                    .quantity(value.path("value").asDouble(), value.path("unit").asText());
            return new EntryView.Fact(label, quantity, List.of());
        }
        String text = value.asText();
        return names.containsKey(text)
                ? new EntryView.Fact(label, "", List.of(name(text)))
                : new EntryView.Fact(label, value(field, text, words), List.of());
    }

    /** A field's value in the reader's language, where it is one of the register's own words or a date. */
    static String value(String field, String value, Messages words) {
        if (field.equals("deadline")) {
            return words.formats().deadline(value);
        }
        if (DATES.contains(field)) {
            return words.formats().date(value);
        }
        return WORDS.contains(field) ? words.word(field, value) : value;
    }

    private List<Named> topics(JsonNode codes) {
        List<Named> all = new ArrayList<>();
        codes.forEach(t -> all.add(new Named(t.asText(), words.word("topic", t.asText()), Address.topic(t.asText()))));
        return all;
    }

    private List<Named> named(JsonNode ids) {
        List<Named> all = new ArrayList<>();
        ids.forEach(id ->
                all.add(name(id.isTextual() ? id.asText() : id.path("actor").asText())));
        return all;
    }

    private Named name(String id) {
        return new Named(id, names.getOrDefault(id, id.substring(id.indexOf(':') + 1)), Address.of(id));
    }

    /** Those who took part, one field for each role; a state that somebody stood for stands beside that person. */
    private void participants(JsonNode participants, List<EntryView.Fact> facts) {
        for (String role : List.of("host", "chair", "member", "guest", "participant")) {
            Set<Named> those = new LinkedHashSet<>();
            Map<String, Named> behalf = new LinkedHashMap<>();
            for (JsonNode p : participants) {
                if (p.path("role").asText("participant").equals(role)) {
                    those.add(name(p.path("actor").asText()));
                    if (p.has("on_behalf_of")) {
                        behalf.put(
                                p.path("actor").asText(),
                                name(p.path("on_behalf_of").asText()));
                    }
                }
            }
            those.removeAll(behalf.values());
            if (!those.isEmpty()) {
                facts.add(new EntryView.Fact(words.word("role", role), "", List.copyOf(those), behalf));
            }
        }
    }

    /** An instrument's parties, each with the rung it has reached. */
    List<EntryView.Fact> ladder(JsonNode record) {
        List<EntryView.Fact> rungs = new ArrayList<>();
        for (JsonNode p : record.path("parties")) {
            String status = words.word("status", p.path("status").asText("mentioned"));
            String date = words.formats().date(p.path("date").asText());
            rungs.add(new EntryView.Fact(
                    p.path("status").asText("mentioned"),
                    date.isEmpty() ? status : status + ", " + date,
                    List.of(name(p.path("actor").asText()))));
        }
        return rungs;
    }
}
