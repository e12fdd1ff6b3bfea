package org.summitry.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.summitry.analysis.commitments.UndertakingTests;
import org.summitry.export.DossierText;
import org.summitry.register.Dossier;
import org.summitry.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code summitry show}: all that is known of one entry. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description =
                "Shows an entry with every citation, what its sources disagree on, what may be the same, and its history; of an"
                        + " undertaking, what the tests for commitments make of it.")
@SuppressWarnings("NullAway.Init")
final class ShowCommand extends RegisterCommand {
    @Parameters(paramLabel = "ID", description = "The entry's id, such as meeting:... or person:...")
    private String id;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Values.Day.class,
            description =
                    "As it was known at the end of that day (YYYY-MM-DD, universal time): from the documents read and the"
                            + " decisions made by then.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--page",
            paramLabel = "N",
            defaultValue = "1",
            description = "Which page of the citations of a much reported entry (default: the first).")
    private int page;

    @Override
    int run(Register r, PrintWriter out) {
        Dossier dossier = asOf == null ? r.show(id, page) : r.showAsOf(id, asOf, page);
        out.print(new DossierText(Terminal.colour(), Terminal.width())
                .of(dossier, new UndertakingTests(r).of(dossier).orElse(null)));
        return 0;
    }
}
