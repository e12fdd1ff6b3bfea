package org.summitry.portal.adding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What people and programs give to be read: texts, files, addresses; read one after the other, the last ones remembered. What was
 * given lies in a folder of its own until it has been read. Safe for several threads.
 */
public final class Submissions implements AutoCloseable {
    private static final int LABEL = 60;

    private final DocumentReader reader;
    private final Jobs jobs = new Jobs();

    /** Has things read by {@code reader}. */
    public Submissions(DocumentReader reader) {
        this.reader = reader;
    }

    /** Puts what was given into a folder. */
    @FunctionalInterface
    public interface Filling {
        /** Writes into {@code folder}, with {@link #write}. */
        void into(Path folder) throws IOException;
    }

    /** Has a text read; empty when too many wait already. */
    public Optional<Job> text(String text, DocumentReader.Terms terms) {
        String first = text.lines().findFirst().orElse("");
        String label = first.length() > LABEL ? first.substring(0, LABEL) : first;
        return files(
                label, folder -> Files.writeString(folder.resolve("pasted.txt"), text, StandardCharsets.UTF_8), terms);
    }

    /** Has what an address gives read; empty when too many wait already. */
    public Optional<Job> address(String address, DocumentReader.Terms terms) {
        return jobs.give(terms.by(), address, () -> reader.fetch(address, terms));
    }

    /** The address of a feed as it is kept; fails, as {@link DocumentReader#feedAddress}, where it is none. */
    public String feedAddress(String typed) {
        return reader.feedAddress(typed);
    }

    /** Has what is new in a feed that is followed read; empty when too many wait already. */
    public Optional<Job> feed(String address, DocumentReader.Terms terms) {
        return jobs.give(terms.by(), address, () -> reader.visit(address, terms));
    }

    /**
     * Has files read; empty when too many wait already.
     *
     * @param label what to call them
     * @param filling puts them into a folder; when it fails nothing of it stays
     */
    public Optional<Job> files(String label, Filling filling, DocumentReader.Terms terms) {
        return inFolder(
                filling,
                folder -> jobs.give(terms.by(), label, () -> {
                    try {
                        return reader.read(folder, terms);
                    } finally {
                        remove(folder);
                    }
                }));
    }

    private static Optional<Job> inFolder(Filling filling, Function<Path, Optional<Job>> give) {
        Path folder = folder();
        boolean given = false;
        try {
            filling.into(folder);
            Optional<Job> job = give.apply(folder);
            given = job.isPresent();
            return job;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!given) {
                remove(folder);
            }
        }
    }

    /** Writes a file that somebody named into a folder; no name leads out of it. */
    public static void write(Path folder, String name, InputStream content) throws IOException {
        Files.copy(content, folder.resolve(plain(name)));
    }

    /** A name that cannot lead anywhere: letters, digits, dots and dashes of its last part. */
    public static String plain(String name) {
        String last = name.replaceAll(".*[/\\\\]", "").replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        String whole = last.replaceAll("^[.-]+", "");
        String cut = whole.length() > 80 ? whole.substring(whole.length() - 80) : whole;
        return cut.isEmpty() ? "document" : cut;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("summitry-add");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(p);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was given under this number; nothing when there was none, or too many came after it. */
    public Optional<Job> withId(String id) {
        return jobs.withId(id);
    }

    /** The same as soon as it has been read, or as it stands when {@code atMost} has passed. */
    public Optional<Job> await(String id, Duration atMost) throws InterruptedException {
        return jobs.await(id, atMost);
    }

    /** The last ones, latest last. */
    public Collection<Job> all() {
        return jobs.all();
    }

    @Override
    public void close() {
        jobs.close();
    }
}
