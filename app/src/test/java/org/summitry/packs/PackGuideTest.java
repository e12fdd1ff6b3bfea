package org.summitry.packs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The guide and its example keep up with the schema. */
class PackGuideTest {
    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void everyFieldOfTheSchemaIsExplainedThereAndInTheGuide() throws IOException {
        String guide = Files.readString(DOCS.resolve("packs.md"));
        JsonNode schema = schema();

        schema.path("properties").fields().forEachRemaining(section -> {
            assertThat(section.getValue().path("description").asText())
                    .as(section.getKey())
                    .isNotEmpty();
            assertThat(guide).contains("### `" + section.getKey() + "`");
        });
        for (JsonNode type : schema.path("$defs")) {
            assertThat(type.path("description").asText()).as(type.toString()).isNotEmpty();
            type.path("properties")
                    .fieldNames()
                    .forEachRemaining(f -> assertThat(guide).as(f).containsPattern("`(offices: )?" + f + "`"));
        }
    }

    @Test
    void theExampleUsesEveryField() throws IOException {
        JsonNode example = PackFile.read(
                        "example", Files.readString(DOCS.resolve("examples").resolve("amber-lakes-pack.yaml")))
                .content();
        Map<String, String> sections = Map.of(
                "states", "state",
                "organizations", "organization",
                "formats", "format",
                "persons", "person",
                "projects", "project",
                "places", "place",
                "sources", "source");

        for (Map.Entry<String, String> s : sections.entrySet()) {
            schema().at("/$defs/" + s.getValue() + "/properties").fieldNames().forEachRemaining(field -> assertThat(
                            example.path(s.getKey()).findValues(field))
                    .as(s.getKey() + ": " + field)
                    .isNotEmpty());
        }
    }

    private static JsonNode schema() throws IOException {
        return new ObjectMapper().readTree(PackLoader.resource("schema/pack.schema.json"));
    }
}
