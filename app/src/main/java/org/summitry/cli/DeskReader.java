package org.summitry.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.summitry.fetch.Fetcher;
import org.summitry.portal.adding.DocumentReader;
import org.summitry.register.Register;

/** Reads for the portal what people add there, as {@code ingest} does. */
final class DeskReader implements DocumentReader {
    /** As {@code summitry feeds fetch} asks for at most. */
    private static final int DOCUMENTS_A_VISIT = 200;

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

    @Override
    public String feedAddress(String typed) {
        return Fetcher.address(typed);
    }

    @Override
    public Outcome visit(String feed, Terms terms) {
        return ingest(terms, (ingest, run) -> register.feeds().at(feed).ifPresent(f -> new FeedVisits(
                        register.feeds(), ingest, run, web.fetcher(), DOCUMENTS_A_VISIT)
                .visit(f)));
    }

    private Outcome ingest(String pathOrAddress, Terms terms) {
        return ingest(terms, (ingest, run) -> ingest.all(List.of(pathOrAddress)));
    }

    private Outcome ingest(Terms terms, BiConsumer<Ingest, ReadingRun> what) {
        StringWriter told = new StringWriter();
        ReadingOptions options = new ReadingOptions(terms.published());
        ReadingRun run = new ReadingRun(options, new PrintWriter(told, true));
        try (Ingest ingest = new Ingest(register, run, options, web)) {
            if (terms.confidential()) {
                ingest.confidentially(terms.by());
            }
            what.accept(ingest, run);
            List<String> problems = told.toString()
                    .lines()
                    .filter(l -> l.startsWith(PREFIX))
                    .map(l -> l.substring(PREFIX.length()))
                    .toList();
            return new Outcome(ingest.added(), ingest.knownIds(), problems);
        }
    }
}
