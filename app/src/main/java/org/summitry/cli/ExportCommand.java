package org.summitry.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.summitry.export.JsonLines;
import org.summitry.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code summitry export}: the whole register in the exchange format. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes the register in the exchange format, one record a line; what is confidential, withdrawn or rejected is left out.")
@SuppressWarnings("NullAway.Init")
final class ExportCommand implements Callable<Integer> {
    /** The forms of output. */
    enum Format {
        JSONL
    }

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "jsonl",
            defaultValue = "jsonl",
            description = "jsonl, the exchange format (default).")
    private Format format = Format.JSONL;

    @Option(names = "--out", paramLabel = "FILE", description = "Write here instead of standard output.")
    private @Nullable Path out;

    @Mixin
    private RegisterOptions register;

    @Override
    public Integer call() throws IOException {
        try (Register r = register.open()) {
            if (out == null) {
                PrintWriter screen = spec.commandLine().getOut();
                write(r, screen);
                screen.flush();
                return 0;
            }
            Path unfinished = out.resolveSibling("." + out.getFileName() + ".part");
            try (Writer w = Files.newBufferedWriter(unfinished)) {
                write(r, w);
            }
            Files.move(unfinished, out, StandardCopyOption.REPLACE_EXISTING);
            return 0;
        }
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
