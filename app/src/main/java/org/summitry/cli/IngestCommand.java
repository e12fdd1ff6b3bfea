package org.summitry.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.summitry.export.Prepared;
import org.summitry.register.Register;
import org.summitry.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code summitry ingest}: documents into a register. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description =
                "Reads documents into a register. Each is kept as soon as it is read; what is there already is not read again,"
                        + " so that an ingest that was stopped goes on when it is started again.")
@SuppressWarnings({"NullAway.Init", "try"})
final class IngestCommand implements Callable<Integer> {
    private static final int INTERRUPTED = 130;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders (with all below them), or - for standard input.")
    private List<String> paths;

    @Mixin
    private RegisterOptions register;

    @Mixin
    private ReadingOptions options;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        ReadingRun run = new ReadingRun(options, spec.commandLine().getErr());
        AtomicInteger added = new AtomicInteger();
        AtomicInteger known = new AtomicInteger();
        try (Register r = register.open();
                StopSignal signal = new StopSignal(run)) {
            run.read(
                    paths,
                    (Document d) -> {
                        boolean there = r.has(d.id());
                        known.addAndGet(there ? 1 : 0);
                        return !there;
                    },
                    reading -> added.addAndGet(r.add(Prepared.of(reading), "unknown") ? 1 : 0));
        }
        out.println(added + " documents added to " + register.location()
                + (known.get() == 0 ? "" : ", " + known + " were there already"));
        out.flush();
        return run.isStopped() ? INTERRUPTED : run.hadTrouble() ? 1 : 0;
    }
}
