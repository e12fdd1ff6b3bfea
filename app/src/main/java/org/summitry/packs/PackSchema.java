package org.summitry.packs;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks files against a JSON Schema and tells of the first problem in words, with the remedy. */
final class PackSchema {
    /** Of what is known about the world. */
    static final PackSchema PACKS = new PackSchema("pack.schema.json", "docs/packs.md");
    /** Of the topic scheme. */
    static final PackSchema TOPICS = new PackSchema("topics.schema.json", "docs/topics.md");

    private final String resource;
    private final String guide;
    private @Nullable JsonNode text;
    private @Nullable JsonSchema schema;

    /** Reads nothing yet: most runs check no file. */
    private PackSchema(String resource, String guide) {
        this.resource = resource;
        this.guide = guide;
    }

    /** What a file may hold at its top level. */
    List<String> sections() {
        return fields(text());
    }

    /**
     * Checks the fields of a file.
     *
     * @throws PackException for what stands first in the file
     */
    void check(PackFile file) {
        schema().validate(file.content()).stream()
                .min(Comparator.comparingInt((ValidationMessage m) -> file.line(pointer(file, m)))
                        .thenComparing(ValidationMessage::getMessage))
                .ifPresent(m -> {
                    throw file.wrong(pointer(file, m), problem(m) + " (" + guide + " explains every field)");
                });
    }

    /** Where the problem is: at the property named in the message, where that is one of the file's. */
    private static String pointer(PackFile file, ValidationMessage m) {
        String at = m.getInstanceLocation().toString();
        String property = at + "/" + m.getProperty();
        return m.getProperty() != null && file.has(property) ? property : at;
    }

    private String problem(ValidationMessage m) {
        String at = m.getInstanceLocation().toString();
        String field = at.isEmpty() ? "the pack" : at.substring(1);
        String parent = m.getSchemaLocation().getFragment().toString().replaceFirst("/[^/]+$", "");
        JsonNode rule = text().at(JsonPointer.compile(parent));
        return switch (m.getType()) {
            case "additionalProperties" ->
                field + ": there is no field '" + m.getProperty() + "'; use one of " + String.join(", ", fields(rule));
            case "required" -> field + ": '" + m.getProperty() + "' is missing; add it";
            case "type" -> field + ": write " + shape(rule) + " here";
            case "enum" -> field + ": write one of " + String.join(", ", texts(rule.path("enum")));
            case "minProperties" ->
                field + ": nothing in it; write at least one of "
                        + (at.isEmpty() ? String.join(", ", sections()) : "its entries");
            case "minLength" -> field + ": too short to be told from other words; write at least two characters";
            case "propertyNames" ->
                field + ": '" + m.getProperty() + "' cannot stand here; write "
                        + text().at(rule.at("/propertyNames/$ref").asText().substring(1))
                                .path("description")
                                .asText();
            case "pattern" -> field + ": write " + rule.path("description").asText();
            default -> field + ": " + m.getMessage();
        };
    }

    private static String shape(JsonNode rule) {
        return switch (rule.path("type").asText()) {
            case "array" -> "a list, as in [one, two],";
            case "object" -> "a group of fields, as in {name: ...},";
            default -> "a single text";
        };
    }

    private static List<String> fields(JsonNode rule) {
        List<String> names = new ArrayList<>();
        rule.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(t -> texts.add(t.asText()));
        return texts;
    }

    private synchronized JsonNode text() {
        if (text == null) {
            try (InputStream in = PackSchema.class.getResourceAsStream("/packs/schema/" + resource)) {
                text = new ObjectMapper().readTree(in);
            } catch (IOException e) {
                throw new UncheckedIOException("the schema " + resource + " is missing from the program", e);
            }
        }
        return text;
    }

    private synchronized JsonSchema schema() {
        if (schema == null) {
            SchemaValidatorsConfig pointers = SchemaValidatorsConfig.builder()
                    .pathType(PathType.JSON_POINTER)
                    .build();
            schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(text(), pointers);
        }
        return schema;
    }
}
