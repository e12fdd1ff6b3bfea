package org.summitry.cli;

import java.io.PrintWriter;
import org.summitry.export.DossierText;
import org.summitry.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code summitry show}: all that is known of one entry. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description =
                "Shows an entry with every citation, what its sources disagree on, what may be the same, and its history.")
@SuppressWarnings("NullAway.Init")
final class ShowCommand extends RegisterCommand {
    @Parameters(paramLabel = "ID", description = "The entry's id, such as meeting:... or person:...")
    private String id;

    @Override
    int run(Register r, PrintWriter out) {
        out.print(new DossierText(Terminal.colour(), Terminal.width()).of(r.show(id)));
        return 0;
    }
}
