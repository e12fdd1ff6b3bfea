package org.summitry.analysis.followup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.summitry.analysis.IsoDays;
import org.summitry.register.Register;

/** The entries of a register that may be followed up, with their passages; names of actors by id; meetings. */
final class Entries {
    private static final List<String> ACTORS = List.of("person", "organization", "state", "format");

    private static final List<String> JOINT = List.of("joint-statement", "declaration");

    final Map<String, String> names = new TreeMap<>();
    final Map<String, ObjectNode> meetings = new TreeMap<>();
    final List<ObjectNode> jointStatements = new ArrayList<>();
    private final List<ObjectNode> followable = new ArrayList<>();

    /** Those of a register that may be shown. */
    static Entries of(Register register) {
        Entries entries = new Entries();
        register.export(entries::add);
        return entries;
    }

    private void add(ObjectNode record) {
        String kind = record.path("kind").asText();
        String id = record.path("id").asText();
        if (kind.equals("instrument") && JOINT.contains(record.path("type").asText())) {
            jointStatements.add(record);
        }
        if (ACTORS.contains(kind)) {
            names.put(id, record.path("name").asText());
        } else if (kind.equals("meeting")) {
            meetings.put(id, record);
        } else if (isFollowable(kind, record)) {
            followable.add(record);
        }
    }

    private static boolean isFollowable(String kind, ObjectNode record) {
        boolean denied = record.path("polarity").asText().equals("negated");
        return switch (kind) {
            case "undertaking" -> !denied && !record.path("action").asText().isBlank();
            case "instrument", "project" ->
                !denied
                        && !record.path("status").asText().equals("mentioned")
                        && record.path("name").asText().contains(" ");
            case "figure" -> record.path("role").asText().equals("target");
            default -> false;
        };
    }

    /** The matters with an empty list of reports, in the order of their ids. */
    List<Followed> matters(Sentences sentences) {
        Map<String, Followed> byId = new TreeMap<>();
        for (ObjectNode record : followable) {
            Passage passage = earliest(record, sentences);
            String text = text(record);
            if (passage != null && !text.isBlank()) {
                String id = record.path("id").asText();
                Matter matter = new Matter(
                        id,
                        record.path("kind").asText(),
                        passage,
                        actors(record),
                        collective(record),
                        text,
                        deadline(record, passage));
                byId.put(
                        id,
                        new Followed(
                                matter, start(record), record.path("meeting").asText(), null, List.of()));
            }
        }
        return List.copyOf(byId.values());
    }

    /** By when it should be done; null when not said, or gone by when it was first told of: a period, and nothing still due. */
    private static @Nullable LocalDate deadline(ObjectNode record, Passage first) {
        LocalDate end = IsoDays.end(record.path("deadline")
                .asText(record.path("horizon").asText(record.path("period").asText())));
        LocalDate told = first.published();
        return end != null && told != null && end.isBefore(told) ? null : end;
    }

    private static String text(ObjectNode record) {
        return switch (record.path("kind").asText()) {
            case "undertaking" -> record.path("action").asText();
            case "figure" ->
                record.path("indicator").asText() + " "
                        + record.path("value").decimalValue().toPlainString() + " "
                        + record.path("unit").asText();
            default -> record.path("name").asText();
        };
    }

    private static Rung start(ObjectNode record) {
        return switch (record.path("status").asText(record.path("force").asText())) {
            case "pledge", "agreement", "adopted", "planned" -> Rung.AGREED;
            case "signed", "ratified" -> Rung.SIGNED;
            case "in-force" -> Rung.IN_FORCE;
            case "completed" -> Rung.REPORTED_DONE;
            default -> record.path("kind").asText().equals("figure") ? Rung.AGREED : Rung.PROPOSED;
        };
    }

    private List<String> actors(ObjectNode record) {
        List<String> actors = new ArrayList<>();
        for (String field : List.of("actors", "addressees", "scope", "parties")) {
            for (JsonNode a : record.path(field)) {
                String id = a.isTextual() ? a.asText() : a.path("actor").asText();
                actors.add(names.getOrDefault(id, id));
            }
        }
        return actors;
    }

    private static boolean collective(ObjectNode record) {
        List<String> ids = new ArrayList<>();
        record.path("actors").forEach(a -> ids.add(a.asText()));
        return Matter.isCollective(ids);
    }

    /** The passage of the first document that tells of it, by day of publication. */
    private static @Nullable Passage earliest(ObjectNode record, Sentences sentences) {
        Map<String, Passage> found = new LinkedHashMap<>();
        for (JsonNode e : record.path("evidence")) {
            Passage p = e.has("field")
                    ? null
                    : sentences.at(e.path("doc").asText(), e.path("start").asInt());
            if (p != null && p.published() != null) {
                found.put(p.published() + " " + p.document() + String.format(" %09d", p.start()), p);
            }
        }
        return found.isEmpty() ? null : new TreeMap<>(found).firstEntry().getValue();
    }
}
