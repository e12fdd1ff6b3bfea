package org.summitry.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
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
@SuppressWarnings({"NullAway.Init", "try"})
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
        if (out != null) {
            Unfinished.check(spec.commandLine(), out);
        }
        ReadingRun run = new ReadingRun(options, spec.commandLine().getErr());
        try (StopSignal signal = new StopSignal(run::stop)) {
            write(run.read(paths));
            if (run.isStopped()) {
                spec.commandLine().getErr().println("summitry: stopped; what was complete has been written");
                return INTERRUPTED;
            }
            return run.hadTrouble() ? 1 : 0;
        }
    }

    private void write(List<Reading> readings) throws IOException {
        if (out == null) {
            PrintWriter screen = spec.commandLine().getOut();
            write(readings, screen);
            screen.flush();
            return;
        }
        Unfinished.write(out, w -> write(readings, w));
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
}
