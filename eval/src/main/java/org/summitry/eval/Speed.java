package org.summitry.eval;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.summitry.export.JsonLines;
import org.summitry.intake.Intake;
import org.summitry.intake.IntakeResult;
import org.summitry.intake.IntakeSettings;
import org.summitry.language.Nlp4jParser;
import org.summitry.language.Parse;
import org.summitry.packs.PackLoader;
import org.summitry.reading.Reader;
import org.summitry.reading.Reading;
import org.summitry.text.Document;

/**
 * Times reading, warm, on one thread, from bytes to entries: intake, parsing, finding and export of every text and HTML page of a folder.
 * {@code eval/run Speed [FOLDER] [PASSES]}. Passes are repeated until two differ by less than a twentieth, then timed.
 */
public final class Speed {
    private static final int MOST_WARMING = 12;

    private final List<String> files;
    private final Reader reader;
    private long intake;
    private long parsing;
    private long finding;
    private long exporting;

    private Speed(List<String> files) {
        this.files = List.copyOf(files);
        this.reader = new Reader(Nlp4jParser.shared(), PackLoader.bundled());
    }

    /** FOLDER defaults to the sample reports; PASSES to 7. */
    public static void main(String[] args) throws IOException {
        String folder =
                args.length > 0 ? args[0] : Path.of("samples", "reports").toString();
        int passes = args.length > 1 ? Integer.parseInt(args[1]) : 7;
        Speed speed = new Speed(plain(Path.of(folder)));
        int warming = speed.warmUp();
        double[] rates = new double[passes];
        int tokens = 0;
        speed.forget();
        for (int i = 0; i < passes; i++) {
            long start = System.nanoTime();
            tokens = speed.pass();
            rates[i] = tokens / ((System.nanoTime() - start) / 1e9);
        }
        Arrays.sort(rates);
        System.out.printf(
                Locale.ROOT, "%s: %d tokens a pass, %d passes to warm up, %d timed%n", folder, tokens, warming, passes);
        System.out.printf(
                Locale.ROOT,
                "bytes to entries, one thread: %.0f tokens/s median (%.0f least, %.0f most)%n",
                rates[passes / 2],
                rates[0],
                rates[passes - 1]);
        System.out.print(speed.shares());
    }

    /** Text and HTML only: for PDF and office files a guarded process is started, once a run, which no rate should be made of. */
    private static List<String> plain(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(Path::toString)
                    .filter(f -> f.endsWith(".txt") || f.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private int warmUp() throws IOException {
        double last = 0;
        for (int i = 1; i <= MOST_WARMING; i++) {
            long start = System.nanoTime();
            pass();
            double took = System.nanoTime() - start;
            if (i > 3 && Math.abs(took - last) < last / 20) {
                return i;
            }
            last = took;
        }
        return MOST_WARMING;
    }

    private void forget() {
        intake = 0;
        parsing = 0;
        finding = 0;
        exporting = 0;
    }

    /** Reads everything once; the number of tokens. */
    private int pass() throws IOException {
        long start = System.nanoTime();
        List<Document> documents = new ArrayList<>();
        try (Intake in = Intake.open(IntakeSettings.defaults())) {
            for (IntakeResult r : in.readAll(files, seen -> {})) {
                if (r instanceof IntakeResult.Taken taken) {
                    documents.add(taken.document());
                }
            }
        }
        intake += System.nanoTime() - start;
        List<Reading> readings = new ArrayList<>();
        int tokens = 0;
        for (Document d : documents) {
            long at = System.nanoTime();
            Parse parse = Nlp4jParser.shared().parse(d);
            long parsed = System.nanoTime();
            readings.add(reader.read(parse));
            parsing += parsed - at;
            finding += System.nanoTime() - parsed;
            tokens +=
                    parse.sentences().stream().mapToInt(s -> s.tokens().size()).sum();
        }
        long at = System.nanoTime();
        new JsonLines().write(readings, Instant.EPOCH, Writer.nullWriter());
        exporting += System.nanoTime() - at;
        return tokens;
    }

    private String shares() {
        double all = intake + parsing + finding + exporting;
        return String.format(
                Locale.ROOT,
                "of which intake %.0f %%, parsing %.0f %%, finding %.0f %%, export %.0f %%%n",
                100 * intake / all,
                100 * parsing / all,
                100 * finding / all,
                100 * exporting / all);
    }
}
