package org.summitry.eval;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.summitry.export.JsonLines;
import org.summitry.intake.Intake;
import org.summitry.intake.IntakeResult;
import org.summitry.intake.IntakeSettings;
import org.summitry.language.LearnedParser;
import org.summitry.language.Parse;
import org.summitry.packs.PackLoader;
import org.summitry.reading.Reader;
import org.summitry.reading.Reading;
import org.summitry.reading.Stages;
import org.summitry.text.Document;

/**
 * Times reading, warm, on one thread, from bytes to entries: intake, parsing, every finder and export of the texts and HTML pages
 * of a folder. {@code eval/run Speed [FOLDER] [PASSES]}. Passes are repeated until times settle, then timed; what is printed has
 * the same shape in every run.
 */
public final class Speed {
    private final List<String> files;
    private final Reader reader;
    private final Stopwatch stopwatch = new Stopwatch();

    private Speed(List<String> files) {
        this.files = List.copyOf(files);
        this.reader = new Reader(LearnedParser.shared(), PackLoader.bundled());
    }

    /** FOLDER defaults to the sample reports; PASSES to 5. */
    public static void main(String[] args) throws IOException {
        Path folder = args.length > 0 ? Path.of(args[0]) : Path.of("samples", "reports");
        int passes = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        Speed speed = new Speed(plain(folder));
        String warming = Timing.warmUp(speed::pass);
        speed.stopwatch.clear();
        Timing timing = Timing.of(speed::pass, passes);
        System.out.printf(
                Locale.ROOT,
                "%s: %d documents, %d tokens a pass; %s; %d passes timed%n",
                folder.getFileName(),
                speed.files.size(),
                timing.tokens(),
                warming,
                passes);
        System.out.printf(
                Locale.ROOT,
                "bytes to entries, one thread: %.0f tokens/s; seconds a pass: %.3f least, %.3f median, %.3f most%n",
                timing.rate(),
                timing.least(),
                timing.median(),
                timing.most());
        System.out.print(speed.stopwatch.shares());
        System.out.println(Memory.peak());
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

    /** Reads everything once; the number of tokens. */
    private int pass() throws IOException {
        List<Document> documents = stopwatch.of("intake", this::takeIn);
        List<Reading> readings = new ArrayList<>();
        int tokens = 0;
        for (Document d : documents) {
            Parse parse = stopwatch.of("parsing", () -> LearnedParser.shared().parse(d));
            readings.add(reader.read(parse, stopwatch));
            tokens +=
                    parse.sentences().stream().mapToInt(s -> s.tokens().size()).sum();
        }
        long start = System.nanoTime();
        Writer sink = new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8);
        new JsonLines().write(readings, Instant.EPOCH, sink);
        stopwatch.add("export", System.nanoTime() - start);
        return tokens;
    }

    private List<Document> takeIn() {
        List<Document> documents = new ArrayList<>();
        try (Intake in = Intake.open(IntakeSettings.defaults())) {
            for (IntakeResult r : in.readAll(files, seen -> {})) {
                if (r instanceof IntakeResult.Taken taken) {
                    documents.add(taken.document());
                }
            }
        }
        return documents;
    }

    /** Adds up how long each stage took, in the order in which they come first. */
    private static final class Stopwatch implements Stages {
        private final Map<String, Long> nanoseconds = new LinkedHashMap<>();

        @Override
        public <T> T of(String stage, Supplier<T> work) {
            long start = System.nanoTime();
            T done = work.get();
            add(stage, System.nanoTime() - start);
            return done;
        }

        void add(String stage, long took) {
            nanoseconds.merge(stage, took, Long::sum);
        }

        void clear() {
            nanoseconds.clear();
        }

        String shares() {
            double all = nanoseconds.values().stream().mapToLong(n -> n).sum();
            StringBuilder shares = new StringBuilder();
            nanoseconds.forEach((stage, n) ->
                    shares.append(String.format(Locale.ROOT, "  %-13s %5.1f %%%n", stage, 100 * n / all)));
            return shares.toString();
        }
    }
}
