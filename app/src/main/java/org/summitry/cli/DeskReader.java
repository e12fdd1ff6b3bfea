package org.summitry.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.summitry.portal.adding.DocumentReader;
import org.summitry.register.Register;

/** Reads for the portal what people add there, as {@code ingest} does. */
final class DeskReader implements DocumentReader {
    private static final String PREFIX = "summitry: ";

    private final Register register;
    private final FetchOptions web = new FetchOptions();

    DeskReader(Register register) {
        this.register = register;
    }

    @Override
    public Outcome read(Path path) {
        return ingest(path.toString());
    }

    @Override
    public Outcome fetch(String address) {
        return ingest(address);
    }

    private Outcome ingest(String pathOrAddress) {
        StringWriter told = new StringWriter();
        ReadingOptions options = new ReadingOptions();
        ReadingRun run = new ReadingRun(options, new PrintWriter(told, true));
        try (Ingest ingest = new Ingest(register, run, options, web)) {
            ingest.all(List.of(pathOrAddress));
            List<String> problems = told.toString()
                    .lines()
                    .filter(l -> l.startsWith(PREFIX))
                    .map(l -> l.substring(PREFIX.length()))
                    .toList();
            return new Outcome(ingest.added(), ingest.known(), problems);
        }
    }
}
