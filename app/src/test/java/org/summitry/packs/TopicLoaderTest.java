package org.summitry.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The topic scheme is right in form, its guide keeps up with it, and a wrong one is refused with file, line and remedy. */
class TopicLoaderTest {
    private static final Path GUIDE = Path.of("..", "docs", "topics.md");

    @Test
    void theBundledSchemeIsValid() {
        List<Topic> checked = TopicLoader.read("topics.yaml", PackLoader.resource("topics.yaml"));

        assertThat(checked).isEqualTo(TopicLoader.bundled()).hasSizeBetween(18, 24);
        assertThat(checked).allSatisfy(t -> assertThat(t.sdgs()).as(t.id()).isNotEmpty());
    }

    @Test
    void theGuideListsExactlyTheTopics() throws IOException {
        List<String> listed = Pattern.compile("^\\| `([a-z-]+)` \\| [A-Z].*\\.( \\|[ 0-9,]*){2}\\|$", Pattern.MULTILINE)
                .matcher(guide())
                .results()
                .map(row -> row.group())
                .toList();

        assertThat(listed)
                .containsExactlyElementsOf(
                        TopicLoader.bundled().stream().map(TopicLoaderTest::row).toList());
        assertThat(guide()).contains(listed.size() + " topics");
    }

    private static String row(Topic t) {
        return "| `" + t.id() + "` | " + t.name() + " | " + t.scope() + " | " + numbers(t.sdgs()) + " | "
                + numbers(t.cap()) + " |";
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    @Test
    void theGuideExplainsEveryField() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(PackLoader.resource("schema/topics.schema.json"));

        for (String field :
                (Iterable<String>) () -> schema.at("/$defs/topic/properties").fieldNames()) {
            assertThat(guide()).contains("| `" + field + "` | ");
        }
    }

    private static String guide() throws IOException {
        return Files.readString(GUIDE);
    }

    /** What is wrong with one line of a scheme, the line told, and parts of what is told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            strong: [lamp        | 6 | not valid YAML | check indentation, brackets
            strong: [lamp], storng: [oil] | 5 | no field 'storng' | use one of name, scope, sdgs, cap, strong, weak, except
            weak: [lamp]         | 2 | 'strong' is missing | add it
            strong: lamp         | 5 | topics/lamps/strong | write a list
            strong: [oil-lamp]   | 5 | topics/lamps/strong/0 | no hyphens (they match spaces)
            strong: ["oil  lamp"] | 5 | topics/lamps/strong/0 | words with single spaces between them
            strong: [lamp, lamp] | 5 | 'lamp' is in this topic already, at line 5 | keep one of the two
            strong: [lamp], sdgs: [18] | 5 | topics/lamps/sdgs/0 | Sustainable Development Goal, 1 to 17
            strong: [lamp], cap: [11]  | 5 | topics/lamps/cap/0 | a number of a major topic
            """)
    void saysWhereWhatAndWhatInstead(String fields, int line, String problem, String remedy) {
        String yaml = "topics:\n  lamps:\n    name: Lamps\n    scope: Whatever gives light.\n    "
                + fields.replace("], ", "]\n    ") + "\n";
        int expected = fields.contains("], ") ? line + 1 : line;

        assertThatThrownBy(() -> TopicLoader.read("mine.yaml", yaml))
                .isInstanceOf(PackException.class)
                .hasMessageStartingWith("mine.yaml, line " + expected + ": ")
                .hasMessageContaining(problem)
                .hasMessageContaining(remedy)
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ''                                                    | 1 | write at least one of topics
            topic: {}                                             | 1 | no field 'topic'
            topics: {}                                            | 1 | nothing in it; write at least one
            topics: {Big Lamps: {name: Lamps, scope: Whatever shines, strong: [lamp]}}                               | 1 | write a slug
            topics: {lamps: {name: Lamps, scope: Light, strong: [lamp]}} | 1 | too short
            """)
    void saysWhatIsWrongWithTheWhole(String yaml, int line, String problem) {
        assertThatThrownBy(() -> TopicLoader.read("mine.yaml", yaml))
                .isInstanceOf(PackException.class)
                .hasMessageStartingWith("mine.yaml, line " + line + ": ")
                .hasMessageContaining(problem);
    }

    @Test
    void aTermThatIsBothStrongAndExceptedIsTold() {
        String yaml =
                "topics:\n  lamps:\n    name: Lamps\n    scope: Whatever gives light.\n    strong:\n      - lamp\n    except:\n      - lamp\n";

        assertThatThrownBy(() -> TopicLoader.read("mine.yaml", yaml))
                .hasMessage(
                        "mine.yaml, line 8: topics/lamps/except/0: 'lamp' is in this topic already, at line 6; keep one of the"
                                + " two");
    }

    @Test
    void readsEveryField() {
        List<Topic> topics = TopicLoader.read(
                "mine.yaml",
                """
                topics:
                  lamps:
                    name: Lamps
                    scope: Whatever gives light.
                    sdgs: [7]
                    cap: [8]
                    strong: [lamp]
                    weak: [wick, Edison]
                    except: [street lamp]
                """);

        assertThat(topics)
                .containsExactly(new Topic(
                        "lamps",
                        "Lamps",
                        "Whatever gives light.",
                        List.of(7),
                        List.of(8),
                        List.of("lamp"),
                        List.of("wick", "Edison"),
                        List.of("street lamp")));
    }
}
