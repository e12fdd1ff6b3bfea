package org.summitry.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.summitry.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The commands that keep a register well. */
@SuppressWarnings("NullAway.Init")
final class KeepingCommands {
    private KeepingCommands() {}

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = "Checks that ledger, texts and records are as they were written; exit status 1 when not.")
    static final class Verify extends RegisterCommand {
        @Override
        int run(Register r, PrintWriter out) {
            List<String> faults = r.verify();
            faults.forEach(out::println);
            out.println(
                    faults.isEmpty()
                            ? "all is as it was written: " + r.counts().get("document") + " documents"
                            : faults.size() + " faults");
            return faults.isEmpty() ? 0 : 1;
        }
    }

    @Command(name = "backup", mixinStandardHelpOptions = true, description = "Writes ledger and documents to one file.")
    static final class Backup extends RegisterCommand {
        @Parameters(paramLabel = "FILE")
        private Path file;

        @Override
        int run(Register r, PrintWriter out) {
            r.backup(file);
            out.println("written: " + file);
            return 0;
        }
    }

    @Command(name = "restore", mixinStandardHelpOptions = true, description = "Fills a new register from a backup.")
    static final class Restore extends RegisterCommand {
        @Parameters(paramLabel = "FILE")
        private Path file;

        @Override
        int run(Register r, PrintWriter out) {
            r.restore(file);
            out.println("restored: " + r.counts().get("document") + " documents");
            return 0;
        }
    }

    @Command(
            name = "rebuild",
            mixinStandardHelpOptions = true,
            description = "Makes the current view anew from ledger and documents.")
    static final class Rebuild extends RegisterCommand {
        @Override
        int run(Register r, PrintWriter out) {
            AtomicLong lines = new AtomicLong();
            r.rebuild(line -> {
                if (lines.incrementAndGet() % 1000 == 0) {
                    spec.commandLine().getErr().println(lines + " lines of the ledger done");
                    spec.commandLine().getErr().flush();
                }
            });
            out.println("made anew from " + lines + " lines of the ledger");
            return 0;
        }
    }
}
