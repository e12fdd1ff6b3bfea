package org.summitry.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong pack is refused with one line that names the file, the line and the remedy. */
class PackErrorsTest {

    /** What is wrong with the second or third line of a pack, the line told, and parts of what is told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            states:\\n  KZ: {names: [Steppe}                                | 2 | not valid YAML | check indentation, brackets and quotation marks
            states:\\n  KZ:\\n\\tnames: [Steppe]                              | 3 | not valid YAML | check indentation
            states:\\n  KZ: {nams: [Steppe]}                               | 2 | no field 'nams' | use one of name, names, except, demonyms, capitals
            countries:\\n  KZ: {}                                          | 1 | no field 'countries' | use one of states, organizations, formats
            formats:\\n  lakes:\\n    names: Lakes Council\\n    name: Lakes  | 3 | formats/lakes/names | write a list
            formats:\\n  lakes: Lakes Council                              | 2 | formats/lakes | write a group of fields
            formats:\\n  lakes: {name: [Lakes]}                            | 2 | formats/lakes/name | write a single text
            formats:\\n  lakes:\\n    names: [Lakes]                        | 2 | 'name' is missing | add it
            formats:\\n  Lakes Council: {name: Lakes Council}              | 2 | 'Lakes Council' | write a slug: lower-case letters
            states:\\n  KZ: {demonyms: [K]}                                | 2 | too short | at least two characters
            states:\\n  KAZ: {names: [Steppe]}                             | 2 | 'KAZ' | code of two capital letters
            states:\\n  KZ: {}\\n  QQ: {names: [Nowhere]}                   | 3 | no country has the code QQ | two letters, or x-qq
            formats:\\n  lakes:\\n    name: Lakes\\n    members: [KAZ, KZA]  | 4 | no country has the code KZA | three letters
            formats:\\n  lakes:\\n    name: Lakes\\n    members: [KZ]        | 4 | formats/lakes/members/0 | code of three capital letters
            formats:\\n  lakes:\\n    name: Lakes\\n    members: [x-velmora] | 4 | no loaded pack has the state x-velmora | add it under states
            places:\\n  selma: {name: Port Selma, state: QQQ}              | 2 | no country has the code QQQ | three letters
            projects:\\n  dam: {name: High Dam, type: dam}                 | 2 | projects/dam/type | write one of infrastructure, institution
            states:\\n  KZ: {names: [One]}\\n  KZ: {names: [Two]}           | 3 | 'KZ' is here already, at line 2 | join the two
            persons:\\n  x:\\n    name: Orla Venn\\n    offices: [{title: Minister, of: "org:lakes"}] | 4 | no loaded pack has org:lakes | add lakes under organizations
            persons:\\n  x:\\n    name: Orla Venn\\n    offices: [{title: Minister, of: "state:QQQ"}] | 4 | no country has the code QQQ | three letters
            persons:\\n  x:\\n    name: Orla Venn\\n    offices: [{title: Minister, of: Velmora}]     | 4 | offices/0/of | an id of what it is an office of
            persons:\\n  x:\\n    name: Orla Venn\\n    offices: [{title: Minister, from: 2031-13}]   | 4 | offices/0/from | write a date as 2031-05-14
            persons:\\n  x:\\n    name: Orla Venn\\n    offices: &o [{title: Minister}, *o]           | 4 | alias stands inside | write the value out
            states:\\n  ? [KZ]\\n  : {}                                     | 2 | cannot be a name | write a plain word
            """)
    void saysWhereWhatAndWhatInstead(String yaml, int line, String problem, String remedy) {
        assertThatThrownBy(() ->
                        PackLoader.read("mine.yaml", yaml.replace("\\n", "\n").replace("\\t", "\t")))
                .isInstanceOf(PackException.class)
                .hasMessageStartingWith("mine.yaml, line " + line + ": ")
                .hasMessageContaining(problem)
                .hasMessageContaining(remedy)
                .hasMessageNotContaining("\n");
    }

    @Test
    void anEmptyPackIsRefused() {
        for (String yaml : List.of("", "# only a comment\n", "{}")) {
            assertThatThrownBy(() -> PackLoader.read("mine.yaml", yaml))
                    .isInstanceOf(PackException.class)
                    .hasMessageStartingWith("mine.yaml, line 1: ")
                    .hasMessageContaining("write at least one of states, organizations, formats");
        }
    }

    @Test
    void theFirstProblemOfAFileIsTold() {
        String yaml = "states:\n  KZ: {nams: [A b]}\nformats:\n  lakes: {}\n";

        assertThatThrownBy(() -> PackLoader.read("mine.yaml", yaml)).hasMessageContaining("line 2");
    }

    @Test
    void anUnknownPackIsToldWithTheKnownOnes() {
        assertThatThrownBy(() -> PackLoader.load(List.of("atlantis")))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("no pack atlantis")
                .hasMessageContaining("[world, central-asia]");
    }

    @Test
    void aFileThatIsNotUtf8IsToldSo(@TempDir Path folder) throws IOException {
        Path pack = folder.resolve("mine.yaml");
        Files.write(pack, "states: {CI: {names: [Côte]}}".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> PackLoader.load(List.of(pack.toString())))
                .isInstanceOf(PackException.class)
                .hasMessage(pack + " is not UTF-8 text; save it as UTF-8");
    }

    @Test
    void aCharacterThatYamlForbidsIsTold() {
        assertThatThrownBy(() -> PackLoader.read("mine.yaml", "states:\n  KZ: {names: [St\u0007ep]}"))
                .isInstanceOf(PackException.class)
                .hasMessageStartingWith("mine.yaml, line 2: ")
                .hasMessageContaining("delete it");
    }

    @Test
    void theMessageOfAnErrorIsWhole() {
        assertThatThrownBy(() -> PackLoader.read("mine.yaml", "states:\n  KZ: {nams: [Steppe]}"))
                .hasMessage(
                        "mine.yaml, line 2: states/KZ: there is no field 'nams'; use one of name, names, except, demonyms,"
                                + " capitals (docs/packs.md explains every field)");
        assertThat(PackSchema.PACKS.sections())
                .containsExactly("states", "organizations", "formats", "persons", "projects", "places", "sources");
    }
}
