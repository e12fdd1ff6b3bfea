package org.summitry.portal.reviewing;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.summitry.portal.web.Problem;
import org.summitry.register.Desk;
import org.summitry.register.Dossier;

/** The fields of an entry as forms, with the entries of its own documents to choose from. */
final class Fields {
    private static final Set<String> ACTORS = Set.of("person", "organization", "state", "format");

    /** Fields that name entries, and of which kinds. */
    private static final Map<String, Set<String>> NAMING = Map.ofEntries(
            Map.entry("speakers", ACTORS),
            Map.entry("actors", ACTORS),
            Map.entry("addressees", ACTORS),
            Map.entry("members", ACTORS),
            Map.entry("scope", ACTORS),
            Map.entry("meeting", Set.of("meeting")),
            Map.entry("format", Set.of("format")),
            Map.entry("instrument", Set.of("instrument")),
            Map.entry("project", Set.of("project")));

    private static final Set<String> SEVERAL = Set.of("speakers", "actors", "addressees", "members", "scope");
    private static final String PREFIX = "f.";
    private static final int LONGEST = 2_000;
    private static final int DOCUMENTS = 3;

    private final Desks desks;

    Fields(Desks desks) {
        this.desks = desks;
    }

    /** What can be corrected of an entry. */
    List<EntryView.Field> of(Dossier d) {
        String kind = d.record().path("kind").asText();
        List<String> documents = d.citations().stream()
                .map(Dossier.Citation::document)
                .distinct()
                .limit(DOCUMENTS)
                .toList();
        List<EntryView.Field> all = new ArrayList<>();
        for (String name : Desk.fields(kind)) {
            all.add(field(kind, name, values(d.record().path(name)), d.names(), documents));
        }
        return all;
    }

    /** What can be said of a new entry of a document, besides the words it is in. */
    List<EntryView.Field> of(String kind, String document) {
        return Desk.fields(kind).stream()
                .filter(f -> !List.of("name", "action", "indicator").contains(f))
                .map(f -> field(kind, f, List.of(), Map.of(), List.of(document)))
                .toList();
    }

    private EntryView.Field field(
            String kind, String name, List<String> values, Map<String, String> names, List<String> documents) {
        List<String> words = Desk.words(kind, name);
        if (!words.isEmpty()) {
            List<EntryView.Choice> choices =
                    words.stream().map(w -> new EntryView.Choice(w, w)).toList();
            return new EntryView.Field(name, "words", values, choices);
        }
        Set<String> kinds = NAMING.get(name);
        if (kinds == null) {
            return new EntryView.Field(name, "text", values, List.of());
        }
        Map<String, String> choices = new LinkedHashMap<>();
        values.forEach(v -> choices.put(v, names.getOrDefault(v, v)));
        documents.forEach(d -> desks.desk().told(d, kinds).forEach(t -> choices.putIfAbsent(t.id(), t.name())));
        return new EntryView.Field(
                name,
                SEVERAL.contains(name) ? "many" : "one",
                values,
                choices.entrySet().stream()
                        .map(e -> new EntryView.Choice(e.getKey(), e.getValue()))
                        .toList());
    }

    private static List<String> values(JsonNode value) {
        List<String> values = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(v -> values.add(v.asText()));
        } else if (!value.isMissingNode()) {
            values.add(value.asText());
        }
        return values;
    }

    /** What a form says of fields, as {@code Register.edit} takes it; a field left empty says nothing. */
    static Map<String, String> sent(Context ctx, String kind) {
        Map<String, String> sent = new LinkedHashMap<>();
        for (String name : Desk.fields(kind)) {
            List<String> values = ctx.formParams(PREFIX + name).stream()
                    .map(String::strip)
                    .filter(v -> !v.isEmpty())
                    .toList();
            if (values.size() > 100 || values.stream().anyMatch(v -> v.length() > LONGEST)) {
                throw Problem.badParameter(name, values.get(0));
            }
            if (!values.isEmpty()) {
                sent.put(name, String.join(", ", values));
            }
        }
        return sent;
    }

    /** What of it differs from the entry as it is. */
    Map<String, String> changed(Context ctx, Dossier d) {
        Map<String, String> sent = sent(ctx, d.record().path("kind").asText());
        for (EntryView.Field field : of(d)) {
            String now = sent.get(field.name());
            if (now != null
                    && new LinkedHashSet<>(List.of(now.split("\\s*,\\s*")))
                            .equals(new LinkedHashSet<>(List.of(field.line().split("\\s*,\\s*"))))) {
                sent.remove(field.name());
            }
        }
        return sent;
    }
}
