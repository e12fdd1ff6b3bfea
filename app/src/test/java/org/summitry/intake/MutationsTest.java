package org.summitry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged files of every format, from a seed: each is read or refused with its name, none stops the run. */
class MutationsTest {
    private static final int EACH = 300;

    @TempDir
    private Path folder = Path.of("");

    private static Map<String, byte[]> samples() throws IOException {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("a.txt", SampleFiles.text().getBytes(StandardCharsets.UTF_8));
        samples.put("a.html", SampleFiles.html().getBytes(StandardCharsets.UTF_8));
        samples.put("a.pdf", SampleFiles.pdf(2, false));
        samples.put("a.docx", SampleFiles.docx());
        samples.put("a.odt", SampleFiles.odt());
        samples.put("a.rtf", SampleFiles.rtf());
        samples.put("a.eml", SampleFiles.eml("Fisheries", SampleFiles.text(), StandardCharsets.UTF_8));
        samples.put(
                "a.jsonl",
                "{\"text\": \"The ministers met on Monday.\", \"url\": \"https://a.example\"}\n"
                        .getBytes(StandardCharsets.UTF_8));
        return samples;
    }

    @Test
    void noDamagedFileStopsTheRun() throws IOException {
        int taken = 0;
        int all = 0;
        IntakeSettings settings = IntakeSettings.defaults().withTimeLimit(Duration.ofSeconds(20));
        Path file = folder.resolve("x");
        try (Intake intake = Intake.open(settings)) {
            for (Map.Entry<String, byte[]> sample : samples().entrySet()) {
                Random random = new Random(sample.getKey().hashCode());
                for (int i = 0; i < EACH; i++) {
                    file = folder.resolve(sample.getKey());
                    Files.write(file, damaged(sample.getValue(), random));
                    List<IntakeResult> results =
                            intake.read(List.of(file.toString())).toList();
                    assertThat(results).allMatch(r -> r.path().startsWith(sample.getKey()));
                    assertThat(results)
                            .noneMatch(r -> r instanceof IntakeResult.Refusal f
                                    && f.reason().contains("given up"));
                    taken += results.isEmpty() || results.get(0) instanceof IntakeResult.Refusal ? 0 : 1;
                    all++;
                }
            }
        }
        assertThat(all).isGreaterThanOrEqualTo(2000);
        assertThat(taken).isBetween(all / 10, all - 1);
    }

    /** A few bytes changed, cut out, doubled, or the end lost. */
    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] now = bytes.clone();
        for (int n = 1 + random.nextInt(8); n > 0 && now.length > 4; n--) {
            int at = random.nextInt(now.length);
            int length = Math.min(now.length - at, 1 + random.nextInt(40));
            switch (random.nextInt(5)) {
                case 0 -> now[at] = (byte) random.nextInt(256);
                case 1 -> now[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> now = joined(now, 0, at, now, at + length, now.length);
                case 3 -> now = joined(now, 0, at + length, now, at, now.length);
                default -> now = random.nextInt(4) == 0 ? java.util.Arrays.copyOf(now, at + 1) : now;
            }
        }
        return now;
    }

    private static byte[] joined(byte[] a, int from, int to, byte[] b, int start, int end) {
        byte[] out = new byte[to - from + end - start];
        System.arraycopy(a, from, out, 0, to - from);
        System.arraycopy(b, start, out, to - from, end - start);
        return out;
    }
}
