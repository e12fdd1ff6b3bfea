package org.summitry.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.export.research.Release;
import org.summitry.export.research.ReleaseTerms;
import org.summitry.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code summitry release}: the register as a data set that can be cited. */
@Command(
        name = "release",
        description =
                "Writes a version of the data set into a new folder: the exchange format, tables, dyad-months, codebook, CITATION.cff,"
                        + " licence note and checksums.")
@SuppressWarnings("NullAway.Init")
final class ReleaseCommand extends RegisterCommand {
    private static final int EVERY = 50_000;

    @Parameters(paramLabel = "DIR", description = "The folder to make; it must not exist.")
    private Path folder;

    @Option(
            names = "--version",
            required = true,
            paramLabel = "V",
            description = "The version of the data: 1.0, 2031-06.")
    private String version;

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            defaultValue = "Register of diplomacy",
            description = "What the data set is called (default: ${DEFAULT-VALUE}).")
    private String title = "Register of diplomacy";

    @Option(
            names = "--author",
            paramLabel = "NAME",
            description = "Who is to be cited; may be repeated (default: who keeps the register).")
    private List<String> authors = new ArrayList<>();

    @Option(
            names = "--license",
            paramLabel = "SPDX",
            description = "The licence of the compilation, such as CC-BY-4.0.")
    private @Nullable String license;

    @Option(names = "--address", paramLabel = "URL", description = "Where it can be had.")
    private @Nullable String address;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    private boolean help;

    @Override
    int run(Register r, PrintWriter screen) throws IOException {
        ReleaseTerms terms = terms();
        Path whole = folder.toAbsolutePath();
        Path parent = whole.getParent();
        if (Files.exists(whole) || parent == null || !Files.isDirectory(parent)) {
            throw wrong(folder + ": name a folder that is not there yet, in one that is");
        }
        Path part = parent.resolve("." + whole.getFileName() + ".part");
        remove(part);
        long records = r.counts().values().stream().mapToLong(Long::longValue).sum();
        int total = Math.toIntExact(Math.min(Integer.MAX_VALUE, Release.passes() * records));
        Progress progress =
                new Progress(spec.commandLine().getErr(), Terminal.errorIsTerminal(), total, "records", EVERY);
        try {
            new Release(r, terms, ReportsFound.in(r, spec.commandLine().getErr()), Clock.systemUTC(), progress::step)
                    .write(part);
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            progress.clear();
            remove(part);
        }
        screen.println("version " + version + " is in " + folder + "; check it with: sha256sum -c SHA256SUMS");
        return 0;
    }

    private ReleaseTerms terms() {
        try {
            List<String> cited = authors.isEmpty() ? List.of("The keepers of the register") : authors;
            return new ReleaseTerms(version, title, cited, license, address);
        } catch (IllegalArgumentException e) {
            throw wrong("--" + e.getMessage());
        }
    }

    private ParameterException wrong(String why) {
        return new ParameterException(spec.commandLine(), why);
    }

    /** What a run that was ended left behind. */
    private static void remove(Path part) throws IOException {
        if (!Files.exists(part)) {
            return;
        }
        Files.walkFileTree(part, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) throws IOException {
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
