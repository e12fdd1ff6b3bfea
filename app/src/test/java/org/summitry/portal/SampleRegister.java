package org.summitry.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.summitry.TestReader;
import org.summitry.export.Prepared;
import org.summitry.packs.PackLoader;
import org.summitry.register.Register;
import org.summitry.register.Resolution;

/** A register of the sample reports in a folder of its own. */
final class SampleRegister {
    /** A day on which some of what was undertaken is still to be done. */
    static final Clock TODAY = Clock.fixed(Instant.parse("2031-06-01T09:00:00Z"), ZoneOffset.UTC);

    private static final Path REPORTS = Path.of("..", "samples", "reports");

    private SampleRegister() {}

    /** Made once by {@link PortalServer}; the folder goes when the tests end. */
    static Register open(Path folder) {
        Register register = Register.open(folder.toString(), new Resolution(), TODAY);
        TestReader.readAll(TestReader.documents(List.of(REPORTS.toString())), PackLoader.bundled())
                .forEach(r -> register.add(Prepared.of(r), "unknown"));
        return register;
    }

    static Path folder() {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "portal");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
