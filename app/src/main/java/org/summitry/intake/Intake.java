package org.summitry.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.summitry.text.Document;

/**
 * From files, folders and standard input to documents.
 *
 * <p>No file stops the others: each that cannot be taken in gives one {@link IntakeResult.Refusal}. One instance serves one run
 * and one thread; close it when done.
 */
public final class Intake implements AutoCloseable {
    private final IntakeSettings settings;
    private final InputStream standardInput;
    private final FileReading reading;
    private final Map<String, String> firstPathById = new HashMap<>();

    private Intake(IntakeSettings settings, InputStream standardInput) {
        this.settings = settings;
        this.standardInput = standardInput;
        this.reading = new FileReading(settings);
    }

    /** An intake that takes {@code -} from the process's standard input. */
    public static Intake open(IntakeSettings settings) {
        return new Intake(settings, System.in);
    }

    /** An intake that takes {@code -} from {@code standardInput}. */
    public static Intake open(IntakeSettings settings, InputStream standardInput) {
        return new Intake(settings, standardInput);
    }

    /** How many files {@code arguments} name, for a measure of progress; opens none. */
    public static int count(List<String> arguments) {
        return Found.under(arguments).size();
    }

    /**
     * Takes in what {@code arguments} name (files, folders, {@code -}), one after the other as the stream is drawn, folders
     * sorted by name. A document that comes again is a {@link IntakeResult.Repeat}.
     */
    public Stream<IntakeResult> read(List<String> arguments) {
        return read(arguments, file -> true);
    }

    /** The same for those files only that {@code wanted} lets through; it is asked of each file once. */
    public Stream<IntakeResult> read(List<String> arguments, Predicate<Path> wanted) {
        return Found.under(arguments).stream()
                .filter(f -> f.file() == null || wanted.test(f.file()))
                .flatMap(this::results)
                .map(this::once);
    }

    /**
     * Takes in what was fetched from the web.
     *
     * @param address what to call it in messages; tells the format where the bytes leave it open
     * @param bytes what the address gave
     */
    public Stream<IntakeResult> take(String address, byte[] bytes) {
        try {
            return stream(reading.read(address, bytes)).map(this::once);
        } catch (Refused e) {
            return Stream.of(e.at(address));
        }
    }

    /**
     * All that {@link #read} gives, with near-duplicates among the documents marked; {@code seen} hears of each result as it
     * comes.
     */
    public List<IntakeResult> readAll(List<String> arguments, Consumer<IntakeResult> seen) {
        List<IntakeResult> results = read(arguments).peek(seen).toList();
        List<Document> documents = new ArrayList<>();
        for (IntakeResult r : results) {
            if (r instanceof IntakeResult.Taken taken) {
                documents.add(taken.document());
            }
        }
        Iterator<Document> marked = Duplicates.mark(documents).iterator();
        List<IntakeResult> all = new ArrayList<>();
        for (IntakeResult r : results) {
            all.add(r instanceof IntakeResult.Taken taken ? taken.with(marked.next()) : r);
        }
        return all;
    }

    private Stream<IntakeResult> results(Found found) {
        if (found.refusal() != null) {
            return Stream.of(found.refusal());
        }
        try {
            return stream(reading.read(found.path(), bytes(found))).map(r -> again(r, found));
        } catch (Refused e) {
            return Stream.of(e.at(found.path()));
        }
    }

    /** Many files are taken in before the first is read: their bytes must not wait in memory. */
    private static IntakeResult again(IntakeResult result, Found found) {
        Path file = found.file();
        boolean whole = result.path().equals(found.path()); // not one document of many, whose bytes are its text
        return file != null && whole && result instanceof IntakeResult.Taken t
                ? new IntakeResult.Taken(t.path(), t.document(), () -> Files.readAllBytes(file))
                : result;
    }

    private static Stream<IntakeResult> stream(Iterator<IntakeResult> results) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    private byte[] bytes(Found found) throws Refused {
        try {
            if (found.file() == null) {
                return bounded(standardInput);
            }
            long size = Files.size(found.file());
            if (size > settings.maxBytes()) {
                throw tooLarge(size / 1_000_000 + " MB");
            }
            try (InputStream in = Files.newInputStream(found.file())) {
                return bounded(in);
            }
        } catch (IOException e) {
            throw Found.why(e);
        }
    }

    private byte[] bounded(InputStream in) throws IOException, Refused {
        int most = (int) Math.min(settings.maxBytes(), Integer.MAX_VALUE - 16L);
        byte[] bytes = in.readNBytes(most);
        if (bytes.length == most && in.read() >= 0) {
            throw tooLarge("more");
        }
        return bytes;
    }

    private Refused tooLarge(String size) {
        return new Refused(
                "it is too large (" + size + ", the limit is " + settings.maxBytes() / 1_000_000 + " MB)",
                "split it or raise the limit");
    }

    private IntakeResult once(IntakeResult result) {
        if (result instanceof IntakeResult.Taken taken) {
            String first = firstPathById.putIfAbsent(taken.document().id(), taken.path());
            if (first != null) {
                return new IntakeResult.Repeat(
                        taken.path(), first, taken.document().id());
            }
        }
        return result;
    }

    @Override
    public void close() {
        reading.close();
    }
}
