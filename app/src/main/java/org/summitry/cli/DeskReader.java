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
    public Outcome read(Path path, Terms terms) {
        return ingest(path.toString(), terms);
    }

    @Override
    public Outcome fetch(String address, Terms terms) {
        return ingest(address, terms);
    }

    private Outcome ingest(String pathOrAddress, Terms terms) {
        StringWriter told = new StringWriter();
        ReadingOptions options = new ReadingOptions(terms.published());
        ReadingRun run = new ReadingRun(options, new PrintWriter(told, true));
        try (Ingest ingest = new Ingest(register, run, options, web)) {
            if (terms.confidential()) {
                ingest.confidentially(terms.by());
            }
            ingest.all(List.of(pathOrAddress));
            List<String> problems = told.toString()
                    .lines()
                    .filter(l -> l.startsWith(PREFIX))
                    .map(l -> l.substring(PREFIX.length()))
                    .toList();
            return new Outcome(ingest.added(), ingest.knownIds(), problems);
        }
    }
}
