package org.summitry.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An export in the exchange format, as far as scoring needs it. Rejected records and negated undertakings are left out. */
public final class Exported {
    /** Longer passages support no entry but a statement. */
    private static final int WIDEST = 1000;

    private final Map<String, List<JsonNode>> byKind = new HashMap<>();
    private final Map<String, JsonNode> byId = new HashMap<>();
    private final Map<String, String> documentIds = new HashMap<>();
    private final Map<String, Integer> lengths = new HashMap<>();

    private Exported() {}

    /** Reads an export; a malformed line is an {@link IOException} that names file and line. */
    public static Exported read(Path file) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file)) {
            return read(in, file.toString());
        }
    }

    /** The same from any reader; {@code label} names it in errors. */
    public static Exported read(BufferedReader in, String label) throws IOException {
        Exported export = new Exported();
        ObjectMapper json = new ObjectMapper();
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.isBlank()) {
                try {
                    export.add(Nulls.without(json.readTree(line)));
                } catch (IOException e) {
                    throw new IOException(label + ", line " + number + ": not a JSON record: " + e.getMessage(), e);
                }
            }
        }
        export.index();
        return export;
    }

    private void add(JsonNode r) {
        String kind = r.path("kind").asText();
        boolean rejected = r.path("review").path("state").asText().equals("rejected");
        boolean negated =
                kind.equals("undertaking") && r.path("polarity").asText().equals("negated");
        if (rejected || negated) {
            return;
        }
        byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(r);
        if (r.has("id")) {
            byId.put(r.get("id").asText(), r);
        }
    }

    private void index() {
        for (JsonNode d : all("document")) {
            String id = d.path("id").asText();
            if (d.has("text_length")) {
                lengths.put(id, d.get("text_length").asInt());
            }
            if (d.has("sha256")) {
                documentIds.put(d.get("sha256").asText(), id);
            }
            String path = d.has("path") ? d.get("path").asText() : d.path("url").asText("");
            documentIds.put(baseName(path), id);
        }
        documentIds.remove("");
    }

    static String baseName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    List<JsonNode> all(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    Set<String> kinds() {
        return byKind.keySet();
    }

    /** The id under which a gold document was read, or null. */
    @Nullable
    String documentOf(JsonNode gold) {
        String name = baseName(gold.path("doc").asText());
        for (String key : List.of(gold.path("sha256").asText(), name, name + ".txt")) {
            if (documentIds.containsKey(key)) {
                return documentIds.get(key);
            }
        }
        return null;
    }

    boolean isSound(JsonNode e) {
        if (!e.path("start").isInt() || !e.path("end").isInt()) {
            return false;
        }
        int start = e.get("start").asInt();
        int end = e.get("end").asInt();
        int length = lengths.getOrDefault(e.path("doc").asText(), 0);
        return 0 <= start && start < end && end <= (length == 0 ? end : length);
    }

    /**
     * A record with its passages in one document.
     *
     * @param record the record
     * @param document the document's id
     * @param spans start and end of each passage
     */
    record Found(JsonNode record, String document, List<int[]> spans) {}

    /** The records with evidence in a document; passages for the whole entry stand for it where there are any. */
    List<Found> in(String kind, String document) {
        List<Found> found = new ArrayList<>();
        for (JsonNode r : all(kind)) {
            List<JsonNode> passages = new ArrayList<>();
            r.path("evidence").forEach(e -> {
                if (isSound(e)
                        && e.path("doc").asText().equals(document)
                        && (kind.equals("statement") || length(e) <= WIDEST)) {
                    passages.add(e);
                }
            });
            List<JsonNode> whole = passages.stream()
                    .filter(e -> e.path("field").asText("").isEmpty())
                    .toList();
            if (!passages.isEmpty()) {
                found.add(new Found(
                        r,
                        document,
                        (whole.isEmpty() ? passages : whole)
                                .stream().map(Exported::span).toList()));
            }
        }
        return found;
    }

    private static int length(JsonNode e) {
        return e.get("end").asInt() - e.get("start").asInt();
    }

    static int[] span(JsonNode e) {
        return new int[] {e.get("start").asInt(), e.get("end").asInt()};
    }

    /** Name and aliases of a record, blank ones left out. */
    static Set<String> titles(JsonNode r) {
        Set<String> titles = new LinkedHashSet<>();
        strings(r.path("name")).forEach(titles::add);
        strings(r.path("aliases")).forEach(titles::add);
        return titles;
    }

    /** A text or the texts of a list, blank ones left out. */
    static List<String> strings(JsonNode x) {
        List<String> all = new ArrayList<>();
        for (JsonNode v : x.isArray() ? x : List.of(x)) {
            if (v.isTextual() && !Names.norm(v.asText()).isEmpty()) {
                all.add(v.asText());
            }
        }
        return all;
    }

    Set<String> namesOf(String actor) {
        JsonNode r = byId.get(actor);
        Set<String> names = new HashSet<>();
        if (r != null) {
            titles(r).forEach(t -> names.add(Names.norm(t)));
        }
        return names;
    }
}
