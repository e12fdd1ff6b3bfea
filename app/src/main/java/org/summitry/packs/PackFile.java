package org.summitry.packs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;

/** One pack file, read with the line of every value. All scalars are texts. */
final class PackFile {
    private final String name;
    private final PackSchema schema;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final JsonNode content;

    private PackFile(String name, String yaml, PackSchema schema) {
        this.name = name;
        this.schema = schema;
        this.content = parse(yaml);
    }

    /**
     * Reads the {@code yaml} of a pack, whose shape only is checked: see {@link #check} for the rest.
     *
     * @param name used in errors
     * @throws PackException when it is no YAML, is empty or has a key twice
     */
    static PackFile read(String name, String yaml) {
        return read(name, yaml, PackSchema.PACKS);
    }

    /** The same for a file of another kind. */
    static PackFile read(String name, String yaml, PackSchema schema) {
        return new PackFile(name, yaml, schema);
    }

    /**
     * Checks its fields.
     *
     * @throws PackException for what stands first in the file
     */
    void check() {
        schema.check(this);
    }

    JsonNode content() {
        return content;
    }

    /** The line, from 1, of the value at a JSON pointer; of a field, that of its key. */
    int line(String pointer) {
        return lines.getOrDefault(pointer, 1);
    }

    boolean has(String pointer) {
        return lines.containsKey(pointer);
    }

    /** An error at {@code pointer}; {@code problem} says what is wrong and what to write instead. */
    PackException wrong(String pointer, String problem) {
        return new PackException(at(line(pointer)) + problem);
    }

    private String at(int line) {
        return name + ", line " + line + ": ";
    }

    private JsonNode parse(String yaml) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
            if (root == null) {
                throw new PackException(
                        at(1) + "the file is empty; write at least one of " + String.join(", ", schema.sections()));
            }
            return json(root, "");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new PackException(
                    at(line) + "not valid YAML (" + e.getProblem()
                            + "); check indentation, brackets and quotation marks there and on the line before",
                    e);
        } catch (ReaderException e) {
            int line = 1
                    + (int) yaml.codePoints()
                            .limit(e.getPosition())
                            .filter(c -> c == '\n')
                            .count();
            throw new PackException(at(line) + "a character that YAML does not allow; delete it", e);
        }
    }

    private JsonNode json(Node node, String pointer) {
        lines.put(pointer, node.getStartMark().getLine() + 1);
        if (node instanceof ScalarNode scalar) {
            return JsonNodeFactory.instance.textNode(scalar.getValue());
        }
        if (!open.add(node)) {
            throw wrong(pointer, "this alias stands inside what it stands for; write the value out");
        }
        JsonNode json = node instanceof MappingNode map ? object(map, pointer) : array((SequenceNode) node, pointer);
        open.remove(node);
        return json;
    }

    private ObjectNode object(MappingNode map, String pointer) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (NodeTuple t : map.getValue()) {
            int line = t.getKeyNode().getStartMark().getLine() + 1;
            if (!(t.getKeyNode() instanceof ScalarNode scalar)) {
                throw new PackException(at(line) + "a list or a group cannot be a name; write a plain word");
            }
            String key = scalar.getValue();
            String at = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
            if (object.has(key)) {
                throw new PackException(
                        at(line) + "'" + key + "' is here already, at line " + line(at) + "; join the two into one");
            }
            object.set(key, json(t.getValueNode(), at));
            lines.put(at, line);
        }
        return object;
    }

    private ArrayNode array(SequenceNode list, String pointer) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < list.getValue().size(); i++) {
            array.add(json(list.getValue().get(i), pointer + "/" + i));
        }
        return array;
    }
}
