package org.summitry.generality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.summitry.packs.Packs;

/** Writes documents and their gold under a {@link Renaming}. */
final class RenamedGold {
    private final ObjectMapper json = new ObjectMapper();
    private final Renaming renaming;
    private final Path folder;

    RenamedGold(Renaming renaming, Path folder) {
        this.renaming = renaming;
        this.folder = folder;
    }

    /** One document with its gold; the files have the names they had. */
    void write(JsonNode gold, String text) throws IOException {
        Renaming.Renamed renamed = renaming.apply(text);
        ObjectNode moved = (ObjectNode) strings(gold.deepCopy());
        String name = gold.get("doc").asText();
        moved.put("doc", name);
        moved.put("sha256", sha256(renamed.text()));
        for (String kind : List.of("meetings", "statements", "undertakings", "figures")) {
            moved.path(kind).forEach(e -> {
                ((ObjectNode) e).put("start", renamed.at(e.get("start").asInt()));
                ((ObjectNode) e).put("end", renamed.at(e.get("end").asInt()));
            });
        }
        Files.writeString(folder.resolve(name), renamed.text());
        Files.writeString(folder.resolve(name.replaceFirst("\\.[^.]+$", "") + ".json"), json.writeValueAsString(moved));
    }

    void writeActors(Packs known) throws IOException {
        Map<String, List<String>> names = renaming.stateNames(known);
        Files.writeString(folder.resolve("actors.json"), json.writeValueAsString(names));
    }

    /** Every text of the gold that is no id, under the new names. */
    private JsonNode strings(JsonNode node) {
        if (node instanceof ObjectNode o) {
            o.fieldNames().forEachRemaining(f -> {
                JsonNode v = o.get(f);
                boolean id =
                        v.isTextual() && v.asText().matches("(person|state|org|meeting|instrument|project|format):.*");
                if (v.isTextual() && !id) {
                    o.put(f, renaming.apply(v.asText()).text());
                } else {
                    strings(v);
                }
            });
        } else if (node instanceof ArrayNode a) {
            for (int i = 0; i < a.size(); i++) {
                JsonNode v = a.get(i);
                boolean id =
                        v.isTextual() && v.asText().matches("(person|state|org|meeting|instrument|project|format):.*");
                if (v.isTextual() && !id) {
                    a.set(
                            i,
                            json.getNodeFactory()
                                    .textNode(renaming.apply(v.asText()).text()));
                } else {
                    strings(v);
                }
            }
        }
        return node;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
