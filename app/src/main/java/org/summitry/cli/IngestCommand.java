package org.summitry.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.summitry.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code summitry ingest}: documents into a register. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description =
                "Reads documents into a register. Each is kept soon after it is read; what is there already is not read again,"
                        + " so that an ingest that was stopped goes on when it is started again.")
@SuppressWarnings({"NullAway.Init", "try"})
final class IngestCommand implements Callable<Integer> {
    static final int INTERRUPTED = 130;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH|URL",
            arity = "1..*",
            description = "Files, folders (with all below them), addresses on the web, or - for standard input.")
    private List<String> paths;

    @Option(
            names = "--watch",
            description = "Go on and follow the folders: new and changed files, once they are written; Ctrl-C ends it.")
    private boolean watch;

    @Mixin
    private RegisterOptions register;

    @Mixin
    private ReadingOptions options;

    @Mixin
    private FetchOptions web;

    @Override
    public Integer call() throws InterruptedException {
        if (watch) {
            paths.forEach(this::requireFolder);
        }
        PrintWriter out = spec.commandLine().getOut();
        ReadingRun run = new ReadingRun(options, spec.commandLine().getErr());
        try (Register r = register.open();
                Ingest ingest = new Ingest(r, run, options, web);
                StopSignal signal = new StopSignal(run::stop)) {
            if (watch) {
                follow(ingest, run, out);
            } else {
                ingest.all(paths);
            }
            out.println(ingest.added().size() + " documents added to " + register.location()
                    + (ingest.known() == 0 ? "" : ", " + ingest.known() + " were there already"));
            out.flush();
        }
        return run.isStopped() ? INTERRUPTED : run.hadTrouble() ? 1 : 0;
    }

    private void requireFolder(String path) {
        if (FetchOptions.isAddress(path) || path.equals("-") || !Files.isDirectory(Path.of(path))) {
            throw new ParameterException(
                    spec.commandLine(),
                    path + " is no folder that exists: --watch follows folders; for the web see: summitry feeds");
        }
    }

    private void follow(Ingest ingest, ReadingRun run, PrintWriter out) throws InterruptedException {
        Watch following = new Watch(BETWEEN_LOOKS);
        run.loadAhead();
        out.println("following " + String.join(", ", paths) + "; Ctrl-C ends it");
        out.flush();
        while (!run.isStopped()) {
            int before = ingest.added().size();
            following.look(Instant.now());
            ingest.files(paths, following::isReady, following::isNews);
            if (ingest.added().size() > before) {
                out.println(ingest.added().size() - before + " documents added");
                out.flush();
            }
            run.pause(BETWEEN_LOOKS.toMillis());
        }
    }
}
