package org.summitry.eval;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.summitry.cli.Indexing;
import org.summitry.cli.Keeping;
import org.summitry.export.Prepared;
import org.summitry.intake.Intake;
import org.summitry.intake.IntakeResult;
import org.summitry.intake.IntakeSettings;
import org.summitry.language.LearnedParser;
import org.summitry.packs.PackLoader;
import org.summitry.reading.Reader;
import org.summitry.register.Incoming;
import org.summitry.register.PreparedReading;
import org.summitry.register.Register;
import org.summitry.register.Resolution;
import org.summitry.text.Document;

/**
 * What merging, ledger and index cost beside reading: the documents of a folder are read one by one and kept in a new register as
 * {@code ingest} keeps them, which is indexed at the end; each part is timed by the clock and by the processor, which tells more where
 * others use the machine. {@code eval/run Throughput [FOLDER [ROUNDS]]}.
 */
public final class Throughput {
    private static final int PER_CENT = 100;

    private final List<Document> documents;
    private final Reader reader = new Reader(LearnedParser.shared(), PackLoader.bundled());
    private Part making = new Part();
    private Part reading = new Part();
    private Part keeping = new Part();
    private Part indexing = new Part();

    private Throughput(List<Document> documents) {
        this.documents = List.copyOf(documents);
    }

    /** Seconds that went into a part of the work. */
    private static final class Part {
        private static final OperatingSystemMXBean SYSTEM =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        private double clock;
        private double processor;

        /** Does the work and counts what it took. */
        void time(Runnable work) {
            long start = System.nanoTime();
            long used = SYSTEM.getProcessCpuTime();
            work.run();
            processor += (SYSTEM.getProcessCpuTime() - used) / 1e9;
            clock += (System.nanoTime() - start) / 1e9;
        }

        String each(int times) {
            return String.format(
                    Locale.ROOT, "%.1f ms (%.1f of the processor)", 1e3 * clock / times, 1e3 * processor / times);
        }
    }

    /** FOLDER defaults to the sample reports; ROUNDS to 3, after one that is not counted. */
    public static void main(String[] args) throws IOException {
        Path folder = args.length > 0 ? Path.of(args[0]) : Path.of("samples", "reports");
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        Throughput throughput = new Throughput(documents(folder));
        throughput.round();
        throughput.forget();
        for (int round = 0; round < rounds; round++) {
            throughput.round();
        }
        throughput.print(folder, rounds);
    }

    private void forget() {
        making = new Part();
        reading = new Part();
        keeping = new Part();
        indexing = new Part();
    }

    private void print(Path folder, int rounds) {
        int times = rounds * documents.size();
        System.out.printf(
                Locale.ROOT,
                "%s, %d documents, %d rounds; a document: %s to read, %s to keep, %s to index:"
                        + " %.0f %% more than reading alone, %.0f %% of the processor (a new register is made in %s, left out)%n",
                folder.getFileName(),
                documents.size(),
                rounds,
                reading.each(times),
                keeping.each(times),
                indexing.each(times),
                PER_CENT * (keeping.clock + indexing.clock) / reading.clock,
                PER_CENT * (keeping.processor + indexing.processor) / reading.processor,
                making.each(rounds));
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

    /** Reads all into a new register. */
    private void round() throws IOException {
        Path folder = Files.createTempDirectory("summitry-throughput");
        List<Register> made = new ArrayList<>();
        making.time(() -> made.add(Register.open(folder.toString(), new Resolution(), Clock.systemUTC())));
        try (Register register = made.get(0)) {
            Keeping kept = new Keeping(register);
            for (Document d : documents) {
                List<PreparedReading> prepared = new ArrayList<>();
                reading.time(() -> prepared.add(Prepared.of(reader.read(d))));
                keeping.time(() -> kept.add(Incoming.of(prepared.get(0), "unknown")));
            }
            keeping.time(kept::finish);
            indexing.time(() -> Indexing.open(folder.resolve("index"), register).close());
        } finally {
            RegisterScale.delete(folder);
        }
    }
}
