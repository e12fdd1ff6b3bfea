package org.summitry.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.summitry.export.JsonLines;
import org.summitry.intake.Intake;
import org.summitry.intake.IntakeResult;
import org.summitry.intake.IntakeSettings;
import org.summitry.language.Nlp4jParser;
import org.summitry.packs.Packs;
import org.summitry.reading.Batch;
import org.summitry.reading.Reader;
import org.summitry.reading.Reading;
import org.summitry.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code summitry read}: documents in, entries out. */
@Command(name = "read", description = "Reads documents and prints what they say.", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class ReadCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders (with all below them), or - for standard input.")
    private List<String> paths;

    @Option(names = "--out", paramLabel = "FILE", description = "Write here instead of standard output.")
    private @Nullable Path out;

    @Option(
            names = "--format",
            description = "text (for people) or jsonl (the exchange format).",
            defaultValue = "jsonl")
    private String format;

    @Override
    public Integer call() throws IOException {
        Reader reader = new Reader(Nlp4jParser.shared(), Packs.none());
        List<Document> documents = new ArrayList<>();
        boolean refused = false;
        try (Intake intake = Intake.open(IntakeSettings.defaults())) {
            for (IntakeResult r : intake.read(paths).toList()) {
                if (r instanceof IntakeResult.Taken taken) {
                    documents.add(taken.document());
                } else if (r instanceof IntakeResult.Refusal refusal) {
                    refused = true;
                    System.err.println("summitry: " + refusal.message());
                } else if (r instanceof IntakeResult.Repeat repeat) {
                    System.err.println("summitry: " + repeat.message());
                }
            }
        }
        List<Reading> readings = new Batch(reader::read, 1, Duration.ofMinutes(1))
                .read(documents.iterator(), () -> false, new Batch.Listener() {
                    @Override
                    public void read(Document document) {}

                    @Override
                    public void gaveUp(Document document, String reason) {
                        System.err.println("summitry: " + document.label() + ": " + reason);
                    }
                });
        try (Writer w = writer()) {
            new JsonLines().write(readings, Instant.now(), w);
        }
        return refused ? 1 : 0;
    }

    private Writer writer() throws IOException {
        return out == null
                ? new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))
                : Files.newBufferedWriter(out);
    }
}
