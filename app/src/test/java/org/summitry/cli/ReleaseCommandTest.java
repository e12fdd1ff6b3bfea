package org.summitry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitry.export.ExampleRegister;
import org.summitry.register.Register;

/** A version of the data set, as it is handed to others. */
@SuppressWarnings("NullAway.Init") // filled before each
class ReleaseCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private String head;

    @BeforeEach
    void fill() {
        try (Register r = ExampleRegister.in(folder.resolve("register"), false)) {
            head = r.log(null, 1).get(0).hash();
        }
    }

    private Ran release(String name, String... more) {
        return Ran.of(Stream.concat(
                        Stream.of(
                                "release",
                                folder.resolve(name).toString(),
                                "--register",
                                folder.resolve("register").toString()),
                        Stream.of(more))
                .toArray());
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve("v1").resolve(name));
    }

    @Test
    void aReleaseHoldsTheDataHowToReadItAndHowToCiteIt() throws IOException, GeneralSecurityException {
        Ran ran = release(
                "v1",
                "--version",
                "1.0",
                "--title",
                "Lagoon: a register",
                "--author",
                "Lagoon Desk",
                "--license",
                "CC-BY-4.0");
        assertThat(ran.status()).as(ran.err()).isZero();
        try (Stream<Path> files = Files.walk(folder.resolve("v1"))) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(f -> folder.resolve("v1").relativize(f).toString())
                    .toList();
            assertThat(names)
                    .contains(
                            "register.jsonl",
                            "tables/meeting.csv",
                            "tables/citations.csv",
                            "tables/documents.csv",
                            "tables/dyad-months.csv",
                            "tables/countries.csv",
                            "codebook.html",
                            "codebook.md",
                            "README.md",
                            "LICENSE.txt");
            assertThat(text("SHA256SUMS").lines().map(l -> l.substring(66)))
                    .containsExactlyInAnyOrderElementsOf(
                            names.stream().filter(n -> !n.equals("SHA256SUMS")).toList());
        }
        for (String line : text("SHA256SUMS").lines().toList()) {
            byte[] bytes = Files.readAllBytes(folder.resolve("v1").resolve(line.substring(66)));
            assertThat(line)
                    .startsWith(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        }
        JsonNode cff = new ObjectMapper(new YAMLFactory()).readTree(text("CITATION.cff"));
        assertThat(cff.path("cff-version").asText()).isEqualTo("1.2.0");
        assertThat(cff.path("type").asText()).isEqualTo("dataset");
        assertThat(cff.path("title").asText()).isEqualTo("Lagoon: a register");
        assertThat(cff.path("version").isTextual()).isTrue();
        assertThat(cff.at("/authors/0/name").asText()).isEqualTo("Lagoon Desk");
        assertThat(cff.path("date-released").asText()).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(JSON.readTree(text("release.json")).at("/register/head").asText())
                .isEqualTo(head);
        assertThat(text("README.md")).contains(head, "Lagoon: a register, version 1.0");
        assertThat(text("LICENSE.txt")).contains("CC-BY-4.0", "belong to those who wrote");
        assertThat(text("tables/citations.csv"))
                .contains("meeting:lagoon-summit-3")
                .doesNotContain("Ossa");
        assertThat(text("register.jsonl")).doesNotContain(ExampleRegister.SECRET);
    }

    @Test
    void twoReleasesOfOneRegisterAreTheSameButForWhenTheyWereMade() throws IOException {
        release("v1", "--version", "1.0");
        release("v2", "--version", "1.0");
        for (String name :
                List.of("tables/meeting.csv", "tables/citations.csv", "codebook.md", "tables/dyad-months.csv")) {
            assertThat(text(name))
                    .isEqualTo(Files.readString(folder.resolve("v2").resolve(name)));
        }
    }

    @Test
    void whatCannotBeReleasedIsToldInOneLineAndLeavesNothing() throws IOException {
        assertThat(release("v1").err()).contains("--version");
        assertThat(release("v1", "--version", "a b").err())
                .contains("--version a b")
                .doesNotContain("\tat ");
        assertThat(release("v1", "--version", "1", "--license", "free for all").err())
                .contains("SPDX");
        Files.createDirectory(folder.resolve("there"));
        assertThat(release("there", "--version", "1").status()).isEqualTo(2);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(f -> f.getFileName().toString())).containsExactlyInAnyOrder("register", "there");
        }
    }
}
