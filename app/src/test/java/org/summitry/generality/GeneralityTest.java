package org.summitry.generality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitry.TestReader;
import org.summitry.packs.PackLoader;
import org.summitry.packs.Packs;
import org.summitry.scoring.Gold;
import org.summitry.scoring.Report;
import org.summitry.scoring.Scorer;

/** Without packs, a document under invented names is read as well as under its own. */
class GeneralityTest {
    private static final double MOST_LOST = 0.03;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void sampleReportsUnderOtherNames(@TempDir Path folder) throws IOException {
        Path samples = Path.of("..", "samples");
        assertLosesLittle(samples.resolve("expected"), List.of(samples.resolve("reports")), "20", folder);
    }

    /** With SUMMITRY_GOLD naming a folder of gold, its documents beside it or in SUMMITRY_DOCUMENTS. */
    @Test
    void theGoldOfTheEnvironmentUnderOtherNames(@TempDir Path folder) throws IOException {
        String named = System.getenv("SUMMITRY_GOLD");
        assumeTrue(named != null, "SUMMITRY_GOLD names no folder: generality is tested on the samples only");
        Path gold = Path.of(String.valueOf(named));
        gold = Files.isDirectory(gold.resolve("seeds")) ? gold.resolve("seeds") : gold;
        String documents = System.getenv("SUMMITRY_DOCUMENTS");
        List<Path> places = documents != null
                ? List.of(Path.of(documents))
                : List.of(gold, gold.resolve("../seeds"), gold.resolve("../../seeds"));
        assertLosesLittle(gold, places, "", folder);
    }

    private static void assertLosesLittle(Path gold, List<Path> places, String prefix, Path folder) throws IOException {
        Map<JsonNode, String> documents = documents(gold, places, prefix);
        assertThat(documents).as("documents of %s as plain text", gold).isNotEmpty();
        Packs known = PackLoader.bundled();
        Path before = Files.createDirectory(folder.resolve("before"));
        Path after = Files.createDirectory(folder.resolve("after"));
        Renaming renaming = new Renaming(documents.keySet(), known, documents.values());
        RenamedGold renamed = new RenamedGold(renaming, after);
        renamed.writeActors(known);
        for (Map.Entry<JsonNode, String> d : documents.entrySet()) {
            renamed.write(d.getKey(), d.getValue());
            String name = d.getKey().get("doc").asText();
            for (JsonNode p : d.getKey().path("persons")) {
                String old = p.path("aliases").path(0).asText();
                assertThat(Files.readString(after.resolve(name))).doesNotContain(old);
            }
            Files.writeString(before.resolve(name), d.getValue());
            Files.writeString(before.resolve(name + ".json"), JSON.writeValueAsString(d.getKey()));
        }
        if (Files.exists(gold.resolve("actors.json"))) {
            Files.copy(gold.resolve("actors.json"), before.resolve("actors.json"));
        }
        double own = macro(before);
        double others = macro(after);
        System.out.printf(
                "generality of %s: macro F1 %.3f under its own names, %.3f under others%n", gold, own, others);

        assertThat(others).isGreaterThanOrEqualTo(own - MOST_LOST);
    }

    private static double macro(Path folder) throws IOException {
        List<String> texts;
        try (Stream<Path> files = Files.list(folder)) {
            texts = files.map(Path::toString)
                    .filter(f -> f.endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        Report report = Scorer.score(
                Gold.read(folder),
                TestReader.exported(TestReader.readAll(TestReader.documents(texts), Packs.none())),
                Scorer.Errors.ignored());
        return report.macroF1();
    }

    private static Map<JsonNode, String> documents(Path gold, List<Path> places, String prefix) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(gold)) {
            all.filter(f -> f.toString().endsWith(".json")).sorted().forEach(files::add);
        }
        Map<JsonNode, String> documents = new LinkedHashMap<>();
        for (Path f : files) {
            JsonNode g = JSON.readTree(Files.readString(f));
            String name = g.path("doc").asText();
            if (name.endsWith(".txt") && name.startsWith(prefix)) {
                for (Path place : places) {
                    if (Files.exists(place.resolve(name)) && !documents.containsKey(g)) {
                        documents.put(g, Files.readString(place.resolve(name)));
                    }
                }
            }
        }
        return documents;
    }
}
