package org.summitry.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.summitry.export.DossierText;
import org.summitry.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code summitry log}: what was read and decided, latest first. */
@Command(
        name = "log",
        mixinStandardHelpOptions = true,
        description = "Shows the ledger, or its lines about one entry or document, latest first.")
@SuppressWarnings("NullAway.Init")
final class LogCommand extends RegisterCommand {
    @Parameters(paramLabel = "ID", arity = "0..1", description = "An entry or a document.")
    private @Nullable String id;

    @Option(
            names = "--lines",
            paramLabel = "N",
            defaultValue = "50",
            description = "At most so many (default: ${DEFAULT-VALUE}).")
    private int lines = 50;

    @Override
    int run(Register r, PrintWriter out) {
        r.log(id, Math.max(1, lines)).forEach(l -> out.println(DossierText.line(l)));
        return 0;
    }
}
