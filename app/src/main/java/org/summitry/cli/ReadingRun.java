package org.summitry.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.summitry.intake.Intake;
import org.summitry.intake.IntakeResult;
import org.summitry.language.LearnedParser;
import org.summitry.packs.Packs;
import org.summitry.reading.Batch;
import org.summitry.reading.Reader;
import org.summitry.reading.Reading;
import org.summitry.text.Document;

/**
 * Documents in, readings out, for every command that reads. What cannot be taken in or is given up is told in one line on
 * standard error; the rest goes on.
 */
final class ReadingRun {
    private final ReadingOptions options;
    private final PrintWriter err;
    private final AtomicBoolean stop = new AtomicBoolean();
    private final AtomicBoolean trouble = new AtomicBoolean();

    ReadingRun(ReadingOptions options, PrintWriter err) {
        this.options = options;
        this.err = err;
    }

    /** Asks for an end after the documents being read just now. */
    void stop() {
        stop.set(true);
    }

    boolean isStopped() {
        return stop.get();
    }

    /** Whether some input could not be read. */
    boolean hadTrouble() {
        return trouble.get();
    }

    /** The readings of everything {@code paths} name; complete ones only when it was stopped. */
    List<Reading> read(List<String> paths) {
        List<Reading> readings = new ArrayList<>();
        read(paths, d -> true, readings::add);
        return readings;
    }

    /** Reads those documents that {@code wanted} lets through, and hands each reading on as soon as it is there. */
    void read(List<String> paths, Predicate<Document> wanted, Consumer<Reading> readings) {
        Packs packs = options.packs();
        CompletableFuture<LearnedParser> engine = CompletableFuture.supplyAsync(LearnedParser::shared);
        List<Document> documents = takeIn(paths).stream().filter(wanted).toList();
        if (documents.isEmpty()) {
            return;
        }
        Reader reader = new Reader(engine.join(), packs, options.reliance());
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
        new Batch(reader::read, options.threads(), options.limit())
                .read(documents.iterator(), stop::get, listener, readings);
        progress.clear();
    }

    private List<Document> takeIn(List<String> paths) {
        List<Document> documents = new ArrayList<>();
        try (Intake intake = Intake.open(options.intake())) {
            List<IntakeResult> results = intake.readAll(paths, r -> {
                if (r instanceof IntakeResult.Refusal refusal) {
                    trouble.set(true);
                    err.println("summitry: " + refusal.message());
                } else if (r instanceof IntakeResult.Repeat repeat) {
                    err.println("summitry: " + repeat.message());
                }
                err.flush();
            });
            for (IntakeResult r : results) {
                if (r instanceof IntakeResult.Taken taken) {
                    documents.add(taken.document());
                }
            }
        }
        return documents;
    }
}
