package org.summitry.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.output.WriterOutputStream;
import org.jspecify.annotations.Nullable;
import org.summitry.export.formats.ExportFormat;
import org.summitry.export.stream.RegisterStream;
import org.summitry.export.stream.Selection;
import org.summitry.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code summitry export}: the register, or a part of it, in a format that other programs read. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes the register with its citations and reviews; what is confidential, withdrawn or rejected is left out.")
@SuppressWarnings("NullAway.Init")
final class ExportCommand extends RegisterCommand {
    private static final int EVERY = 20_000;

    /** The formats, for the help and for completion. */
    static final class Formats extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Formats() {
            super(ExportFormat.words());
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            completionCandidates = Formats.class,
            description = "One of ${COMPLETION-CANDIDATES} (default: jsonl, the exchange format).")
    private String format = "jsonl";

    @Option(names = "--out", paramLabel = "FILE", description = "Write here instead of standard output.")
    private @Nullable Path out;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            description = "Only these kinds: document, person, meeting, statement, undertaking, ...")
    private List<String> kinds = new ArrayList<>();

    @Mixin
    private PeriodOptions period;

    @Option(names = "--reviewed", description = "Only what a person has reviewed.")
    private boolean reviewed;

    @Override
    int run(Register r, PrintWriter screen) throws IOException {
        ExportFormat wanted = ExportFormat.named(format)
                .orElseThrow(() -> wrong("--format " + format + ": there is no such format; it is one of "
                        + String.join(", ", ExportFormat.words())));
        Selection selection = selection();
        if (out == null) {
            if (wanted.binary()) {
                throw wrong(wanted.word() + " is no text for a terminal; name a file with --out");
            }
            write(r, wanted, selection, bytes(screen));
            return 0;
        }
        Unfinished.check(spec.commandLine(), out);
        Unfinished.writeBytes(out, bytes -> write(r, wanted, selection, bytes));
        return 0;
    }

    private Selection selection() {
        try {
            return new Selection(kinds, period.from, period.to, reviewed);
        } catch (IllegalArgumentException e) {
            throw wrong("--" + e.getMessage());
        }
    }

    private ParameterException wrong(String why) {
        return new ParameterException(spec.commandLine(), why);
    }

    private void write(Register r, ExportFormat wanted, Selection selection, OutputStream to) throws IOException {
        int total = r.counts().entrySet().stream()
                .filter(e -> selection.wants(e.getKey()))
                .map(Map.Entry::getValue)
                .mapToInt(Math::toIntExact)
                .sum();
        int passing = Math.multiplyExact(total, wanted.exporter().passes());
        boolean bar = Terminal.errorIsTerminal() && out != null;
        Progress progress = new Progress(spec.commandLine().getErr(), bar, passing, "records", EVERY);
        RegisterStream stream = new RegisterStream(r, selection, progress::step);
        wanted.exporter()
                .write(
                        wanted.reported(
                                stream,
                                () -> ReportsFound.in(r, spec.commandLine().getErr())),
                        to);
        to.flush();
        progress.clear();
    }

    private static OutputStream bytes(PrintWriter screen) throws IOException {
        return WriterOutputStream.builder()
                .setWriter(screen)
                .setCharset(StandardCharsets.UTF_8)
                .get();
    }
}
