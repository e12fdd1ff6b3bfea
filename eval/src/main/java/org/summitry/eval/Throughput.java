package org.summitry.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.summitry.cli.Indexing;
import org.summitry.export.Prepared;
import org.summitry.intake.Intake;
import org.summitry.intake.IntakeResult;
import org.summitry.intake.IntakeSettings;
import org.summitry.language.LearnedParser;
import org.summitry.packs.PackLoader;
import org.summitry.reading.Reader;
import org.summitry.register.PreparedReading;
import org.summitry.register.Register;
import org.summitry.register.Resolution;
import org.summitry.text.Document;

/**
 * What merging, ledger and index cost beside reading: the documents of a folder are read alone, and read into a new register that
 * is indexed at the end, in turn, on one thread of one process. {@code eval/run Throughput [FOLDER [ROUNDS]]}.
 */
public final class Throughput {
    private static final int PER_CENT = 100;

    private final List<Document> documents;
    private final Reader reader = new Reader(LearnedParser.shared(), PackLoader.bundled());

    private Throughput(List<Document> documents) {
        this.documents = List.copyOf(documents);
    }

    /** FOLDER defaults to the sample reports; ROUNDS to 3, after one that is not timed. */
    public static void main(String[] args) throws IOException {
        Path folder = args.length > 0 ? Path.of(args[0]) : Path.of("samples", "reports");
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        Throughput throughput = new Throughput(documents(folder));
        throughput.alone();
        throughput.kept();
        double alone = 0;
        double kept = 0;
        for (int round = 0; round < rounds; round++) {
            alone += throughput.alone();
            kept += throughput.kept();
        }
        double each = 1e3 / (rounds * (double) throughput.documents.size());
        System.out.printf(
                Locale.ROOT,
                "%s, %d documents, %d rounds: %.1f ms a document read alone, %.1f ms with merging, ledger and index: %.0f %% more%n",
                folder.getFileName(),
                throughput.documents.size(),
                rounds,
                alone * each,
                kept * each,
                PER_CENT * (kept / alone - 1));
    }

    private static List<Document> documents(Path folder) {
        List<Document> documents = new ArrayList<>();
        try (Intake intake = Intake.open(IntakeSettings.defaults());
                Stream<IntakeResult> results = intake.read(List.of(folder.toString()))) {
            results.forEach(r -> {
                if (r instanceof IntakeResult.Taken taken) {
                    documents.add(taken.document());
                }
            });
        }
        return documents;
    }

    /** Seconds to read all. */
    private double alone() {
        return read(prepared -> {});
    }

    /** Seconds to read all into a register, each document safe before the next is read. */
    private double kept() throws IOException {
        Path folder = Files.createTempDirectory("summitry-throughput");
        try (Register register = Register.open(folder.toString(), new Resolution(), Clock.systemUTC())) {
            double reading = read(prepared -> register.add(prepared, "unknown"));
            long start = System.nanoTime();
            Indexing.open(folder.resolve("index"), register).close();
            return reading + (System.nanoTime() - start) / 1e9;
        } finally {
            RegisterScale.delete(folder);
        }
    }

    private double read(Consumer<PreparedReading> out) {
        long start = System.nanoTime();
        documents.forEach(d -> out.accept(Prepared.of(reader.read(d))));
        return (System.nanoTime() - start) / 1e9;
    }
}
