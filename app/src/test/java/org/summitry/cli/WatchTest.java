package org.summitry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit fills the field
class WatchTest {
    private static final Instant START = Instant.parse("2031-03-01T12:00:00Z");

    @TempDir
    Path folder;

    private final Watch watch = new Watch(Duration.ofSeconds(2));

    private Path write(String name, String text, int secondsAfterStart) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        Files.setLastModifiedTime(file, FileTime.from(START.plusSeconds(secondsAfterStart)));
        return file;
    }

    private boolean ready(Path file, int secondsAfterStart) {
        watch.look(START.plusSeconds(secondsAfterStart));
        return watch.isReady(file);
    }

    @Test
    void whatLiesThereIsReadyAtOnce() throws IOException {
        assertThat(ready(write("old.txt", "old", -60), 0)).isTrue();
    }

    @Test
    void aFileIsReadyOnceItIsLeftAloneAndOnlyOnce() throws IOException {
        Path file = write("new.txt", "half", -1);
        assertThat(ready(file, 0)).as("written just now").isFalse();
        write("new.txt", "half of it", 1);
        assertThat(ready(file, 2)).as("still growing").isFalse();
        assertThat(ready(file, 4)).isTrue();
        assertThat(ready(file, 6)).as("twice").isFalse();
        write("new.txt", "another text", 7);
        assertThat(ready(file, 8)).as("changed just now").isFalse();
        assertThat(ready(file, 10)).isTrue();
    }

    @Test
    void aFileThatIsGoneIsNotReady() throws IOException {
        Path file = write("brief.txt", "brief", -60);
        Files.delete(file);
        assertThat(ready(file, 0)).isFalse();
    }

    /** The whole program, ended by the signal that Ctrl-C sends, and started again. */
    @Test
    @Timeout(120)
    void theCommandFollowsAFolderEndsCleanlyAndAddsNothingTwice() throws Exception {
        Path in = Files.createDirectories(folder.resolve("in/deeper"));
        write(
                "in/one.txt",
                "Foreign Minister Tenzo Dorji said that Kelumbe would reopen the Ossa ferry by June.\n",
                -60);
        List<String> first = follow(
                2,
                () -> Files.writeString(
                        in.resolve("two.txt"),
                        "Tenzo Dorji, the foreign minister of Kelumbe, arrived in Port Lane for talks.\n"));
        assertThat(first).contains("2 documents added to " + folder.resolve("register"));
        List<String> again = follow(
                1,
                () -> Files.writeString(in.resolve("three.txt"), "The foreign minister of Kelumbe left Port Lane.\n"));
        assertThat(again).contains("1 documents added to " + folder.resolve("register") + ", 2 were there already");
        Ran verified = Ran.of("verify", "--register", folder.resolve("register"));
        assertThat(verified.out()).contains("all is as it was written: 3 documents");
        assertThat(Ran.of("export", "--register", folder.resolve("register")).out())
                .contains("\"path\":\"deeper/two.txt\"");
    }

    private interface Writing {
        void run() throws IOException;
    }

    /** Runs the command and {@code writing} beside it until so many documents are added, then ends it. */
    private List<String> follow(int expected, Writing writing) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.summitry.cli.Main",
                        "ingest",
                        "--watch",
                        folder.resolve("in").toString(),
                        "--register",
                        folder.resolve("register").toString())
                .redirectErrorStream(true)
                .start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            until("following ", out, lines);
            writing.run();
            for (int added = 0; added < expected; ) {
                String line = until(" documents added", out, lines);
                added += Integer.parseInt(line.substring(0, line.indexOf(' ')));
            }
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            out.lines().forEach(lines::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            process.destroy();
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(String.join("\n", lines)).isEqualTo(130);
        return lines;
    }

    private static String until(String words, BufferedReader out, List<String> lines) throws IOException {
        String line = out.readLine();
        while (line != null) {
            lines.add(line);
            if (line.contains(words)) {
                return line;
            }
            line = out.readLine();
        }
        throw new AssertionError("it ended: " + lines);
    }
}
