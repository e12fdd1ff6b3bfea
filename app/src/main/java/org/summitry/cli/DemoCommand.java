package org.summitry.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.summitry.export.MeetingStory;
import org.summitry.export.Summary;
import org.summitry.portal.PortalSettings;
import org.summitry.reading.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code summitry demo}: the bundled sample reports, read and shown. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Reads the bundled sample reports, tells what was found, with the whole story of one meeting, and serves them as a portal.")
@SuppressWarnings("NullAway.Init")
final class DemoCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ReadingOptions options;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "The port of its portal; 0 for any that is free (default: ${DEFAULT-VALUE}).")
    private int port = 8080;

    @Option(names = "--no-portal", description = "Tell only, and end; serve no portal.")
    private boolean noPortal;

    @Override
    public Integer call() throws IOException {
        Path samples = Path.of(System.getProperty("summitry.home", "."), "samples", "reports");
        if (!Files.isDirectory(samples)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the sample reports are missing: " + samples + "; run ./summitry demo from a checkout");
        }
        PrintWriter out = spec.commandLine().getOut();
        ReadingRun run = new ReadingRun(options, spec.commandLine().getErr());
        List<Reading> readings = run.read(List.of(samples.toString()));
        out.println();
        out.println("Read " + Summary.of(readings) + ".");
        out.println();
        out.println(new MeetingStory(Terminal.colour(), Terminal.width()).of(readings));
        try (DemoRegister register = DemoRegister.of(readings)) {
            out.println(register.tell(Terminal.colour(), Terminal.width()));
            tellWhatNext(out);
            if (!noPortal) {
                register.serve(PortalSettings.local(port), out);
            }
        }
        return run.hadTrouble() ? 1 : 0;
    }

    private static void tellWhatNext(PrintWriter out) {
        out.println("Next:");
        out.println(
                "  ./summitry read samples/reports              everything that was found, by meeting and document");
        out.println("  ./summitry read YOUR-FOLDER --out mine.jsonl  your own documents, in the exchange format");
        out.println(
                "  ./summitry ingest YOUR-FOLDER                 into a register that keeps, searches and corrects them");
        out.println("  ./summitry serve                              that register as a portal");
        out.println("  ./summitry explain FILE                      why each entry was read so");
        out.println();
        out.flush();
    }
}
