package org.summitry.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.summitry.intake.Intake;
import org.summitry.intake.IntakeResult;
import org.summitry.language.LearnedParser;
import org.summitry.packs.Packs;
import org.summitry.reading.Batch;
import org.summitry.reading.Reader;
import org.summitry.reading.Reading;
import org.summitry.secondreader.SecondReader;
import org.summitry.text.Document;

/**
 * Documents in, readings out, for every command that reads. What cannot be taken in or is given up is told in one line on
 * standard error; the rest goes on.
 */
final class ReadingRun {
    private final ReadingOptions options;
    private final PrintWriter err;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final AtomicBoolean trouble = new AtomicBoolean();
    private @Nullable Packs packs;
    private @Nullable CompletableFuture<LearnedParser> engine;
    private @Nullable Reader reader;

    ReadingRun(ReadingOptions options, PrintWriter err) {
        this.options = options;
        this.err = err;
    }

    /** Asks for an end after the documents being read just now. */
    void stop() {
        stop.countDown();
    }

    boolean isStopped() {
        return stop.getCount() == 0;
    }

    /** Waits; ends at once when it is stopped. */
    void pause(long millis) throws InterruptedException {
        stop.await(millis, TimeUnit.MILLISECONDS);
    }

    /** Whether some input could not be read. */
    boolean hadTrouble() {
        return trouble.get();
    }

    /** The readings of everything {@code paths} name; complete ones only when it was stopped. */
    List<Reading> read(List<String> paths) {
        loadAhead();
        List<Reading> readings = new ArrayList<>();
        read(takeIn(paths), readings::add);
        return readings;
    }

    /** What is known of the world; a wrong pack is refused here. */
    Packs packs() {
        if (packs == null) {
            packs = options.packs();
        }
        return packs;
    }

    /** Begins to load the engine, for a run that will surely need it. */
    void loadAhead() {
        packs();
        if (engine == null) {
            engine = CompletableFuture.supplyAsync(LearnedParser::shared);
        }
    }

    private Reader reader() {
        if (reader == null) {
            loadAhead();
            reader = new Reader(LearnedParser.shared(), packs(), options.reliance());
        }
        return reader;
    }

    /** Reads {@code documents} and hands each reading on as soon as it is there. */
    void read(List<Document> documents, Consumer<Reading> readings) {
        if (documents.isEmpty() || isStopped()) {
            return;
        }
        Optional<SecondReader> second =
                options.secondReader(this::refuse); // what is wrong with it is told before the wait
        Reader ready = reader();
        Progress progress = new Progress(err, Terminal.errorIsTerminal(), documents.size());
        Batch.Listener listener = new Batch.Listener() {
            @Override
            public void read(Document document) {
                progress.step();
            }

            @Override
            public void gaveUp(Document document, String reason) {
                trouble.set(true);
                progress.message(document.label() + ": " + reason);
                progress.step();
            }
        };
        new Batch(ready::read, options.threads(), options.limit())
                .read(
                        documents.iterator(),
                        this::isStopped,
                        listener,
                        r -> readings.accept(second.map(s -> s.completed(r)).orElse(r)));
        progress.clear();
    }

    /** Tells of what could not be taken in, or came twice. */
    void tell(IntakeResult result) {
        if (result instanceof IntakeResult.Refusal refusal) {
            refuse(refusal.message());
        } else if (result instanceof IntakeResult.Repeat repeat) {
            note(repeat.message());
        }
    }

    /** Tells of something that is no trouble. */
    void note(String message) {
        err.println("summitry: " + message);
        err.flush();
    }

    /** Tells of what went wrong, in one line; the rest goes on. */
    void refuse(String message) {
        trouble.set(true);
        note(message);
    }

    /** The documents that {@code paths} name, without reading what they say. */
    List<Document> takeIn(List<String> paths) {
        List<Document> documents = new ArrayList<>();
        try (Intake intake = Intake.open(options.intake())) {
            for (IntakeResult r : intake.readAll(paths, this::tell)) {
                if (r instanceof IntakeResult.Taken taken) {
                    documents.add(taken.document());
                }
            }
        }
        return documents;
    }
}
