package org.summitry.packs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One pack file, read with the line of every value, and checked against {@code pack.schema.json}. All scalars are texts. */
final class PackFile {
    private static final JsonSchema SCHEMA = schema();

    private final Map<String, Integer> lines = new HashMap<>();

    private PackFile() {}

    /** The content of {@code yaml}; {@code name} is used in errors. */
    static JsonNode read(String name, String yaml, boolean check) {
        PackFile file = new PackFile();
        JsonNode content = file.parse(name, yaml);
        if (check) {
            file.check(name, content);
        }
        return content;
    }

    private JsonNode parse(String name, String yaml) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
            if (root == null) {
                throw new PackException(
                        name + ", line 1: the pack is empty; write at least one of states, organizations,"
                                + " formats, persons, projects, places");
            }
            return json(root, "");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new PackException(name + ", line " + line + ": not valid YAML: " + e.getProblem(), e);
        }
    }

    private JsonNode json(Node node, String pointer) {
        lines.put(pointer, node.getStartMark().getLine() + 1);
        if (node instanceof MappingNode map) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            for (NodeTuple t : map.getValue()) {
                String key = ((ScalarNode) t.getKeyNode()).getValue();
                String at = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
                object.set(key, json(t.getValueNode(), at));
                lines.put(at, t.getKeyNode().getStartMark().getLine() + 1);
            }
            return object;
        }
        if (node instanceof SequenceNode list) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            for (int i = 0; i < list.getValue().size(); i++) {
                array.add(json(list.getValue().get(i), pointer + "/" + i));
            }
            return array;
        }
        return JsonNodeFactory.instance.textNode(((ScalarNode) node).getValue());
    }

    private void check(String name, JsonNode content) {
        SCHEMA.validate(content).stream()
                .min(Comparator.comparingInt(this::line).thenComparing(ValidationMessage::getMessage))
                .ifPresent(m -> {
                    throw new PackException(name + ", line " + line(m) + ": " + told(m)
                            + "; see docs/packs.md for what a pack may hold");
                });
    }

    private int line(ValidationMessage m) {
        @Nullable Integer line = lines.get(m.getInstanceLocation().toString());
        return line == null ? 1 : line;
    }

    private static String told(ValidationMessage m) {
        return m.getMessage().replaceFirst("^\\S+: ", m.getInstanceLocation() + ": ");
    }

    private static JsonSchema schema() {
        try (InputStream in = PackFile.class.getResourceAsStream("/packs/schema/pack.schema.json")) {
            JsonNode schema = new ObjectMapper().readTree(in);
            return JsonSchemaFactory.getInstance(
                            SpecVersion.VersionFlag.V202012,
                            b -> b.defaultMetaSchemaIri(schema.path("$schema").asText()))
                    .getSchema(
                            schema,
                            com.networknt.schema.SchemaValidatorsConfig.builder()
                                    .pathType(com.networknt.schema.PathType.JSON_POINTER)
                                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException("the schema of packs is missing from the program", e);
        }
    }
}
