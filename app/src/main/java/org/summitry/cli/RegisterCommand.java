package org.summitry.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.summitry.register.Register;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What the commands on a register share: they open it, do their work and close it. */
@SuppressWarnings("NullAway.Init")
abstract class RegisterCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Mixin
    RegisterOptions register;

    /**
     * The work.
     *
     * @return the exit status
     */
    abstract int run(Register r, PrintWriter out) throws IOException;

    /** Whether the command makes sense on a register without documents; the others say what to do then. */
    boolean mayBeEmpty() {
        return false;
    }

    @Override
    public final Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (Register r = register.open()) {
            int status = run(r, out);
            if (!mayBeEmpty() && r.position() == 0) {
                spec.commandLine()
                        .getErr()
                        .println("the register at " + register.location()
                                + " is empty; add documents with: summitry ingest PATH");
            }
            return status;
        } finally {
            out.flush();
        }
    }
}
