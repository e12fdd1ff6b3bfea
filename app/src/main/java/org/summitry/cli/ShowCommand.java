package org.summitry.cli;

import java.util.concurrent.Callable;
import org.summitry.export.DossierText;
import org.summitry.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code summitry show}: all that is known of one entry. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description =
                "Shows an entry with every citation, what its sources disagree on, what may be the same, and its history.")
@SuppressWarnings("NullAway.Init")
final class ShowCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "The entry's id, such as meeting:... or person:...")
    private String id;

    @Mixin
    private RegisterOptions register;

    @Override
    public Integer call() {
        try (Register r = register.open()) {
            spec.commandLine().getOut().print(new DossierText(Terminal.colour(), Terminal.width()).of(r.show(id)));
            spec.commandLine().getOut().flush();
            return 0;
        }
    }
}
