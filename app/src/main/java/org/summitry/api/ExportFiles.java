package org.summitry.api;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitry.analysis.followup.Snapshot;
import org.summitry.export.formats.ExportFormat;
import org.summitry.export.stream.LaterReports;
import org.summitry.export.stream.RegisterStream;
import org.summitry.export.stream.Selection;
import org.summitry.register.Register;

/**
 * Exports as finished files, so that a download that broke can go on where it broke. One is written at a time; a few are kept, also when
 * the server is started anew. The name of a file holds how far the register had come and the hash of its content: the same name is the
 * same bytes.
 */
final class ExportFiles {
    private static final Logger LOG = LoggerFactory.getLogger(ExportFiles.class);
    private static final int KEPT = 6;
    private static final int WAITING = 4;
    private static final int HASH = 16;
    private static final int BUFFER = 1 << 16;
    private static final String PART = ".part";

    private final Path folder;
    private final Register register;
    private final Supplier<Snapshot> outcomes;
    private final Map<String, Job> jobs = new HashMap<>();
    private final ExecutorService writing = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "exports");
        thread.setDaemon(true);
        return thread;
    });

    /** How an export that is asked for stands. {@code done} of {@code total} records have passed; {@code file} is there when it is whole. */
    record State(long done, long total, Optional<Path> file) {}

    private record Job(AtomicLong done, long total, Future<Path> result) {}

    /**
     * Keeps files in {@code folder}, which is made with the first.
     *
     * @param outcomes what became of the register's matters, when it is asked for; it may take its time
     */
    ExportFiles(Path folder, Register register, Supplier<Snapshot> outcomes) {
        this.folder = folder;
        this.register = register;
        this.outcomes = outcomes;
    }

    /** The export of the register as it is now; begins to write it when it is not there, and waits for it for a while. */
    State ask(ExportFormat format, Selection selection, long millis) {
        String key = register.position() + "-" + key(format, selection) + "-";
        Job job;
        synchronized (this) {
            Optional<Path> there = find(key);
            if (there.isPresent()) {
                jobs.remove(key);
                return new State(0, 0, there);
            }
            jobs.values().removeIf(j -> j.result().isDone());
            if (!jobs.containsKey(key) && jobs.size() >= WAITING) {
                throw new ApiProblem(
                        ApiProblem.TOO_MANY, "Too many exports", "others are being written; ask again in a minute");
            }
            job = jobs.computeIfAbsent(key, k -> begin(k, format, selection));
        }
        return waited(job, millis);
    }

    private static State waited(Job job, long millis) {
        try {
            return new State(job.total(), job.total(), Optional.of(job.result().get(millis, TimeUnit.MILLISECONDS)));
        } catch (TimeoutException e) {
            return new State(Math.min(job.done().get(), job.total()), job.total(), Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the server is ending", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("an export could not be written", e);
        }
    }

    private Job begin(String key, ExportFormat format, Selection selection) {
        AtomicLong done = new AtomicLong();
        long total = register.counts().entrySet().stream()
                .filter(e -> selection.wants(e.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return new Job(
                done, total * format.exporter().passes(), writing.submit(() -> write(key, format, selection, done)));
    }

    private Path write(String key, ExportFormat format, Selection selection, AtomicLong done) throws IOException {
        Files.createDirectories(folder);
        Path part = folder.resolve(key + PART);
        try {
            MessageDigest sha256 = sha256();
            try (OutputStream out =
                    new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(part), BUFFER), sha256)) {
                format.exporter().write(stream(format, selection, done), out);
            }
            String hash = HexFormat.of().formatHex(sha256.digest()).substring(0, HASH);
            Path whole = folder.resolve(key + hash + "." + format.extension());
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
            forget();
            return whole;
        } catch (IOException | RuntimeException e) {
            LOG.warn("the export {} was not written: {}", part.getFileName(), e.getMessage());
            throw e;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private RegisterStream stream(ExportFormat format, Selection selection, AtomicLong done) {
        RegisterStream stream = new RegisterStream(register, selection, done::incrementAndGet);
        return format.reported(stream, () -> new LaterReports(outcomes.get().matters()));
    }

    /** A kept file by its name; none that was written before something was hidden, which it may hold still. */
    Optional<Path> named(String name) {
        if (!name.matches("\\d{1,18}-[0-9a-f]{16}-[0-9a-f]{16}\\.[a-z.]{2,10}")) {
            return Optional.empty();
        }
        Path file = folder.resolve(name);
        long position = Long.parseLong(name.substring(0, name.indexOf('-')));
        return Files.isRegularFile(file) && !register.outlet().mayHaveHiddenSince(position)
                ? Optional.of(file)
                : Optional.empty();
    }

    private Optional<Path> find(String key) {
        return files().stream()
                .filter(f -> f.getFileName().toString().startsWith(key)
                        && !f.toString().endsWith(PART))
                .findFirst();
    }

    /** The oldest go; who is reading one reads it to its end. */
    private void forget() throws IOException {
        List<Path> old = new ArrayList<>(files());
        old.sort(Comparator.comparingLong(f -> -f.toFile().lastModified()));
        for (Path f : old.subList(Math.min(KEPT, old.size()), old.size())) {
            Files.deleteIfExists(f);
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> !f.toString().endsWith(PART)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(ExportFormat format, Selection s) {
        String asked = format.word() + "|" + s.kinds() + "|" + s.from() + "|" + s.to() + "|" + s.reviewed();
        return HexFormat.of()
                .formatHex(sha256().digest(asked.getBytes(StandardCharsets.UTF_8)))
                .substring(0, HASH);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
