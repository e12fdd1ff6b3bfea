package org.summitry.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.summitry.export.JsonLines;
import org.summitry.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code summitry export}: the whole register in the exchange format. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes the register in the exchange format, one record a line; what is confidential, withdrawn or rejected is left out.")
@SuppressWarnings("NullAway.Init")
final class ExportCommand extends RegisterCommand {
    /** The forms of output. */
    enum Format {
        JSONL
    }

    @Option(
            names = "--format",
            paramLabel = "jsonl",
            defaultValue = "jsonl",
            description = "jsonl, the exchange format (default).")
    private Format format = Format.JSONL;

    @Option(names = "--out", paramLabel = "FILE", description = "Write here instead of standard output.")
    private @Nullable Path out;

    @Override
    int run(Register r, PrintWriter screen) throws IOException {
        if (out == null) {
            write(r, screen);
            return 0;
        }
        Unfinished.check(spec.commandLine(), out);
        Unfinished.write(out, w -> write(r, w));
        return 0;
    }

    private static void write(Register r, Writer w) throws IOException {
        JsonLines lines = new JsonLines();
        lines.head(Instant.now(), w);
        r.export(record -> {
            try {
                w.write(record.toString());
                w.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
