package org.summitry.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.summitry.export.JsonLines;
import org.summitry.export.TextReport;
import org.summitry.reading.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code summitry read}: documents in, entries out. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Reads documents and prints what they say, every entry with the words it was read from.")
@SuppressWarnings("NullAway.Init")
final class ReadCommand implements Callable<Integer> {
    /** Exit status after Ctrl-C, as shells have it. */
    private static final int INTERRUPTED = 130;

    /** The forms of output. */
    enum Format {
        TEXT,
        JSONL
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders (with all below them), or - for standard input.")
    private List<String> paths;

    @Option(names = "--out", paramLabel = "FILE", description = "Write here instead of standard output.")
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "text|jsonl",
            description =
                    "text (for people) or jsonl (the exchange format). Default: text, or jsonl when --out ends in .jsonl.")
    private @Nullable Format format;

    @Mixin
    private ReadingOptions options;

    @Override
    public Integer call() throws IOException {
        ReadingRun run = new ReadingRun(options, spec.commandLine().getErr());
        Thread main = Thread.currentThread();
        Thread interrupted = new Thread(() -> {
            run.stop();
            try {
                main.join(10_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Runtime.getRuntime().addShutdownHook(interrupted);
        List<Reading> readings = run.read(paths);
        write(readings);
        if (run.isStopped()) {
            spec.commandLine().getErr().println("summitry: stopped; what was complete has been written");
            return INTERRUPTED;
        }
        Runtime.getRuntime().removeShutdownHook(interrupted);
        return run.hadTrouble() ? 1 : 0;
    }

    private void write(List<Reading> readings) throws IOException {
        if (out == null) {
            PrintWriter screen = spec.commandLine().getOut();
            write(readings, screen);
            screen.flush();
            return;
        }
        Path folder = out.toAbsolutePath().getParent();
        Path unfinished = Files.createTempFile(folder, ".summitry", ".part");
        try (Writer w = Files.newBufferedWriter(unfinished)) {
            write(readings, w);
        }
        Files.move(unfinished, out, StandardCopyOption.REPLACE_EXISTING);
    }

    private void write(List<Reading> readings, Writer w) throws IOException {
        if (isJson()) {
            new JsonLines().write(readings, Instant.now(), w);
        } else {
            w.write(new TextReport(out == null && Terminal.colour(), Terminal.width()).of(readings));
        }
    }

    private boolean isJson() {
        return format == null ? out != null && out.toString().endsWith(".jsonl") : format == Format.JSONL;
    }

    /** The export of what {@code paths} name, for commands that work on it. */
    static String export(List<String> paths, ReadingOptions options, PrintWriter err) throws IOException {
        StringWriter export = new StringWriter();
        new JsonLines().write(new ReadingRun(options, err).read(paths), Instant.now(), export);
        return export.toString();
    }
}
