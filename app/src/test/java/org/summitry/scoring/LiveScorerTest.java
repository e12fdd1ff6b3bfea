package org.summitry.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitry.TestReader;
import org.summitry.packs.PackLoader;

/**
 * The figures are those of the reference scorer, on what is read from documents that have gold.
 *
 * <p>Runs where SUMMITRY_GOLD names a folder of gold; its documents are there, in a {@code seeds} folder near it, or where
 * SUMMITRY_DOCUMENTS says; the reference scorer is {@code score.py} in or above the gold, or what SUMMITRY_SCORER names.
 */
class LiveScorerTest {
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    @Test
    void theSameFiguresAsTheReferenceScorer(@TempDir Path folder) throws Exception {
        String named = System.getenv("SUMMITRY_GOLD");
        assumeTrue(named != null, "SUMMITRY_GOLD names no folder of gold: not compared with the reference scorer");
        Path given = Path.of(String.valueOf(named));
        Path gold = Files.isDirectory(given.resolve("seeds")) ? given.resolve("seeds") : given;
        Path scorer = first("SUMMITRY_SCORER", gold.resolve("../score.py"), gold.resolve("score.py"));
        assumeTrue(Files.isRegularFile(scorer), "the reference scorer is not there: " + scorer);
        assumeTrue(pythonRuns(), "python3 is not there: not compared with the reference scorer");
        List<String> documents = documents(gold);
        assertThat(documents)
                .as("plain texts that belong to the gold in " + gold)
                .isNotEmpty();

        List<String> lines = TestReader.export(
                        TestReader.readAll(TestReader.documents(documents), PackLoader.bundled()))
                .lines()
                .toList();

        assertSame(gold, scorer, folder.resolve("all.jsonl"), lines);
        List<String> poorer = IntStream.range(0, lines.size())
                .filter(i -> i % 3 != 2)
                .mapToObj(i -> lines.get(i).replace("\"direct\"", "\"mixed\"").replace("\"pledge\"", "\"agreement\""))
                .toList();
        assertSame(gold, scorer, folder.resolve("poorer.jsonl"), poorer);
    }

    private static void assertSame(Path gold, Path scorer, Path export, List<String> lines)
            throws IOException, InterruptedException {
        Files.write(export, lines);
        Report report = Scorer.score(
                Gold.read(gold),
                Exported.read(new BufferedReader(new StringReader(String.join("\n", lines))), export.toString()),
                Scorer.Errors.ignored());
        String expected = python(scorer.toString(), "--gold", gold.toString(), "--system", export.toString());
        String actual = report.toText();

        assertThat(words(actual)).isEqualTo(words(expected));
        List<Double> ours = numbers(actual);
        List<Double> theirs = numbers(expected);
        assertThat(ours).hasSameSizeAs(theirs);
        for (int i = 0; i < ours.size(); i++) {
            // the last digit may be rounded otherwise
            assertThat(ours.get(i)).as(actual + expected).isCloseTo(theirs.get(i), within(0.00101));
        }
    }

    private static Path first(String variable, Path... otherwise) {
        String named = System.getenv(variable);
        if (named != null) {
            return Path.of(named);
        }
        return Stream.of(otherwise).filter(Files::exists).findFirst().orElse(otherwise[0]);
    }

    private static List<String> documents(Path gold) throws IOException {
        Path places = first("SUMMITRY_DOCUMENTS", gold);
        try (Stream<Path> files = Files.list(gold)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".json") && !f.equals("actors.json"))
                    .sorted()
                    .map(f -> f.replaceFirst("(\\.txt)?\\.json$", ".txt"))
                    .map(f -> Stream.of(places, gold.resolve("../seeds"), gold.resolve("../../seeds"))
                            .map(p -> p.resolve(f))
                            .filter(Files::isRegularFile)
                            .findFirst())
                    .flatMap(Optional::stream)
                    .map(Path::toString)
                    .toList();
        }
    }

    private static boolean pythonRuns() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String python(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                Stream.concat(Stream.of("python3"), Stream.of(arguments)).toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private static String words(String report) {
        return NUMBER.matcher(report).replaceAll("0");
    }

    private static List<Double> numbers(String report) {
        return NUMBER.matcher(report)
                .results()
                .map(MatchResult::group)
                .map(Double::valueOf)
                .collect(Collectors.toList());
    }
}
