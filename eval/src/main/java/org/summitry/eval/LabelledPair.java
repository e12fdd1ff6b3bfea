package org.summitry.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitry.resolution.Judgement;
import org.summitry.resolution.Prepared;
import org.summitry.resolution.Referred;
import org.summitry.resolution.Report;
import org.summitry.resolution.Resolver;

/**
 * Two reports and whether they are of the same thing, as a person says.
 *
 * @param set the name of the file it is from
 * @param id of the pair
 * @param kind of both records
 * @param story the events it comes from; the id where none is named
 * @param same the label
 * @param why the label, in words
 * @param a the one report
 * @param b the other
 */
record LabelledPair(String set, String id, String kind, String story, boolean same, String why, Report a, Report b) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Resolver RESOLVER = new Resolver();

    /** Reads files of one JSON object a line; see {@code eval/corpus/pairs-dev/README.md}. */
    static List<LabelledPair> read(List<String> files) throws IOException {
        List<LabelledPair> pairs = new ArrayList<>();
        for (String file : files) {
            for (String line : Files.readAllLines(Path.of(file))) {
                if (!line.isBlank()) {
                    pairs.add(of(Path.of(file).getFileName().toString(), JSON.readTree(line)));
                }
            }
        }
        return pairs;
    }

    private static LabelledPair of(String set, JsonNode pair) {
        String id = pair.path("id").asText();
        return new LabelledPair(
                set,
                id,
                pair.path("kind").asText(),
                pair.path("story").asText(id),
                pair.path("same").asBoolean(),
                pair.path("why").asText(),
                report(id + "/a", pair.path("a")),
                report(id + "/b", pair.path("b")));
    }

    private static Report report(String document, JsonNode side) {
        Map<String, Referred> referred = new HashMap<>();
        side.path("records").forEach(r -> referred.putIfAbsent(r.path("id").asText(), Referred.of(r)));
        ObjectNode body = side.path("records").path(0).deepCopy();
        JsonNode cited = body.path("content").path("text");
        if (!body.has("text") && (cited.isTextual() || body.has("sentence"))) {
            // The register gives the words of a statement as its text, not the sentence around them.
            body.set("text", cited.isTextual() ? cited : body.get("sentence"));
        }
        JsonNode publisher = side.path("publisher");
        return new Report(document, day(side), publisher.isTextual() ? publisher.asText() : null, body, referred);
    }

    private static @Nullable LocalDate day(JsonNode side) {
        String published = side.path("published").asText();
        return published.length() < 10 ? null : LocalDate.parse(published.substring(0, 10));
    }

    /** What the program says of it. */
    Judgement judge() {
        return RESOLVER.judge(prepareA(), prepareB());
    }

    Prepared prepareA() {
        return RESOLVER.prepare(a);
    }

    Prepared prepareB() {
        return RESOLVER.prepare(b);
    }

    /** Whether the two share a block, without which they are never compared. */
    boolean blocked() {
        Prepared other = prepareB();
        return prepareA().keys().stream().anyMatch(other.keys()::contains);
    }
}
